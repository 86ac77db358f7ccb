import type { Incident } from '../../incident/incident.ts';
import { isUnknown, knownValue } from '../../incident/slot.ts';
import { asClause, asSentence, capitalise } from '../../wording/text.ts';
import { cell, fact, maybe, needed, say, typed } from '../scribe.ts';
import type { Runs } from '../tree.ts';

const HARM = {
  dataLoss: 'lost',
  dataExposure: 'seen by others',
  dataCorrectness: 'changed wrongly',
} as const;
type HarmKey = keyof typeof HARM;
const HARM_KEYS = Object.keys(HARM) as readonly HarmKey[];

/** "lost", "lost or seen by others", "lost, seen by others or changed wrongly" */
function harms(keys: readonly HarmKey[]): string {
  const words = keys.map((key) => HARM[key]);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function stateSentence(incident: Incident, state: string, keys: readonly HarmKey[]): Runs | null {
  const asOf = fact(incident, 'asOf:clock');
  const since = asOf ? maybe('As of ', asOf, ' we') : [{ text: 'So far we' }];
  switch (state) {
    case 'none-verified':
      return say(`We have checked that no customer data was ${harms(keys)}.`);
    case 'none-found-so-far':
      return say(since, ` have found no sign that customer data was ${harms(keys)}.`);
    case 'suspected':
      return say(`We suspect that customer data was ${harms(keys)}.`);
    case 'confirmed':
      return say(`Customer data was ${harms(keys).replace(' or ', ' and ')}.`);
    default:
      return incident.facts.status === 'closed'
        ? say(`Whether customer data was ${harms(keys)} is not known.`)
        : say(`We do not know yet whether customer data was ${harms(keys)}.`);
  }
}

/** "We compared payment records with the bank files; the access log check ends at 18:00 UTC." */
function checkSentence(incident: Incident): Runs | null {
  const done = incident.lists.checksDone.flatMap((row) => knownValue(row.what) ?? []).map(asClause);
  const open = incident.lists.checksOpen.flatMap((row) => {
    const what = knownValue(row.what);
    if (!what) return [];
    const until = isUnknown(row.until)
      ? maybe(', end ', needed(incident, cell('checksOpen', row.id, 'until')))
      : maybe(' ends ', fact(incident, `${cell('checksOpen', row.id, 'until')}:when`));
    return [[{ text: asClause(what) }, ...(until.length > 0 ? until : [{ text: ' is still open' }])]];
  });
  const parts: Runs[] = [...done.map((what) => [{ text: what }]), ...open];
  if (parts.length === 0) return null;
  const runs = parts.flatMap((part, index) => (index === 0 ? part : [{ text: '; ' }, ...part]));
  const [first, ...rest] = runs;
  return first ? [{ ...first, text: capitalise(first.text) }, ...rest, { text: '.' }] : null;
}

function missingSentence(keys: readonly HarmKey[]): Runs | null {
  if (keys.length === 0) return null;
  return say(
    'Customer data: ',
    { text: `[${harms(keys)}?]`, chip: keys[0] ?? 'dataLoss', missing: true },
    '.',
  );
}

/** The data statement: what was lost, exposed or incorrect, how that was checked and what is still open. */
export function dataSentences(incident: Incident): readonly (Runs | null)[] {
  const { facts } = incident;
  const states = new Map<string, HarmKey[]>();
  for (const key of HARM_KEYS) {
    const value = facts[key];
    if (value === null) continue;
    const state = knownValue(value) ?? 'unknown';
    states.set(state, [...(states.get(state) ?? []), key]);
  }
  const note = knownValue(facts.dataNote);
  return [
    ...[...states].map(([state, keys]) => stateSentence(incident, state, keys)),
    missingSentence(HARM_KEYS.filter((key) => facts[key] === null)),
    note ? say({ text: asSentence(note), chip: 'dataNote' }) : typed(incident, 'dataNote'),
    checkSentence(incident),
  ];
}
