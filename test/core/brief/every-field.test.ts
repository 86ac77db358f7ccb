import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import { FACT_KEYS, FACTS, type Facts } from '../../../shared/core/incident/facts.ts';
import type { Field } from '../../../shared/core/incident/field.ts';
import { emptyIncident, type Incident, VARIANTS } from '../../../shared/core/incident/incident.ts';
import { columnsOf, LIST_KEYS, type ListKey, TALK_LISTS } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { salesOf, seriesRow } from '../series/sales.ts';
import { briefOf } from './print.ts';

/** A value of the field that no other field has; `other` gives another one of the same kind. */
function sampleOf(field: Field, place: number, other: boolean): unknown {
  switch (field.type) {
    case 'text':
      return `words ${place} ${other}`;
    case 'lines':
      return [`line ${place} ${other}`];
    case 'integer':
      return field.min + (other ? 2 : 1);
    case 'choice':
      return other ? field.options.at(-1) : field.options[0];
    case 'stamp':
      return stamp(`2026-06-03T${other ? '09' : '08'}:${String(place % 60).padStart(2, '0')}:00Z`);
    default:
      return exact(field.unit ?? 'count', (other ? 770_000 : 330_000) + place);
  }
}

const FORM_LISTS = LIST_KEYS.filter((key) => !TALK_LISTS.has(key));

function rowOf(list: ListKey, other: boolean): Readonly<Record<string, unknown>> {
  const cells = Object.entries(columnsOf(list)).map(
    ([column, field], place) => [column, sampleOf(field, place, other)] as const,
  );
  return { id: 'r1', ...Object.fromEntries(cells) };
}

/** A record with every field filled. */
function full(variant: Incident['setup']['variant'], other: boolean, cause: Facts['causeStatus']): Incident {
  const empty = emptyIncident('x', { variant, role: 'SRE' });
  const facts = FACT_KEYS.map((key, place) => [key, sampleOf(FACTS[key], place, other)]);
  const lists = FORM_LISTS.map((list) => [list, [rowOf(list, other)]]);
  return {
    ...empty,
    facts: { ...Object.fromEntries(facts), causeStatus: cause },
    lists: { ...empty.lists, ...Object.fromEntries(lists) },
  };
}

/** What is said of data is one of a few states: this one brings a time of its own. */
function unharmed(incident: Incident): Incident {
  return { ...incident, facts: { ...incident.facts, dataLoss: 'none-found-so-far' } };
}

/** Sales of five weeks around an incident: a series is printed where a loss can be counted from it. */
function withSales(incident: Incident): Incident {
  const [from, until] = ['2026-05-06T00:00:00Z', '2026-06-04T00:00:00Z'];
  const series = seriesRow(salesOf({ from, until, of: () => 100 }), {
    measure: 'orders',
    averageOrder: exact('money', 500),
  });
  const asOf = stamp('2026-06-03T16:00:00Z');
  const times = { startedAt: stamp('2026-06-03T14:00:00Z'), restoredAt: null, asOf };
  return {
    ...incident,
    facts: { ...incident.facts, ...times },
    lists: { ...incident.lists, series: [series] },
  };
}

/** Records with every field filled and with none: some facts are printed only while another is open. */
const records: readonly Incident[] = VARIANTS.flatMap((variant) => [
  ...(['DevOps', 'backend', 'SRE'] as const).flatMap((role) =>
    [full(variant, false, 'suspected'), full(variant, true, 'confirmed')].map((incident) => ({
      ...incident,
      setup: { ...incident.setup, role },
    })),
  ),
  emptyIncident('x', { variant }),
  unharmed(full(variant, false, 'unknown')),
  withSales(emptyIncident('x', { variant })),
]);

/** What a person reads of it: every line and what stands on every page. */
function printed(incident: Incident): string {
  const brief = briefOf(incident);
  const text = linesOf(brief).map((line) => line.text);
  return JSON.stringify([text, brief.confidentiality, brief.asOf]);
}

const before = records.map(printed);

/** True when some record reads otherwise once it is changed. */
function shows(change: (incident: Incident) => Incident | null): boolean {
  return records.some((incident, index) => {
    const changed = change(incident);
    return changed !== null && printed(changed) !== before[index];
  });
}

function othersOf(field: Field, place: number): readonly unknown[] {
  return field.type === 'choice' ? field.options : [sampleOf(field, place + 20, true)];
}

/** Whoever fills in a field learns there that no reader will see it. */
const saysSo = ({ hint = '' }: Field): boolean => /\bnot printed\b/i.test(hint);

describe('every field of the record', () => {
  it.each(FACT_KEYS)('%s is printed by some brief, or says in the form that it is not', (key) => {
    const field = FACTS[key];
    const others = othersOf(field, FACT_KEYS.indexOf(key));
    const isPrinted = others.some((value) =>
      shows((incident) => ({ ...incident, facts: { ...incident.facts, [key]: value } as Facts })),
    );
    expect(isPrinted).toBe(!saysSo(field));
  });

  const cells = FORM_LISTS.flatMap((list) => Object.keys(columnsOf(list)).map((column) => [list, column]));
  it.each(cells as [ListKey, string][])('so is %s, column %s', (list, column) => {
    const field = columnsOf(list)[column] as Field;
    const isPrinted = othersOf(field, 0).some((value) =>
      shows((incident) => {
        const [row] = incident.lists[list];
        return row
          ? { ...incident, lists: { ...incident.lists, [list]: [{ ...row, [column]: value }] } }
          : null;
      }),
    );
    expect(isPrinted).toBe(!saysSo(field));
  });
});
