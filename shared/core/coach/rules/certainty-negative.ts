import type { Incident } from '../../incident/incident.ts';
import { type Phrase, phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

const LOST =
  '(?:lost|missing|corrupted|damaged|destroyed|deleted|erased|overwritten|altered|changed|duplicated)';
const SEEN =
  '(?:leaked|exposed|accessed|compromised|stolen|breached|seen|read|viewed|taken|copied|downloaded|disclosed|misused|hacked|attacked|at risk|in danger)';
const HIT = '(?:affected|impacted|hit|harmed|involved|touched|charged|hurt|injured|disadvantaged)';
const THING =
  '(?:data|information|records?|credentials?|passwords?|orders?|payments?|transactions?|messages?|customers?|users?|clients?|accounts?|systems?|services?|products?|regions?|people|persons?|files?|backups?|card (?:data|numbers?|details)|money|funds|e-?mails?|secrets?|keys?|sites?|shops?|patients?|passengers?|members?|bookings?)';
const WAS =
  '(?:was|were|is|are|has been|have been|had been|got|went|will be)(?: (?:ever|actually|also|otherwise|permanently|irretrievably|further|in any way|at any (?:time|point)|wrongly|thereby))?';
const KINDS = '(?:[a-z-]+ (?:or |and )?){0,3}?';

/** The record may say that it has been checked that nothing was lost, or that nobody else saw data. */
const checked = ({ lists }: Incident): boolean => lists.checksDone.length > 0;
const lossIsOpen = (incident: Incident): boolean =>
  !(incident.facts.dataLoss === 'none-verified' && checked(incident));
const exposureIsOpen = (incident: Incident): boolean =>
  !(incident.facts.dataExposure === 'none-verified' && checked(incident));

/** A goal, a condition or a question claims nothing. */
const NOT_CLAIMED =
  /\b(?:if|whether|so that|ensures?|ensuring|make sure|making sure|require[sd]?|until|unless|promise|assume[sd]?|hope|guarantee|confirm|prove|check|exclude|believe) (?:that )?(?:there (?:is|was|were) )?$/i;

/** The same wording about loss, about access and about everybody else, each with what the record can say to it. */
function absent(cues: string, build: (harm: string) => string): readonly Phrase[] {
  const states = [
    { harm: LOST, holds: lossIsOpen },
    { harm: SEEN, holds: exposureIsOpen },
    // A near miss is one because nobody was hit.
    { harm: HIT, holds: ({ setup }: Incident) => setup.variant !== 'near-miss' },
  ];
  return states.map(({ harm, holds }) => ({
    cues,
    pattern: new RegExp(build(harm), 'gi'),
    unlessPreceding: NOT_CLAIMED,
    holds,
  }));
}

const nobody =
  '(?:nobody|no[ -]one|none of (?:the |our |these |them)?(?:[\\w-]+ ){0,2}[\\w-]*|not (?:a single|one|any) (?:[\\w-]+ )?[\\w-]+|nothing)';

/** Absence is the hardest claim to prove, the one most often withdrawn, and what regulators compare with later findings. */
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
        `\\b(?:no|zero) (?:other )?${KINDS}${THING} (?:(?:[a-z]+ (?:of|in|on|from) (?:the |our )?[a-z]+ )?${WAS} ${harm}\\b|${harm}(?=[.,;]|$| (?:by|in|at|during|to)\\b))`,
    ),
    ...absent('nobody no none not nothing', (harm) => `\\b${nobody} (?:else )?(?:${WAS} )${harm}\\b`),
    ...absent(
      'not never t',
      (harm) =>
        `\\b(?:data|information|records|credentials|passwords|backups|card numbers|accounts|funds|other (?:[a-z]+ )?(?:systems|services|regions|products|customers|sites|users|teams)) (?:was|were|is|are|has|have|had|will)(?:n['’]t| not| never)(?: at any (?:time|point))?(?: been| be| ever)?(?: otherwise| also| in any way| permanently)? ${harm}\\b`,
    ),
    {
      cues: 'lose loses lost losing loss',
      pattern: new RegExp(
        `\\b(?:we|they|customers?|users?|clients?|it|nobody|no one) (?:has |have |had )?(?:lost|lose) no ${KINDS}${THING}\\b|\\b(?:did|do|does|has|have)(?:n['’]t| not| never) (?:lose|lost) (?:any )?${KINDS}(?:data|information|orders?|payments?|records?|messages?|money|transactions?)\\b|\\bwithout (?:any |the )?(?:loss|losing)(?: of)? (?:any )?${KINDS}(?:data|information|orders?|payments?|records?|messages?)\\b|\\bwithout (?:any )?data loss\\b`,
        'gi',
      ),
      unlessPreceding: NOT_CLAIMED,
      holds: lossIsOpen,
    },
    {
      cues: 'loss losses corruption',
      pattern:
        /\b(?:no|zero|not any|never any) (?:permanent |customer |further |actual )?(?:data loss(?:es)?|loss of (?:[a-z]+ )?(?:data|records|orders|information)|losses|data corruption|corruption)\b/gi,
      unlessPreceding: NOT_CLAIMED,
      unlessFollowing: /^ (?:control|target|of time|tolerance)\b/i,
      holds: lossIsOpen,
    },
    {
      cues: 'breach exposure intrusion attack attacks cyberattack cyberattacks leak leakage access accessed hack compromise theft security saw see seen read viewed copied downloaded obtained got entered stole',
      pattern:
        /\b(?:no|zero|not any|never (?:a|any)) (?:[a-z]+ )?(?:data breach|breach|exposure|intrusion|(?:cyber ?)?attacks?|data leak|leak|leakage|unauthori[sz]ed access|access by (?:outsiders|others|third parties)|hack|compromise|theft|security (?:impact|issues?|risk|incident|event|implications|breach|concerns?|vulnerability))\b|\b(?:was|is|were|are)(?: certainly| definitely)?(?:n['’]t| not| never) (?:related to |due to |caused by |the result of )?(?:a |an |any )?(?:malicious |external )?(?:security (?:incident|breach|issue|event|problem)|cyber[- ]?attack|attack|hack|intrusion|data breach|breach|leak)\b|\bnot security[- ]related\b|\b(?:nobody|no one|no third party|no outsider|no attacker|no unauthori[sz]ed (?:person|party|user))(?: else)?(?: (?:outside|from outside|inside)(?: (?:the|our) \w+)?)? (?:has |have |had |could have |ever |gained |was able to )*(?:accessed|access|saw|see|seen|read|viewed|copied|downloaded|obtained|got (?:in|into|access|hold)|entered|stole)\b/gi,
      unlessPreceding: NOT_CLAIMED,
      holds: exposureIsOpen,
    },
    {
      cues: 'affect affected impacted harmed impact effect effects damage harm consequences repercussions side influence',
      pattern:
        /\b(?:no|zero|without(?: any)?|not any) (?:[a-z]+ )?(?:impact|damage|harm|(?:negative |lasting |adverse |knock-on |customer |financial |legal |operational |business )(?:effects?|consequences)|consequences|repercussions)\b|\bno (?:side )?effects? (?:on|for|to) (?:any |our |other )?(?:\w+ )?(?:customers?|users?|clients?|data|sales|orders|payments|services|systems|people)\b|\b(?:did|does|do|has|have|had|will)(?:n['’]t| not) (?:in any way )?(?:have |had )?(?:any )?(?:impact|impacted|affect|affected|harm|harmed) (?:any |other |our |the |on )?(?:data|customers?|users?|clients?|other [a-z]+)\b/gi,
      unlessPreceding: NOT_CLAIMED,
      unlessFollowing: /^ (?:assessment|analysis|statement|study)\b/i,
    },
    {
      cues: 'safe intact secure protected complete unharmed untouched unaffected sound hands risk danger jeopardy exposed compromised time point stage',
      pattern:
        /\b(?:all|every|each|the|our|customer|user|your) (?:of )?(?:the |our )?(?:customer |user |personal |payment |card |stored )?(?:data|records?|information|backups?|files|orders|payments|funds|money|passwords)(?: (?:is|are|was|were|remains?|remained|stay(?:s|ed)?|has been|have been))(?: (?:always|all|fully|completely|perfectly|still|absolutely|entirely|totally|100 ?%|at all times))? (?:safe|intact|secure|protected|unharmed|untouched|unaffected|sound|in safe hands)\b|\b(?:all|every|each) (?:of )?(?:the |our )?(?:customer |user )?(?:data|records?|information|backups?) (?:is|are|was|were|remains?|remained)(?: \w+)? complete\b|\b(?:was|were|is|are|has been|have been) (?:never|at no (?:time|point)|not at any (?:time|point)) (?:at risk|in danger|in jeopardy|exposed|compromised)\b|\bat no (?:time|point|stage)\b[^.;]{0,40}\b(?:at risk|in danger|exposed|compromised|lost|affected|accessed)\b/gi,
      unlessPreceding: NOT_CLAIMED,
    },
    {
      cues: 'missing lost',
      pattern:
        /\b(?:nothing|no (?:[a-z]+ )?(?:data|records?|orders?|payments?|messages?)|none(?: of [a-z ]{1,30})?) (?:is|are|was|were) missing\b/gi,
      unlessPreceding: NOT_CLAIMED,
      holds: lossIsOpen,
    },
  ],
  unless: [
    /\b(?:evidence|indications?|signs?|signals?|traces?|so far|as of|as at|to date|at present|verif(?:y|ied)|confirmed|check(?:s|ed)?|compared?|comparing|comparison|according to|(?:filing|report|supplier|provider|bank|regulator|authority|vendor|letter|statement|review) (?:says?|said|states?|stated|finds|found|reports?|reported)|until \d|unless|not (?:yet )?(?:known|confirmed)|(?:we|have|has) (?:\w+ )?found|audit(?:ed)?|reconciled|match(?:es|ed)?|counted|reviewed|showed?|shows|rule(?:d)? out|test(?:ed)? (?:on|with)|log of|logs of|the logs|by replaying|by comparing|cannot|do not know|don['’]t know|unknown|suspect(?:ed)?|would|could|should|might|may)\b/i,
    /\bof (?:the )?\d[\d,.]+ (?:\w+ ){0,3}(?:lost|missing|affected)/i,
    /\?\s{0,3}$/,
  ],
});
