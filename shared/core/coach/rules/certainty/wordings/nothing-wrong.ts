import { pattern, regex } from '../../../../long-text.ts';
import { type Phrase, phrasesOf } from '../../../phrase-rule.ts';
import { exposureIsOpen, HIT, LOST, lossIsOpen, NOT_CLAIMED, SEEN, someWereHit, THING } from './harm.ts';

const word = (words: string): string => `(?:${words})(?![\\w-])`;

/** What was not done to a thing, or what it is not: as the record tells harm, in its words and everyday ones. */
const STATES = [
  {
    harmed: word(
      pattern`
        ${LOST}|wrong|incorrect|faulty|broken|false|incomplete|invalid|gone|dropped|mixed up|discarded|
          falsified|forged|tampered with|manipulated|infected|
        (?:(?:paid|charged|billed|sent|booked|debited|shipped|printed|posted|counted) )?(?:twice|double)|
        double[- ](?:charged|billed|booked|paid)|worse off|out of pocket|at a disadvantage
      `,
    ),
    holds: lossIsOpen,
  },
  {
    harmed: word(
      `${SEEN}|revealed|visible|readable|public|reachable|accessible|intercepted|endangered|put at risk`,
    ),
    holds: exposureIsOpen,
  },
  { harmed: word(`${HIT}|disrupted|interrupted`), holds: someWereHit },
];
const BE = pattern`
  (?:was|were|is|are|has been|have been|had been|got)(?: (?:ever|actually|also|otherwise|permanently|further|
    in any way|at any (?:time|point)|thereby|sent|made))?
`;
/** Words of one noun phrase, none of which opens another clause. */
const OF_ONE = pattern`
  (?:(?!(?:that|which|who|when|if|because|where|whether|while|until|before|after|but|so|than|yet|time|doubt|
    decision|actions?|steps?|measures?|precautions?|test|check|alarm|alert|was|were|is|are|has|have|
    had)\b)[\w'’-]{1,20} ){1,5}?
`;
const NOT_ONE = '(?:no|none of|not (?:one|a single|any)|zero)';
const NOBODY = '(?:nobody|no[ -]one|nothing)(?: else)?';
const AT_NO_TIME = pattern`
  (?:at no (?:time|point|stage|moment)|in no (?:case|way|instance)|nowhere|never once|not once|under no
    circumstances|not at any (?:time|point|stage))
`;
const BAD = pattern`
  (?:lost|missing|corrupt(?:ed)?|duplicated?|double|wrong|incorrect|false|damaged|stolen|leaked|compromised|
    affected|injured|harmed|fraudulent|unauthori[sz]ed|broken|deleted|altered|overwritten|unexplained|unhappy|
    dissatisfied)
`;
const NUISANCE = pattern`
  (?:malware|viruses|virus|damages?|errors?|faults?|defects?|duplicates?|gaps?|corruption|infections?|
    intruders?|harm|contamination|loss(?:es)?|backdoors?|leaks?|problems|trouble|consequences?|repercussions|
    impacts?|effects?|after-effects|casualties|victims|injur(?:y|ies)|interruptions?|disruptions?|downtime|
    complaints?|disadvantages?)
`;
/** "An attack was ruled out" tells what a check found, as the record lists it. */
const MISHAP = pattern`
  (?:foul play|sabotage|malice|malicious [a-z]+|criminal [a-z]+|(?:outside|external|foreign)
    (?:interference|influence|attack|access|involvement)|third[- ]party (?:access|involvement|interference)|
    malware|hackers|intruders?|hacking|misuse|tampering|fraud|theft|manipulation|espionage|
    (?:an? |any )?(?:cyber-?)?attack(?! (?:is|was) ruled)|a (?:crime|hack|break-in|leak|breach)|further
    (?:damage|losses|errors))
`;
const UNHARMED = pattern`
  (?:unaffected|untouched|unharmed|unscathed|undamaged|uncompromised|unimpaired|unaltered|undisturbed|
    unbreached|unspoiled|safe and sound)
`;
const ITS_CONTENT = pattern`
  (?:the |any |our |your |their |other |these |this |customer |personal )*(?:data|files?|documents?|records?|
    reports?|names|numbers|details|messages|passwords?|contents?|pictures|photos|it|them|anything|anybody|
    anyone)
`;

/** A goal, a fear or a plan claims nothing: "we cannot restart without losing the queue". */
const WISHED = regex('i')`
  \b(?:can ?not|can['’]t|could not|couldn['’]t|impossible|how to|want(?:s|ed)? to|must|should|need to|
    plan(?:s|ned)? to|in order to|try to|trying to|tried to|hope|would|if|whether|until|ensure|make
    sure)\b[^.;]{0,50}$
`;

/** "Nothing was wrong until 14:02" tells when it was. */
const NOT_UNTIL =
  /^ (?:before|until|for|since|by) (?:about |the )?(?:\d|first|alarm|team)|^ (?:yet|in the test)\b/i;

/**
 * Absence by its constructions: none is wrong, at no point, without losing, free of, still there, nobody was able to.
 */
