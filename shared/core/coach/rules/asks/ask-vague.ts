import { pattern, regex } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import type { Reads } from '../../rule.ts';
import { ABOVE, MEANS, MUCH } from './wordings/asking.ts';
import { leftOpen } from './wordings/left-open.ts';

/** Who asks, with the words between it and the verb. */
const WE = pattern`
  (?:we|I|us|our (?:\w+ )?teams?|engineering|operations|the (?:\w+ )?(?:teams?|department|group)|
    they)(?:[’'](?:d|re|m|ve|ll))?(?: (?:also|still|now|will|would|do|may|might|could|must|can|should|are|is|
    am|have|kindly|therefore|really|urgently|desperately|badly|simply|just|only|all|greatly|very much|be|
    to)){0,4}
`;
/** How somebody asks. */
const WANT = pattern`
  (?:needs?|wants?|requests?|requires?|ask(?:s|ed|ing)? (?:(?:you|\w+ \w+) )?for|requesting|seek(?:s|ing)?|
    hop(?:es?|ing) (?:for|to (?:get|have|receive))|count(?:s|ing)? on|rel(?:y|ies|ying) on|depends? on|
    appreciates?|likes?(?: to (?:have|ask(?: you)? for|request|get|see|receive))?|love|use|do with|
    (?:in |have )(?:\w+ )?need of|get|have to have|got to have|looking for|look to \w+ for|welcome|lacks?|
    benefit from|(?:grateful|thankful|glad|happy|short|starved|crying out|waiting|wait|plead(?:s|ing)?|begs?|
    call(?:s|ing)?|pray|wish(?:es)?|appeal(?:s|ing)?|turn(?:s|ing)? to you|hungry|desperate) (?:for|of)|look
    forward to|await(?:s|ing)?|miss(?:ing)?|deserves?|value|insist on|glad to have|under pressure without|
    struggling without)
`;
const MORE = pattern`
  (?:(?:a|an|the|your|some|few|more|additional|extra|further|any|all|of|bit|lot|little|full|bigger|larger|
    higher|second|continued|new|better|enough|sufficient|stronger|active|top|management|executive|leadership|
    management[’']s|board|financial|human|from|urgent|urgently|dedicated|much|greater|proper|adequate|clear|
    clearer|strong|quick|necessary|required|appropriate|right|fair) ){0,6}
`;
/** What is asked of somebody in person. */
const WISH = pattern`
  (?:involvement|presence|engagement|intervention|steer|views?|voice|weight|influence|blessing|decision|
    answer|response|instructions|action|participation|interest|consideration|helping hand|hand|eye|word|call)
`;
const BE = '(?:is|are|was|were|would be|will be|could be|remains?|seems?|becomes?|has become)';
const ADVERB = pattern`
  (?:(?:now|very|most|much|also|really|absolutely|highly|greatly|always|urgently|so|truly|certainly|
    definitely|clearly|of course|still|badly|more than|kindly|hereby|humbly) ){0,2}
`;
const WELCOME = pattern`
  (?:valuable|essential|vital|key|crucial|critical|important|invaluable|needed|required|requested|asked for|
    sought|expected|necessary|useful|helpful|welcome|wanted|desirable|desired|appreciated|indispensable|
    decisive|overdue|a must|valued|nice|great|good|of (?:great )?(?:help|value)|what we need)
`;
const WOULD_HELP = pattern`
  (?:would|will|could|can|might) (?:\w+ ){0,2}?(?:help|solve|fix|allow|enable|speed|make (?:a|the|all|it)|go a
    long way|ease|accelerate|let us|get us|take us|change|improve|do wonders|strengthen|benefit|relieve|
    support)
`;
/** What somebody is to do, said so that nobody knows what it is. */
const ACT = pattern`
  (?:act(?! as)|help|support|assist|advise|guide|back|step in|step up|intervene|unblock|
    get (?:involved|behind)|be (?:supportive|patient|understanding|flexible|aware|mindful|part|with us|there)|
    do (?:something|more|their|your|what|whatever|all|everything|the needful)|take
    (?:action|a decision|the lead|ownership|(?:this|it|that) (?:more )?seriously|an interest|care)|consider|
    think (?:about|of)|look (?:into|at)(?! (?:annex|page|section|table|figure|the (?:list|file|table|annex|
    map|photo)))|have a look|take a look|reconsider|weigh in|have a word|put in a (?:good )?word|lean on|talk
    to|speak (?:to|with)|give us|show (?:us|your|some|more|support|leadership|interest)|stand (?:by|behind)|
    trust|bear with|engage|lean in|push|move (?:quickly|fast)|sort|fix (?:this|it|that)|solve|see to|attend
    to|deal with|find (?:a|some) (?:solution|way)|remove (?:the )?(?:obstacles|roadblocks|blockers)|clear the
    (?:way|path)|pave the way|contribute|(?:respond|reply|react|come back)(?! at\b)|reach out|get in touch|
    share your|make sure (?:that )?we|let (?:us|me) know|lend|spare|grant)
`;
/** Words behind a means that say what it is for or of: that is the work, not a request. */
const OF_THE_WORK = regex('i')`
  ^ (?:to (?:find|see|understand|finish|check|rebuild|restore)\b|(?:of|for|from) (?:up to |about )?\d|
    (?:servers?|zones?|desk|page|tickets?|records?|limits?|list|team|staff|line|back|out|off)\b|(?:of|from|by)
    (?:the |our |an? |its )?(?:city|fire|police|court|bank|supplier|vendor|regulator|authorit|customer|client|
    hospital|landlord|owner|insurer|union|doctor|ministry|council|patient|port|airport|building)\w*)
`;
const SOON = pattern`
  (?:soon|quickly|shortly|asap|swiftly|promptly|urgently|now|as soon as (?:possible|you can)|at your
    (?:earliest )?convenience|when you (?:can|have time)|in a timely (?:manner|way)|in due course|in the near
    future)
`;
const DECISION = '(?:decisions?|answers?|reply|response|approval|action|sign-off|go-ahead)';

