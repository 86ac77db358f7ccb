import { leavesWrongData } from '../../incident/fault.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { pageOf } from '../../incident/page.ts';
import { isUnknown, knownValue } from '../../incident/values/slot.ts';
import { joinWords } from '../../wording/text.ts';
import { isOverdue, printExpected } from '../chips.ts';
import {
  cell,
  due,
  fact,
  isOpen,
  maybe,
  needed,
  openSentences,
  type Part,
  say,
  sayCapital,
  typed,
} from '../scribe.ts';
import type { Runs } from '../tree.ts';

const HARM = {
  dataLoss: 'lost',
  dataExposure: 'seen by others',
  dataCorrectness: 'changed wrongly',
} as const;
type HarmKey = keyof typeof HARM;
const HARM_KEYS = Object.keys(HARM) as readonly HarmKey[];

/** "lost", "lost or seen by others", "lost, seen by others or changed wrongly" */
function harms(keys: readonly HarmKey[], last: 'and' | 'or' = 'or'): string {
  return joinWords(
    keys.map((key) => HARM[key]),
    last,
  );
}

/**
 * When somebody last looked for harm or said that there is none: "As of 16:00 UTC we", whatever the report's own time.
 */
function lastChecked(incident: Incident): Runs {
  const asOf = fact(incident, 'dataAsOf');
  return asOf ? maybe('As of ', asOf, ' we') : [{ text: 'So far we' }];
}

function stateSentence(incident: Incident, state: string, keys: readonly HarmKey[]): Runs | null {
  switch (state) {
    case 'none-verified':
      return say(`We have checked that no customer data was ${harms(keys)}.`);
    case 'none-found-so-far':
      return say(lastChecked(incident), ` have found no sign that customer data was ${harms(keys)}.`);
    case 'suspected':
      return say(`We suspect that customer data was ${harms(keys)}.`);
    case 'confirmed':
      return say(`Customer data was ${harms(keys, 'and')}.`);
    default:
      return unknownSentence(incident, keys);
  }
}

/** "We do not know yet whether customer data was lost; the answer is expected by 16:30 UTC." */
function unknownSentence(incident: Incident, keys: readonly HarmKey[]): Runs | null {
  if (incident.facts.status === 'closed')
    return say(`Whether customer data was ${harms(keys)} is not known.`);
  const open = keys.map((key) => incident.facts[key]).find(isUnknown);
  const page = pageOf(incident);
  const lead = open && isOverdue(open, page) ? 'was' : 'is';
  const by = open?.expectedAt ? `; the answer ${lead} ${printExpected(open, page)}` : '';
  return say(`We do not know yet whether customer data was ${harms(keys)}${by}.`);
}

/** "the access log check ends at 18:00 UTC" / "the access log check is still open" */
function openCheck(incident: Incident, row: Row<'checksOpen'>): Runs {
  const what = fact(incident, `${cell('checksOpen', row.id, 'what')}:inner`);
  const until = cell('checksOpen', row.id, 'until');
  if (isOpen(incident, until)) return maybe(what, '; when it ends is ', needed(incident, until));
  const ends = due(incident, `${until}:when`, ' ends ', ' was to end ');
  return maybe(what, ends.length > 0 ? ends : ' is still open');
}

/** "We compared payment records with the bank files; the access log check ends at 18:00 UTC." */
function checkSentence(incident: Incident): Runs | null {
  const { checksDone, checksOpen } = incident.lists;
  const done = checksDone.map((row) => maybe(fact(incident, `${cell('checksDone', row.id, 'what')}:inner`)));
  const parts = [...done, ...checksOpen.map((row) => openCheck(incident, row))].filter(
    (part) => part.length > 0,
  );
  if (parts.length === 0) return null;
  return sayCapital(...parts.flatMap((part, index): Part[] => (index === 0 ? [part] : ['; ', part])), '.');
}

