import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { cannotFail, everyFlaw, FLAW, wordGiven } from './wordings/guaranteed.ts';

const FOR_EVER = pattern`
  (?:for good|for ever|forever|once and for all|permanently|for all time|definitively|completely|100 ?%|from
    now on|with total (?:confidence|certainty))
`;

/** It stands everything, nothing is left of it, it is whole: an assurance by its sentences. */
const frames = phrasesOf([
  {
    ways: [
      // "survives anything you throw at it", "hardened against every failure"
      pattern`
        \b(?:surviv|withstand|handl|cop|catch|block|stop|tak|absorb|resist|weather|endur|stand|beat|defeat|
          outliv|detect|find|spot|prevent|repel|master|tolerat)(?:e|es|s|ed|ing)?(?: up to| with)?
          (?:anything|everything|whatever|all that|any (?:failure|attack|load|error|fault|problem|loss)|every
          (?:error|fault|failure|attack|mistake|problem|case|bug))\b(?=[.,;!]|$| (?:you|we|they|life|that|can|
          could|thrown|at|now|from|may))
      `,
      // "errors are no longer possible", "no further outage is to be feared", "nothing and no one can harm"
      pattern`
        \b(?:${FLAW}|loss|data loss|downtime|double [a-z]+|leaks?|crash(?:es)?|breakdowns?|corruption|fraud)
          (?:is|are|has become|have become|becomes?) (?:now |simply |physically |technically |thus )*(?:no
          longer possible|impossible|unthinkable|inconceivable|a thing of the past|history|eliminated|
          eradicated|abolished|extinct|gone for good|dead and buried|solved for good)\b
      `,
      pattern`
        \bmak(?:e|es|ing) (?:any |all |further |every )?(?:${FLAW}|data loss|loss|downtime|[a-z]+
          failures?)(?: of [^.;,]{2,20})? (?:impossible|unthinkable|inconceivable)\b|
        \b(?:physically|technically|practically|simply) impossible (?:for|to|that)\b
      `,
      pattern`
        \bno (?:further |more |other |longer any |new )?(?:[a-z-]+ )?${FLAW} (?:is|are|remains?|can|could|
          will|has|have)(?: now| ever)? (?:to be |be )?(?:feared|possible|left|imaginable|conceivable|expected
          ever|open|exist|arise|occur|get (?:through|past)|slip)\b
      `,
      pattern`
        \b(?:design|system|platform|cluster|service|site|network|database|set-?up|solution|architecture|
          gateway|it) (?:(?:can|will) ?not|can['’]t|won['’]t|can never|will never|can no longer)
          (?:now |ever |possibly |simply )*(?:be (?:brought down|broken|beaten|breached|hacked|stopped|
          defeated|taken down|corrupted|overrun|overloaded|knocked out|shaken|fooled)|go wrong|fall over|
          let (?:us|you) down|lose)\b
      `,
      // "the final answer", "our protection is complete", "perfect security"
      pattern`
        \b(?:is|are|have|has|gives?|provides?|brings?|offers?|delivers?|means?) (?:now )?(?:the |our |a |an |
          you |us )*(?:final|ultimate|definitive|flawless|foolproof) (?:answer|solution|cure|remedy|word)\b|
        \b(?:perfect|flawless|foolproof|complete|total|absolute) (?:protection|security|safety|reliability|
          assurance|defence|defense|resilience|immunity|peace of mind)\b
      `,
      pattern`
        \b(?:protection|security|safety|coverage|reliability|redundancy|defen[cs]e|resilience|fix|repair|
          set-?up|solution|backup|platform|system) (?:is|are) (?:now |thus |finally )*(?:complete|total|
          perfect|absolute|full|flawless|watertight|assured|guaranteed|infallible|unbreakable|beyond|100 ?%|
          seamless|invulnerable|indestructible|secured for)(?![\w-])
      `,
      // "the hole is sealed permanently", "all is well for good"
      pattern`
        \b(?:(?:problem|issue|bug|fault|defect|hole|gap|flaw|vulnerability|leak|error|cause|risk|danger|
          weakness|it|this|all|everything) (?:is|are|was|has been|have been)(?: now| finally)?
          (?:closed|sealed|fixed|solved|well|safe|cured|right|repaired|resolved|plugged|patched|shut|locked|
          settled|sorted|eradicated|eliminated|removed|gone|banished|over)) ${FOR_EVER}(?![\w-])|
        \b(?:problem|issue|bug|fault|defect|flaw|error|danger|threat|risk|vulnerability)s?(?: (?:of|in|for|to)
          [^.;,]{2,30}?)? (?:is|are|has been|have been) (?:now |finally |thus )*(?:over|history|
          dead(?: and buried)?|nil|zero|eradicated|banished|defeated|conquered|vanquished|killed|behind us|
          a memory|under full control|(?:taken|designed|engineered) (?:out|away))\b
      `,
      // "certain to hit", "you can count on it", "we vouch for", "up 24/7, guaranteed"
      pattern`
        (?<!\b(?:make|be|making|makes|made|not) )\b(?:certain|sure|bound|guaranteed|assured) (?:to|of)
          (?:hit|hold|meet|reach|deliver|work|stay|succeed|last|(?:hit|hold|meet|reach|keep|mak|deliver|
          stay)ing|success)\b
      `,
      pattern`
        \b(?:you|customers|everyone|the board) (?:can|may) (?:now |always |all |fully |completely |
          absolutely |safely )*(?:count on|bank on|rely on|depend on|be sure|be certain|be confident|rest|
          sleep|relax|forget about|stop worrying|take it (?:that|from))\b(?! (?:an?|our|the)
          (?:update|report|call|answer|reply|log|figure|table))|
        \b(?:need|needs) (?:not|to have no|have no) (?:fear|worry|be (?:afraid|worried|concerned))\b|
        \b(?:we|I) (?:vouch|swear|guarantee|warrant) (?:for|by|that|to)\b|
        \b(?:my|our) (?:solemn |full |personal |firm )?(?:word|guarantee|assurance|pledge|
          oath)(?: (?:that|on|for)\b|(?=[.,;!]|$))
      `,
      pattern`
        \b(?:stays?|remains?|up|available|online|holds?|secure|safe|reliable|takes? over|takes
          over)\b[^.;]{0,30}(?:,| |—|–)(?: ?)(?:24/7|24 ?x ?7|365|guaranteed|no exceptions?|without
          (?:fail|exception|any loss)|always|at all times|in any case|come what may|no matter what|whatever
          happens|day and night)(?=[.!,;]|$)
      `,
      pattern`
        \b(?:a |one )?(?:hundred|100) ?(?:%|per ?cent) (?:[a-z]+ )?(?:availability|uptime|safe|secure|
          reliab\w+|protect\w+|coverage|success|certainty|confidence)\b|
        \b(?:uptime|availability|reliability|success|coverage) (?:will |to )?(?:be|is|stay|stays|remain|
          remains|of|at|stay at|stays at) (?:a |one )?(?:hundred|100) ?(?:%|per ?cent)|
        \bzero (?:down-?time|errors?|failures?|outages?|loss(?:es)?|data loss)(?= (?:from|for|at|ever|in|
          going|is|will|guarantee)|[.,;!]|$)
      `,
    ],
    unlessPreceding: regex('i')`
      \b(?:no|nor|not|n['’]t|cannot|never|nobody|no one|whether|if|until|to|before|once|hardly|half of|most
        of|part of|some of|near(?:ly)?|almost|want|wants|ask|asks|for|of)\s(?:\w+ )?$
    `,
    unlessFollowing: regex('i')`
      ^ (?:intervals?|until|till|before|since \d|at \d|by \d|after \d|relay|door|plan|when|if|as long as|zone|
        room|system|box)\b
    `,
  },
]);

