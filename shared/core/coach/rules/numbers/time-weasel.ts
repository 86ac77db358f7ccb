import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { NAMES_DAY } from '../../text/when.ts';

const UNITS = '(?:seconds|minutes|hours|days|weeks|months)';
const SOME = '(?:a few|few|couple of|a couple of|several|some|many)';

/** The CEO has to tell others when; a time for the next update can always be given. */
export const timeWeasel = phraseRule({
  id: 'time.weasel',
  doc: 'A time word without a time: soon, shortly, as soon as possible.',
  severity: 'error',
  message: 'A time word without a time.',
  reason:
    'The CEO has to tell others when. A time for the next update can always be given, even when none for the repair can.',
  suggestion: 'Give a clock time with its zone: “Next update 16:30 UTC.” For work: a date and an owner.',
  reads: everywhere,
  phrases: [
    {
      cues: 'soon sooner soonest shortly momentarily imminently imminent asap presently promptly',
      pattern:
        /(?<!\b(?:as|too|so|how|no|not|very|any) )\b(?:very |pretty |quite |really |rather )?(?:soon|shortly|soonest|momentarily|imminently|imminent|asap|promptly)\b|\bsooner or later\b|\b(?:very|pretty|quite|really|rather) soon\b|\bsooner rather than later\b/gi,
      unlessFollowing: NAMES_DAY,
    },
    { cues: 'a', pattern: /\ba\.s\.a\.p\b/gi, unlessFollowing: NAMES_DAY },
    {
      cues: 'possible can could practicable feasible practical able ready available possibly humanly reasonably soon quickly',
      pattern:
        /\b(?:as|so) (?:soon|quickly|fast|early|promptly|swiftly|rapidly|speedily) as (?:is |it is |we )?(?:possible|humanly possible|possibly can|reasonably \w+|(?:we|they|I|the \w+) can|can|we possibly can|practicable|practical|feasible|we are able|able|could|it can be)\b|\bas (?:soon|quickly) as (?:they|it|this|that|more|further|the \w+|\w+ (?:information|details|news|data)) (?:is|are|becomes?) (?:\w+ )?(?:ready|available|known|possible|clear)\b/gi,
      unlessFollowing: NAMES_DAY,
    },
    {
      cues: 'future course time timely earliest opportunity convenience delay term',
      pattern:
        /\bin the (?:very )?(?:near(?:er|est)?|immediate|foreseeable|not[- ](?:too|so)[- ]distant) (?:future|term)\b|\bin (?:due|good) (?:course|time)\b|\bin a timely (?:manner|fashion|way)\b|\bat (?:the|our|your|their) (?:very )?earliest (?:opportunity|convenience|possible \w+)\b|\bwithout (?:undue |further |unnecessary |any )?delay\b|\bin no time\b/gi,
      unlessFollowing: NAMES_DAY,
    },
    {
      cues: 'coming next following few couple several some within minutes hours days weeks months past last many moments',
      pattern: new RegExp(
        `\\b(?:in|over|within|during|for|after|inside|through) (?:the |these )?(?:very )?(?:coming|next|following|past|last) (?:${SOME} )?${UNITS}\\b|\\b(?:in|within|after|over) ${SOME} ${UNITS}(?:['’] time)?\\b|\\bwithin (?:minutes|hours|days|weeks|moments|seconds)\\b|\\b${SOME} (?:more )?(?:seconds|minutes|hours|days|weeks|months|years) (?:ago|earlier|later|from now|before|after)\\b|\\b(?:minutes|hours|moments|days|weeks|months) (?:later|ago|earlier)\\b`,
        'gi',
      ),
      unlessPreceding:
        /(?:\d|\bone|\btwo|\bthree|four|five|six|seven|eight|nine|ten|twelve|half|an?|few|couple of|some|several)\s$/i,
      unlessFollowing: NAMES_DAY,
    },
    {
      cues: 'now long eventually point stage line road day someday date ultimately finally overnight further notice being any track term run early',
      pattern:
        /\bany (?:second|minute|moment|time|day|hour) (?:now|soon)\b|\bbefore (?:too |very )?long\b|\beventually\b(?! consisten)|\bultimately\b|\b(?:at (?:some|a later|a future|one)|(?<!\b(?:not|never|n['’]t|no|nobody|nothing|none)\b.{0,40})at any) (?:point|stage|time|date)\b(?! (?:of|in) (?:the|any))|\bdown the (?:road|line|track)\b|\bsome ?day\b|(?<!\b(?:is|are|was|were|for|in|within|by|than|about|only|took|takes|lasted|every|of|and) )\bone day\b(?! (?:late|later|early|earlier|long|after|before|ahead|of|behind|per|and|or)\b)|\buntil further notice\b|\bfor the time being\b|\bfor now\b|\bfrom time to time\b|\bas and when\b|\bin (?:the )?(?:medium|short|long|longer) (?:term|run)\b|\b(?:very )?early days\b/gi,
      unlessFollowing: NAMES_DAY,
    },
    {
      cues: 'when once time news more know have get learn find further something any',
      pattern:
        /\b(?:when|once|as soon as|if and when) (?:(?:we|they|I) (?:have|know|get|learn|find)(?: the)? (?:time|news|more|further|any news|anything|a minute)|there is (?:time|news|more|further|something|any news)|(?:more|further) (?:information|details|news|facts))\b/gi,
      unlessFollowing: NAMES_DAY,
    },
    {
      cues: 'while time period recently lately late days ago since long ages hours weeks recent other last',
      pattern:
        /\b(?:for|in|after|over|within|takes?|took|taking) (?:a (?:short |little |long |good )?while|(?:quite )?some time|an? (?:extended|prolonged|long|short|longer|lengthy|considerable|brief|limited) (?:period|time|while)(?: of time)?|ages)\b|\b(?:a (?:long |short |little )?while|some time|long|not long) (?:ago|later|afterwards|since)\b|\b(?:recently|lately|of late|the other day)\b|\bfor (?:hours|days|weeks|months|minutes)(?! of)\b|\bthe last (?:few|couple of) (?:hours|days|weeks|months)\b|\ba long time\b|\bin recent (?:days|weeks|months)\b/gi,
      unlessFollowing: NAMES_DAY,
    },
    {
      cues: 'quickly swiftly rapidly speedily fast slowly quick swift rapid speedy prompt timely',
      pattern:
        /\b(?:(?:was|were|is|are|been|be|being|get|got) (?:\w+ )?(?:quickly|swiftly|rapidly|speedily)|(?:resolved|fixed|restored|reacted|responded|recovered|repaired|contained|mitigated|answered|acted|stopped|identified|found|detected|escalated|addressed|solved|handled|back|up) (?:\w+ ){0,3}?(?:very |quite |really )?(?:quickly|swiftly|rapidly|speedily|fast))\b|\b(?:quickly|swiftly|rapidly|speedily) (?:\w+ )?(?:resolved|fixed|restored|reacted|responded|recovered|repaired|contained|mitigated|acted|stopped|identified|found|detected|escalated|addressed|solved|handled|noticed|realised|realized|isolated|reverted|rolled|worked)\b|\b(?:will|shall|to|['’]ll) (?:very )?(?:quickly|swiftly|rapidly|speedily) \w+|\b(?:quick|swift|rapid|speedy|prompt|timely) (?:fix|resolution|recovery|response|restoration|repair|action|reaction|solution)\b/gi,
      unlessFollowing: /\d/,
      unlessPreceding: /\b(?:how|as|so|too|not)\s(?:\w+\s)?$/i,
    },
    {
      cues: 'expected planned usual hoped longer sooner later anticipated thought normal slower faster quicker long late',
      pattern:
        /\b(?:longer|later|sooner|slower|faster|quicker) than (?:we (?:had )?)?(?:expected|planned|usual|hoped|anticipated|thought|normal|it should|wanted|intended)\b|\b(?:much|far|too|so) (?:long|late)\b/gi,
      unlessFollowing: /\d/,
      unlessPreceding: /\d|\bhow\s$/i,
    },
    {
      cues: 'later late',
      pattern:
        /\b(?:will|follows?|comes?|to follow)\b[^.;\d]{0,40}? later(?: on)?(?=[.!]?$)|\blater on\b|\b(?:noticed|detected|found|discovered|informed|told|warned|arrived|came|reacted|started|fired|seen) (?:far |much |rather |quite )?(?:too )?late(?=[.,;!]|$| and\b| because\b)/gi,
    },
  ],
});
