import { pattern, regex, wordList } from '../../../../long-text.ts';
import type { Phrase } from '../../../phrase-rule.ts';
import { exposureIsOpen, lossIsOpen, NOT_CLAIMED, someWereHit } from './harm.ts';

/** Done to whatever it is, these are harm: no list of things is needed. */
const HARMED = pattern`
  (?:lost|missing|stolen|leaked|exposed|compromised|breached|corrupted|damaged|destroyed|harmed|hurt|injured|
    affected|impacted|endangered|vulnerable|hacked|misused|exploited|exfiltrated|infected|contaminated|
    tampered with|at risk|in danger|under attack)
`;
const BE = pattern`
  (?:was|were|is|are|has been|have been|had been|got)(?: (?:ever|actually|also|otherwise|permanently|further|
    in any way|at any (?:time|point)|thereby))?
`;
/** Words of one noun phrase: nothing that opens another clause, and no verb of knowing. */
const OF_ONE = pattern`
  (?:(?!(?:that|which|who|whose|when|if|because|where|whether|while|until|before|after|but|so|than|know|knew|
    known|noticed?|saw|says?|said|told|reported|thought|believed?|found|checked|tested|yet|was|were|is|are|
    has|have|had|been)\b)[\w'’-]{1,20} ){1,7}
`;
const NOT = "(?:n['’]t| not| never)";
const NONE = pattern`
  (?:no|zero|without(?: any| a)?|not (?:any|an?|one|a single|the slightest)|never (?:any|an?)|
    (?:has|have|had|was|were|is|are|did|do|does)${NOT} (?:been |have |had |see |seen |suffer |suffered |
    cause |caused |involve |involved |mean )?(?:any|an?|a single))
`;
/** Harm that goes by a name. */
const HARM = pattern`
  (?:(?:data )?loss(?:es)?|leak(?:age|s)?|(?:data )?breach(?:es)?|theft|(?:data )?corruption|
    (?:unauthori[sz]ed|outside|external|foreign|illegal|improper|third[- ]party) (?:access|logins?|use|
    changes?|activity|logons?)|intrusions?|break-ins?|(?:cyber[- ]?)?attacks?|hack(?:s|ing)?|compromises?|
    tampering|manipulation|misuse|abuse|fraud|exploits?|exploitation|exfiltration|malware|ransomware|malicious
    [a-z]+|missing [a-z]+|lost (?:data|orders|records|payments|messages|files|bookings|transactions|money)|
    duplicates|double (?:charges|bookings|payments|postings|entries)|damages?|injur(?:y|ies)|casualties|
    victims)
`;
/** Behind the name of a harm the clause goes on; "no loss figure" and "no attack surface test" name something else. */
const ENDS = pattern`
  (?=[.,;:!?)]|$| (?:to|of|on|in|at|for|from|by|with|within|and|or|nor|but|whatsoever|during|through|
    throughout|here|there|anywhere|either|has|have|had|was|were|is|are|can|could|took|takes|occurred|happened|
    arose|resulted|followed|today|since)\b)
`;
const KIND_OF = pattern`
  (?:problems?|issues?|incidents?|events?|angles?|aspects?|dimensions?|components?|elements?|implications?|
    relevance|background|side)
`;

