import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const ADVERBS = wordList`
  definitely definitively certainly undoubtedly indubitably doubtless unquestionably indisputably undeniably
  irrefutably incontestably unmistakably unequivocally categorically absolutely surely obviously clearly
  evidently plainly manifestly patently conclusively assuredly invariably infallibly
`;
const ADVERB = `(?:${ADVERBS.replaceAll(' ', '|')})`;
/** "Clearly marked" tells how something is written, not how sure we are. */
const MANNER = pattern`
  (?:articulat|assign|communicat|defin|describ|displa|distinct|document|explain|express|identif|indicat|label|
    legib|list|mark|nam|necessary|prohibit|print|readable|say|said|separat|sign|speci|stat|structur|tell|told|
    underst|visible|word|writ)
`;

const SURE = '(?:certain|sure|positive|convinced)';
const FULLY = pattern`
  (?:absolutely|completely|totally|fully|entirely|quite|very|extremely|highly|100 ?%|100 per ?cent|pretty|
    dead|supremely|utterly)
`;
const ONLY_THEN =
  /\b(?:not|n['’]t|never|until|when|once|before|if|whether|make|making|made|as soon as)\b[^.;]{0,12}$/i;
const IS_WELL = pattern`
  (?:works?|working|fine|ok(?:ay)?|safe|good|normal|well|stable|healthy|perfect|back to normal|back up|up and
    running|in order|as it should be|recovered|restored|resolved|solved)
`;

/** Behind these a good state is praised as a whole: "totally safe", "perfectly intact". */
const WHOLLY =
  '(?:absolutely|completely|totally|entirely|perfectly|utterly|wholly|thoroughly|100 ?%|supremely)';
const SOUND = pattern`
  (?:safe|secure|reliable|intact|sound|solid|trustworthy|harmless|correct|accurate|right|true|bulletproof|
    foolproof|watertight|dependable|airtight|impregnable|consistent|complete|identical|stable|exact|
    error-free|unambiguous|certain|healthy)
`;
const FLAWLESSLY = pattern`
  (?:perfectly|flawlessly|faultlessly|impeccably|seamlessly|brilliantly|without (?:fail|exception|fault|
    a (?:hitch|glitch|problem|single \w+)|any (?:problems?|trouble|issues?|difficult(?:y|ies)|errors?))|like
    clockwork)
`;
const DOES = pattern`
  (?:works?|worked|working|ran|runs?|running|performs?|performed|functions?|functioned|goes|went|gone|takes?
    over|took over|recovers?|recovered|holds?|held|behaves?|behaved|copes?|coped|processed|log in|order|pay)
`;
const BEYOND_DISPUTE = pattern`
  (?:indisputable|incontrovertible|incontestable|irrefutable|undeniable|unquestionable|undisputed|unarguable|
    unmistakable|beyond (?:all |any |every )?(?:dispute|question|doubt|argument|debate|reproach)|
    not (?:open|up) (?:to|for) (?:debate|dispute|doubt|discussion)|conclusive|an? (?:proven|known|well-known|
    simple|plain|hard|established|undeniable|indisputable) fact|a (?:certainty|foregone conclusion|dead cert|
    sure thing)|(?:crystal|abundantly|perfectly|absolutely|blindingly|glaringly|patently|painfully|blatantly|
    plainly) (?:clear|obvious|evident|plain)|(?:as )?(?:plain|clear) (?:as day|as daylight|to see|to all|
    for all to see|to everyone|to anybody)|set in stone|cut and dried|open and shut|plain for all to see)
`;

/** "Clearly" stands where the evidence should. */
export const certaintyAbsolute = phraseRule({
  id: 'certainty.absolute',
  doc: 'Absolute certainty in place of evidence: clearly, definitely, without doubt.',
  severity: 'warn',
  message: 'An absolute word stands in the place of evidence.',
  reason:
    'Words like “clearly” replace evidence. Where the evidence exists, give it; where not, use a likelihood word with its range.',
  suggestion: '“Logs of all six servers show …”, or “very likely (80–95%)”.',
  reads: everywhere,
  phrases: [
    {
      cues: ADVERBS,
      pattern: regex('gi')`
        (, )?\b${ADVERB},? (?!${MANNER}|(?:have|has|had|need|needs|needed) to\b|
          (?:must|necessary|essential)\b)(\w+)
      `,
      unlessPreceding: regex('i')`
        \b(?:not|n['’]t|more|less|most|as|so|how|too|speak|speaks|say|says|state|write|written)(?: very)? $
      `,
      // "No, absolutely not" says nothing once the word is gone.
      instead: ([, before = '', next = '']) =>
        before === '' ? next : /^not$/i.test(next) ? null : ` ${next}`,
    },
    {
      cues: ADVERBS,
      pattern: new RegExp(`(?:, |[—–-] ?)?\\b${ADVERB}(?=[.,;:!?)]|$)(?!, \\w)`, 'gi'),
      unlessPreceding: regex('i')`
        \b(?:not|n['’]t|more|less|most|as|so|how|too|very|quite|\w{3,20}(?:ed|en|ly)|heard|said|see|seen|read|
          shown|state|tell) $
      `,
      instead: () => '',
    },
    {
      cues: wordList`
        doubt doubts question certain sure certainty confidence assurance conviction clarity fact course
        saying say mistake assured shadow uncertain terms
      `,
      pattern: regex('gi')`
        \b(?:without (?:a |any |the slightest )?(?:shadow of (?:a )?)?(?:doubt|question)|
          (?:there (?:is|can be|was|remains) )?no (?:shadow of )?(?:a )?(?:doubt|question)(?! (?:has|was|is|
          of liability|about when|remains open))|(?:beyond|leaves? no)(?: any| all| a| every| the| reasonable
          | shadow of a){0,2} (?:doubt|question)|for (?:sure|certain|a fact)|(?:with|of)
          (?:(?:the )?(?:absolute|complete|full|total|utmost|greatest) )?certainty|with (?:absolute|complete|
          full|total|utmost|every|the utmost|100 ?%) (?:confidence|assurance|conviction|clarity)|
          no doubts(?= about| that| whatsoever|[.,;])|of course|goes without saying|needless to say|make no
          mistake|rest assured|be assured|in no uncertain terms|as a matter of fact|it is a fact that)\b
      `,
      unlessPreceding: /\b(?:not|n['’]t|cannot|nobody|no one|hard to|unable to|impossible to)\b[^.;]{0,25}$/i,
    },
    {
      cues: wordList`
        sure certain confident safe secure stable fixed recovered reliable resolved solved back working
        convinced positive correct complete 100 100percent 100per hundred hundredpercent hundredper
      `,
      pattern: regex('gi')`
        \b(?:100|one hundred|a hundred) ?(?:%|percent|per cent) (?:sure|certain|confident|safe|secure|stable|
          fixed|recovered|reliable|resolved|solved|back|working|convinced|positive|correct|complete|the)\b
      `,
      unlessPreceding: /\b(?:not|n['’]t) $/i,
    },
    {
      cues: 'certain sure positive convinced confident',
      pattern: regex('gi')`
        \b(?:we|I|they|engineers|the team) (?:are|am|is|were|remain|feel|['’]re|['’]m)(?: now| also)?
          (?:${FULLY} )?${SURE}\b(?! (?:of|about) (?:when|how|why))|
        \b(?:we|I)['’](?:re|m) (?:${FULLY} )?${SURE}\b|
        \b${FULLY} (?:${SURE}|confident)\b|
        \bit is (?:now )?(?:certain|sure) (?:that|to)\b
      `,
      unlessPreceding: ONLY_THEN,
    },
    {
      cues: 'clear obvious evident undeniable indisputable unquestionable self beyond',
      pattern: regex('gi')`
        \b(?:it|that|this)(?: is|['’]s| was) (?:absolutely |abundantly |perfectly |quite |very |now |
          completely )?(?:clear|obvious|evident|self-evident|undeniable|indisputable|unquestionable|beyond
          dispute)(?: that\b|(?=[.,:]))|
        \b(?:an?|the) (?:obvious|undeniable|indisputable|unquestionable) (?:cause|culprit|fact|reason|source|
          explanation|answer|link|truth)\b
      `,
      unlessPreceding: /\b(?:whether|if|until|once|when|as soon as) $/i,
    },
    ...phrasesOf([
      {
        // "is beyond dispute", "overwhelming evidence", "nobody can doubt that"
        ways: [
          pattern`
            \b(?:is|are|was|were|remains?|seems?|['’]s|be|and) (?:simply |just |now |also |quite |
              clearly )?${BEYOND_DISPUTE}(?![\w-])
          `,
          pattern`
            \b(?:overwhelming|incontrovertible|irrefutable|indisputable|undeniable|conclusive|unquestionable|
              watertight|cast-iron|ironclad) (?:evidence|proof|case)\b|
            \b(?:evidence|proof)\b[^.;,]{0,40} (?:is|was) (?:overwhelming|watertight|cast-iron|ironclad|
              clear-cut)\b
          `,
          pattern`
            \b(?:nobody|no one|no-one|none of us|who|you|we|I) (?:can|could|will|would|can ?not|can['’]t|
              couldn['’]t) (?:seriously |possibly |reasonably |really |ever |honestly )?(?:doubt|deny|dispute|
              question|argue (?:with|about))\b|
            \b(?:can ?not|can['’]t|could not|couldn['’]t) (?:\w+ )?be (?:doubted|denied|disputed|questioned|
              argued with)\b|
            \bno (?:denying|disputing|arguing with|getting away from|two ways about|argument about)\b
          `,
          pattern`
            \b(?:zero|not the slightest|not a (?:shred|shadow|trace|scrap|grain|moment['’]s|jot)(?: of)?|
              no room for|without a shred of|not one bit of) (?:doubt|question|uncertainty)\b
          `,
          pattern`
            \b(?:it|this|that) (?:is|has been|was) (?:now )?(?:conclusively |definitively |fully |firmly |
              scientifically )?(?:proven?|proved|established) (?:that|beyond)\b|
            \bthe (?:plain |simple |sad )?(?:fact(?: of the matter)?|truth)
              is(?=,| (?:that|we|it|the|our|this)\b)|
            \bthe one and only (?:thing|explanation|possibility|way|candidate|answer)\b|
            \bit stands to reason\b|\bcommon knowledge\b|\bin point of fact\b
          `,
        ],
        unlessPreceding: /\b(?:not|n['’]t|never|whether|if|until|hardly|once|nothing)(?: yet| been| is)? $/i,
      },
      {
        // The writer's word for evidence: "mark my words", "I'd bet my house", "any fool can tell"
        ways: [
          pattern`
            \b(?:I|we)(?:['’]d| would|['’]ll| will| can|['’]m| am|['’]re| are)? (?:bet|swear|stake|wager|
              vouch|(?:willing|ready|prepared) to (?:bet|swear|stake|vouch)|put (?:my|our)
              (?:hand|money|name|head|house|life|reputation|neck)|give (?:you )?(?:my|our) word|eat (?:my|our)
              hat)\b
          `,
          pattern`
            \b(?:mark my words|(?:you can )?(?:take it from (?:me|us)|take (?:my|our) word)|you can
              (?:take it to the bank|bet|bank on|bet your|be (?:absolutely |quite |very )?(?:sure|certain)|
              count on it|rely on it)|hand on heart|(?:believe|trust) (?:you )?(?:me|us)(?=[,.:]|$)|you may be
              sure)\b
          `,
          pattern`
            \b(?:as )?(?:any(?:one|body)|any (?:fool|child|idiot|engineer|expert)|everyone|everybody|all of
              us|a (?:blind man|child|fool)) (?:can|could|will|would) (?:plainly |easily |clearly |
              immediately )?(?:see|tell|say|confirm|agree)(?=[.,;:]|$| (?:that|it|this|what|where|why|the
              (?:fault|cause|problem|error)))|
            \b(?:you|it) (?:do not|don[’']t|does not|doesn[’']t) (?:need|take|have) (?:to be )?an?
              (?:expert|genius|rocket scientist|detective)\b|
            \bas (?:everyone|everybody|we all|all) knows?\b|
            \b(?:works?|worked|holds?|fires?) every (?:single )?time\b
          `,
          pattern`
            (?:[,;:—–] ?|[.!] )(?:and )?(?:period|full stop|end of (?:story|discussion|debate)|case closed|
              plain and simple|pure and simple|(?:it['’]s (?:as )?)?simple as that|hands down|no two ways
              about it|that['’]s (?:that|final|a fact)|no exceptions|bar none|no question(?: about it)?|
              no doubt about it|and no mistake)(?=[.,;!:]|$)|
            \bno ifs(?: and|,? or|,| no)? (?:no )?(?:ands or )?buts\b
          `,
          pattern`
            (?<=^|[,;:] (?:and |but )?)naturally,? (?=(?:the|our|we|it|this|that|all|every|no|they|you)\b)
          `,
        ],
        unlessPreceding: /\b(?:not|n['’]t|never|whether|if) $/i,
      },
      {
        // The thing itself is called certain: "one thing is certain", "the facts speak for themselves"
        ways: [
          pattern`
            \b(?:one thing|that much|this much|so much|the (?:cause|reason|source|diagnosis|explanation|
              culprit|origin|result|answer|outcome|verdict|count|picture|matter|case)) (?:is|was|remains)
              (?:now |absolutely |quite |perfectly |entirely |more than )?(?:certain|sure|obvious|evident|
              unmistakable|unambiguous|unequivocal|self-evident|undoubted|settled|clear-cut|beyond)(?=[.,;:!]|
              $| (?:that|and|beyond|once)\b)
          `,
          pattern`
            \b(?:facts?|figures?|numbers?|logs?|evidence|results?|data|traces?|timestamps?|records?)
              (?:speaks? (?:for (?:themselves|itself)|a clear language|volumes)|(?:says?|tells?) it all|cannot
              lie|can[’']t lie|(?:do|does)(?: not|n[’']t) lie|never lies?|(?:leaves?|left) no
              (?:room|space|scope|margin)\b)|
            \b(?:leaves?|left|leaving|with) no (?:room|space|scope|margin) for (?:doubts?|interpretation|
              error|speculation|debate|discussion|argument|question)
          `,
          pattern`
            \b(?:have|has|had|there is|there was|with) (?:absolute|complete|full|total|perfect|definite|
              definitive|final|every) (?:certainty|clarity|proof|assurance)(?=[.,;:]|
              $| (?:about|that|of|on|as|over|in)\b)|
            \b(?:absolute|complete|total|definite|definitive|ultimate|final|perfect) proof\b|
            \bperfect match\b
          `,
          pattern`
            \b(?:all|any|every|the last|last) (?:remaining |lingering )?(?:doubts?|uncertainty|uncertainties)
              (?:has|have|is|are|was|were)(?: now)?(?: been)? (?:removed|gone|dispelled|resolved|excluded|
              ruled out|cleared(?: up)?|eliminated|settled|out of the question|impossible)|
            \b(?:above|beyond) (?:all|any|every|reasonable)? ?(?:suspicion|criticism|question|argument|
              discussion)(?=[.,;!]|$)|
            \b(?:nobody|no[ -]one|none of us) (?:seriously )?(?:doubts|disputes|questions|denies|contests)\b
          `,
          pattern`\b(?:it|that|this)(?:[’']s| is) a (?:given|dead cert|sure thing|no-brainer|certainty)\b`,
        ],
        unlessPreceding: regex('i')`
          \b(?:not|n['’]t|never|whether|if|until|hardly|once|nothing|when|before|unless|as soon
            as)(?: [\w'’-]+){0,2} $
        `,
        unlessFollowing: /^ (?:yet|enough|once|when|after|until)\b/i,
      },
      {
        // No way for it to be otherwise: "cannot possibly", "cannot be wrong", "only one explanation", "in any case whatsoever"
        ways: [
          pattern`
            \b(?:can(?: ?not|['’]t) possibly|could(?: not|n['’]t) possibly (?:be|have)|no other way
              (?:to explain|it (?:can|could)))\b|
            \b(?:can(?: ?not|['’]t)|could(?: not|n['’]t)) (?:be|have been) (?:wrong|mistaken|incorrect|
              otherwise|clearer|plainer|surer|more (?:certain|obvious|clear))\b|
            \b(?:can|could) be no (?:mistake|error|two opinions|other)\b
          `,
          pattern`
            \bthere (?:can be|is|could be|was|remains) (?:but|only|just) one (?:possible |conceivable |
              plausible |logical )?(?:cause|explanation|reason|answer|culprit|conclusion|source|
              interpretation|candidate|possibility|suspect)\b|
            \bnothing else (?:comes into (?:question|consideration)|is possible|is conceivable|explains?|fits|
              makes sense|remains)\b|
            \bit is (?:simply |completely |quite )?(?:out of the question|inconceivable|unthinkable) that\b
          `,
          pattern`
            \bwithout (?:a single |any |one single )?exception(?![\w-])|
            \bwith no exceptions?(?=[.,;!]|$)|
            , (?:each and )?every (?:single )?time(?=[.;!]|$)|
            \b(?:ten|10) (?:times )?out of (?:ten|10)\b|
            \b(?:all|every one) of (?:them|us)(?:,| -| –) (?:without|every)\b
          `,
          pattern`
            \bin (?:any|every|each) (?:case|event) (?:whatsoever|whatever)\b|
            \b(?:will|shall|does|works?|holds?|runs?|starts?)\b[^.;]{0,40}? in (?:any|every|each)
              (?:single )?(?:case|event|situation)(?=[.;!]|$)|
            \b(?:come what may|whatever happens|whatever may come|no matter
              what(?: happens| comes)?)(?=[.,;!]|$)
          `,
          pattern`
            \b(?:match(?:es|ed)?|fits?|fitted|agree[sd]?|correspond(?:s|ed)?|balances?|tall(?:y|ies)|
              add(?:s|ed)? up|coincide[sd]?|restored|recovered|repaired|rebuilt|reconstructed|answers?|
              answered) (?:[\w'’-]+ ){0,4}?(?:perfectly|flawlessly|faultlessly|impeccably|in every
              (?:respect|detail|way|particular)|down to the last (?:\w+))(?=[.,;!]|$| (?:and|with|to)\b)
          `,
        ],
        unlessPreceding: regex('i')`
          \b(?:not|n['’]t|never|must not|may not|whether|if|until|nobody|no one|unless|nor|
            cannot)\b[^.;]{0,40}$
        `,
        unlessFollowing: /^ (?:handling|in the log|reports?|to the rule|clause)\b/i,
      },
      {
        // Praise without a limit: "totally safe", "always works", "ran flawlessly", "an unqualified success"
        ways: [
          pattern`\b${WHOLLY}(?: |-)${SOUND}(?![\w-])`,
          pattern`
            \b(?:unqualified|complete|total|resounding|unmitigated|perfect|absolute|outright|full|roaring)
              success\b
          `,
          pattern`
            \b${DOES} (?:[\w'’-]+ ){0,3}?${FLAWLESSLY}(?=[.,;!:]|$| (?:and|ever|again|since|every|all|for|in|
              when|after|with)\b)
          `,
          pattern`
            \balways (?:(?:takes? over|succeeds?|fires?|holds?|catch(?:es)?|recovers?|arrives?|delivers?|
              finds?|detects?|copes?|gets? through|kicks? in|comes? back|will|does|have|has)(?=[.,;!:]|
              $| (?:flawlessly|correctly|perfectly|in time|on time|it|them|the|every|all|when|if|within|as|
              immediately|at once|again|so)\b)|(?:right|correct|reliable|accurate|perfect))|
            \b(?:has|have) always (?:worked|been (?:safe|secure|stable|reliable|right|correct|fine))\b
          `,
          pattern`
            \bnever (?:fails?|breaks?|crash(?:es)?|errs?|lies?|lets? (?:us|anyone|you|customers) down|goes?
              (?:down|wrong))(?=[.,;!:]|$| (?:and|when|in|on|to|us|because|again)\b)|
            \b(?:has|have) never (?:failed|let (?:us|anyone) down|gone wrong|broken down|crashed)\b
          `,
        ],
        unlessPreceding: regex('i')`
          \b(?:not|n['’]t|nearly|almost|if|whether|until|once|so that|less than|no longer|must|should|to be|
            ensure|keep|(?:if|when|until|once|whether|before|unless) (?:the |our )?\w{1,20} (?:is|are)) $
        `,
      },
      {
        // All of them, without a count: "everyone understood it", "every single order went through"
        ways: [
          pattern`
            \b(?:everyone|everybody) (?:(?:has|have) |also |now |already )*(?:received|got|understood|
              understands|agrees?|agreed|knows?|knew|noticed|saw|sees|is (?:happy|satisfied|aware|informed|
              back|on board|safe|certain|sure|convinced)|can|works?|was (?:told|informed|reached|helped))\b
          `,
          pattern`
            \b(?:every single|each and every|every last|every one of (?:our|the|these)) [a-z-]+(?: [a-z-]+)??
              (?:(?:can|could|has|have|had|is|was|were|are|got|went|works?|worked|arrived|came|made)\b|
              (?!(?:failed|crashed|stopped|vanished|disappeared|timed|suffered|bounced)\b)[a-z]{3,}ed\b)
          `,
          pattern`
            \ball (?:of )?(?:our|the) (?:[a-z-]+ )?(?:customers|users|clients|partners|stores|shops|sites|
              branches|employees|colleagues|passengers|patients|systems|services) (?:can|are able to|could)
              (?:[a-z]+ ){0,3}?(?:again|without (?:any )?(?:problems?|trouble|restrictions?|issues?|limits?)|
              as (?:usual|normal|before)|normally|everything)\b
          `,
        ],
        unlessPreceding:
          /\b(?:not|n['’]t|nearly|almost|that|until|if|whether|when|before|once|after|make sure|ensure) $/i,
        unlessFollowing: regex('i')`
          ^ (?:[a-z]+ ){0,3}(?:at \d|by \d|between \d)|
          ^ (?:been )?(?:lost|affected|hit|down|deleted|wiped|gone|broken|unavailable|offline|wrong|impacted|
            stuck|rejected|declined|late)\b
        `,
      },
    ]),
    {
      cues: 'impossible must only possible other nothing has have had can cannot else anything',
      pattern: regex('gi')`
        \b(?:impossible (?:that|for (?:the|this|it|a|an|any))|(?:can|could) only (?:be|have been|come from|
          have come from|have started|mean)|(?:it|this|that|cause|fault|problem|error|reason|culprit|failure)
          (?:must|has to|have to|had to) (?:have been|come from|lie|be (?:the|our|due|caused|that|in the)\b)|
          it had to be (?:the|our|a|an)\b|must have been|(?:no|not any) other (?:\w+ )?(?:explanation|cause|
          reason|possibility)|the only possible (?:\w+ )?(?:explanation|cause|reason|source)|(?:nothing|what)
          else (?:can|could)|(?:cannot|can['’]t|could not) (?:be|have been) anything (?:else|but|other))\b
      `,
    },
    {
      cues: 'always everyone everybody everything nothing all nobody things services entire whole knows knew',
      pattern: regex('gi')`
        \b(?:always|everyone|everybody|everything|all (?:of it|is|things|systems|services|of our systems)|
          the (?:entire|whole) (?:system|platform))\b(?: (?:is|are|has|have|was|been|now|fully|completely|
          perfectly|again|just|once|will|be|working|remains?|runs?|looks?|functions?|back|totally|
          absolutely)){0,4} ${IS_WELL}\b|
        \b(?:everyone|everybody|nobody|no one) (?:knows|knew)\b|
        \bnothing (?:is|was) (?:wrong|broken)\b|\bnothing can go wrong\b
      `,
      unlessPreceding: /\b(?:not|n['’]t|nearly|almost|that|until|if|whether|when|before|once|after) $/i,
      unlessFollowing: /^ (?:only|best) /i,
    },
  ],
  unless: [
    regex('i')`
      \b(?:once|when|until|before|as soon as|unless) (?:we|it|this|that|everything) (?:are|is|were)
        (?:certain|sure|clear)\b
    `,
    /\bsince \d{1,2}:\d\d\b|\bconfirmed at \d|\b(?:verified|compared) (?:at|by|on)\b/i,
  ],
});
