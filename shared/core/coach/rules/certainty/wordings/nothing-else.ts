import { pattern, regex } from '../../../../long-text.ts';
import { type Phrase, phrasesOf } from '../../../phrase-rule.ts';
import { exposureIsOpen, lossIsOpen, NOT_CLAIMED, someWereHit } from './harm.ts';

/** What is wrong with a thing, and what should not be there. */
const FLAW = pattern`
  (?:bugs?|copies|copy|defects?|duplicates?|doublets|errors?|failures?|faults?|flaws?|gaps?|holes?|
    inconsistenc(?:y|ies)|infections?|intruders?|issues?|leaks?|loopholes?|malware|mistakes?|mismatch(?:es)?|
    problems?|side[- ]effects?|troubles?|victims?|virus(?:es)?|vulnerabilit(?:y|ies)|weakness(?:es)?)
`;
const NOT = "(?:n['’]t| not| never)";
const BEEN = pattern`
  (?:was|were|is|are|has|have|had)${NOT}(?: ever| once| yet| actually| also| at any (?:time|point)| in any way
    | itself| themselves)?(?: been)?
`;
const NONE = '(?:no|none of|not (?:an?|one|any|a single)|zero)';
const NOBODY = '(?:nobody|no[ -]one|nothing|none of (?:them|our|the|these|your|its|their))';
/** Words of one noun phrase, none of which opens another clause. */
const OF_ONE = pattern`
  (?:(?!(?:that|which|who|when|if|because|where|whether|while|until|before|after|but|so|than|yet|was|were|is|
    are|has|have|had|alarm|alert|test|check|warning)\b)[\w'’-]{1,20} ){1,5}?
`;
const OUTSIDERS = pattern`
  (?:any(?:one|body)?\b|outsiders?|others|strangers?|a (?:single )?(?:customer|user|client|person|stranger|
    third party)|third parties|(?:our |the )?(?:customers|users|clients|patients|public|press|competitors?|
    internet|outside|wrong)|another|other)
`;
const WRONG =
  '(?:wrong|incorrect|false|faulty|bad|corrupt(?:ed)?|damaged|duplicate|second|strange|invalid|broken)';

/** Only some of them, counted, or those who are told apart: "the 12 shops that were not hit". */
const SOME = /\b(?:who|which|that|whether|if|when|where|\d[\d,.]*(?: of [^.;]{1,20})?(?: [\w-]+){0,2}) $/i;
/** A warning that reached nobody is what failed. */
const WARNING = regex('i')`
  \b(?:alarms?|alerts?|warnings?|messages?|e-?mails?|notices?|pages?|letters?|reminders?|notifications?|
    updates?|reports?|notes?|briefs?|invitations?|questions?|calls?|drafts?)\b[^.;]{0,30}$
`;
const NOT_YET = regex('i')`
  \b(?:if|whether|until|unless|when|once|before|as soon as|make sure|ensure|so that|not|n['’]t|hope|that
    it)\b[^.;,]{0,40}$
`;
const BY_THEN = regex('i')`
  ^ (?:by (?:the )?(?:time|then)|as (?:badly|much|hard|long)|equally|the same|since|for|until|before|yet)\b
`;

