import { regex, wordList } from '../../../../long-text.ts';
import type { Phrase } from '../../../phrase-rule.ts';
import { exposureIsOpen, HIT, KINDS, LOST, NOT_CLAIMED, SEEN, someWereHit, THING } from './harm.ts';

/** Absence said of things and people: untouched, unread, not one of them, none at all. */
export const unharmed: readonly Phrase[] = [
  {
    cues: 'not never t',
    pattern: regex('gi')`
      \b(?:(?:other|remaining|further) [a-z]+|(?<=^|[.;,:] |\b(?:and|but|that|the|our|your|their|all|any|
        so) )(?:accounts?|money|funds|passwords?|customers?|users?|clients?|products?|brands?|countries|
        markets?|services?|systems?|payments?|orders?|transactions?|bookings?|sites?|shops?|regions?|teams?|
        databases?|subsidiar(?:y|ies)|partners?|suppliers?|people|staff|employees|business|operations?|
        functions?|data|integrity|confidentiality|privacy|security|safety)|it|this|
        the (?:outage|incident|failure|change|error|bug|problem|event))
        (?:(?:was|were|is|are|has been|have been|had been|has|have)(?:n['’]t| not| never)(?: at any
        (?:time|point))?(?: been)?(?: in any way| otherwise| also| adversely| negatively| directly
        | materially| seriously| ever)* (?:affected|impacted|hit|harmed|involved|touched|hurt|damaged|
        compromised|exposed|endangered|disrupted|impaired|interrupted|threatened|at risk|in danger)|
        (?:did|does|do)(?:n['’]t| not| never)(?: in any way| at any (?:time|point)| ever)*
        (?:notice|feel|experience|suffer|lose|touch|reach|spread|endanger|threaten|compromise|hurt|damage|
        expose|harm|impair|put)(?: (?:anything|a thing|any|it|this|a|an|the|our|from|to|other|customers?|
        data|people|users?|money|orders)|(?=[.,;]|$)))
    `,
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:by (?:the )?(?:time|then)|as (?:badly|much|hard|long)|equally|the same)\b/i,
    holds: someWereHit,
  },
  {
    // Attackers who got nothing.
    cues: wordList`
      attacker attackers intruder intruders hacker hackers outsider outsiders thieves criminals third
      stranger strangers culprit intruded information data hands unauthorised unauthorized
    `,
    pattern: regex('gi')`
      \b(?:the )?(?:attackers?|intruders?|hackers?|outsiders?|thieves|criminals|third part(?:y|ies)|
        strangers?|unauthori[sz]ed (?:persons?|people|parties))
        (?:(?:did|do|does|could|have|has|had|was|were)(?:n['’]t| not| never)|never|got nothing|got no|
        had no|took nothing|took no|saw no|saw nothing|gained no|obtained no|found nothing|left with
        nothing)\b|
      \bno (?:[a-z]+ )?(?:attackers?|intruders?|hackers?|outsiders?|strangers?|third part(?:y|ies))
        (?:was|were|has|have|had|ever|got|gained|entered|could|made|came|is|are)\b|
      \b(?:data|information|records|files|details|secrets|passwords|
        nothing)(?: (?:has|have|had))?(?: (?:did|has|have|had|was|were|is|are)(?:n['’]t| not| never)
        | never)(?: been)? (?:fall|fallen|fell|end|ended|got|get|gone|leave|left|made|reach(?:ed)?|come|
        came|leak|leaked|escape|escaped) (?:into|up|out|to|the|our|in|public|available)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: exposureIsOpen,
  },
  {
    // There is none of it: "There are no victims", "zero risk to customers".
    cues: wordList`
      victims victim risk risks danger threat threats harm effect effects bearing influence casualties
      injuries disruption interruption complaints losers sufferers hazard leakage fraud abuse misuse
      tampering manipulation fallout loss losses any impact impacts
    `,
    pattern: regex('gi')`
      \b(?:there(?:['’]s| is| are| was| were| has been| have been)(?: (?:absolutely|simply|certainly|also|
        at no time|never))? (?:no|zero|not any|never any|not the slightest|never a)|there
        (?:is|are|was|were|have|has)(?:n['’]t| not)(?: been)? any|(?:poses?|posed|presents?|caused?|causes|
        created?|creates|had|has|have|carries|brings?|brought|with|without|at|did) (?:no|zero|not any)|
        ^(?:no|zero)) (?:[a-z-]+ )?(?:victims?|loss(?:es)?|(?:risk|risks|danger|threat|threats|hazard|
        harm)(?: (?:to|for|at all|from)|(?=[.,;]|$))|casualties|injuries|fraud|abuse|misuse|tampering|
        manipulation|fallout|disruption (?:to|of|for)|interruption (?:to|of|for))|
      \b(?:did|does|do|has|have|had)(?:n['’]t| not| never) (?:ever )?(?:have|had|cause|caused|pose|posed|
        create|created|result in|lead to|led to|resulted in|mean|bring) (?:any |an? |the slightest |
        further |lasting |negative )*(?:harm|damage|consequences|risks?|danger|loss|losses|disruption|
        interruption|inconvenience|threat|exposure|leak|injur(?:y|ies)|(?:effects?|impacts?|influence|
        bearing)(?=[.,;]|$| (?:on|for|to) (?:(?:any|our|the|other) )*(?:customers?|users?|clients?|people|
        patients|data|sales|revenue|orders|payments|services|systems|products|business|operations|safety|
        quality)))
    `,
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:assessment|analysis|statement|study|register|appetite)\b/i,
  },
  {
    // All is well: "The other products were unaffected", "Every order has been saved".
    cues: wordList`
      unaffected unharmed untouched unscathed unimpaired uncompromised undamaged intact safe secure fine
      saved preserved delivered processed recovered accounted protected correct unchanged unhurt spared
    `,
    pattern: regex('gi')`
      \b(?:(?:(?:all|every|each)(?: of)? (?:the |our |these |other |single )*|
        (?:(?:our|the|your) )?(?:other |remaining |customer[s'’]* |personal |stored |sensitive )+|
        (?:our|the|your) )(?:[a-z-]+ ){0,2}?(?:data|information|records?|backups?|files?|orders?|payments?|
        messages?|e-?mails?|transactions?|bookings?|funds|money|passwords?|accounts?|customers?|users?|
        clients?|products?|services?|systems?|regions?|shops?|sites?|functions?|operations?|documents?|
        details|credentials|assets?|people|everything)|everyone|everybody|everything else|all else)
        (?:(?:is|are|was|were|remains?|remained|stays?|stayed|has been|have been|had been|went|continues? to
        be|kept|got|has|have)(?: (?:always|all|fully|completely|perfectly|still|absolutely|entirely|totally|
        100 ?%|at all times|throughout|also|otherwise|quite|perfectly|safely|correctly|both|not been))*)
        (?:unaffected|unharmed|untouched|unscathed|unimpaired|uncompromised|undamaged|unhurt|intact|safe|
        secure|protected|fine|spared|(?:saved|preserved|delivered|processed|recovered|accounted
        for)(?=[.,;]|$| (?:and|in full|correctly|safely|without|throughout)))\b
    `,
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:(?:by|at|on|in) (?:hand|\d|(?:a|the) (?:second|other|bank))|to\b)/i,
    holds: someWereHit,
  },
  {
    // What somebody owns stands before the verb: "No one's money was ever in danger".
    cues: 'no nobody rule nothing not never t suffer suffered hurt',
    pattern: regex('gi')`
      \b(?:no[ -]one['’]s|nobody['’]s|no (?:customer|client|user|person|patient|company|merchant)s?['’]s?)
        (?:[a-z]+ ){1,2}(?:was|were|is|are|has been|have been|had been) (?:ever )?(?:${HIT}|${LOST}|${SEEN}|
        violated|infringed|abused|in (?:danger|jeopardy|doubt))|
      \b(?:can|we|may) (?:also |now |safely |therefore )?rule out (?:any |a |an |all |that )?(?:further |
        other |possible )?(?:data|loss(?:es)?|leaks?|harm|damage|breach|access|theft|attack|abuse|misuse|
        security|manipulation|customers?)|
      \b(?:customers?|clients?|users?|guests|passengers|patients|people|the public|the outside world|
        the market) (?:noticed|felt|saw|lost|suffered|experienced)
        (?:nothing|no (?:interruption|disruption|change|difference|loss|impact|errors?))|
      \b(?:sales|revenue|business|operations|trade|production|customers?|clients?|users?|staff|patients|
        reputation|trust)(?: (?:did|do|does|has|have)(?:n['’]t| not| never)) (?:suffer(?:ed)?|been hurt)\b|
      \bnothing (?:and nobody |and no one |else )?(?:was|has been|got|is) (?:taken|missing|damaged|harmed|
        spoiled|wrong)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ with (?:the|our|this)\b/i,
  },
  {
    cues: wordList`
      touched affected impacted harmed endangered risk danger compromised exposed impaired hurt neither
      duplicate double false wrong incorrect unauthorised unauthorized fraudulent other further additional
      more spread
    `,
    pattern: regex('gi')`
      \b(?:was|were|is|are|has|have|had) never(?: been)? (?:affected|impacted|harmed|hurt|touched|
        impaired)\b|
      \b(?:was|were|is|are|has|have|had)(?:n['’]t| not| never)(?: at any (?:time|point))?(?: been)?
        (?:endangered|at risk|in danger|compromised|exposed)\b|
      \b(?:was|were|is|are|has been|have been|had been) neither (?:${LOST}|${SEEN}|${HIT})\b|
      \bno (?:duplicate|double|false|wrong|incorrect|unauthori[sz]ed|fraudulent) (?:[a-z]+ )?[a-z]{3,}s?
        (?:was|were|has been|have been) [a-z]{3,}(?:ed|made|sent|paid)?\b|
      \bno (?:other|further|additional|more) (?:errors?|failures?|problems?|issues?|damage|cases?|
        incidents?|faults?|harm|losses) (?:occurred|happened|were|was|have|has|arose|appeared|exist|
        resulted|followed|are|is)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:by (?:the )?(?:time|then)|as (?:badly|much|hard|long)|equally|the same)\b/i,
    holds: someWereHit,
  },
  {
    // The rest worked, nothing went out, nobody could look.
    cues: wordList`
      none no nobody everything all sent passed given handed shown accessible visible readable reachable
      available public others outsiders third anyone anybody strangers attacker attackers other unauthorised
      unauthorized
    `,
    pattern: regex('gi')`
      \b(?:none of (?:our|the) (?:other )?(?:\w+ )?(?:services|systems|products|regions|sites|shops|
        customers) (?:failed|went down|was down|were down|stopped|broke)|(?:everything|all) else
        (?:worked|works|ran|runs|kept working|functioned|is|was)|no ${KINDS}${THING} (?:was|were|has been|
        have been|is|are) (?:ever )?(?:sent|passed on|passed|given|handed|shown|transferred|shared|made
        public|published|accessible|visible|available|readable)(?: on)? (?:to|with|by|for|outside|beyond)|
        (?:data|information|records|files|details|passwords|numbers)(?: (?:was|were|is|are|has been|have
        been))?(?: (?:never|not|at no time|at no point|n['’]t))(?: been| ever)? (?:accessible|visible|
        readable|available|public|reachable|open|shown|sent|passed on|shared) (?:to|by|for|with|from)
        (?:others|outsiders|the public|third parties|anyone|anybody|strangers|attackers?|other
        (?:customers|users|people)|unauthori[sz]ed))\b
    `,
    unlessPreceding: NOT_CLAIMED,
  },
  {
    // What was not done to a thing: "Not one payment was processed twice", "No passwords were revealed".
    cues: 'no not none nothing zero card money funds',
    pattern: regex('gi')`
      \b(?:no (?:single )?|not (?:one|a single) |zero )${KINDS}${THING}
        (?:(?:was|were|is|are|has been|have been|had been) (?:ever )?(?:stored|kept|held|revealed|emptied|
        drained|debited|billed|processed twice|charged twice|paid twice|sent twice|drawn|withdrawn|locked
        out|tampered with|manipulated|forged|intercepted|extracted|exfiltrated|published|gone)\b|
        (?:has |have |had )?(?:paid (?:too much|twice|in vain)|gone (?:missing|astray|lost)|left
        (?:the|our)(?! (?:building|warehouse|depot|plant|yard|dock|factory|shop)\b)|was out of pocket|were
        out of pocket|fallen into|come to harm|suffered|noticed))|
      \bno (?:unauthori[sz]ed (?:person|user|party|people)|stranger|outsider)s? (?:logged (?:in|on)|signed
        in|got|came|looked|had)\b|
      \bnothing (?:was|has been|is|were) (?:written to|sent to|paid to|gone|stored|deleted|kept|published|
        drained|extracted|tampered)\b|
      \bno (?:data|records|files|information|money|funds) (?:went|got|flowed|moved|came)
        (?:out|outside|abroad|to)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:yet|in the test|because|by then)\b/i,
    holds: someWereHit,
  },
  {
    // Good state of a whole, and nobody at any time.
    cues: wordList`
      safety privacy security remain remains remained intact integrity confidentiality recovered question
      doubt point time stage none everything guaranteed effect bearing suffered place untouched
      uncompromised unharmed every each influence incurred sustained taken
    `,
    pattern: regex('gi')`
      \b(?:the |our |all )?(?:[a-z]+ )?(?:ledgers?|books|databases?|archives?|backups?|records|logs|
        balances|accounts|systems?|network) (?:remain|remains|remained|is|are|was|were|stayed|has remained|
        have remained) (?:fully |completely |entirely |wholly )?(?:intact|untouched|uncompromised|
        unharmed)\b|
      \b(?:integrity|confidentiality|security|safety|privacy)(?: of [a-z ]{3,30})?
        (?:(?:is|was|remains|remained|stays|stayed) (?:fully |completely |always |entirely )?(?:guaranteed|
        assured|intact|preserved|ensured|untouched|given)|(?:was|were|is) (?:never|at no (?:time|point)|not)
        (?:in (?:question|doubt|danger)|affected|compromised|at risk))\b|
      \b(?:was|were|is|are) (?:never|at no (?:time|point)) in (?:question|doubt)\b|
      \beverything (?:was|has been|is|could be) (?:fully |completely )?(?:recovered|restored without loss|
        saved|where it should be|safe|accounted for)(?=[.,;]|$)|
      \b(?:every|each) (?:single )?(?:record|order|payment|file|message|booking|account) (?:is|was)
        (?:where it should be|in (?:its )?place|there|accounted for|correct)\b|
      \bat no (?:time|point|stage) (?:did|was|were|has|have|had|could) (?:anyone|anybody|customers?|
        (?:customer |any |the )?(?:data|money|funds)|(?:an |the )?(?:outsiders?|attackers?|intruders?))\b|
      \bnone of (?:our|the|these|those|their) (?:[a-z]+ ){0,2}(?:noticed|saw|felt|lost|suffered|was hurt|
        complained|left|leaked|failed)\b|
      \b(?:customers?|users?|clients?|patients?|partners?|we|people) (?:have |has |had )?(?:suffered|
        incurred|sustained|taken) no (?:loss(?:es)?|damage|harm|injur(?:y|ies)|disadvantage|costs?)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: someWereHit,
  },
];