/** The generated bottom line says that a decision is needed; what, by whom and until when stands in its section. */
const notAnnounced: Reads = ({ section, edited }) => edited || section !== 'bottom-line';

/** "What can I do?" is the last question of every CEO; a vague answer wastes the minute in which deciding is easy. */
export const askVague = phraseRule({
  id: 'ask.vague',
  doc: 'A request without amount, person or date: more resources, your support.',
  severity: 'warn',
  message: 'The request has no amount, person or date.',
  reason:
    '“What can I do?” is the last question of every CEO. A vague answer wastes the minute in which a decision is easy.',
  suggestion:
    '“Decision needed by 17:00 UTC: approve $18,000 for a second region in June.” Or: “No decision needed today; next decision point 6 June.”',
  reads: notAnnounced,
  phrases: [
    ...leftOpen,
    ...phrasesOf([
      {
        // "We need more resources", "I would be grateful for a steer", "We could do with some help"
        ways: [
          pattern`\b${WE} ${WANT} ${MORE}${MEANS}\b`,
          pattern`
            \b${WE} ${WANT} (?:a|an|your|some|any|the|more|management[’']s|the board[’']s)
              (?:\w+ )?${WISH}(?=[.,;!?]|$| (?:soon|quickly|shortly|on (?:this|that|it|how|next)|about|from|
              to (?:proceed|move|go)|in|here|and))
          `,
          pattern`
            \b(?:all|what) (?:we|I|the team|engineering|operations) (?:really |most |now |badly |only |
              would )?(?:needs?|wants?|lacks?|asks?(?: for)?|miss(?:es)?|requires?)(?: most)?(?: here| now
              | from (?:you|the board|management))? ?(?:is|:) (?:that )?(?:we |you )?${MORE}(?:${MEANS}|take|
              be|get|back)\b
          `,
          pattern`\bwhat (?:would|could|might) (?:really |most )?help(?: us)?(?: most| now)? is\b`,
          pattern`
            \b(?:our|the|my|one|a|final|only) (?:simple |big |only |humble |urgent )?(?:asks?|requests?|plea|
              wish|appeal)(?: [a-z]+){0,3}(?: is|:)(?: [a-z]+){0,2}:? ?(?:for )?${MORE}(?:${MEANS}|${ACT})\b|
            (?:^|[.;] )(?:requests?|asks?|needed|wanted|required|decision): ${MORE}${MEANS}\b
          `,
          pattern`
            \bfrom ${ABOVE},? (?:we|I) (?:need|want|ask|expect|would like) ${MORE}(?:${MEANS}|${WISH})
          `,
          pattern`
            \b(?:could|can|may|might) (?:we|I|the team) (?:please |possibly |perhaps )?(?:get|have|ask
              (?:you )?for|request|count on|rely on|receive|expect) ${MORE}(?:${MEANS}|${WISH})\b
          `,
          pattern`
            \b(?:recommend|propose|suggest|advocate|believe in|trust in|hinges on|(?:best|right|only)
              (?:way|answer|step|remedy)(?: [a-z]+){0,2} is)
              (?:to (?:hire|get|have|add|provide|find|allocate) |for )?(?:your |${MORE})${MEANS}\b
          `,
          pattern`
            \bwithout (?:${MUCH}|your) (?:\w+ )?${MEANS}\b|
            \bthere (?:is|are)(?: not|n[’']t| never)? (?:not |never )?enough ${MEANS}\b|
            \bunder-?(?:staffed|funded|resourced)\b|\bshort-?(?:staffed|handed)\b|\bstretched
              (?:too |so |very )?thin\b|\boverstretched\b
          `,
        ],
        unlessPreceding: /\b(?:customers?|clients?|users?|support|supplier|bank|no) (?:\w+ )?$/i,
        unlessFollowing: OF_THE_WORK,
      },
      {
        // "Any help is welcome", "More staff would help", "Funding should be considered", "Your guidance is sought"
        ways: [
          pattern`
            \b(?:${MUCH}|any|every|all|your|executive|management|leadership|board|dedicated|financial|
              political|active|full|outside|external|continued|a bit of|a larger|a bigger|a)
              (?:\w+ ){0,2}?(?:${MEANS}|${WISH})(?: (?:from|by|of|in|for|on)
              [\w-]+(?: [\w-]+){0,3}?)?(?: (?:that )?you (?:can|could) \w+)? (?:${BE} ${ADVERB}${WELCOME}|
              ${WOULD_HELP})(?! (?:by|until|before|on) )
          `,
          pattern`
            \b(?:support|help|assistance|guidance|budget|resources|funding|staff|approval|input|feedback|
              involvement|reinforcements|means|funds|money) (?:(?:from|by|for) (?:\w+ ){1,4})?(?:${BE} |
              urgently )?(?:\w+ly )?(?:needed|required|requested|wanted|welcome|appreciated)(?! (?:by|until|
              before|on|from (?:the )?(?:bank|supplier)|for (?:each|every)))\b
          `,
          pattern`
            \b${MEANS} (?:for|in|of|from) (?:an? |the |our |better |more )?(?:[\w-]+ ){1,3}(?:should|must|
              ought to|needs? to|ha(?:s|ve) to) (?:also |urgently |finally |now )?be (?:considered|discussed|
              found|provided|increased|reviewed|made available|looked at|addressed|raised|granted|approved|
              thought about)\b
          `,
          pattern`
            \bit is (?:\w+ly )?(?:requested|asked|hoped|suggested|recommended|proposed|desired) that\b
          `,
        ],
        unlessPreceding: /\b(?:no|not|without|hiring|hired|adding) (?:\w+ )?$/i,
      },
      {
        // "Please help", "Could you support us", "We urge you to act", "We're looking to you to clear the path"
        ways: [
          pattern`\b(?:please|kindly)(?: (?:do|also|kindly|just|all))* ${ACT}\b`,
          pattern`
            (?:^|[.:;,] )(?:help|support|assistance|guidance) (?:us|me|needed|wanted|please)\b|
            (?:^|[.:;] )(?:back|trust) us\b
          `,
          pattern`
            \b(?:could|can|would|will) (?:you|the board|management|leadership|somebody|someone)(?: all)?
              (?:please |kindly |possibly |maybe |perhaps )?(?:be (?:open|willing|ready|able) to|${ACT})\b
          `,
          pattern`
            \b(?:urges?|ask(?:s|ing)?|appeals? to|calls? (?:on|upon)|invites?|expects?|needs?|wants?|beg|
              requests?|(?:rely|count|looking) (?:on|to)|like|encourages?) (?:for )?(?:${ABOVE}|everyone|
              somebody|someone)(?: all)? to (?:please |kindly |also |now |really |quickly |fully )?(?:${ACT}|
              decide(?=[.,;!]| (?:soon|quickly|on (?:this|it|that))))\b
          `,
          pattern`
            \b(?:board|management|leadership|you|executives|the CEO) (?:must|should|has to|have to|needs? to|
              ought to) (?:${ACT}|take responsibility|fund|find a)\b
          `,
          pattern`
            \b(?:hope|hopes|trust|hopefully|confident|sure|believe|expect|wish|(?:grateful|thankful|glad|
              happy|appreciate it|great|good|nice|help|helpful|wonderful|lovely|mean a (?:lot|great deal))
              if)(?: that)? (?:(?:you|the board|management|leadership|the CEO|someone|
              somebody)(?: [\w]+){0,3}?(?: (?:can|could|will|would|all|might|may|to|are able to))?
              (?:${ACT}|free|make|offer|send|release|provide|allow|take|find|share|agree|understand)(?:e?d)?|
              (?:we|I) can count on you)\b
          `,
          pattern`
            \b(?:give|grant|send|lend|allow|provide|get|find|free up|release|assign|allocate|spare|offer|show)
              (?:us|me|the team|the \w+ team)(?: with)? ${MORE}(?:${MEANS}|${WISH}|ear|boost|push|what)\b
          `,
          pattern`
            (?:^|[.:;] |(?<!\b(?:we|I|they) )\b(?:please|kindly|should|must|to) )(?:increase|raise|boost|
              expand|strengthen|hire|fund|grow|back|approve|support|endorse) (?:our|us|the|this|more|
              additional|extra|further) (?:(?:\w+ ){0,2}(?:budgets?|resources?|teams?|headcount|staff|
              staffing|people|engineers|capacity|funding|proposal|plan|request|initiative|effort|cause|
              department|work|programme|program|project)|efforts|proposals)(?=[.,;!]|
              $| (?:and|so|please|as|for|in|outlined|above|described))
          `,
          pattern`
            \b(?:could|can|would|will) you (?:please |possibly |kindly )?(?:give|provide|offer|lend|send|get|
              grant|find|share|spare)(?: us| me| the team)?(?: with)? ${MORE}(?:${MEANS}|${WISH})\b
          `,
          pattern`
            \b(?:anything|whatever|everything|something|all) you (?:can|could)(?: (?:do|give|offer|spare)|
              (?=[.,;!]|$))|
            \bdo (?:what|whatever|all|everything) you can\b|
            \bmake sure (?:that )?we get\b|\bspend (?:what|whatever) it takes\b
          `,
          pattern`
            \bbear with us|\bstand (?:by|behind) us|\bhave our backs?|
            \bcount on you(?:r (?:help|support))?(?=[.!]|$)
          `,
          pattern`
            \b(?:thanks?|thank you) (?:in advance )?for (?:your|any|all) (?:\w+ )?(?:support|help|
              understanding|patience|assistance|cooperation|backing|consideration)
          `,
          pattern`
            \bit (?:would|will|could|might|[’']d) (?:really |greatly |certainly |also )?(?:help|
              be (?:very |really )?(?:good|great|nice|helpful|useful|ideal|wonderful|lovely))
              (?:if|to have)\b|
            \bit[’']d be (?:good|great|nice|helpful|useful|ideal|wonderful|lovely) (?:if|to have)\b
          `,
        ],
        unlessPreceding: /\b(?:customers?|clients?|users?|support|supplier|bank|not|n['’]t) (?:\w+ )?$/i,
        unlessFollowing: /^ (?:the line|up the|\d)\b/i,
      },
      {
        // More weight: "Please prioritise this", "It is time to invest in reliability"
        ways: [
          pattern`
            \b(?:please|should|must|needs? to|ha(?:s|ve) to|ought to|time to|let us|let[’']s|(?:want|ask|like)
              (?:${ABOVE} )?to|we would|(?:propose|recommend|suggest|ask|urge) that (?:we|${ABOVE}))
              (?:(?:finally|now|also|really|urgently|seriously|be|to|have|get|start|begin|please|
              should) ){0,3}(?:invests?(?:ing)?(?! \d)|prioriti[sz]e[ds]?|strengthens?(?:ed)?|reinforced?|
              spends? more)\b
          `,
          pattern`
            \b(?:please|you|board|management|should|must|to|let us|let[’']s) (?:\w+ )?(?:give|make|treat|take)
              (?:this|it|that|these|reliability|the \w+)(?: \w+){0,2}
              (?:more |(?:a |the |as (?:a )?)?(?:high |higher |top |number one )?)(?:priority|weight|
              attention|serious|seriously)\b
          `,
          pattern`
            \b(?:want|like|wish) (?:this|it|that|reliability) to (?:be|become|get|have)
              (?:a |the |an? )?(?:high |higher |top )?priority\b|
            \b(?:this|it|that|reliability|safety|stability|resilience|testing|the \w+)
              (?:deserves|needs|merits|(?:must|should|has to|needs to) (?:have|be|become))
              (?:a |the |to (?:be|become) (?:a |the )?)?(?:high(?:er)? |top |more |much )?priority\b
          `,
        ],
        unlessFollowing: /^[^.]{0,60}(?:\$|€|£)/,
      },
      {
        // A decision without a day
        ways: [
          pattern`
            \b(?:an? |your |some |the |early |quick |swift |prompt |rapid |fast )*${DECISION}
              (?:is|are|would be|will be) (?:urgently |now |soon |really |also |highly |badly |
              much )?(?:needed|required|wanted|requested|expected|welcome|appreciated|overdue|
              pending)(?=[.,;!]|$| (?:${SOON}|from ${ABOVE}|as soon as|at (?:your|the) earliest))
          `,
          pattern`
            \b(?:please|kindly|to|must|should|need to) (?:decide|answer|reply|respond|approve|confirm|come
              back to us|get back to (?:us|me)|revert)(?: to (?:us|me)| on (?:this|it|that))?
              (?:${SOON}|with your (?:view|thoughts|feedback|input|opinion|decision|answer)s?)(?![\w-])
          `,
          pattern`
            \b(?:we|I) (?:need|ask|want|would like|require|expect) (?:you to )?(?:act|decide|do something|step
              in|help|get involved)(?: (?:soon|quickly|fast|now))?(?=[.,;!]|$)
          `,
          pattern`
            \b(?:let (?:us|me) have|have) (?:a|your|some) (?:\w+ )?(?:decision|opinion|answer|view|views|
              thoughts|word|feedback)(?=[.,;!]|$| (?:on|about|soon))
          `,
          pattern`
            \b(?:we|I)(?: (?:now|still|would|will|are|am|eagerly|keenly))? (?:await|awaiting|waiting for|wait
              for|look forward to|hope for) (?:your|the board[’']s|further|management[’']s|a|some)
              (?:\w+ )?(?:instructions?|decision|answer|reply|response|guidance|direction|feedback|thoughts|
              approval|view|views|call|word|go-ahead|sign-off|steer)(?! by| until)\b
          `,
          pattern`\bhow you(?:[’']d (?:like|prefer)) (?:us )?to (?:proceed|go on|continue)\b`,
        ],
      },
      {
        // An invitation to talk, and news that asks nothing
        ways: [
          pattern`
            \b(?:just )?for (?:your |the )?information\b|\bFYI\b|\b(?:just )?(?:to let|letting) you know\b|
            \bkeep(?:ing)? you (?:in the loop|posted|updated|in the picture)\b|
            \bjust a heads[- ]up\b|\bwhat do you think\b
          `,
          pattern`
            \btouch(?:ing)? base\b|
            \b(?:let us |let[’']s |to |should |we |must |can )align(?:ed)?(?: on|(?=[.,;!]|$))|
            \bget aligned\b|
            \b(?:let us|let[’']s|we should|we need to|can we|could we|happy to|would like to)
              (?:talk|discuss|sync|connect|chat|have a (?:chat|conversation|discussion))\b
          `,
          pattern`
            \b(?:your|any|grateful for|welcome|welcome your) (?:\w+ )?(?:thoughts|views?|opinions?|steer|
              comments|ideas|remarks|take|input|feedback|suggestions)(?: on (?:this|it|that))?(?: (?:is|are|
              would be|will be) (?:very |most |always |much )?(?:welcome|appreciated|helpful|
              useful))?(?=[?.!]|$)
          `,
          pattern`
            \blet (?:me|us) (?:know|have)(?: (?:what you think|how you (?:feel|see it)|your \w+|
              if (?:you (?:can|could|have|need|want|wish)|there is)|any \w+|whether you))
          `,
          pattern`
            \b(?:grateful|thankful|glad|happy|keen|interested|curious)
              (?:for|of|to (?:hear|get|have|know|receive)) (?:any |your |some |an? )?(?:thoughts|views?|
              opinions?|steer|comments|input|feedback|advice|ideas|guidance|what you think|how you)
          `,
          pattern`
            \b(?:would|will|might|could) be (?:great|good|nice|helpful|useful|ideal|wonderful|best|lovely)
              (?:to|if)\b
          `,
          pattern`
            \b(?:like|love|want|wish|appreciate|value|welcome) (?:to (?:hear|have|get|know) )?your
              (?:\w+ )?(?:steer|views?|opinions?|take|thoughts|comments|ideas|perspective|advice|remarks|
              judg(?:e)?ment|wisdom|insights?|blessing)\b
          `,
          pattern`
            \b(?:don[’']t|do not|never|not) hesitate to\b|\bfeel free to\b|
            \bwhat (?:are|is) your (?:thoughts|views?|take|opinion)\b|
            \ball ears\b|
            \bopen to (?:any )?(?:ideas|suggestions|proposals)\b
          `,
          pattern`
            \b(?:catch up|get together|sit down|have a word|put our heads together|touch base|
              regroup)(?: (?:soon|on (?:this|it|that)|about (?:this|it|that)|with you|sometime|some time|next
              week|to))
          `,
          pattern`
            \b(?:do |please )?(?:reach out|get in touch|contact (?:me|us)|shout|ping me)(?: to (?:me|us))?
              (?:if|with|should|when|for|any ?time)\b|
            \ba word from (?:you|the board|above)\b
          `,
        ],
      },
    ]),
  ],
  unless: [
    regex('i')`
      [$€£¥]\s?\d|
      \b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:\w+ ){0,2}(?:engineers?|
        people|persons?|staff|contractors?|specialists?|hours?|minutes?|days?|weeks?|months?|FTEs?|thousand|
        million|k)\b
    `,
    regex('i')`
      \b(?:no|not|nothing|n['’]t|never)\b[^.;]{0,25}\b(?:decision|need(?:ed|s)?|required|ask(?:ed|ing)?|
        request)
    `,
    regex('i')`
      \b(?:by|before|until|at|on) (?:\d{1,2}:\d\d|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|
        tomorrow|today|noon)\b|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|
        November|December)\b)
    `,
  ],
});