/** Absence by what else there could be: no other fault, nobody but us, nowhere else, no further, not them. */
export const nothingElse: readonly Phrase[] = phrasesOf([
  {
    // "There are no further faults", "No duplicates exist", "No other version has the defect"
    ways: [
      pattern`
        \bthere (?:is|are|was|were|exists?|remains?|remained) no
          (?:(?:more|other|further|remaining|additional|hidden|such|second|
          similar) )(?:[a-z-]+ ){0,2}?${FLAW}(?=[.,;]|$| (?:in|on|at|of|with|to|for|left|anywhere|elsewhere|
          either)\b)(?! in (?:the |our )?(?:\w+ )?logs?\b)
      `,
      pattern`\bthere (?:exists?|existed) no (?:[a-z-]+ ){0,2}?${FLAW}(?![\w-])`,
      pattern`
        \b${NONE} (?:[a-z-]+ ){0,3}?${FLAW}(?: of [^.;,]{2,30}?| in [^.;,]{2,30}?)?
          (?:exists?|existed|remains?|remained|persists?|(?:is|are|was|were) (?:left|present|around|hidden|
          lurking|in (?:circulation|the|our|it|there|any))|(?:has|have) (?:remained|crept|slipped|got|been
          left))(?![\w-])(?! (?:log|logs)\b)
      `,
      pattern`
        \b${FLAW} (?:do|does|did)(?:n['’]t| not) (?:exist|occur anywhere|appear
          anywhere)(?! (?:yet|any ?more)\b)
      `,
      pattern`
        \b(?:no (?:other|further|second|additional)|none of (?:the |our |its )?(?:other|remaining|rest of
          the)) (?:[\w-]+ ){1,3}?(?:of [^.;,]{2,30} )?(?:has|have|had|contains?|contained|carries|carry|
          carried|shares?|shared|suffers? from|suffered from) (?:the|this|that|such|any|an?)
          (?:same |kind of )?(?:[a-z-]+ )?${FLAW}(?![\w-])
      `,
      pattern`
        \bthere (?:is|are|was|were) no (?:other|further|more|additional) (?:[a-z-]+ ){1,2}?(?:with|that
          (?:has|have|had)) (?:this|the same|that|the|such an?|a similar) (?:[a-z-]+ )?${FLAW}(?![\w-])
      `,
      pattern`
        \bnowhere else (?:did|was|were|is|are|has|have|does|do)\b|
        \b(?:appear(?:s|ed)?|occurs?|occurred|happen(?:s|ed)?|exists?|existed|surfaced|turned up|show(?:s|ed)
          up|is|was|are|were|affected|hit|found) nowhere else\b
      `,
      pattern`
        \b(?:lost|lose|losing) neither\b|
        \b(?:lacks?|lacked|is short of|misses|is missing) nothing\b|
        \bnot (?:the (?:slightest|faintest|least|smallest|tiniest)|an?|one|a single|any)
          (?:trace|sign|hint|shred|scrap|indication|suggestion) of\b|
        \b(?:left|leaves?) no (?:traces?|marks?|scars?|damage)(?=[.,;]|$| (?:in|on|behind)\b)
      `,
    ],
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:yet|before|until|so far)\b/i,
    holds: lossIsOpen,
  },
  {
    // "Mobile users were not impacted"
    ways: [
      pattern`
        \b${BEEN} (?:adversely |negatively |directly |otherwise |even )?(?:hit|impacted|harmed|hurt|touched|
          infected|injured|disadvantaged|(?<=\b(?:users|customers|clients|patients|passengers|members|guests|
          players|pupils|residents|families|children|staff) [^.;]{2,50})affected)(?=[.,;:]|
          $| (?:by|in|at|and|or|either|too|as|on|because|during|through|at all)\b)
      `,
      pattern`
        \b(?:servers?|networks?|databases?|archives?|backups?|replicas?|systems?|services?|sites?|shops?|
          stores?|branch(?:es)?|regions?|countries|products?|accounts?|cards?|customers|users|clients|data|
          payments?|orders?|apps?|tills?|machines?|hospitals?|clinics?|wards?|warehouses?|plants?|offices?|
          factories|factory|subsidiary|subsidiaries) ${BEEN} (?:directly |otherwise |even )?(?:involved|
          concerned|part of (?:it|this|the))(?=[.,;:]|$| (?:in|either|at all)\b)
      `,
      pattern`
        \b(?:was|were|is|are) (?:in no|at no|never in (?:any|real|serious)|not in (?:any|real|serious)|never
          at (?:any|real)) (?:real |serious |immediate |kind of )?(?:danger|risk|jeopardy|peril)(?! of\b)
      `,
      pattern`
        \b(?:${NONE} ${OF_ONE}|${NOBODY} (?:else )?)(?:was|were|is|are|has been|have been)
          (?:ever |at any time )?(?:in|at|under) (?:any |real |serious |acute )(?:danger|risk|jeopardy|threat|
          peril)\b
      `,
    ],
    unlessPreceding: SOME,
    unlessFollowing: BY_THEN,
    holds: someWereHit,
  },
  {
    // "The wrong dosage was not shown to any nurse"
    ways: [
      pattern`
        \b${BEEN} (?:shown|displayed|sent|given|passed(?: on)?|handed(?: over)?|shared|disclosed|revealed|
          forwarded|mailed|transferred|sold|published|visible|accessible|available|readable|open|offered|
          administered|issued|printed for|posted) (?:on )?(?:to|with|by|for) ${OUTSIDERS}
      `,
      pattern`
        \b(?:can ?not|can['’]t|could not|couldn['’]t) be (?:read|seen|used|abused|decrypted|opened|misused|
          traced|viewed|exploited|guessed) by ${OUTSIDERS}|
        \b(?:useless|worthless|of no (?:use|value|interest)) (?:to|for) (?:any(?:one|body)|others|outsiders|
          strangers|thieves|criminals|the (?:thief|finder|attackers?)|an? (?:attacker|outsider|thief|
          stranger))\b
      `,
    ],
    unlessPreceding: WARNING,
    unlessFollowing: /^[^.;]{0,30}\b(?:yet|so far|until|before|in time)\b/i,
    holds: exposureIsOpen,
  },
  {
    // "Nobody outside the company knows of it", "The mailbox held nothing of interest"
    ways: [
      pattern`
        \b(?:nobody|no[ -]one)(?: else)? (?:outside|except|but|apart from|other than|beyond|
          besides)\b[^.;,]{2,40}?
          (?:(?:knows?|knew|knowing|aware)(?= (?:of|about|that|the (?:passwords?|keys?|codes?|contents?|
          names?))|[.,;]|$)|saw|has (?:seen|read|got|had|access)|had (?:seen|access)|(?:can|could|was able to)
          (?:read|see|use|get at) )
      `,
      pattern`
        \b(?:nobody|no[ -]one|no (?:stranger|outsider|thief|customer|employee|third party))(?: else)?
          (?:has |have |had )(?:ever )?(?:misused|abused|copied|downloaded|stolen|exploited|forged|
          manipulated|altered|tampered with|(?:seen|read|opened|used|taken|touched)
          (?:it|them|this|the (?:data|files?|lists?|records?|keys?|passwords?|letters?|documents?|cards?|
          copies|copy)))\b
      `,
      pattern`
        \b(?:contain(?:s|ed)?|held|holds?|reveal(?:s|ed)?|includes?|included|carrie[sd]|stores?|stored|gives?
          away|gave away|yields?|yielded|has|had) nothing (?:in it |on it |inside )?(?:of
          (?:interest|value|importance|note|use)|suspicious|unusual|confidential|sensitive|personal|secret|
          abnormal|private|odd|strange|illegal|harmful|critical|that (?:could|can|would|might|identif|points?|
          harms?|hurts?))
      `,
      pattern`
        \b(?:visible|readable|accessible|known|available|open|shown|given|sent|went|of use) to
          (?:nobody|no[ -]one|no (?:outsiders?|strangers?|third party|customers?))\b|
        \b(?:contain(?:s|ed)?|held|holds?|includes?|included|carrie[sd]|stored) no (?:[a-z]+ )?(?:names|
          addresses|photos|pictures|messages|passwords|birthdays|signatures)\b
      `,
      pattern`
        \b(?:attackers?|intruders?|hackers?|thieves|thief|criminals|burglars?) (?:can ?not|can[’']t|can do
          nothing|could do nothing|(?:left|went away|came away|got away|go) (?:with nothing|with empty hands|
          empty[- ]handed))\b|
        \bleft empty[- ]handed\b
      `,
      pattern`
        \bonly (?:test|dummy|synthetic|public|anonymous|anonymi[sz]ed|sample|outdated|fictitious|demo|
          harmless|unimportant) (?:data|records|accounts|files|names|customers|information|entries|numbers)
          (?:was|were|is|are|has|have)\b
      `,
      pattern`
        \b(?:never (?:left|leaves?)|(?:did|does|do)(?: not|n['’]t) leave|(?:has|have|had)(?: not|n['’]t
          | never) left) (?:the|our|its|their) (?:\w+ )?(?:building|network|company|house|servers?|systems?|
          premises|data cent(?:er|re)|site|country|EU|safe|vault|hospital|bank|group)\b
      `,
      pattern`
        \bnot an? (?:security|privacy|data[- ]protection|GDPR|reportable|criminal) (?:matter|case|question|
          topic|problem|affair|event)\b
      `,
    ],
    unlessPreceding: regex('i')`
      \b(?:if|whether|until|unless|truck|van|lorry|parcels?|shipments?|drivers?|he|she|goods|pallets?|cannot
        say that|that) $
    `,
    holds: exposureIsOpen,
  },
  {
    // "The virus infected no other machine", "The fault went no further", "Not one letter reached a wrong address"
    ways: [
      pattern`
        \b(?:harm|hurt|infect|damage|corrupt|endanger|injure|disadvantage|delete|wound)(?:ed|d|s)?
          (?:nobody|no[ -]one|nothing|none|neither|no [a-z]+)\b
      `,
      pattern`
        \b(?:affect(?:ed|s)?|hit|hits|touch(?:ed|es)|concern(?:ed|s)|impact(?:ed|s)?|involve[ds]|
          disturb(?:ed|s)?|cost|costs) (?:nobody|no[ -]one|nothing else|no (?:other|further|one|single|
          customers?|users?|clients?|patients?|data|orders?|payments?|people)|none of|neither)\b
      `,
      pattern`
        \b(?:spread|spreads|went|goes|reached|penetrated|crept|gone) no (?:further|farther|deeper|wider)\b|
        \b(?:did|does|has|have|had)(?: not|n[’']t| never) (?:go|gone|spread|get|got|reach|reached|extend|
          extended|move|moved|come|travel|propagate|propagated) (?:beyond|past|further than|outside|
          any further|deeper)\b
      `,
      `\\b(?:${NONE} ${OF_ONE}|${NOBODY} (?:else )?)(?:has |have |had |was |were |is |are )?(?:reached|got|received|went to|gone to|given|shown|sent|saw|seen|used|contains?|contained|carries) (?:(?:the|an?|any|to the|to a) )?${WRONG} `,
      pattern`
        \b(?:${NONE} ${OF_ONE}|${NOBODY} )(?:was|were|has been|have been|has|have) [a-z]{3,14}(?: hands| out)?
          (?:twice|doubly|more than once|wrongly|incorrectly|mistakenly|by mistake|in error|unlawfully|
          illegally|without (?:consent|permission|authori[sz]ation|approval))\b
      `,
      pattern`
        \bno (?:wrong|incorrect|false|faulty|corrupt|duplicate|double) (?:[a-z-]+ ){1,3}?(?:is|are|was|were|
          has|have|got|went|exists?|left|reached)\b
      `,
      pattern`
        \b(?:${NONE} ${OF_ONE}|${NOBODY} )(?:has |have |had |ever )*(?:disappeared|vanished|came to
          (?:any )?harm|come to (?:any )?harm|escaped|leaked(?: out)?|went missing|gone missing|got lost|died|
          went astray|gone astray)(?=[.,;!]|$| (?:in|during|from|through|on|at|because|as)\b)
      `,
      pattern`
        \bno (?:stolen|leaked|exposed|copied|compromised) (?:[a-z]+ ){1,2}?(?:has|have|was|were)(?: ever)?
          (?:been )?(?:used|misused|abused|found|sold|offered|published)\b
      `,
      pattern`
        \bno (?:[a-z-]+['’]s?) (?:[a-z-]+ ){1,3}?(?:is|are|was|were) (?:in|on|among|part of|at|wrong|gone|
          missing|lost)\b
      `,
      pattern`
        \bnone (?:of (?:them|it|these|those) )?(?:has|have|is|are|had|was|were) (?:been )?(?:gone|wrong|
          broken|out|vanished|disappeared|strayed)\b|
        \bnone (?:went|got lost|vanished|disappeared)\b|
        \bhad no effects? (?:whatsoever|at all|of any kind|either)\b|
        \b(?:has|have|had) (?:had )?no (?:consequences|repercussions|after-effects)\b
      `,
    ],
    unlessPreceding: regex('i')`
      \b(?:if|whether|until|unless|so that|make sure|ensures?|we|they|I|I have|we have|talks|investigation|
        team) (?:that |have |had )?$
    `,
    unlessFollowing: BY_THEN,
    holds: lossIsOpen,
  },
  {
    // "Save games are safe", "The laptops are clean"
    ways: [
      pattern`
        \b(?:every|each|all)(?: (?!(?:until|if|when|once|before)\b)[\w'’-]{1,20}){1,4}?
          (?:is|are|was|were|has been|have been) (?:fully |all |now )?(?:accounted for|unharmed|safe and
          sound|where (?:it|they) should be|in (?:its|their) (?:right )?place)(?=[.,;!]|$)
      `,
      pattern`
        \bthere (?:is|was) nothing else (?:wrong|broken|missing|amiss|lost)\b|
        \bnothing else (?:is|was|has been|got) (?:wrong|broken|missing|amiss|lost|affected|hit|touched|
          damaged)\b
      `,
      pattern`
        \b(?:is|are|was|were|remains?|remained|stayed) (?:all |still |perfectly |always |now |at all times |
          quite |both )?safe(?=[.,;!]|$| (?:and (?:sound|well|secure|complete|intact)|with us|at all times|
          throughout|in our)\b)
      `,
      pattern`
        \b(?:systems?|servers?|networks?|machines?|laptops?|computers?|backups?|copies|copy|files?|data|
          databases?|accounts?|code|disks?|mailbox(?:es)?|devices?|phones?|rest) (?:is|are|was|were)
          (?:all |completely |totally |perfectly |absolutely |now )?clean(?: again| now)?(?=[.,;!]|$)
      `,
    ],
    unlessPreceding: NOT_YET,
    holds: lossIsOpen,
  },
]);