export const nothingWrong: readonly Phrase[] = phrasesOf([
  ...STATES.map(({ harmed, holds }) => ({
    ways: [
      pattern`\b(?:${NOT_ONE} ${OF_ONE}|(?:${NOBODY}|none|nowhere(?: else)?) )${BE} ${harmed}`,
      pattern`
        \b(?:nobody['’]s|no[ -]one(?: else)?['’]s|no (?:customer|client|user|person|patient|employee|
          company)['’]s) (?:[a-z-]+ ){1,3}?${BE} ${harmed}
      `,
      pattern`
        \bneither (?:the |our |any )?[a-z' -]{2,40}? nor (?:the |our |any )?[a-z' -]{2,40}? ${BE} ${harmed}
      `,
      pattern`
        \b${AT_NO_TIME}\b(?: (?!alarm)[\w'’-]+){0,4}? (?:did|was|were|has|have|had|could|is|are)
          (?:[\w'’-]+ ){1,7}?${harmed}
      `,
      pattern`\b(?:was|were|is|are|has|have|had) ${AT_NO_TIME}(?: been)? ${harmed}`,
    ],
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: NOT_UNTIL,
    holds,
  })),
  {
    ways: [
      pattern`
        \b(?:nobody['’]s|no[ -]one(?: else)?['’]s|no (?:customer|client|user|person|patient|employee|
          company)['’]s) (?:[a-z-]+ ){1,3}?(?:went|has gone|got) (?:missing|lost|astray|out)\b
      `,
      pattern`
        \b(?:${NOT_ONE} ${OF_ONE}|${NOBODY} )(?:has |have |had )?(?:went|gone|got|ended up|came|ran|landed|
          leaked|fell|fallen|slipped) (?:out )?(?:to|into|in|with|through|on) (?:the |a |an )?(?:wrong|
          strangers?|third|outside|public|others?|unauthori[sz]ed|criminals?|hands|press|open|internet|void)\b
      `,
      pattern`
        \bneither (?:the |our |any )?[a-z' -]{2,40}? nor (?:the |our |any )?[a-z' -]{2,40}?
          (?:suffered|leaked|failed|noticed)\b
      `,
      pattern`
        \b(?:has|have|had|did|does|will)(?:n[’']t| not| never) cost (?:us |you |anyone |anybody |the company |
          our customers )?(?:any|a (?:single )?|one )[a-z]*|
        \bcost (?:us |anyone |the company |our customers )(?:nothing|no [a-z]+)\b
      `,
      pattern`
        \b(?:nobody|no[ -]one|none of (?:our|the) [a-z]+|no (?:customer|client|user|patient|employee))
          (?:has |have |had )?lost (?:a|one|any|even a)(?: single)? (?:cent|penny|euro|dollar|pound|file|
          record|message|order|day|job|life)\b
      `,
    ],
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: NOT_UNTIL,
    holds: lossIsOpen,
  },
  {
    ways: [
      pattern`
        \bwithout (?:(?:any|a|the|even|further|lasting|serious) ){0,3}(?:(?:financial|legal|lasting|negative|
          adverse|practical|visible|noticeable|major|single|data|customer) ){0,2}(?:${NUISANCE}|${BAD}
          [a-z]+)(?=[.,;:]|$| (?:to|for|on|of|whatsoever|at all|in|and|or|from)\b)
      `,
      pattern`
        \bwithout (?:the loss of|losing|affecting|harming|damaging|touching|corrupting|exposing|hurting|
          disturbing|interrupting|deleting|leaking) (?:any|an?|one|anything|anybody|anyone|even|our|the|
          a single|customers?|${THING})(?![\w-])
      `,
      pattern`
        \b(?:had|have|has|saw|seen|with|suffered|there (?:have|has) been|there (?:was|were|is|are)|caused|
          left|produced) (?:no|zero|not a single|not one|not any|absolutely no)
          (?:(?!more\b)[a-z-]+ ){0,1}?(?:${BAD} (?:[a-z]+ )?${THING}|${BAD} [a-z]{3,}s\b|casualties|victims|
          injuries|after-effects)
      `,
      pattern`
        \b(?:free (?:of|from)|clear of|clean of|devoid of)
          (?:any |all |known )?(?:[a-z-]+ )?${NUISANCE}(?![\w-])
      `,
    ],
    unlessPreceding: WISHED,
    unlessFollowing: /^ (?:yet|in the test|reported)\b/i,
    holds: lossIsOpen,
  },
  {
    ways: [
      pattern`
        \b(?:was|were|is|are|remains?|remained|stays?|stayed|(?:was|were) left|continued|continues|came
          through|got off|emerged) (?:completely |entirely |wholly |fully |totally |quite |all |both |also |
          altogether |therefore )*${UNHARMED}(?![\w-])
      `,
      pattern`
        \b${MISHAP} (?:(?:can|could|may)(?: now| also| safely| therefore)* be|is|are|was|were|has been|have
          been) (?:(?:fully|completely|safely|also|already|now) )*(?:excluded|ruled out|discounted|dismissed|
          out of the question)\b
      `,
      pattern`
        \b(?:everything|all)(?: (?:that|which))?(?: (?!(?:is|was|are|were|not|needed|
          we need)\b)[\w'’-]+){0,5}? (?:is|was|are|were) (?:still |all |back |safely ){0,2}(?:there|where it
          (?:was|should be|belongs)|accounted for|safe|intact)(?=[.,;]|$)
      `,
      pattern`
        \b(?:nobody|no[ -]one|no (?:outsiders?|strangers?|attackers?|intruders?|third part(?:y|ies)|other
          [a-z]+|unauthori[sz]ed [a-z]+))(?: else)?(?: (?:outside|from outside|inside)(?: (?:the|our)
          [a-z]+)?)? (?:(?:was|were|has been|have been|is|are)(?: ever)? (?:able to|in a position to)|
          could(?: ever)?|managed to|had (?:the |a )?(?:chance|opportunity|means) to)
          (?:(?:download|copy|steal|misuse|tamper|alter|manipulate|exploit|forge|intercept)\b|
          (?:read|see|view|open|access|look at|change|use|get|get at|reach|obtain) ${ITS_CONTENT}(?![\w-]))
      `,
    ],
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:for|until|since|by (?:the )?(?:time|then)|to)\b/i,
    holds: someWereHit,
  },
]);
