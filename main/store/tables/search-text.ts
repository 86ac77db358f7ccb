import { FACTS } from '../../../shared/core/incident/facts.ts';
import type { Field } from '../../../shared/core/incident/field.ts';
import { columnsOf, isListKey } from '../../../shared/core/incident/lists.ts';
import { CURRENCIES, type Currency } from '../../../shared/core/incident/values/currency.ts';
import type { Figure } from '../../../shared/core/incident/values/figure.ts';
import { printFigure } from '../../../shared/core/wording/figure.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';

/** Everything in a record that a person may have typed or chosen, for the search index. */
export interface SearchText {
  readonly title: string;
  readonly body: string;
}

type Raw = Readonly<Record<string, unknown>>;

function asRecord(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {};
}

/** Lists whose cells the app writes for itself: names of questions, measured times. No person looks for them. */
const OWN_NOTES = new Set(['drills', 'runs', 'commitmentChanges', 'readings']);
const OWN_COLUMNS = new Set(['saidWith', 'bank', 'inBrief', 'attachment', 'values', 'section']);

/**
 * What is found is shown, so that a choice and a figure are kept as they are printed; "yes" and "no" say nothing alone.
 */
function printed(value: unknown, field: Field | undefined, currency: Currency): readonly string[] {
  if (Array.isArray(value)) return value.filter((line) => typeof line === 'string');
  if (field?.type === 'figure' && asRecord(value).kind === 'figure')
    return [printFigure(value as Figure, currency)];
  if (typeof value !== 'string') return [];
  if (field?.type !== 'choice') return [value];
  return value === 'yes' || value === 'no' ? [] : [optionLabel(value)];
}

function rowWords(list: string, cells: Raw, currency: Currency): readonly string[] {
  const fields = isListKey(list) ? columnsOf(list) : {};
  const words = (column: string): readonly string[] => printed(cells[column], fields[column], currency);
  return Object.keys(cells)
    .filter((column) => column !== 'id' && !OWN_COLUMNS.has(column))
    .flatMap(words)
    .map((text) => text.replace(/\{(\w+)\}/g, (name, column: string) => words(column)[0] ?? name));
}

function proseWords(block: unknown): readonly string[] {
  const { runs, items } = asRecord(block);
  const lists: readonly unknown[] = [runs, ...(Array.isArray(items) ? items : [])];
  const textOf = (run: unknown): string => {
    const { text } = asRecord(run);
    return typeof text === 'string' ? text : '';
  };
  return lists.filter((list) => Array.isArray(list)).map((list) => list.map(textOf).join(''));
}

/** The words of a stored record of any schema this app has written. */
export function searchText(document: unknown): SearchText {
  const { facts, lists, prose, setup } = asRecord(document);
  const { title, ...rest } = asRecord(facts);
  const currency = CURRENCIES.find((code) => code === asRecord(setup).currency) ?? 'USD';
  const fields: Readonly<Record<string, Field>> = FACTS;
  const rows = Object.entries(asRecord(lists))
    .filter(([list]) => !OWN_NOTES.has(list))
    .flatMap(([list, all]) =>
      (Array.isArray(all) ? all : []).map((row) => rowWords(list, asRecord(row), currency)),
    );
  const sections = Object.values(asRecord(prose)).flatMap((blocks) => (Array.isArray(blocks) ? blocks : []));
  const body = [
    ...Object.entries(rest).flatMap(([key, value]) => printed(value, fields[key], currency)),
    ...rows.flat(),
    ...sections.flatMap(proseWords),
  ];
  return {
    title: typeof title === 'string' ? title : '',
    body: body.filter((text) => text !== '').join(' · '),
  };
}
