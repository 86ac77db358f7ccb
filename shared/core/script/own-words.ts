import type { Runs } from '../brief/tree.ts';
import type { Edit } from '../incident/edit.ts';
import type { Incident } from '../incident/incident.ts';
import { row } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import { fillTemplate, templateOf } from '../questions/template.ts';
import type { BlockKey, CutKey } from './cuts.ts';
import { splitSentences } from './sentences.ts';

/** Where own words stand: "5m.impact". Rows of the list are named by it. */
export const placeOfBlock = (cut: CutKey, block: BlockKey): string => `${cut}.${block}`;

function ownTemplate({ lists }: Incident, place: string): string | null {
  const text = knownValue(lists.talk.find(({ id }) => id === place)?.text ?? null);
  return text?.trim() ? text : null;
}

/** The sentences the person wrote for this place, their chips at today's values; null while they are generated. */
export function ownSentences(incident: Incident, place: string): readonly Runs[] | null {
  const template = ownTemplate(incident, place);
  if (template === null) return null;
  return splitSentences(fillTemplate(incident, template.replace(/\s+/g, ' ').trim()));
}

/** Sentences as text to be changed by hand: each fact as its name in braces. */
export function asTemplate(incident: Incident, place: string, sentences: readonly Runs[]): string {
  return ownTemplate(incident, place) ?? sentences.map((runs) => templateOf(incident, runs)).join(' ');
}

/** Keeps own words for a place; blank ones leave it generated. */
export function keepWords({ lists }: Incident, place: string, text: string): Edit {
  return lists.talk.some(({ id }) => id === place)
    ? { kind: 'row-set', list: 'talk', id: place, column: 'text', value: text }
    : { kind: 'row-add', list: 'talk', row: row('talk', place, { text }) };
}

/** Takes the own words back: the place is generated again. */
export function resetWords(place: string): Edit {
  return { kind: 'row-remove', list: 'talk', id: place };
}
