import type { Incident } from '../../../incident/incident.ts';
import { pattern, regex } from '../../../long-text.ts';
import { wordsOf } from '../../../vocabulary/words.ts';
import { GIVEN_NAMES } from '../../../wording/given-names.ts';
import { literally, peopleOf } from '../../people.ts';
import { type Phrase, phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const DEEDS = pattern`
  caused|broke|changed|committed|deleted|did not|didn['’]t|disabled|dropped|entered|failed to|forgot|
    forgotten|introduced|merged|messed|missed|misconfigured|misread|mistyped|neglected|overwrote|pushed|
    released|removed|deployed|ran|approved|ignored|overlooked|restarted|rolled out|skipped|silenced|started
    the|switched off|triggered|turned off|typed|used the wrong|wiped|wrote the|bypassed|mistakes?|errors?|
    fault|blame|responsible for (?:the|this)|should have
`;

/** What was done, when the name stands behind it: "the mistake was made by Priya". */
const DONE = pattern`
  [Aa]pproved|broken|caused|changed|[Cc]hange|committed|deleted|deployed|dropped|due|entered|[Ee]rror|
    [Ff]ault|introduced|made|merged|[Mm]istake|pushed|released|removed|run|started|triggered|typed|wiped|
    overlooked|ignored|missed|blame|turned off|switched off|shut down|disabled|restarted
`;

/** Deeds that are wrong by their words alone: of somebody the record does not know, others may be quite right. */
const WRONG = pattern`
  caused|broke|deleted|forgot|forgotten|missed|messed|misconfigured|misread|mistyped|neglected|overlooked|
    overwrote|wiped|bypass(?:ed|ing)|skipp(?:ed|ing)|
  without (?:testing|checking|review|asking|telling|reading)|
  failed to|
  did not (?:check|test|read|notice|follow|update|renew|review)|
  didn['’]t (?:check|test|read|notice|follow|update|renew|review)|
  took (?:down|the|our|all)|brought down|crashed|killed|
  (?:pushed|entered|used|chose|deployed|released|merged|ran|deleted|stopped|pulled|sent|turned off|switched
    off|shut down) (?:an? |the )?(?:bad|wrong|broken|faulty|untested)|
  mistakes?|errors?|fault|to blame|by (?:mistake|accident)|accidentally|should have|responsible for
    (?:the|this)|
  (?:was|were) (?:wrong|careless|faulty|untested)
`;
const WRONGLY_DONE =
  'broken|caused|deleted|forgotten|made|missed|overlooked|overwritten|pushed|triggered|wiped';
/** Where a name begins and ends; to \b, José ends before his é. */
const BEGIN = '(?<![\\w\\u00c0-\\u024f])';
const END = '(?![\\w\\u00c0-\\u024f])';
const SOMEBODY = `${BEGIN}(?:${GIVEN_NAMES.join('|')})${END}(?: \\p{Lu}[\\p{L}’'-]{1,30})?`;
/** What people change: "migration 0412 by Tom dropped the cents" tells whose it was, not what it did. */
const CHANGE = `(?:${pattern`
  change|migration|deploy(?:ment)?|release|commit|merge|rollout|upgrade|update|query|script|patch|push|edit|
    typo|restart|failover|rollback|command
`
  .split('|')
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')})`;
const WENT_WRONG = pattern`
  (?:was|were) (?:wrong|faulty|broken|bad|untested|unreviewed|to blame)|
  broke|removed|dropped|deleted|wiped|cast|overwrote|stopped|crashed|corrupted|took (?:down|out)|brought down|
    locked|blocked|failed|lost|emptied|overloaded
`;
const somebodyCues = GIVEN_NAMES.map((name) => name.toLowerCase()).join(' ');

const SOMEBODY_PHRASES: readonly Phrase[] = [
  {
    cues: somebodyCues,
    pattern: new RegExp(`${SOMEBODY}(?:['’]s)? [^.;]{0,90}?\\b(?:${WRONG})(?!\\w)`, 'gu'),
  },
  {
    cues: somebodyCues,
    pattern: new RegExp(`\\b(?:${WRONGLY_DONE})\\b[^.;]{0,40}?\\bby ${SOMEBODY}(?!\\w)`, 'gu'),
  },
  {
    // "because Anna merged on a Friday", "Had Tom only asked"
    cues: somebodyCues,
    pattern: regex('gu')`
      \b(?:broke|failed|crashed|stopped|wrong|down|lost)\b[^.;,]{0,30} because ${SOMEBODY}
        (?:\w+ed|ran|put|set|left|let|did)(?!\w)|
      \b(?:[Hh]ad|[Ii]f) ${SOMEBODY} (?:had )?(?:only |not )?(?:read|checked|tested|asked|followed|looked|
        listened|waited|noticed)(?!\w)
    `,
  },
  {
    cues: somebodyCues,
    pattern: regex('gu')`
      \b${CHANGE}(?: [\w#.-]{1,20})? (?:by|of|from) ${SOMEBODY}
        (?:that |which )?(?:\w+ly )?(?:${WENT_WRONG})(?!\w)
    `,
  },
  {
    cues: somebodyCues,
    pattern: new RegExp(
      `${SOMEBODY}['’]s? (?:\\w+ ){0,2}?${CHANGE} (?:\\w+ ){0,3}?(?:${WENT_WRONG})(?!\\w)`,
      'gu',
    ),
  },
];

/** People are called by their full name, their first or their last: "Tom Becker", "Tom", "Becker". */
function spellings(name: string): readonly string[] {
  const words = name.split(' ');
  return words.length > 1 ? [name, words[0] ?? name, words.at(-1) ?? name] : [name];
}

/** Case counts: Will, Mark and Grant are names only with their capital. */
function phrasesFor(incident: Incident): readonly Phrase[] {
  const people = peopleOf(incident);
  if (people.length === 0) return [];
  const names = `${BEGIN}(?:${people.flatMap(spellings).map(literally).join('|')})${END}`;
  const cues = people
    .flatMap(spellings)
    .map((name) => wordsOf(name)[0]?.text ?? '')
    .join(' ');
  return [
    { cues, pattern: new RegExp(`${names}(?:['’]s)?[^.;]{0,60}?\\b(?:${DEEDS})(?!\\w)`, 'g') },
    { cues, pattern: new RegExp(`\\b(?:${DONE})\\b[^.;]{0,40}?\\b(?:by|of|to) ${names}`, 'g') },
    { cues, pattern: new RegExp(`\\b[Bb]lam(?:e|ed|ing) ${names}`, 'g') },
  ];
}

/** A written brief travels further than the room: names belong in the owner column, never in the cause. */
export const blameNamed = phraseRule({
  id: 'blame.named',
  doc: 'Ties a named person, of the record or by a common name, to the failure.',
  severity: 'error',
  message: 'A named person is tied to the failure.',
  reason:
    'A written brief travels further than the room. Names belong in the owner column of the action list, never in the cause.',
  suggestion:
    'Name the step or the control instead: “a configuration change was released”, then what the process will check.',
  reads: everywhere,
  phrases: SOMEBODY_PHRASES,
  phrasesFor,
  unless: [/\b(?:leads?|owns?|[Oo]wner|will|is leading|reports? to|[Cc]ontact)\b/],
});
