import { pattern, regex, wordList } from '../../../long-text.ts';
import { type Phrase, phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { allIsWell } from './wordings/all-is-well.ts';
import {
  exposureIsOpen,
  HIT,
  KINDS,
  LOST,
  lossIsOpen,
  NOT_CLAIMED,
  SEEN,
  someWereHit,
  THING,
  WAS,
} from './wordings/harm.ts';
import { noHarm } from './wordings/no-harm.ts';
import { foundNone, noSignOf } from './wordings/no-sign.ts';
import { nobodyGotIn } from './wordings/nobody-got-in.ts';
import { noneOfIt } from './wordings/none-of-it.ts';
import { nothingElse } from './wordings/nothing-else.ts';
import { nothingWrong } from './wordings/nothing-wrong.ts';
import { unharmed } from './wordings/unharmed.ts';

/** The same wording about loss, about access and about everybody else, each with what the record can say to it. */
function absent(cues: string, build: (harm: string) => string): readonly Phrase[] {
  const states = [
    { harm: LOST, holds: lossIsOpen },
    { harm: SEEN, holds: exposureIsOpen },
    { harm: HIT, holds: someWereHit },
  ];
  return states.map(({ harm, holds }) => ({
    cues,
    pattern: new RegExp(build(harm), 'gi'),
    unlessPreceding: NOT_CLAIMED,
    holds,
    instead: noSignOf,
  }));
}

const nobody = pattern`
  (?:nobody|no[ -]one|none of (?:the |our |these |them)?(?:[\w-]+ ){0,2}[\w-]*|not (?:a|a single|one|any|even
    one|the slightest) (?:[\w-]+ )?[\w-]+|nothing(?: else)?|nowhere)
`;

const CHECKED = '(?:checked|compared|counted|verified|reviewed|searched|scanned|reconciled|audited|read)';

/**
 * Absence is the hardest claim to prove, the one most often withdrawn, and what regulators compare with later findings.
 */
export const certaintyNegative = phraseRule({
  id: 'certainty.negative',
  doc: 'Says that nothing was lost, seen or hit without the check behind it.',
  severity: 'error',
  message: 'A “none at all” without the check behind it.',
  reason:
    'Absence is the hardest claim to prove and the one most often withdrawn. Regulators compare it with later findings.',
  suggestion:
    '“As of 15:30 UTC we have found no sign of data access; we checked X and Y, Z is open until 18:00 UTC.”',
  reads: everywhere,
  phrases: [
    ...absent(
      'no zero',
      (harm) =>
        pattern`
          \b(?:no|zero) (?:other )?${KINDS}${THING} (?:(?:(?:[a-z]+ )?(?:of|in|on|from|outside|at|with|beyond)
            (?:(?:the|our|any|other|all|these) ){0,2}[a-z-]+ (?:[a-z]+ )?)?${WAS} ${harm}\b|
            ${harm}(?=[.,;]|$| (?:by|in|at|during|to)\b))
        `,
    ),
    ...absent('nobody no none not nothing nowhere', (harm) => `\\b${nobody} (?:else )?(?:${WAS} )${harm}\\b`),
    ...absent(
      'not never t',
      (harm) =>
        pattern`
          \b(?:data|information|records|credentials|passwords|backups|card numbers|accounts|funds|other
            (?:[a-z]+ )?(?:systems|services|regions|products|customers|sites|users|teams))
            (?:was|were|is|are|has|have|had|will)(?:n['’]t| not| never)(?: at any (?:time|point))?(?: been| be
            | ever)?(?: otherwise| also| in any way| permanently)? ${harm}\b
        `,
    ),
    {
      cues: 'lose loses lost losing loss',
      pattern: regex('gi')`
        \b(?:we|they|customers?|users?|clients?|it|nobody|no one) (?:has |have |had )?(?:lost|lose) no
          ${KINDS}${THING}\b|
        \b(?:did|do|does|has|have)(?:n['’]t| not| never) (?:lose|lost) (?:any )?${KINDS}(?:data|information|
          orders?|payments?|records?|messages?|money|transactions?)\b
      `,
      unlessPreceding: NOT_CLAIMED,
      holds: lossIsOpen,
    },
    {
      cues: 'loss losses corruption',
      pattern: regex('gi')`
        \b(?:no|zero|not any|never any) (?:permanent |customer |further |actual )?(?:data loss(?:es)?|loss of
          (?:[a-z]+ )?(?:data|records|orders|information)|losses|data corruption|corruption)\b
      `,
      unlessPreceding: NOT_CLAIMED,
      unlessFollowing: /^ (?:control|target|of time|tolerance)\b/i,
      holds: lossIsOpen,
    },
    {
      cues: wordList`
        related breach exposure intrusion attack attacks cyberattack cyberattacks leak leakage access accessed
        hack compromise theft security saw see seen read viewed copied downloaded obtained got entered stole
        cyber
      `,
      pattern: regex('gi')`
        \b(?:no|zero|not any|never (?:a|any)) (?:[a-z]+ )?(?:data breach|breach|exposure|intrusion|
          (?:cyber ?)?attacks?|data leak|leak|leakage|unauthori[sz]ed access|access by
          (?:outsiders|others|third parties)|hack|compromise|theft|security (?:impact|issues?|risk|incident|
          event|implications|breach|concerns?|vulnerability))\b|
        \b(?:was|is|were|are)(?: certainly| definitely)?(?:n['’]t| not| never) (?:related to |due to |caused
          by |the result of )?(?:a |an |any )?(?:malicious |external )?(?:security (?:incident|breach|issue|
          event|problem)|cyber[- ]?attack|attack|hack|intrusion|data breach|breach|leak)\b|
        \bnot security[- ]related\b|
        \b(?:nobody|no one|no third party|no outsider|no attacker|no unauthori[sz]ed
          (?:person|party|user))(?: else)?(?: (?:outside|from outside|inside)(?: (?:the|our) \w+)?)?
          (?:has |have |had |could have |ever |gained |was able to )*(?:accessed|access|saw|see|seen|read|
          viewed|copied|downloaded|obtained|got (?:in|into|access|hold)|entered|stole)\b
      `,
      unlessPreceding: NOT_CLAIMED,
      holds: exposureIsOpen,
    },
    {
      cues: wordList`
        affect affected impacted harmed impact effect effects damage harm consequences repercussions side
        influence negative lasting adverse knock financial operational business
      `,
      pattern: regex('gi')`
        \b(?:there (?:was|is|were|has been|have been) )?(?:no|zero|without(?: any)?|not any)
          (?:[a-z]+ )?(?:impact|damage|harm|(?:negative |lasting |adverse |knock-on |customer |financial |
          legal |operational |business )(?:effects?|consequences)|consequences|repercussions)\b|
        \bno (?:side )?effects? (?:on|for|to) (?:any |our |other )?(?:\w+ )?(?:customers?|users?|clients?|
          data|sales|orders|payments|services|systems|people)\b|
        \b(?:did|does|do|has|have|had|will)(?:n['’]t| not) (?:in any way )?(?:have |had )?(?:any )?(?:impact|
          impacted|affect|affected|harm|harmed) (?:any |other |our |the |on )?(?:data|customers?|users?|
          clients?|other [a-z]+)\b
      `,
      unlessPreceding: NOT_CLAIMED,
      unlessFollowing: /^ (?:assessment|analysis|statement|study)\b/i,
      instead: foundNone,
    },
    {
      cues: wordList`
        safe intact secure protected complete unharmed untouched unaffected sound hands risk danger jeopardy
        exposed compromised time point stage
      `,
      pattern: regex('gi')`
        \b(?:all|every|each|the|our|customer|user|your) (?:of )?(?:the |our )?(?:customer |user |personal |
          payment |card |stored )?(?:data|records?|information|backups?|files|orders|payments|funds|money|
          passwords)(?: (?:is|are|was|were|remains?|remained|stay(?:s|ed)?|has been|have been))(?: (?:always|
          all|fully|completely|perfectly|still|absolutely|entirely|totally|100 ?%|at all times))?
          (?:safe|intact|secure|protected|unharmed|untouched|unaffected|sound|in safe hands)\b|
        \b(?:all|every|each) (?:of )?(?:the |our )?(?:customer |user )?(?:data|records?|information|backups?)
          (?:is|are|was|were|remains?|remained)(?: \w+)? complete\b|
        \b(?:was|were|is|are|has been|have been) (?:never|at no (?:time|point)|not at any (?:time|point))
          (?:at risk|in danger|in jeopardy|exposed|compromised)\b|
        \bat no (?:time|point|stage)\b[^.;]{0,40}\b(?:at risk|in danger|exposed|compromised|lost|affected|
          accessed)\b
      `,
      unlessPreceding: NOT_CLAIMED,
      unlessFollowing: /^ to\b/i,
    },
    {
      cues: 'missing lost',
      pattern: /\bnothing (?:is|are|was|were) missing\b/gi,
      unlessPreceding: NOT_CLAIMED,
      holds: lossIsOpen,
    },
    // Nobody was hurt, nothing went away: the harm is the verb itself.
    ...[
      {
        cues: 'no none nobody nothing not zero',
        build: () =>
          pattern`
            \b(?:no (?:other |single )?${KINDS}${THING}|${nobody})
              (?:has |have |had |ever )*(?:left(?! the (?:building|warehouse|depot|plant|yard|dock|factory|
              shop)\b)|escaped|suffered|complained|broke|went missing|went wrong|reached the
              (?:public|press|outside|market|attackers?)|went astray|disappeared|vanished|lost
              (?:any|a|their|its|out)|fell into|ended up|got (?:lost|out|hurt|deleted|damaged)|reached
              (?:outsiders|third parties|the internet)|came to (?:any )?harm|experienced|felt|saw (?:any|an|a)
              (?:error|problem|issue|failure|change|difference|impact)|noticed (?:anything|a thing|any
              (?:change|difference)|it(?=[.,;]|$)))\b
          `,
        holds: undefined,
      },
      {
        cues: 'nobody no none not',
        build: () =>
          pattern`
            \b(?:nobody|no[ -]one|none of [a-z ]{2,30}|not one [a-z]{2,12}|no (?:[a-z]+ )?(?:customers?|
              clients?|users?|persons?|people)) (?:has |have |had |ever )*(?:lost (?:anything|any|money|a|
              their)|paid twice|was overcharged|were overcharged|was misled)\b
          `,
        holds: lossIsOpen,
      },
    ].map(({ cues, build, holds }) => ({
      cues,
      pattern: new RegExp(build(), 'gi'),
      unlessPreceding: NOT_CLAIMED,
      ...(holds ? { holds } : {}),
    })),
    ...unharmed,
    ...nobodyGotIn,
    ...allIsWell,
    ...noneOfIt,
    ...noHarm,
    ...nothingWrong,
    ...nothingElse,
  ],
  unless: [
    regex('i')`
      \b(?:evidence|(?<!\bnot (?:an?|one|any|a single|the \w+) |\b(?:left|leaves?|leave) no )(?:indications?|
        signs?|signals?|traces?)|(?:agrees?|tall(?:y|ies)) (?:line by line|to the (?:cent|penny|second))|
        so far|as of|as at|to date|at present|verif(?:y|ied)|confirmed|checked|
        (?<!\b(?:to|not|please|need|must|should|and) )checks?|compared?|comparing|comparison|according to|
        (?:filing|report|supplier|provider|bank|regulator|authority|vendor|letter|statement|review)
        (?:says?|said|states?|stated|finds|found|reports?|reported)|until \d|unless|
        not (?:yet )?(?:known|confirmed)|(?:we|have|has) (?:\w+ )?found|audit(?:ed)?|reconciled|
        match(?:es|ed)?|counted|reviewed|show(?:s|ed)?|test(?:ed)? (?:on|with)|log of|logs of|the logs|
        by replaying|by comparing|(?:can ?not|can['’]t) (?:yet )?(?:say|tell|confirm|exclude|rule out|promise|
        guarantee|know|prove|claim|assure)|do not know|don['’]t know|unknown|suspect(?:ed)?|would|
        (?<!\b(?:no one|nobody|no [a-z]+|none|nothing|no (?:time|point) \w+) )could
        (?:still |yet |also )?(?:be|have been|change|turn out|happen)|should|might|
        (?<!\d |\b(?:in|since|of|early|late|by) )may(?! \d))\b
    `,
    /\bof (?:the )?\d[\d,.]+ (?:\w+ ){0,3}(?:lost|missing|affected)/i,
    // As many came out as went in; a sentence that is itself in doubt.
    /\b(\d[\d,.]{2,12})\b[^.;]{1,60}\b\1(?!\d)/,
    /\b(?:not|never) (?:yet |been )*(?:proven|proved|shown(?! to\b))\b|\bunproven\b/i,
    /\?\s{0,3}$/,
    // Who was asked is named; all are accounted for.
    /\bas far as (?:the|our|any) [^.;,]{2,40} (?:knows?|(?:has|have|had|was|were) (?:been )?(?:told|informed|asked|heard|reported))\b|: all (?:of the )?\d[\d,.]* /i,
    // What runs is seen to run.
    /\bsince\b[^.;]{0,40}\bwithout (?:an? )?interruption\b|\bwithout (?:an? )?interruption since\b/i,
    // What is still to come, and what holds on a condition, is no claim.
    /\byet[.!]?$/i,
    /^if\b|\bas long as\b/i,
  ],
  // The check stands in the sentence before or in the next.
  unlessBefore: regex('i')`
    \b${CHECKED} (?:all|every|each|both|the|against|with|\d)[^.;!?]{0,60}[.;!?]\s{1,3}$
  `,
  unlessBehind: regex('i')`
    ^\s{1,3}[^.;!?]{0,60}\b${CHECKED} (?:(?:it|this|them) )?(?:all|every|each|both|the|against|with|\d)
  `,
});
