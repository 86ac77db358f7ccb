import { pattern } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { NAMES_DAY } from '../../text/when.ts';

const UNITS = '(?:seconds|minutes|hours|days|weeks|months)';
const MANY_UNITS = '(?:seconds|minutes|hours|days|weeks|months|years)';
const SOME = '(?:a few|few|couple of|a couple of|several|some|many)';
/** In front of a number of minutes: they are counted then. */
const COUNTED = pattern`
  (?<!\b(?:an?|half|couple of|hundred|ten|eleven|twelve|\w+teen|\w+ty|(?:\w+ty[ -])?(?:one|two|three|four|
    five|six|seven|eight|nine)|\d+) )
`;
/** A person or a thing that somebody waits for: "when it is ready", "once the results are known". */
const AWAITED = pattern`
  (?:we|they|I|you|it|this|that|everything|more|further|there|the \w+(?: \w+)?|\w+ (?:information|details|
    news|data))
`;
const QUICKLY = '(?:quickly|swiftly|rapidly|speedily)';
const SOMEWHAT = '(?:very |quite |really |pretty |rather |fairly |reasonably )';
const AT_ONCE = pattern`
  (?:immediately|instantly|forthwith|right away|straight away|straightaway|right off|without hesitation|
    post-?haste|in short order|at short notice|on short notice|there and then|then and there)
`;
/** What people do about a failure, done. */
const DONE = pattern`
  (?:resolved|fixed|restored|reacted|responded|recovered|repaired|contained|mitigated|answered|acted|stopped|
    identified|found|detected|escalated|addressed|solved|handled|noticed|spotted|caught|reali[sz]ed|
    discovered|isolated|reverted|replaced|reopened|restarted|dealt with|picked up)
`;
/** What comes to people late; an order that was delivered late is a fact. */
const CAME = pattern`
  (?:noticed|detected|found|discovered|informed|told|warned|arrived|came|reacted|started|fired|seen|spotted|
    caught|escalated|notified|alerted|responded)
`;
/** What somebody does quickly, as a noun. */
const STEP = pattern`
  (?:fix|resolution|recovery|response|restoration|repair|actions?|steps|measures|attention|relief|reaction|
    solution|return|restart|reply|answer|rollback|turnaround|end|decision|notice|notification|escalation|
    intervention|replacement|repayment|refunds?|effect)
`;
/** What a team tells, and what it does again and again. */
const NEWS = pattern`
  (?:updates?|details|reports?|figures|news|information|explanations?|notices?|answers?|results|findings|
    numbers|facts|confirmation|schedule|dates?|more)
`;
/** A stretch without a length. */
const STRETCH = pattern`
  (?:(?:quite )?some time|an? (?:extended|prolonged|long|short|longer|lengthy|considerable|brief|limited|
    certain|fair) (?:period|time|while|spell|stretch)(?: of time)?|ages|an eternity|a (?:very |rather )?long
    time)
`;

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
    ...phrasesOf([
      {
        ways: [
          // Soon: "soon", "shortly", "sooner or later", "a.s.a.p."
          pattern`
            (?<!\b(?:as|too|so|how|no|not|very|any) )\b${SOMEWHAT}?(?:soon|shortly|soonest|momentarily|
              imminently|imminent|asap|promptly)\b|
            \bsooner (?:or later|rather than later)\b
          `,
          pattern`\ba\.s\.a\.p\b`,
          // "as soon as possible", "as fast as we can manage", "whenever possible", "time permitting"
          pattern`
            \b(?:as|so) (?:soon|quickly|fast|early|promptly|swiftly|rapidly|speedily) as
              (?:is |it is |we )?(?:possible|humanly possible|possibly can|reasonably \w+|
              (?:we|they|I|the \w+) can|can|we possibly can|practicable|practical|feasible|we are able|able|
              could|it can be)\b
          `,
          pattern`
            \bas (?:soon|quickly) as (?:they|it|this|that|more|further|the \w+|\w+ (?:information|details|
              news|data)) (?:is|are|becomes?) (?:\w+ )?(?:ready|available|known|possible|clear)\b
          `,
          pattern`
            \b(?:whenever|when|where) (?:possible|(?:we|they|I) can)(?=[.,;]|$)|
            \b(?:if|when|as|where) time (?:permits|allows)\b|
            \btime permitting\b
          `,
          // A moment that nobody names: "in due course", "at the appropriate time", "at some point", "down the road"
          pattern`
            \b(?:(?:in |for )?the (?:very )?(?:near(?:er|est)?|immediate|foreseeable|
              not[- ](?:too|so)[- ]distant)|in (?:the )?(?:very )?near) (?:future|term)\b
          `,
          pattern`
            \bin (?:due|good) (?:course|time)\b|\bin the fullness of time\b|\ball in good time\b|
            \bwhen the (?:time|moment) (?:comes|is right|is ripe|has come)\b
          `,
          pattern`
            \bat (?:the|an?) (?:appropriate|right|proper|suitable|given|opportune|convenient|relevant|correct)
              (?:time|moment|point|juncture)\b
          `,
          pattern`
            \bat (?:the|our|your|their|its|his|her|my) (?:very )?earliest (?:opportunity|convenience|possible
              \w+)\b
          `,
          pattern`
            \bat (?:some|a later|a future|one) (?:point|stage|time|date)\b(?! (?:of|in|on|along|between|near|
              inside) )
          `,
          pattern`
            \b(?:fail|happen|return|recur|break|come|go|stop|crash|follow|strike|begin|start|arrive|change|
              resume|collapse|burst)(?: (?:back|down|out|again|off|up))? (?:at )?any (?:time|point)\b
          `,
          pattern`
            (?<!\b(?:depot|branch|shop|office|house|site|hall|building|warehouse|miles?|metres|meters|runs?|
              ran|drives?|drove|parked) )\bdown the (?:road|line|track)\b
          `,
          pattern`
            \bsome ?day\b|\bsometime\b|
            \bsome time (?=next|this|in|during|after|later|soon)|
            \bone of these days\b
          `,
          pattern`
            (?:^|[,;:] )one day,? (?=(?:we|they|it|I|the|this|that|all|every\w*|some\w*)\b)|
            \b(?:will|shall|would|might|could|hopes? to|wants? to|[’']ll)\b(?! (?:last|take|cost|need|lose|
              close|stay|be)\b)[^.;\d]{0,40}? one day(?=[.,;!]|$)
          `,
          pattern`\beventually\b(?! consisten)|\b(?:will|shall|would|[’']ll) ultimately\b|\bultimately,`,
          pattern`
            \buntil further notice\b|\bfor the time being\b|\bfor now\b|
            \bin (?:the )?(?:medium|short|long|longer) (?:term|run)\b|
            \b(?:very )?early days\b|
            \b(?:in|during|until) the (?:early|small) hours\b
          `,
          pattern`
            \bany (?:second|minute|moment|time|day|hour) (?:now|soon)\b|
            \b(?:at )?any (?:second|minute|moment)(?=[.,;!]|$)
          `,
          pattern`
            \bbefore (?:too |very )?long\b|
            \b(?:won[’']t|will not|not|n[’']t|shouldn[’']t|should not) (?:be (?:too |very |much )?long|take
              (?:too |very |much )?long|be (?:too |very )?far (?:off|away))\b|
            \bnot long (?:now|to go)\b
          `,
          // The past without a day: "lately", "a recent change", "early on", "not long after the update"
          pattern`
            \b(?:some time|some while|long|not long) (?:ago|later|afterwards?|after that|since)\b|
            (?<!\b(?:most|no|any|more|less|unique|unsaved|unsent|uncopied) )\b(?:recently\b|lately\b|
              of late\b|the other day|recent (?!past\b)[a-z]{3,24}(?![\w-]))
          `,
          pattern`
            \bnot (?:very |too )?long (?:after|before)\b|\bsoon after(?:wards?)?\b|\bearly
              on\b(?! (?:the|a|in) )
          `,
          pattern`
            \bover time(?=,| (?:we|the|it|this|that|all|more)\b)|
            \b(?:grew|grows?|grown|built up|worsen(?:s|ed)?|improve[ds]?|improving|filled|rose|fell|slowed|
              fade[ds]?|degrade[ds]?|better|worse) (?:\w+ ){0,3}?over time\b(?![^.;]{0,30}\d)
          `,
          pattern`\b${SOME} (?:more )?${MANY_UNITS} (?:ago|earlier|later|from now|before|after)\b`,
          pattern`
            ${COUNTED}\b(?:minutes|hours|moments|days|weeks|months) (?:later|ago|earlier)\b|
            \ba (?:little|bit) (?:later|earlier)\b
          `,
          // A stretch without a length
          pattern`
            \b(?:in|over|within|during|for|after|inside|through) (?:the |these )?(?:very )?(?:coming|next|
              following|past|last) (?:${SOME} )?${UNITS}\b|
            \bthe last (?:few|couple of) (?:hours|days|weeks|months)\b
          `,
          pattern`
            \b(?:in|within|after|over) ${SOME} (?:${UNITS}|moments)(?:[’'] time)?\b|
            \bwithin (?:minutes|hours|days|weeks|moments|seconds)\b|
            \bfor (?:hours|days|weeks|months|minutes)(?! of)\b
          `,
          pattern`
            \bin (?:just |only )?a (?:moment|bit|minute|second|jiffy|while|heartbeat|flash)(?=[.,;!]|
              $| (?:we|I|they|you|the)\b)|
            \ba matter of (?:seconds|minutes|hours|days|weeks)\b
          `,
          pattern`
            \b(?:for|in|after|over|within|takes?|took|taking|lasted?|last|need|needs|needed|been)
              ${STRETCH}\b|
            \ba long time\b|\bfor a bit\b(?! of\b)
          `,
          pattern`
            (?<!\b(?:once in|in) )\b(?:the next |quite )?a? ?(?:(?:short |little |long |good )while|
              (?<=\ba )while)\b
          `,
          pattern`
            \bin (?:next to )?no time\b|
            \bin (?:a |some |very |quite )*(?:short|little) time\b|
            \b(?:in|within) (?:a |any )?reasonable (?:time|period|interval)(?:[ -]?(?:frame|span))?\b
          `,
          // Haste and delay
          pattern`
            \bin a timely (?:manner|fashion|way)\b|
            \bwithout (?:any )?(?:undue |further |unnecessary |more |much )?delay\b|
            \b(?:with|after) (?:some|a (?:certain|long|longer|considerable)) delay\b(?! of\b)
          `,
          pattern`
            \b(?:wast|los)(?:e|es|ed|t|ing) (?:no|little|any) time\b|
            \bno time (?:was|is|has been|will be) (?:lost|wasted)\b|
            \b(?:with (?:great |all |all due |utmost |the utmost |due )|
              at (?:great |record |lightning ))(?:speed|haste|urgency)\b(?! of\b)|
            \bas a matter of urgency\b
          `,
          // "when we have more", "once we get a chance", "when it's ready", "the minute we know"
          pattern`
            \b(?:when|once|whenever|as soon as|if|if and when|as and when|if or when) (?:we|they|I)
              (?:have|[’']ve got|know|get|learn|find|hear)(?: the)?(?: any)? (?:time|news|more|further|
              anything|something|it|them|this|that|results?|answers?|figures|information|details|facts|
              a (?:free )?(?:minute|moment)|(?:a|the) chance|(?:round|around) to it)(?: new| to
              (?:say|tell|report|share|breathe))?(?=[.,;]|$)
          `,
          pattern`
            \b(?:when|once|whenever|as soon as|if|if and when|as and when|if or when)
              (?:(?:we|they|I) (?:have|know|get|learn|find)(?: the)? (?:time|news|more|further|any news|
              anything|a minute)|there(?: is|[’']s| are) (?:time|news|more|further|something|anything|any
              news)(?: new| to (?:say|tell|report|share))?|(?:more|further) (?:information|details|news|
              facts))
          `,
          pattern`
            \b(?:when|once|whenever|as soon as|if|if and when|as and when|if or when) ${AWAITED}(?: is|[’']s
              | are|[’']re| becomes?) (?:finally |all |fully )?(?:ready|available|known|possible)\b
          `,
          pattern`
            (?<!\b(?:at|until|till|by|from) )\bthe (?:very )?(?:moment|minute|second|instant)
              (?:that )?(?:we|I|they) (?:know|have|learn|find|hear|get|can)\b|
            \bas (?:and|or) when\b|\bif and when\b
          `,
          // How often, without a number: "at regular intervals", "every now and then"
          pattern`
            \bat (?:regular|irregular|short|frequent|certain|suitable|appropriate) intervals\b|
            \bperiodic(?:ally| ${NEWS}| (?:checks?|tests?|reviews?|calls?))\b|
            \b(?:regular|frequent) ${NEWS}\b
          `,
          pattern`
            \b(?:updated?|informed?|posted|reports?|reported|tell|told|tested|tests?|checked|checks?|reviewed|
              reviews?|monitored|meets?|speaks?|inspected|restarted|call(?:ed|s)?|write|written|wrote|
              notified) (?:\w+ ){0,3}?regularly\b|
            \bregularly (?:updated?|inform(?:ed)?|posted|reported|tested|checked|reviewed|monitored|meets?|
              speak)\b
          `,
          pattern`
            \boccasionally\b|\bfrom time to time\b|
            \bevery (?:now and (?:then|again)|so often|once in a while)\b|
            \bevery few (?:minutes|hours|days|weeks|months)\b|
            \bnow and (?:then|again)\b|\bonce in a while\b
          `,
        ],
        unlessFollowing: NAMES_DAY,
      },
      {
        // "immediately after 14:02" and "at once" of many things tell an order, not a time.
        ways: [
          pattern`
            \b(?:almost |pretty much )?${AT_ONCE}\b(?! (?:after|before|upon|when|as|following|clear|obvious|
              visible|apparent|available|adjacent|above|below|behind|beside|beneath|next|once|recognisable|
              recognizable|on|with the)\b)
          `,
          pattern`\b(?:will|shall|[’']ll|must|please)\b[^.;,]{0,30} at once(?=[.,;]|$)`,
        ],
        unlessPreceding: /\b(?:not|n['’]t|how) $/i,
        unlessFollowing: NAMES_DAY,
      },
      {
        // Speed without a figure: "was quickly resolved", "a swift response", "immediate action"
        ways: [
          pattern`
            \b(?:was|were|is|are|been|be|being|get|got) (?:\w+ )?${QUICKLY}\b|
            \b(?:${DONE}|back|up) (?:\w+ ){0,3}?${SOMEWHAT}?(?:${QUICKLY}\b|
              fast(?=[.,;!]|$| (?:and|but|because)\b))|
            \b${QUICKLY} (?:\w+ )?(?:${DONE}|rolled|work(?:ed|ing))\b|
            \bwork(?:ed|ing)? ${QUICKLY}\b|
            \b(?:will|shall|to|[’']ll) (?:very )?${QUICKLY} \w+
          `,
          pattern`
            \b(?:quick|swift|rapid|speedy|prompt|timely) ${STEP}\b(?! (?:teams?|codes?|units?|plan|centre|
              center|key|button)\b)|
            \b(?:(?:took|take|takes|taken|taking|requires?|required|needs?|needed|demands?|call(?:s|ed)? for|
              with|an) )immediate ${STEP}\b
          `,
        ],
        unlessPreceding: /\b(?:how|as|so|too|not|no|nor|without|any|if|does|do)\s(?:\w+\s)?$/i,
        unlessFollowing: /\d/,
      },
      {
        // "Update to follow", "A full report will follow", "more to come", "we're nearly there"
        ways: [
          pattern`
            \b${NEWS} (?:(?:(?:is|are) )?(?:to follow|to come|to be (?:announced|given|shared))|
              (?:will |shall )?follow|follows)(?=[.,;!]|$)
          `,
          pattern`
            \b(?:we|it|they|that|this|is|are|am|[’']re|[’']s|the \w+)(?: is| are|[’']re|[’']s)?
              (?:(?:very )?nearly|almost|not far from|not quite) (?:there|done|finished|ready|complete|
              over)(?=[.,;!]|$)
          `,
        ],
        unlessPreceding: /\b(?:by|at|on) [^.;,]{0,30}\d[^.;,]{0,30}$/i,
        unlessFollowing: NAMES_DAY,
      },
      {
        // Late, and longer than somebody thought: "took too long", "was told rather late"
        ways: [
          pattern`
            \b(?:longer|later|sooner|slower|faster|quicker) than (?:we (?:had )?)?(?:expected|planned|usual|
              hoped|anticipated|thought|normal|it should|wanted|intended)\b
          `,
          pattern`
            \b(?:took|takes?|taken|taking|wait(?:s|ed|ing)?|lasts?|lasted|lay|stood|open|closed|down|out|off|
              stuck|went on|gone on|been|for) (?:\w+ ){0,3}?(?:much |far |way )?(?:too|so|rather)
              long(?! as\b)(?! (?:to|for) (?:print|fit|list|show))\b
          `,
          pattern`
            \b${CAME} (?:of it |about it |of this |about this )?(?:much |far |way |too |rather |quite |very |
              so |a (?:little|bit) )*late(?=[.,;!]|$| and\b| because\b)|
            \b(?:noticed|detected|found|discovered|spotted|caught|seen|reacted)
              (?:\w+ ){0,2}?${SOMEWHAT}early(?=[.,;!]|$| and\b| because\b)|
            \b(?:much|far|way|too|so) late\b(?! as\b)
          `,
        ],
        unlessPreceding: /\d|\bhow\s$/i,
        unlessFollowing: /\d/,
      },
      {
        ways: [
          '\\b(?:will|follows?|comes?|to follow)\\b[^.;\\d]{0,40}? later(?: on)?(?=[.!]?$)|\\blater on\\b',
          '\\bmomentary [a-z]{3,20}\\b',
        ],
      },
    ]),
  ],
});
