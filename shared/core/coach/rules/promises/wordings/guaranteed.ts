import { pattern, regex } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import { BREAK, CHANCE, HARMED, WONT } from './failing.ts';

/** What is wrong with a thing, or may go wrong with it. */
export const FLAW = pattern`
  (?:attacks?|bugs?|causes?|cases?|dangers?|defects?|disruptions?|errors?|eventualit(?:y|ies)|failures?|
    faults?|flaws?|gaps?|holes?|incidents?|interruptions?|issues?|loopholes?|losses|mistakes?|outages?|points?
    of failure|possibilit(?:y|ies)|problems?|risks?|scenarios?|situations?|sources? of
    (?:error|failure|trouble|risk)s?|threats?|vulnerabilit(?:y|ies)|
    weak(?:ness(?:es)?| (?:spots?|points?|links?))|anomal(?:y|ies)|contingenc(?:y|ies))
`;

const RIGHT = pattern`
  (?:safe|secure|stable|sound|reliable|fixed|solved|resolved|repaired|cured|closed|correct|right|complete|
    intact|healthy|working|in order|under control|settled|bullet-?proof|protected|dependable|robust|
    error-?free)
`;

/** Every flaw is found, removed, foreseen. */
export const everyFlaw = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:all|every|each|any)(?! (?:\d|two|three|four|five|six|seven|eight|nine|ten|
          twelve))(?: [\w-]{1,20}){0,3}? ${FLAW}(?: (?:in|of|for|to|with|that)[^.;,]{2,40}?)?
          (?:is|are|has been|have been|will be|can be|gets?|will get)(?: now| always| \w{2,20}ly){0,2}
          (?:eliminated|removed|closed|fixed|gone|solved|resolved|eradicated|plugged|repaired|covered|taken
          care of|excluded|banished|dealt with|detected|caught|spotted|stopped|blocked|intercepted|prevented|
          foreseen|thought of|considered|anticipated|ironed out|accounted for|ruled out|cured|history)\b
      `,
      pattern`
        \b(?:eliminat|remov|clos|cur|exclud|preclud|catch|find|detect|block|cover|spot|discover|kill|plug|
          anticipat|intercept|prevent|stop|solv|rul|foresee|eradicat|identif|end|tak)(?:e|es|s|ies|y)?
          (?:out |away |off )?(?:each and )?(?:all|every|any|each)(?! (?:\d|two|three|four|five|six|seven|
          eight|nine|ten|twelve))(?: [\w-]{1,20}){0,3}? ${FLAW}\b
      `,
      pattern`
        \b(?:caught|found|covered|eliminated|removed|closed|excluded|eradicated|plugged|anticipated|foreseen)
          (?:out )?(?:each and )?(?:every|any)(?: [\w-]{1,20}){0,3}? ${FLAW}\b
      `,
      pattern`
        \b(?:(?:thought|taken care) of|covered|foreseen|considered|allowed for|prepared for|ready for|armed
          against|equipped for) (?:everything|anything|whatever|every eventuality|all eventualities|
          any eventuality)\b|
        \b(?:everything|anything|all possible cases) (?:has|have) been (?:thought of|taken care of|covered|
          foreseen|considered)\b|
        \b(?:prepared|ready) for (?:anything|everything|every|any|all)\b|
        \bnothing (?:is|was|has been|will be) (?:left to chance|overlooked|forgotten|missed)\b
      `,
      pattern`
        \b(?:has|have|with|leaves?|contains?|there (?:is|are)|knows?|shows?) no
          (?:more |further |\w{1,20} )?(?:gaps?|holes?|flaws?|weak\w{0,8}(?: points?| spots?)?|loopholes?|
          blind spots?|bugs|defects|faults|faultlines)(?=[.,;!]|
          $| (?:left|any|in (?:it|the (?:plan|system|design|setup|concept|new)))\b)|
        \bfree (?:from|of) (?:all |any )?(?:defects?|errors?|faults?|bugs?|flaws?|risks?|weaknesses|
          problems)\b
      `,
      pattern`
        \bno (?:more )?room (?:left |is left |remains )?for (?:any )?(?:errors?|doubts?|failures?|mistakes?|
          surprises?)\b|
        \b(?:every|any|all) (?:conceivable|imaginable|thinkable)\b
      `,
      pattern`
        \b(?:catch|detect|find|spot|stop|block|survive|withstand|handle|tolerate|cope with|absorb|resist|
          weather|take)(?:s|es)? (?:any(?:thing)?|every(?:thing)?|whatever)(?: (?:that|thing|
          ${FLAW}))?(?=[.,;!]|$| (?:goes?|comes?|happens?|can|could|we|life|thrown))
      `,
      pattern`
        \b(?:fix|repair|solution|cure|remedy|patch|correction) (?:is|was) (?:now )?(?:final|definitive|
          permanent|perfect|total|flawless|the last word|complete and (?:final|permanent))\b
      `,
      pattern`
        \bin perfect (?:working )?(?:order|condition|health|shape)\b|
        \b(?:runs?|works?|operates?|functions?|running|working) (?:like clockwork|perfectly|flawlessly|
          impeccably|faultlessly|without (?:a hitch|fail|any problems?))\b
      `,
    ],
    unlessPreceding: regex('i')`
      \b(?:not|n['’]t|cannot|never|nobody|no one|whether|if|until|to|before|once|not yet|hardly)\s(?:\w+ )?$
    `,
  },
]);

/** It cannot fail: nothing will be lost, nobody will notice, in no case whatever. */
export const cannotFail = phrasesOf([
  {
    ways: [
      pattern`
        \b${WONT} (?:possibly |ever |simply )?(?:fail(?! over)|break(?: down)?|crash|collapse|
          go (?:wrong|down|offline|astray)|be (?:broken|breached|hacked)|lose (?:an?|any|your|our|the|data|
          orders|messages)|get lost|be lost|fall over|let (?:us|you|customers|anyone) down|overflow|run out)\b
      `,
      pattern`
        \b(?:no|not (?:a single|one|any)|none of (?:the|our))(?: [\w-]{1,20}){1,3}? (?:can|will|could|shall|
          is going to|are going to|['’]ll)(?: ever| now| possibly){0,2} (?:be |get |go )?(?:${HARMED}|
          ${BREAK}|notice|feel|suffer|at risk|deleted|seen|noticed|(?:get|break|slip|come)
          (?:in|through|past|by)|reach|touch)\b
      `,
      pattern`
        (?<!\b(?:has|have|had|we|I|they) )\bnever (?:loses?|fails?|breaks?|drops?|misses|crashes|lets?
          (?:us|you|anyone) down|runs? out|sleeps?)\b
      `,
      pattern`\b(?:beyond|out of) (?:any |all )?(?:danger|risk|threat|harm['’]s way|the woods)\b`,
      pattern`
        \b(?:safe|secure|protected|shielded|guarded|insulated|armed|immune|proof) (?:from|against|to)
          (?:any|all|every|each|such|further|future)\b
      `,
      pattern`
        \b(?:will|shall|['’]ll|is going to)\b[^.;]{0,40} without (?:the (?:slightest|least)|any|a single|
          so much as an?) (?:\w{1,20} )?(?:${FLAW}|disturbance|hitch|delay|downtime|loss|effect|impact|
          trouble|hiccup)\b
      `,
      pattern`\b(?:an?|the) (?:\w{1,20} )?impossibility\b`,
      pattern`
        \b(?:no one|nobody|nothing) (?:at all |whatsoever |whatever )?(?:will|can|could|shall|is going
          to)(?: ever| now| even| possibly){0,2} (?:be |get )?(?:${HARMED}|notice|feel|suffer|go wrong|
          at risk|harm)\b
      `,
      pattern`
        \bno (?:[\w-]{1,20} ){1,2}(?:ever |will ever |can ever |will |can )(?:get|slip|pass|come|go|make it|
          gets|slips|passes|comes|goes)s? (?:through|past|by|in|unnoticed|undetected|out)\b
      `,
      pattern`
        \b(?:under no circumstances|in no (?:case|event|way)|at no (?:time|point)|on no account)
          (?:will|can|could|shall) (?!we\b|you\b|anyone\b|I\b|staff\b|nobody\b|the team\b)
      `,
      pattern`
        \b(?:no|not a single) (?:scenario|situation|case|circumstances?|condition|combination|constellation|
          way)(?: in| under| by)? (?:which|where|that) [^.;]{2,40} (?:can|could|will|would|fails?|breaks?|
          differs?)\b
      `,
      pattern`
        \b(?:the |any |every |all |our )?(?:${CHANCE}|danger)(?: (?:of|for|that) [^.;,]{2,40}?)?
          (?:has |have |had )?(?:dropped|drops?|fallen|falls?|fell|gone down|been (?:reduced|cut|brought down|
          lowered)|sunk|shrunk|(?:is|are|was) (?:now )?(?:down|cut|reduced)) to (?:zero|nil|nothing|none|
          0)(?!\w)
      `,
      pattern`
        \b(?:is|are|has become|will be) no longer (?:an? |in |at )?(?:risk|threat|danger|concern|worry|issue|
          cause for concern)(?=[.,;!]|$)
      `,
    ],
    unlessPreceding:
      /\b(?:not|n['’]t|cannot|nobody|whether|if|until|hope|hopes?|promise|say|sure)\s(?:that |the )?$/i,
    unlessFollowing: /^[^.;]{0,20}\b(?:before|until|till|unless|if|since|between)\b/i,
  },
]);

/** A word given, a bet, a sleep that will be sound. */
export const wordGiven = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:give|gives|gave|given|have|has|offer|offers|provide|provides)(?: you| the board| our customers
          | everyone| customers)? (?:(?:a|my|our|an? \w{1,20}|every|the full|full|firm)
          (?:guarantee|assurance|promise|pledge)|(?:my|our) (?:\w{1,12} )?word)\b(?! (?:on|in|for|from)
          (?:edge|the status))
      `,
      pattern`
        \b(?:fixed|solved|resolved|safe|secure|repaired|stable|correct|certain|sure|reliable|protected|cured|
          closed),? (?:at |to |by )?(?:an? |one )?(?:100 ?%|(?:a |one )?hundred per ?cent|completely|entirely|
          totally|fully|absolutely|definitively|permanently|perfectly|beyond (?:any |all )?doubt|without
          (?:a |any )(?:doubt|exception))(?!\w)
      `,
      pattern`
        (?:\b100 ?%|\bhundred per ?cent|\b(?:absolutely|completely|totally|utterly|perfectly|dead|quite|
          entirely|fully|firmly)) (?:sure|certain|confident|convinced|positive)\b(?=[^.;]{0,60}\b(?:will|
          won['’]t|everything|nothing|no|nobody|holds?|works?|final|${RIGHT})\b)(?![^.;]{0,60}\b(?:was|were|
          caused|broke|had|did)\b)
      `,
      pattern`
        \b(?:there(?:['’]s| is) no|no|without|beyond(?: any| all)?) (?:question|doubt|arguing|two ways about
          it)\b[^.;]{0,50} ${RIGHT}\b
      `,
      pattern`
        \b(?:cures?|cured|fix(?:es|ed)?|solves?|solved|resolves?|resolved|repairs?|repaired|removes?|removed|
          closes?|closed|ends?|ended|eliminates?|eliminated|secures?|secured) (?:the |this |that |our |all |
          it )?(?:[\w-]{1,20} ){0,3}?(?:totally|utterly|entirely|permanently|perfectly|definitively|for all
          time|100 ?%|a hundred per ?cent)(?!\w)
      `,
      pattern`
        \b(?:put|putting) (?:my|our) (?:hand|hands|head|name|neck) (?:in the fire|on the (?:block|line)|to)\b|
        \btake (?:it|that|this) to the bank\b|
        \b(?:bet|wager|stake|staking|betting) (?:my|your|our|the|on (?:it|that))\b|
        \bas (?:safe|sure|solid|certain) as\b|\bgot (?:my|our) word\b|\bfort knox\b|\bsolid as a rock\b|
        \b(?:sleep|rest) (?:soundly|easy|easily|well|peacefully)\b(?= |[.,;!]|$)|
        \bno (?:ifs|buts)\b|\bwithout fail\b
      `,
      pattern`
        (?:, |– |— |- )guaranteed[.!]?$|
        \b(?:will|won['’]t|cannot|can['’]t|never|always|(?:is|are|stays?|remains?)
          (?:\w{1,12} ){0,2}${RIGHT})\b[^.;]{0,50}?(?:, |– |— |- )(?:period|full stop|end of story|
          no exceptions?)[.!]?$
      `,
      pattern`
        \b(?:need|needs|should|shall) (?:not |to )?have (?:no|any) (?:\w{1,20} )?(?:concerns?|worr(?:y|ies)|
          doubts?|fears?|reservations?)\b|
        \b(?:can|may) (?:now |all )?(?:be|feel) (?:completely |fully |entirely |quite |absolutely |
          perfectly )?(?:confident|at ease|calm|relaxed|reassured|safe|certain|sure|
          easy)(?! (?:of|whether|until)\b)\b|
        \b(?:absolutely|completely|totally|utterly|fully|entirely|100 ?%|hundred per ?cent)
          (?:confident|certain|sure) (?:in|of) (?:the|our|this|it)\b|
        \b(?:do not|don['’]t|never) (?:you )?(?:worry|fret)\b|
        \bpeace of mind\b|\bworry-free\b|
        \bin (?:good|the best|safe|capable|excellent) hands\b|
        \bstand (?:fully |firmly |squarely )?behind (?:every|all|each|this|the)\b|
        \b(?:can|may) have (?:complete|full|every|total|absolute) (?:confidence|trust|faith)\b|
        \bnothing to (?:worry|fear|be afraid)\b|
        \b(?:stop|no longer|not need to|n['’]t need to|need not) (?:have to |need to )?(?:worry|worrying|fear|
          be (?:concerned|worried|afraid))\b
      `,
      pattern`
        \bit is (?:now |absolutely |completely |quite )?(?:certain|sure|beyond doubt|a certainty)(?: that)?
          [^.;]{0,60}\b(?:${RIGHT}|will|holds?|works?)\b|
        \b(?:total|complete|absolute|perfect) control\b
      `,
      pattern`\b(?:hereby |undersigned |company |board )warrants?\b|\bwarrants? that\b`,
    ],
    unlessPreceding:
      /\b(?:not|n['’]t|cannot|never|nobody|no one|whether|if|until|before|once|not yet|hardly)\s(?:\w+ )?$/i,
  },
]);
