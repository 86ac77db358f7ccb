import { pattern, regex, wordList } from '../../../../long-text.ts';
import type { Phrase } from '../../../phrase-rule.ts';
import { exposureIsOpen, NOT_CLAIMED } from './harm.ts';

const PRIVATE = pattern`
  (?:(?:(?:personal|customer|client|user|patient|payment|card|sensitive|confidential|health|private|financial|
    bank) )+(?:data|details|information|records|numbers|names)|passwords?|credentials|PII|PHI|secrets|card
    numbers|bank details|e-?mail addresses)
`;
const NOT = "(?:n['’]t| not| never)";
const ATTACK = pattern`
  (?:malicious [a-z]+|foul play|sabotage|malware|ransomware|viruses|virus|hackers?|
    (?:an? |any |the )?(?:external |outside |malicious |cyber[- ]?)*(?:attack(?:ers?)?|intruders?|actors?|
    break-in|third party))
`;

/** No attack and no leak, said without the check: "We were not hacked", "The file held no personal data". */
export const nobodyGotIn: readonly Phrase[] = [
  {
    cues: wordList`
      malicious sabotage malware ransomware virus viruses hackers hacker foul attack attacker attackers
      intruder intruders actor party break cyber
    `,
    pattern: regex('gi')`
      \b(?:was|were|is|are|has|have) ?${NOT}(?: been)? (?:directly )?(?:caused by|due to|the result of|
        the work of|related to|linked to|triggered by|a case of) ${ATTACK}\b|
      \b(?:no|without(?: any)?|zero) (?:malicious (?:activity|intent|actors?|code|act|attack)|foul play|
        sabotage|malware|ransomware|virus(?:es)?|break-in)\b|
      \b(?:was|is|were)${NOT} (?:a |an |any )?cyber[- ]?[a-z]+
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: exposureIsOpen,
  },
  {
    cues: 'hacked breached penetrated infiltrated attacked compromised cracked violated',
    pattern: regex('gi')`
      \b(?:was|were|is|are|has|have|had)${NOT}(?: been)? (?:hacked|breached|penetrated|infiltrated|attacked|
        cracked|violated)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: exposureIsOpen,
  },
  {
    // What the lost or open thing held: nobody knows before it has been read.
    cues: wordList`
      data details information records numbers names password passwords credentials pii phi secrets addresses
    `,
    pattern: regex('gi')`
      \b(?:contain(?:s|ed)?|held|holds?|include[sd]?|include|carried|carries|stored|had|has) no ${PRIVATE}\b|
      \b(?:did|does|do)${NOT} (?:contain|include|hold|carry|show|store) (?:any )?${PRIVATE}\b|
      \b${PRIVATE} (?:was|were|is|are)${NOT} (?:included|part of|among|contained|
        in (?:it|the (?:file|list|leak|mail|backup)))\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: exposureIsOpen,
  },
  {
    cues: wordList`
      nobody no accessed downloaded opened exploited misused stolen leaked exfiltrated used abused copied seen
      outside else
    `,
    pattern: regex('gi')`
      \b(?:was|were|is|are|has been|have been|had been)${NOT}(?: been)? (?:accessed|downloaded|exploited|
        misused|stolen|leaked|exfiltrated|abused|copied (?:by|out))\b|
      \b(?:has|have|had)${NOT} been (?:accessed|downloaded|exploited|misused|stolen|leaked|exfiltrated|
        abused)\b|
      \b(?:links?|files?|pages?|attachments?|e-?mails?|mails?|documents?|folders?|lists?|data|vulnerability|
        gap|hole) (?:was|were)(?: never| not|n['’]t)
        (?:opened|used|seen by (?:anyone|anybody|others))\b(?! again)|
      \b(?:nobody|no one|no outsider)(?: else)? (?:ever )?(?:opened|used|misused|exploited|abused|downloaded|
        copied) (?:it|them|this|the (?:link|file|page|data|gap|hole|list|vulnerability|door|account|key|
        password)s?)\b|
      \b(?:nobody|no one)(?: else)? (?:outside|else) (?:[a-z]+ ){0,3}(?:knows|knew|has|had|held|holds)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: exposureIsOpen,
  },
  {
    // Excluded without a word on how: "Data theft is ruled out", "This has nothing to do with an attack".
    cues: wordList`
      excluded exclude out occur occurred happen happened done incurred arose place nothing connection link
      question ruled take taken took resulted relation
    `,
    pattern: regex('gi')`
      \b(?:(?:data|customer|money|any|a|an|the|our|further)[ -])*(?:loss(?:es)?|leak(?:age|s)?|theft|
        corruption|misuse|breach(?:es)?|abuse|fraud|sabotage|manipulation|access|(?:cyber[- ]?)?attacks?|
        hack(?:ing)?|intrusions?|disclosure|harm|damage)(?: (?:by|of|to) [a-z ]{2,30}?)?
        (?:(?:can|could|may)(?: now| also)? be|(?<=\b(?:data|customer|money)[ -]\w+ )(?:is|was|are|were|
        has been|have been)) (?:(?:fully|completely|safely|thus|now|also|already) )*(?:excluded|ruled out|
        out of the question)\b|
      \b(?:loss(?:es)?|leaks?|theft|corruption|breach|fraud|attacks?|intrusions?|disclosure|damage|harm)
        (?:did|has|have)(?: ?not|n['’]t) (?:occur(?:red)?|happen(?:ed)?|take place|taken place)\b|
      \bno (?:[a-z]+ )?(?:disclosure|leak(?:age)?|theft|corruption|breach|fraud|attack|intrusion|damage|harm|
        loss(?:es)?) (?:has |have |had )?(?:occurred|happened|took place|taken place|arose|resulted|
        was incurred|were incurred|was done)\b|
      \bwe (?:now |can )?exclude (?:any |a |an |all )?(?:data|customer|loss|leak|harm|theft|attack|misuse|
        breach|damage)\b|
      \bnothing to do with (?:an? |any |the |our )?(?:security|cyber|(?:cyber[- ]?)?attacks?|hack|hackers|
        malware|crime|sabotage|customer data|personal data)\b|
      \bno (?:link|connection|relation) (?:to|with|between) (?:an? |any |the )?(?:security|cyber|
        (?:cyber[- ]?)?attacks?|hack|hackers|malware)
    `,
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:by|after|because|as) (?:the|our|we|comparing|a)\b/i,
    holds: exposureIsOpen,
  },
  {
    cues: 'no not nobody nothing zero',
    pattern: regex('gi')`
      \b(?:no|not (?:a|one|a single)|zero) (?!(?:time|doubt|decision|minute|step|test|check|alarm|alert|way|
        one)\b)(?:[a-z-]+ ){1,4}?(?:(?:was|were|is|are|has been|have been|had been|got)
        (?:ever )?(?:stolen|leaked|exposed|accessed|compromised|breached|corrupted|manipulated|altered|
        misused|endangered|disclosed|injured|hacked|put at risk|at risk|in danger|in doubt)|(?:can|could) have
        (?:been )?(?:lost|leaked|read|seen|stolen|exposed|accessed|affected|copied))\b|
      \b(?:nobody|no one) was (?:ever )?(?:put )?(?:at risk|in danger)\b|
      \bnothing (?:was |has been |has |had )?(?:manipulated|tampered with|leaked|got out|happened to
        (?:the|our|any|customer))
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: exposureIsOpen,
  },
];