/** "Customer data lost: [data lost]; changed wrongly: [data incorrect].": each with the slot of its own field. */
function missingSentence(incident: Incident, keys: readonly HarmKey[]): Runs | null {
  if (keys.length === 0) return null;
  const slots = keys.flatMap((key, index): Part[] => [
    `${index === 0 ? 'Customer data ' : '; '}${HARM[key]}: `,
    needed(incident, key),
  ]);
  return say(...slots, '.');
}

/** The gravest first: who hears one sentence only must not hear the mildest one. */
const GRAVITY = ['confirmed', 'suspected', 'unknown', 'none-found-so-far', 'none-verified'];

/**
 * What of the customers' data each check found, under the state that was found, gravest first; unfilled ones stay out.
 */
function keysByState({ facts }: Incident): ReadonlyMap<string, readonly HarmKey[]> {
  const states = new Map<string, readonly HarmKey[]>();
  for (const key of HARM_KEYS) {
    const value = facts[key];
    if (value === null) continue;
    const state = knownValue(value) ?? 'unknown';
    states.set(state, [...(states.get(state) ?? []), key]);
  }
  return new Map([...states].toSorted(([a], [b]) => GRAVITY.indexOf(a) - GRAVITY.indexOf(b)));
}

const HARMED = ['confirmed', 'suspected'];

/**
 * "Customer data was lost." / "We suspect that customer data was seen by others." / "Customer data was lost and, we
 * suspect, seen by others.": what nobody may read past, in one sentence.
 */
export function harmedDataSentence(incident: Incident): Runs | null {
  const states = keysByState(incident);
  const [confirmed, suspected] = HARMED.map((state) => states.get(state));
  if (confirmed && suspected)
    return say(`Customer data was ${harms(confirmed, 'and')} and, we suspect, ${harms(suspected)}.`);
  if (confirmed) return stateSentence(incident, 'confirmed', confirmed);
  return suspected ? stateSentence(incident, 'suspected', suspected) : null;
}

/** "212 of the 4,180 balances are corrected.": how much of it is still wrong, once the error has stopped. */
export function leftWrongSentence(incident: Incident): Runs | null {
  return leavesWrongData(incident.facts) ? typed(incident, 'dataNote') : null;
}

/** What of the data is not known to be harmed, under what was found. */
function otherKeys(incident: Incident): readonly (readonly [state: string, keys: readonly HarmKey[]])[] {
  return [...keysByState(incident)].filter(([state]) => !HARMED.includes(state));
}

function otherStates(incident: Incident): readonly (Runs | null)[] {
  return otherKeys(incident).map(([state, keys]) => stateSentence(incident, state, keys));
}

/**
 * The same for who asks whether data was lost or seen, in one breath with what was harmed: a single line that leaves
 * out the one would be passed on as the whole. Of the two the one that was harmed is said first, and what was changed
 * wrongly after both.
 */
export function lostOrSeenSentences(incident: Incident): readonly (Runs | null)[] {
  const [harmed = null, ...rest] = dataSentences(incident);
  const at = otherKeys(incident).findIndex(([, keys]) => keys.some((key) => key !== 'dataCorrectness'));
  const asked = rest[at];
  if (!harmed || !asked) return [harmed, ...rest];
  const isHarmed = [incident.facts.dataLoss, incident.facts.dataExposure].some((slot) =>
    HARMED.includes(knownValue(slot) ?? ''),
  );
  const [first, second] = isHarmed ? [harmed, asked] : [asked, harmed];
  return [[...first, { text: ' ' }, ...second], ...rest.filter((sentence) => sentence !== asked)];
}

/** The data statement: what was lost, exposed or incorrect, how that was checked and what is still open. */
export function dataSentences(incident: Incident): readonly (Runs | null)[] {
  return [
    harmedDataSentence(incident),
    ...otherStates(incident),
    missingSentence(
      incident,
      HARM_KEYS.filter((key) => incident.facts[key] === null),
    ),
    typed(incident, 'dataNote'),
    checkSentence(incident),
    ...openSentences(incident, [['dataAsOf', 'When we last looked for signs of it']]),
  ];
}