/** The grammar of absence, whatever is spoken of: no X was harmed, no harm, harm did not reach X. */
export const noHarm: readonly Phrase[] = [
  {
    cues: 'no none nobody nothing nowhere neither not zero one',
    pattern: regex('gi')`
      \b(?:(?:no|none of|neither|zero|not (?:an?|one|any|a single))
        (?!(?:time|minute|hour|day|sleep|moment|ground|control|limit|one|test|check|owner)\b)${OF_ONE}|
        (?:nobody|no[ -]one|nothing|none|nowhere)(?: else)? )${BE} ${HARMED}(?![\w-])
    `,
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:before|until) (?:about )?\d/i,
    holds: lossIsOpen,
  },
  {
    cues: wordList`
      loss losses leak leakage leaks breach breaches theft corruption access logins login use changes change
      activity logon logons intrusion intrusions break attack attacks cyber cyberattack cyberattacks hack
      hacks hacking compromise compromises tampering manipulation misuse abuse fraud exploit exploits
      exploitation exfiltration malware ransomware malicious missing lost duplicates double damage damages
      injury injuries casualties victims security privacy safety
    `,
    pattern: regex('gi')`
      \b${NONE}
        (?:(?!(?:more|time|way|plan|test|alarm|alert|record|figure|report|
        need)\b)[a-z-]{2,16} ){0,2}(?:${HARM}(?: ${KIND_OF})?|(?:security|privacy|safety) ${KIND_OF})${ENDS}|
      \brule out (?:any |an? |all |the )?(?:[a-z-]{2,16} ){0,2}${HARM}${ENDS}
    `,
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:has |have |had )?(?:yet|been (?:filed|reported|raised|entered)|on record)\b/i,
    holds: exposureIsOpen,
  },
  {
    // What does harm and went no further: "The malware never reached production".
    cues: wordList`
      malware virus viruses ransomware worm intruder intruders attacker attackers hacker hackers wrong false
      faulty corrupt corrupted bad error errors fault faults bug fire smoke leak spill damage
    `,
    pattern: regex('gi')`
      \b(?:malware|virus(?:es)?|ransomware|worm|intruders?|attackers?|hackers?|
        (?:wrong|false|faulty|corrupt(?:ed)?|bad) [a-z]{3,16}|errors?|faults?|bug|fire|smoke|leak|spill|
        damage) (?:never|(?:did|does|do|has|have|had|could)${NOT})(?: ever| itself)? (?:reach(?:ed)?|spread|
        enter(?:ed)?|get|gets|got|gotten|touch(?:ed)?|leave|left|make it|made it|move[d]?|cross(?:ed)?|go|
        gone|went|travel(?:led)?)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: someWereHit,
  },
  {
    // Harm as a deed, with what it was not done to.
    cues: wordList`
      affect affected corrupt corrupted damage damaged destroy destroyed expose exposed leak leaked lose lost
      harm harmed hurt endanger endangered compromise compromised nothing loses losing
    `,
    pattern: regex('gi')`
      \b(?:did|does|do|has|have|had)${NOT}(?: ever| in any way| at any (?:time|point))?
        (?:affect(?:ed)?|corrupt(?:ed)?|damaged?|destroy(?:ed)?|exposed?|leak(?:ed)?|lose|lost|harm(?:ed)?|
        hurt|endanger(?:ed)?|compromised?) (?:any|an?y? single|one single|
        (?:our |the |your |other )?(?:[a-z]+ )?(?:customers?|users?|clients?|patients?|passengers?|people|
        data|records|orders|payments|accounts|invoices|sales|deliver(?:y|ies)|products?|sites|shops|stores|
        regions|services|systems|safety))\b|
      \b(?:lost|lose|loses|losing) (?:nothing|not (?:one|a single)|no [a-z]+)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:by (?:the )?(?:time|then)|until \d|before \d)/i,
    holds: lossIsOpen,
  },
  {
    cues: 'effect effects impact influence bearing consequence consequences',
    pattern: regex('gi')`
      \b(?:has|have|had|with|without|shows?|showed|is of|was of|of) (?:no|zero|any) (?:[a-z]+ )?(?:effects?|
        impact|influence|bearing|consequences?) (?:on|for) (?!(?:(?:the|this|our|that|its|any) )?(?:errors?|
        error rate|problems?|failures?|outage|queue|load|latency|alarms?|speed|outcome|results?|date|schedule|
        plan|decision|fault|symptoms?|cause)\b)[a-z]
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: someWereHit,
  },
  {
    cues: wordList`
      unharmed unscathed undamaged uncompromised there malicious deliberate intentional criminal hostile
      deliberately nowhere
    `,
    pattern: regex('gi')`
      \b(?:was|were|is|are|remains?|remained|stayed|escaped|came through) (?:all |both |completely |fully |
        entirely )?(?:unharmed|unscathed|undamaged|uncompromised)\b|
      \b(?:all|every)(?: [a-z]+){1,3} (?:is|are|was|were) (?:still |all |back )*there(?=[.,;]|$)|
      \b(?:was|were|is|are)${NOT} (?:malicious|deliberate(?:ly)?|intentional|criminal|hostile)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: lossIsOpen,
  },
];
