import { expect, it } from 'vitest';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import { FACT_KEYS, FACTS, type FactKey } from '../../../shared/core/incident/facts.ts';
import type { Field } from '../../../shared/core/incident/field.ts';
import { emptyIncident, type Incident, ROLES } from '../../../shared/core/incident/incident.ts';
import { columnsOf, type ListKey, row } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { reportChanges } from '../../../shared/core/versions/report-changes.ts';
import { TOLD_FACTS, TOLD_LISTS, UNTOLD_OF_NEAR_MISS } from '../../../shared/core/versions/told-facts.ts';
import { briefOf } from '../brief/print.ts';

/** A value of the field; of a choice the first option or the last. */
function sampleFor(field: Field, place: number, option: 0 | -1): unknown {
  switch (field.type) {
    case 'text':
      return `words ${place}`;
    case 'lines':
      return [`line ${place}`];
    case 'integer':
      return field.min + 1;
    case 'choice':
      return field.options.at(option);
    case 'stamp':
      return stamp(`2026-06-03T08:${String(place % 60).padStart(2, '0')}:00Z`);
    default:
      return exact(field.unit ?? 'count', 330_000 + place);
  }
}

/** What would say that somebody was hit after all. */
const NOBODY = { customers: null, customersWorst: null, segments: null } as const;

function full(role: Incident['setup']['role'], option: 0 | -1): Incident {
  const empty = emptyIncident('x', { variant: 'near-miss', role });
  const facts = FACT_KEYS.map((key, place) => [key, sampleFor(FACTS[key], place, option)]);
  const told = Object.keys(TOLD_LISTS).map((list) => {
    const cells = Object.entries(columnsOf(list as ListKey)).map(([column, field], place) => [
      column,
      sampleFor(field, place, option),
    ]);
    return [list, [row(list as ListKey, 'r1', Object.fromEntries(cells))]];
  });
  return {
    ...empty,
    facts: { ...Object.fromEntries(facts), causeStatus: 'suspected', ...NOBODY },
    lists: { ...empty.lists, ...Object.fromEntries(told) },
  };
}

const text = (incident: Incident): string =>
  linesOf(briefOf(incident))
    .map((line) => line.text)
    .join('\n');

/** The same without the time of a message, which stands in the place of none planned. */
function withoutMessage(incident: Incident): Incident {
  return { ...incident, facts: { ...incident.facts, nextCustomerMessageAt: null } };
}

const records = ROLES.flatMap((role) => [full(role, 0), full(role, -1), withoutMessage(full(role, 0))]);

/** True when some brief of a near miss reads otherwise without it. */
const isPrinted = (without: (incident: Incident) => Incident): boolean =>
  records.some((record) => text(without(record)) !== text(record));

it('a near miss tells changes of what its brief prints, and of nothing else', () => {
  const facts = (Object.keys(TOLD_FACTS) as FactKey[]).filter(
    (key) =>
      TOLD_FACTS[key] !== null &&
      !Object.hasOwn(NOBODY, key) &&
      !isPrinted((incident) => ({ ...incident, facts: { ...incident.facts, [key]: null } })),
  );
  const lists = Object.keys(TOLD_LISTS).filter(
    (list) => !isPrinted((incident) => ({ ...incident, lists: { ...incident.lists, [list]: [] } })),
  );
  expect([...UNTOLD_OF_NEAR_MISS].toSorted()).toEqual([...facts, ...lists].toSorted());
});

it('a figure that a near miss has no place for is no news in its next report', () => {
  const [told] = records;
  const now = told && {
    ...told,
    facts: { ...told.facts, customersBase: exact('count', 12), fix: 'an alarm' },
  };
  expect(told && now && reportChanges(told, now).map(({ name }) => name)).toEqual(['fix']);
});