/** "Almost no chance" is a likelihood word of the scale and passes; "no chance" is a promise. */
export const overpromiseGuarantee = phraseRule({
  id: 'overpromise.guarantee',
  doc: 'Gives an absolute assurance: guaranteed, zero risk, completely fixed.',
  severity: 'error',
  message: 'No engineer can back this absolute assurance.',
  reason:
    'If it fails again, the sentence is evidence of overconfidence. State the measure, the evidence and what stays open.',
  suggestion: '“The fix has held for 26 hours under normal load; the test at peak load is on Thursday.”',
  reads: everywhere,
  phrases: [
    ...frames,
    {
      cues: wordList`
        unsinkable unshakeable unshakable unhackable guarantee guaranteed guarantees guaranteeing proof
        foolproof bulletproof failproof rock watertight airtight ironclad unbreakable fail failsafe free
        promise promises assure assures assured assurance assurances reassure vouch swear vow pledge count
        bank rely depend cast invulnerable invincible indestructible unassailable impregnable infallible
        flawless perfect hand failure outage disaster hack hacker fool bullet futureproof future bombproof
        bomb crashproof crash idiotproof idiot waterproof water reassures pledges vouchs vows swears warrant
        warrants
      `,
      pattern: regex('gi')`
        (?<!\b(?:the|a|this|its|their|\w+['’]s|year|bank|loan|deposit|price|product|export|state|credit|
          payment|back|delivery) )\bguarantee[sd]?\b(?! (?:department|fund|scheme|letter|period|claims?|
          forms?|cards?|terms?|costs?|repairs?|contracts?|cases?|fees?|office|desk))|
        \bthe guarantee (?=that)|\bguaranteeing\b|
        \b(?:fool|bullet|fail|failure|future|bomb|crash|idiot|hacker?|outage|disaster)[- ]?proof\b|
        \bfail-?safe\b(?! (?:mode|valve|relay|switch|circuit|device|position|state|brake)s?\b)|
        \brock[- ]solid\b|
        \b(?:watertight|airtight|ironclad|cast[- ]iron|unbreakable|unsinkable|unshakeable|unshakable|
          unhackable|unassailable|infallible|invulnerable|invincible|indestructible|impregnable)\b|
        \b(?:risk|error|fault|bug|trouble)[- ]free\b|
        \b(?:we|I|they|he|she|the team|the \w+ team|engineering|operations)(?:['’]ll| will| can| do| hereby
          | personally| solemnly| firmly| fully| would like to| want to){0,2} (?:promise|assure|reassure|
          pledge|vouch|vow|swear|warrant)s?\b|
        \brest assured\b|
        \b(?:our|my|this|firm|full|absolute|every|has|gave|given|give|an?) assurances?\b|
        \b(?:please )?be assured\b|
        \b(?:you|we|customers|everyone) (?:can |may )?(?:now |fully |safely )?(?:count|bank|rely|depend) on
          (?:us\b|me\b|(?:it|that|this|the (?:fix|new))\b)|
        \bhand on heart\b
      `,
      // A promise that it was the last time, or of an hour, is the matter of the rules that name these.
      unlessFollowing: regex('i')`
        ^ (?:you |them |everyone )?(?:an?|the|our|another) (?:\w+ )?(?:updates?|reports?|answers?|calls?|
          repl(?:y|ies)|briefs?|notes?|figures?|mails?|lists?)\b|
        ^[^.;]{8,60}?\b(?:again|the (?:very )?last (?:time|\w+ of)|no more \w+ from|(?:by|before|at)
          (?:\d|noon|midnight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))
      `,
      instead: ([all]) => (/^guarantee$/i.test(all) ? 'expect' : null),
    },
    {
      cues: wordList`
        risk risks chance chances possibility danger dangers likelihood threat threats way weakness weaknesses
        doubt weak vulnerability vulnerabilities single
      `,
      pattern: regex('gi')`
        (?<!\b(?:almost|hardly) )(?:\b(?:zero|no|not the (?:slightest|least)|not a|never (?:any|a)|
          without(?: any| a| the slightest)?)|n['’]t (?:any|a|the slightest))\s+(?:\w+ly\s+)?(?:real\s+|
          remaining\s+|further\s+|longer\s+any\s+|more\s+|residual\s+|open\s+|hidden\s+|other\s+|
          conceivable\s+|possible\s+)?(?:risks?|chances?|possibility|dangers?|likelihood|threats?|
          (?:way|doubt)(?= (?:this|that|it|the|these|they|our|of|for)\b)|weakness(?:es)?|weak points?|
          vulnerabilit(?:y|ies)|single points? of failure)\b(?! (?:register|owners?|assessments?|log|list|
          managers?|analys[ie]s|committee|reports?|class|level))
      `,
    },
    {
      cues: wordList`
        risk risks danger dangers threat threats chance chances likelihood probability possibility
        vulnerability vulnerabilities
      `,
      pattern: regex('gi')`
        \b(?:(?:the|any|every|all|each|this|that|our|these|such) )?(?:\w+ )?(?:risks?|dangers?|threats?|
          chances?|likelihood|probability|possibility|vulnerabilit(?:y|ies))(?: (?:of|for|to|from|that)
          [^.;,]{2,40}?)? (?:is|are|has been|have been|was|were|has|have|stands at|drops to|falls to|fell to)
          (?:now |thus |therefore |\w{2,20}ly )?(?:zero|nil|nonexistent|non-existent|eliminated|removed|
          excluded|banished|gone|over|passed|behind us|a thing of the past|ruled out|averted|0 ?%)(?!\w)
      `,
      // "Prepare for the possibility that a part is gone": what is gone is no possibility.
      unlessPreceding: regex('i')`
        \b(?:(?:one|two|three|four|half|most|much|third|quarter|part|some|which|whether|if|until|
          before)(?: of)?|for|with|about|exclude|despite)\s$
      `,
    },
    {
      cues: 'risk risks possibility chance danger',
      pattern: regex('gi')`
        \b(?:(?:completely|fully|totally|entirely|permanently)\s+)?(eliminat|remov|exclud)(e|es|ed|
          ing)\s+(?:all|any|every|the entire|the)\s+(?:\w+\s+)?(risks?|possibility|chance|danger)\b
      `,
      instead: ([, , ending = '', what = '']) => `reduc${ending} the ${what}`,
    },
    {
      cues: wordList`
        completely permanently fully totally entirely absolutely perfectly wholly definitively utterly
        thoroughly
      `,
      pattern: regex('gi')`
        \b(?:completely|permanently(?! eliminated)|fully|totally|entirely|absolutely|perfectly|wholly|
          definitively|utterly|thoroughly)\s+(fixed|solved|resolved|safe|secure|protected|eliminated|reliable|
          stable|accurate|correct|failsafe|foolproof|safeguarded|trouble-free|immune|rectified|cured|
          risk-free|dependable|trustworthy|sound|robust|impossible|watertight|guaranteed|settled|closed|under
          control|problem-free)\b
      `,
      instead: ([, state = '']) => state,
    },
    {
      cues: '100 hundred 100percent 100per hundredpercent hundredper',
      pattern: regex('gi')`
        (?:\b100|\b(?:one|a) hundred)\s?(?:%|percent|per cent)\s+(?:secured|sound|clean|accurate|safe|secure|
          stable|fixed|reliable|protected|guaranteed|up-?time|availability|available|correct|resolved|solved|
          dependable|recoverable|intact|positive|foolproof)\b|
        \b(?:100 ?%|0 ?%|zero) (?:of )?(?:down-?time|failures?|outages?|errors?|data loss|
          loss)\b(?= (?:is|are|from|in the future|going forward|at all|ever|guaranteed))
      `,
    },
    {
      cues: wordList`
        certainty confidence safety security doubt doubts certain sure confident positive convinced protection
        trust reliability
      `,
      pattern: regex('gi')`
        \b(?:absolute|complete|full|total|utmost|utter|every|100 ?%|one hundred per ?cent)
          (?:certainty(?=[^.;]{0,60}\b(?:safe|secure|stable|intact|holds?|will)\b)|
          confidence(?! (?:interval|level|band))|safety|security|protection|trust|reliability)\b|
        \b(?:without|beyond) (?:any |a |all |the slightest )*doubt\b(?=[^.;]{0,40}\b(?:safe|secure|stable|
          intact|holds?)\b)|
        \b(?:certain|sure|positive|convinced) (?:that )?(?:the|this|it|our|we)\b[^.;]{0,40}?\b(?:will|
          won['’]t|holds?|works?|safe|secure|stable)\b
      `,
      unlessPreceding: regex('i')`
        \b(?:not|n['’]t|be|make|making|made|makes|to be|whether|if|cannot be|n['’]t be|not yet)\s(?:yet |
          quite |fully )?$
      `,
    },
    {
      cues: 'cannot can impossible nothing impossibility unable wrong longer never',
      pattern: regex('gi')`
        \bnothing (?:more |else )?(?:can|will|could) (?:ever |possibly |now )?(?:go wrong|fail|break|happen|
          be lost|bring|stop|get lost)|
        \b(?:it is|it['’]s|is|now|are|makes? it|absolutely|technically|virtually)
          (?:simply |quite |physically )?impossible (?:for|that|to (?:fail|break|lose|crash))\b|
        \b(?:is|are|has become|becomes|have become) (?:now )?impossible(?=[.,;!]|$| now)
      `,
      unlessPreceding: /\b(?:if|whether|when|what happens|until|once)\b[^.;]{0,40}$/i,
    },
    {
      cues: wordList`
        always never zero bound past through times withstand withstands survive survives cope copes handle
        handles any every circumstances whatever matter whatsoever come eventuality exclude excludes rule
        rules all sure certain pass
      `,
      pattern: regex('gi')`
        \b(?:will|['’]ll|is|are) (?:now )?(?:always|at all times) (?:be |stay |remain )?(?:available|up|
          working|work|online|safe|hold|reachable|correct|complete|there|recoverable)\b|
        \b(?:withstands?|survives?|copes? with|handles?|resists?|absorbs?|masters?|deals? with)
          (?:any|every|all|whatever)\b|
        \bzero downtime\b|
        \b(?:bound|sure|certain) to (?:hold|work|last|succeed)\b|
        \bno \w+ can (?:now )?(?:get past|slip (?:past|through)|pass)\b|
        \bunder (?:any|all) circumstances\b|
        \b(?:no matter what(?! (?:is|the|was|we|you|they)\b)|come what may|whatever (?:happens|comes)|
          whatever(?=[.,;!]|$))\b|
        \b(?:rules?|ruled|ruling) out (?:any|all|every)\b|
        \bexclud(?:es?|ed|ing) (?:any|all|every)\b|
        \b(?:protect|safeguard|secure|guard|defend|shield)(?:s|ed)? (?:us |you |our \w+ |the \w+ )?(?:against|
          from) (?:all|any|every)\b(?! (?:\w+ )?(?:claims?|liabilit\w+|lawsuits?))
      `,
    },
    {
      cues: wordList`
        good once immune solved fixed resolved forever gone history never worry worries fear concern worried
        bother flawless perfect infallible weaknesses flawlessly cured closed safe secure nothing need
        concerned afraid alarm perfectly faultless faultlessly
      `,
      pattern: regex('gi')`
        \bimmune (?:to|against|from)\b|
        \bperfect (?:solution|fix|protection|safety|system|answer|remedy|defence|defense)\b|
        \b(?:solved|fixed|resolved|gone|cured|closed|safe|secure) (?:forever|for ever|for all time)\b|
        \b(?:nothing|no need|no (?:cause|reason)|not have|n['’]t (?:have|need)|nobody (?:needs|has)|no one
          (?:needs|has)) (?:to (?:worry|fear|be (?:worried|concerned|afraid))|for (?:worry|concern|alarm))\b|
        \b(?:is|are|works?|runs?) (?:now |completely )?(?:flawless(?:ly)?|infallible|perfect(?:ly)?|
          faultless(?:ly)?|without (?:any )?(?:faults?|errors?|flaws?|weaknesses))\b(?! (?:normal|usual))
      `,
      unlessPreceding: /\b(?:no|nobody|nothing|not|whether|if)\b[^.;]{0,30}$/i,
    },
    {
      cues: wordList`
        won will count trust promise mark believe take definitely certainly surely absolutely undoubtedly
        assuredly unquestionably without every thing bet cert conclusion certainty undertake guarantee pledge
        vow assured
      `,
      pattern: regex('gi')`
        \bthere (?:will|wo|shall)(?:n['’]t| not) be
          (?:any|a)\s+(?!(?:repeat|second|further)\b)(?:\w+ )?(?:loss|losses|downtime|outages?|failures?|
          damage|problems?|interruptions?|incidents?|disruptions?|errors?)\b|
        \bthere will be (?:no|zero) (?:\w+ )?(?:loss|losses|downtime|outages?|failures?|damage|problems?|
          interruptions?|disruptions?|errors?)\b|
        \b(?:will|shall|['’]ll|going to) (?:definitely|certainly|surely|absolutely|undoubtedly|assuredly|
          unquestionably|without (?:any )?(?:doubt|question|fail)) (?:hold|work|last|not|be|stay|arrive|get|
          reach|go|succeed|keep|remain|run|have)\b|
        \b(?:works?|holds?|runs?|succeeds?|delivers?)\b[^.;,]{0,20}? every (?:single )?time(?=[.,;!]|$)|
        \b(?:is|it['’]s|as) an? (?:sure thing|safe bet|dead cert|foregone conclusion|certainty)\b|
        \bundertake (?:that|to ensure)\b|
        \b(?:count on us|trust (?:us|me)|believe (?:me|us)|take (?:my|our) word|mark my words)\b|
        \b(?:that|this|it)(?:['’]s| is) (?:a|my|our) (?:\w{1,12} )?(?:promise|guarantee|pledge|vow)\b|
        \b(?:is|are|will be|remains?|stays?) (?:now |fully |completely |\w{2,12}ly )?assured\b(?! (?:by|of)\b)
      `,
    },
    {
      cues: 'commit commits committed',
      pattern:
        /\bcommit(?:s|ted)? to (?:100 ?%|zero|full|perfect|uninterrupted|a hundred|total|complete)(?!\w)/gi,
    },

    {
      cues: 'excluded impossible question',
      pattern: regex('gi')`
        \b(?:an? |any |the |further )?(?:[a-z]+ )?(?:loss(?:es)?|repeat|failures?|outages?|downtime)(?: of
          [a-z ]{2,20}?)? (?:is|are) (?:now |thus |therefore |completely )?(?:excluded|impossible|out of the
          question)\b
      `,
      unlessPreceding: /\b(?:not|whether|if|until) $/i,
    },
    ...everyFlaw,
    ...cannotFail,
    ...wordGiven,
  ],
  unless: [
    regex('i')`
      \b(?:wants?|asks?|asked|requires?|requested|demands?|needs?|expects?|waits?)(?: for)?
        (?:an?|the|our|any|some) (?:assurance|guarantee|promise)|
      \b(?:cannot|can['’]t|not|nobody|no one|n['’]t)(?: can| yet| honestly| fully)? (?:be )?(?:sure|certain|
        confident|know|say|promise)\b
    `,
    /\b(?:no|not|never|cannot|can['’]t|without|nobody|no one)\s+(?:\w+\s+){0,4}?guarantee/i,
    regex('i')`
      \b(?:contracts?|agreements?|suppliers?|vendors?|providers?|warranty|insurers?|
        licen[cs]e)\b[^.;]{0,30}\bguarantee
    `,
    /\bSLA\b|\bservice level agreement\b|\bguaranteed (?:service|response) (?:level|time)\b/i,
  ],
});
