import { pattern, regex, wordList } from '../../../../long-text.ts';
import type { Phrase } from '../../../phrase-rule.ts';
import { exposureIsOpen, lossIsOpen, NOT_CLAIMED, someWereHit } from './harm.ts';

const DATA = pattern`
  (?:(?:personal|customer|client|user|patient|payment|card|sensitive|confidential|health|private|financial|
    bank) )*(?:data|details|information|records|numbers|names|passwords|credentials)
`;
const PEOPLE = '(?:customers?|users?|clients?|patients?|passengers?|partners?|merchants?|members?|staff)';
const TURN = pattern`
  (?:orders?|payments?|transactions?|requests?|messages?|calls?|bookings?|deliver(?:y|ies)|logins?|e-?mails?|
    jobs?)
`;

const HARMED = pattern`
  (?:lost|stolen|leaked|exposed|accessed|compromised|breached|corrupted|affected|impacted|hit|harmed|damaged|
    hurt|missing|deleted|altered|touched|involved|endangered|at risk|in danger)\b
`;

/** The none that stands in a label, at the end of a list or beside a part: "Data loss: none", "but no customers". */
export const noneOfIt: readonly Phrase[] = [
  {
    cues: 'none no nil zero unaffected safe intact not nobody loss exposure leak secure',
    pattern: new RegExp(
      `(?:^|[.;] )(?:data loss|loss of data|data exposure|data leak|exposure|losses|damage|breach(?:es)?|(?:customer |personal |card )?data|security(?: impact)?|(?:impact|effect)s?(?: (?:on|for) [a-z ]{2,30})?|(?:affected |harmed )?${PEOPLE}(?: (?:affected|hit|harmed))?|injuries|casualties): ?(?:none|no|nil|zero|nobody|not affected|unaffected|safe|intact|no (?:impact|effect|loss))(?=[.,;]|$)|^(?:customer |personal |card |all )?(?:data|orders|payments|backups|records) (?:safe|intact|unaffected|secure)(?=[.,;]|$)|^no (?:effects?|impact|damage|losses) (?:on|to|for) `,
      'gi',
    ),
    holds: lossIsOpen,
  },
  {
    cues: 'no',
    pattern: regex('gi')`
      (?:\bonly\b[^.;,]{2,60},|\bonly,|, but|\bbut) (?:and )?no
        (?:${PEOPLE}|(?:customer|personal|card|payment|user|patient) data)(?=[.;]|$)|
      \bno ${DATA} (?:was|were|is|are) (?:(?:ever|stored|kept|held|saved) )?(?:on|in|at|there)\b|
      \bthere (?:is|was|were|are) no (?:personal|customer|card|payment|patient|user|sensitive|confidential)
        (?:data|details|information|records) (?:on|in|at|there)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: exposureIsOpen,
  },
  {
    cues: wordList`
      failed downtime interruption outage problems trouble effect effects disadvantage disadvantages
      restrictions disruption problem restriction difficulty difficulties impact
    `,
    pattern: regex('gi')`
      \b(?:no(?: single)?|not (?:one|a single)|zero) (?:[a-z]+ )?${TURN} (?:has |have )?failed\b|
      \bthere (?:was|were|has been) (?:no|zero) (?:downtime|interruption|disruption|outage)(?=[.,;]|
        $| (?:for|of|at all|to)\b)|
      \bno (?:downtime|interruption) (?:occurred|arose|resulted)\b|
      \b${PEOPLE} (?:had|have|felt|faced|met) no (?:problems?|trouble|effects?|disadvantages?|restrictions?|
        difficult(?:y|ies)|impact)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: someWereHit,
  },
  {
    cues: wordList`
      nothing nobody no none never not saw looked used exploited misused public online outside reachable
    `,
    pattern: regex('gi')`
      \bnothing (?:of (?:value|importance)|important|sensitive|personal|confidential|valuable|critical|
        serious|bad)(?: (?:was|is|has|had|happened)\b)|
      \b(?:no[ -]one|nobody|no (?:stranger|outsider|customer|third party)s?)(?: else)?
        (?:ever )?(?:saw (?:anything|it|the data)|looked (?:at|into)|used the|exploited|misused)\b|
      \b(?:was|were|is|has been|have been)(?:n['’]t| not| never) (?:looked at|public|online|outside the
        (?:company|network)|reachable from (?:outside|the internet))\b|
      \bat no time (?:reachable|visible|public|open|accessible)\b|
      \bnone of (?:our|the|your|their) (?:data|orders|records|money|files|backups|messages)
        (?:is|are|was|were|has|have) (?:been )?(?:gone|lost|wrong|damaged|hit|read)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: exposureIsOpen,
  },
  {
    // "Neither data nor money was lost", "No data whatsoever was lost", "without a single customer noticing".
    cues: wordList`
      ruled excluded neither nor none whatsoever all kind sort way circumstances means without case once any
      danger
    `,
    pattern: regex('gi')`
      \bneither (?:the |our |any )?[a-z -]{2,40} nor (?:the |our |any )?[a-z -]{2,40}?
        (?:was|were|is|are|has been|have been|had been) (?:ever )?${HARMED}|
      \bnone (?:was|were|has been|have been|is|are) ${HARMED}|
      \b(?:no|nothing|nobody|none)\b[^.;,]{0,30}? (?:at all|whatsoever|of any (?:kind|sort))
        (?:was|were|has|have|is|are)(?: been)? ${HARMED}|
      \b(?:in no way|under no circumstances|in no case|by no means|never once|at no point|at no
        time)(?: (?:was|were|did|has|have|is|are|been))? (?:[a-z ]{2,30} )?${HARMED}|
      \bwithout (?:any |a single |our |the )?(?:customers?|users?|clients?|anyone|anybody|people|data|orders?|
        payments?)(?: ever)? (?:noticing|being ${HARMED}|losing|getting lost|suffering)|
      \bit (?:can|could) be (?:ruled out|excluded) that\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: someWereHit,
  },
];
