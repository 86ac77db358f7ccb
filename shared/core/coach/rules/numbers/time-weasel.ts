import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { NAMES_DAY } from '../../text/when.ts';

const UNITS = '(?:seconds|minutes|hours|days|weeks|months)';
const SOME = '(?:a few|few|couple of|a couple of|several|some|many)';
/** A person or a thing that somebody waits for: "when it is ready", "once the results are known". */
const AWAITED =
  '(?:we|they|I|you|it|this|that|everything|more|further|there|the \\w+(?: \\w+)?|\\w+ (?:information|details|news|data))';
const QUICKLY = '(?:quickly|swiftly|rapidly|speedily)';
const AT_ONCE =
  '(?:immediately|instantly|forthwith|right away|straight away|straightaway|right off|without hesitation|post-?haste|in short order|at short notice|on short notice)';
/** What a team tells, and what it does again and again. */
const NEWS =
  '(?:updates?|details|reports?|figures|news|information|explanations?|notices?|answers?|results|findings|numbers|facts|confirmation|schedule|dates?|more)';

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
      // "as soon as possible", "as fast as we can manage", "whenever possible", "time permitting"
      cues: 'possible can could practicable feasible practical able ready available possibly humanly reasonably soon quickly time permits permitting allows manage',
      pattern:
        /\b(?:as|so) (?:soon|quickly|fast|early|promptly|swiftly|rapidly|speedily) as (?:is |it is |we )?(?:possible|humanly possible|possibly can|reasonably \w+|(?:we|they|I|the \w+) can|can|we possibly can|practicable|practical|feasible|we are able|able|could|it can be)\b|\bas (?:soon|quickly) as (?:they|it|this|that|more|further|the \w+|\w+ (?:information|details|news|data)) (?:is|are|becomes?) (?:\w+ )?(?:ready|available|known|possible|clear)\b|\b(?:whenever|when|where) (?:possible|(?:we|they|I) can)(?=[.,;]|$)|\b(?:if|when|as|where) time (?:permits|allows)\b|\btime permitting\b/gi,
      unlessFollowing: NAMES_DAY,
    },
    {
      // A moment that nobody names: "in due course", "at the appropriate time", "at some point", "down the road"
      cues: 'future course time times timely earliest opportunity convenience delay term moment fullness right appropriate ripe comes',
      pattern:
        /\b(?:(?:in |for )?the (?:very )?(?:near(?:er|est)?|immediate|foreseeable|not[- ](?:too|so)[- ]distant)|in (?:the )?(?:very )?near) (?:future|term)\b|\bin (?:due|good) (?:course|time)\b|\bin the fullness of time\b|\ball in good time\b|\bat (?:the|an?) (?:appropriate|right|proper|suitable|given|opportune|convenient|relevant|correct) (?:time|moment|point|juncture)\b|\bwhen the (?:time|moment) (?:comes|is right|is ripe|has come)\b|\bin a timely (?:manner|fashion|way)\b|\bat (?:the|our|your|their) (?:very )?earliest (?:opportunity|convenience|possible \w+)\b|\bwithout (?:any )?(?:undue |further |unnecessary |more |much )?delay\b|\bin (?:next to )?no time\b|\bin (?:a |some |very |quite )*(?:short|little) time\b/gi,
      unlessFollowing: NAMES_DAY,
    },
    {
      cues: 'coming next following few couple several some within minutes hours days weeks months past last many moments moment bit minute second jiffy',
      pattern: new RegExp(
        `\\b(?:in|over|within|during|for|after|inside|through) (?:the |these )?(?:very )?(?:coming|next|following|past|last) (?:${SOME} )?${UNITS}\\b|\\b(?:in|within|after|over) ${SOME} (?:${UNITS}|moments)(?:['’] time)?\\b|\\bwithin (?:minutes|hours|days|weeks|moments|seconds)\\b|\\b${SOME} (?:more )?(?:seconds|minutes|hours|days|weeks|months|years) (?:ago|earlier|later|from now|before|after)\\b|\\b(?:minutes|hours|moments|days|weeks|months) (?:later|ago|earlier)\\b|\\bin (?:just |only )?a (?:moment|bit|minute|second|jiffy)(?=[.,;!]|$)`,
        'gi',
      ),
      unlessPreceding:
        /(?:\d|\bone|\btwo|\bthree|four|five|six|seven|eight|nine|ten|twelve|half|an?|few|couple of|some|several)\s$/i,
      unlessFollowing: NAMES_DAY,
    },
    {
      cues: 'now long eventually point stage line road day days someday sometime date ultimately finally overnight further notice being any track term run early small',
      pattern:
        /\bany (?:second|minute|moment|time|day|hour) (?:now|soon)\b|\bbefore (?:too |very )?long\b|\b(?:won['’]t|will not|not|n['’]t|shouldn['’]t|should not) (?:be (?:too |very |much )?long|take (?:too |very |much )?long|be (?:too |very )?far (?:off|away))\b|\bnot long (?:now|to go)\b|\beventually\b(?! consisten)|\bultimately\b|\b(?:at (?:some|a later|a future|one)|(?<!\b(?:not|never|n['’]t|no|nobody|nothing|none)\b.{0,40})at any) (?:point|stage|time|date)\b(?! (?:of|in) (?:the|any))|\bdown the (?:road|line|track)\b|\bsome ?day\b|\b(?:sometime|some time (?=next|this|in|during|after|later|soon))|\bone of these days\b|(?<!\b(?:is|are|was|were|for|in|within|by|than|about|only|took|takes|lasted|every|of|and) )\bone day\b(?! (?:late|later|early|earlier|long|after|before|ahead|of|behind|per|and|or)\b)|\buntil further notice\b|\bfor the time being\b|\bfor now\b|\bin (?:the )?(?:medium|short|long|longer) (?:term|run)\b|\b(?:very )?early days\b|\b(?:in|during|until) the (?:early|small) hours\b/gi,
      unlessFollowing: NAMES_DAY,
    },
    {
      // "when we have more", "once we have it", "when it's ready", "whenever there is something new"
      cues: 'when once whenever time news more know have get learn find further something any soon as if',
      pattern: new RegExp(
        `\\b(?:when|once|whenever|as soon as|if|if and when|as and when|if or when) (?:(?:we|they|I) (?:have|['’]ve got|know|get|learn|find|hear)(?: the)?(?: any)? (?:time|news|more|further|anything|something|it|them|this|that|results?|answers?|figures|information|details|facts|a minute)(?: new| to (?:say|tell|report|share))?(?=[.,;]|$)|(?:we|they|I) (?:have|know|get|learn|find)(?: the)? (?:time|news|more|further|any news|anything|a minute)|there(?: is|['’]s| are) (?:time|news|more|further|something|anything|any news)(?: new| to (?:say|tell|report|share))?|(?:more|further) (?:information|details|news|facts)|${AWAITED}(?: is|['’]s| are|['’]re| becomes?) (?:finally |all |fully )?(?:ready|available|known|possible)\\b)|\\bas (?:and|or) when\\b|\\bif and when\\b`,
        'gi',
      ),
      unlessFollowing: NAMES_DAY,
    },
    {
      // A stretch without a length, and the past without a day: "quite a while", "lately", "a recent change"
      cues: 'while time period recent recently lately late days ago since long ages hours weeks months minutes last other bit spell',
      pattern:
        /\b(?:for|in|after|over|within|takes?|took|taking|lasted?|last|need|needs|needed) (?:quite )?(?:some time|an? (?:extended|prolonged|long|short|longer|lengthy|considerable|brief|limited) (?:period|time|while|spell)(?: of time)?|ages)\b|\b(?<!\b(?:once in|in) )(?:the next |quite )?a? ?(?:(?:short |little |long |good )while|(?<=\ba )while)\b|\b(?:some time|some while|long|not long) (?:ago|later|afterwards?|after that|since)\b|\b(?:recently|lately|of late|the other day)\b|\brecent (?!past\b)[a-z]{3,24}(?![\w-])|\bfor (?:hours|days|weeks|months|minutes)(?! of)\b|\bthe last (?:few|couple of) (?:hours|days|weeks|months)\b|\ba long time\b|\bfor a bit\b|\ba (?:little|bit) (?:later|earlier)\b/gi,
      unlessPreceding: /\b(?:most|no|any|more|less|unique|unsaved|unsent|uncopied) $/i,
      unlessFollowing: NAMES_DAY,
    },
    {
      cues: 'quickly swiftly rapidly speedily fast slowly quick swift rapid speedy prompt timely',
      pattern: new RegExp(
        `\\b(?:(?:was|were|is|are|been|be|being|get|got) (?:\\w+ )?${QUICKLY}|(?:resolved|fixed|restored|reacted|responded|recovered|repaired|contained|mitigated|answered|acted|stopped|identified|found|detected|escalated|addressed|solved|handled|back|up) (?:\\w+ ){0,3}?(?:very |quite |really )?(?:${QUICKLY}|fast))\\b|\\b${QUICKLY} (?:\\w+ )?(?:resolved|fixed|restored|reacted|responded|recovered|repaired|contained|mitigated|acted|stopped|identified|found|detected|escalated|addressed|solved|handled|noticed|realised|realized|isolated|reverted|rolled|worked)\\b|\\b(?:will|shall|to|['’]ll) (?:very )?${QUICKLY} \\w+|\\b(?:quick|swift|rapid|speedy|prompt|timely) (?:fix|resolution|recovery|response|restoration|repair|action|reaction|solution|return|restart|reply|answer|rollback|turnaround|end|decision|notice|notification)\\b`,
        'gi',
      ),
      unlessFollowing: /\d/,
      unlessPreceding: /\b(?:how|as|so|too|not)\s(?:\w+\s)?$/i,
    },
    {
      // "immediately after 14:02" and "at once" of many things tell an order, not a time.
      cues: 'immediately instantly forthwith away straightaway off hesitation post posthaste order notice once',
      pattern: new RegExp(
        `\\b(?:almost |pretty much )?${AT_ONCE}\\b(?! (?:after|before|upon|when|as|following|clear|obvious|visible|apparent|available|adjacent|above|below|behind|once|recognisable|recognizable|on|with the)\\b)|\\b(?:will|shall|['’]ll|must|please)\\b[^.;,]{0,30} at once(?=[.,;]|$)`,
        'gi',
      ),
      unlessPreceding: /\b(?:not|n['’]t|how) $/i,
      unlessFollowing: NAMES_DAY,
    },
    {
      // How often, without a number: "at regular intervals", "every now and then"
      cues: 'intervals periodically periodic regularly regular basis occasionally now again while so often time times every',
      pattern: new RegExp(
        `\\bat (?:regular|irregular|short|frequent|certain|suitable|appropriate) intervals\\b|\\bperiodic(?:ally| ${NEWS}| (?:checks?|tests?|reviews?|calls?))\\b|\\b(?:regular|frequent) ${NEWS}\\b|\\b(?:updated?|informed?|posted|reports?|reported|tell|told|tested|tests?|checked|checks?|reviewed|reviews?|monitored|meets?|speaks?|inspected|restarted|call(?:ed|s)?|write|written|wrote|notified) (?:\\w+ ){0,3}?regularly\\b|\\bregularly (?:updated?|inform(?:ed)?|posted|reported|tested|checked|reviewed|monitored|meets?|speak)\\b|\\boccasionally\\b|\\bfrom time to time\\b|\\bevery (?:now and (?:then|again)|so often|once in a while)\\b|\\bnow and (?:then|again)\\b|\\bonce in a while\\b`,
        'gi',
      ),
      unlessFollowing: NAMES_DAY,
    },
    {
      // "Update to follow", "A full report will follow", "more to come", "we're nearly there"
      cues: 'follow follows come announced there done finished ready complete over',
      pattern: new RegExp(
        `\\b${NEWS} (?:(?:(?:is|are) )?(?:to follow|to come|to be (?:announced|given|shared))|(?:will |shall )?follow|follows)(?=[.,;!]|$)|\\b(?:we|it|they|that|this|is|are|am|['’]re|['’]s|the \\w+)(?: is| are|['’]re|['’]s)? (?:(?:very )?nearly|almost|not far from|not quite) (?:there|done|finished|ready|complete|over)(?=[.,;!]|$)`,
        'gi',
      ),
      unlessPreceding: /\b(?:by|at|on) [^.;,]{0,30}\d[^.;,]{0,30}$/i,
      unlessFollowing: NAMES_DAY,
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
