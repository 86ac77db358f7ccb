import { slotOf } from '../brief/chips.ts';
import type { Edit } from '../incident/edit.ts';
import { FACTS, isFactKey } from '../incident/facts.ts';
import type { Field } from '../incident/field.ts';
import type { Incident } from '../incident/incident.ts';
import { columnsOf, isListKey } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';

/** A field that holds typed words, and the edit that sets it. */
interface TypedSlot {
  /** One entry for a text, one a line for a list of lines. */
  readonly lines: readonly string[];
  readonly edit: (lines: readonly string[]) => Edit;
}

function fieldOf(name: string): Field | undefined {
  if (isFactKey(name)) return FACTS[name];
  const [list = '', , column = ''] = name.split('/');
  if (!isListKey(list) || !Object.hasOwn(columnsOf(list), column)) return undefined;
  return columnsOf(list)[column];
}

function setter(name: string): (value: unknown) => Edit {
  const [list = '', id = '', column = ''] = name.split('/');
  if (isListKey(list)) return (value) => ({ kind: 'row-set', list, id, column, value });
  return (value) => ({ kind: 'fact', key: name, value }) as Edit;
}

/** The typed words a chip prints; null where it prints a value, or something not known yet. */
export function typedSlot(incident: Incident, chip: string): TypedSlot | null {
  const name = chip.split(':', 1)[0] ?? '';
  const field = fieldOf(name);
  const value = knownValue(slotOf(incident, name));
  const set = setter(name);
  if (field?.type === 'text' && typeof value === 'string')
    return { lines: [value], edit: ([text = '']) => set(text) };
  if (field?.type === 'lines' && Array.isArray(value))
    return { lines: value.map(String), edit: (lines) => set(lines) };
  return null;
}

/** The words as somebody may have typed them: any space between, the first letter large or small. */
function typedForm(words: string): RegExp {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+');
  const first = /^\p{L}/u.exec(words)?.[0] ?? '';
  const either = `[${first.toLowerCase()}${first.toUpperCase()}]`;
  return new RegExp(first === '' ? escaped : either + escaped.slice(first.length), 'gu');
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Printed at the start of a sentence the words have a capital that the typed ones need not have. */
function likeTyped(text: string, printed: string, typed: string): string {
  const [a, b] = [printed.charAt(0), typed.charAt(0)];
  if (a === b || text === '') return text;
  return (isUpper(b) ? text.charAt(0).toUpperCase() : text.charAt(0).toLowerCase()) + text.slice(1);
}

/**
 * The edit that replaces printed words in what was typed; null where they do not stand there. Where they stand there
 * more than once, `printedBefore` says what the fact prints before those that are meant.
 */
export function withTyped(
  { lines, edit }: TypedSlot,
  words: string,
  text: string,
  printedBefore: () => string,
): Edit | null {
  const form = typedForm(words);
  const found = lines.flatMap((line, index) =>
    [...line.matchAll(form)].map((match) => ({ index, at: match.index, typed: match[0] })),
  );
  const meant = found[found.length > 1 ? [...printedBefore().matchAll(form)].length : 0];
  if (!meant) return null;
  const { index, at, typed } = meant;
  return edit(
    lines.map((line, each) =>
      each === index
        ? line.slice(0, at) + likeTyped(text, words, typed) + line.slice(at + typed.length)
        : line,
    ),
  );
}
