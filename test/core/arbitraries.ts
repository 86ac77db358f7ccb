import fc from 'fast-check';
import { SECTION_KEYS } from '../../shared/core/brief/section-keys.ts';
import type { Edit } from '../../shared/core/incident/edit.ts';
import { FACT_KEYS, FACTS, type Facts } from '../../shared/core/incident/facts.ts';
import type { Field } from '../../shared/core/incident/field.ts';
import { type Ignore, isSameIgnore } from '../../shared/core/incident/ignore.ts';
import {
  type Incident,
  PAGE_SIZES,
  ROLES,
  type Setup,
  VARIANTS,
} from '../../shared/core/incident/incident.ts';
import {
  columnsOf,
  LIST_KEYS,
  type ListKey,
  type Lists,
  type Row,
} from '../../shared/core/incident/lists.ts';
import { CURRENCIES } from '../../shared/core/incident/values/currency.ts';
import {
  BASES,
  CONFIDENCES,
  exact,
  type Figure,
  QUALIFIERS,
  range,
  UNITS,
  type Unit,
} from '../../shared/core/incident/values/figure.ts';
import type { Prose, ProseRun } from '../../shared/core/incident/values/prose.ts';
import type { Slot, Unknown } from '../../shared/core/incident/values/slot.ts';
import { CERTAINTIES, PRECISIONS, type Stamp } from '../../shared/core/incident/values/stamp.ts';

/** Words as people type them, with the untidy ends that the brief has to smooth. */
export const arbitraryText: fc.Arbitrary<string> = fc.constantFrom(
  'card payments',
  'the head of payments',
  'We returned to the previous settings',
  'A change went live.',
  '  logs and chat of 3 June  ',
  'customers could not pay …',
  'two lines\nof text',
  'is it over?',
  'failures exceed 1% ',
  'About 300 customers paid twice .',
  'Zahlungen über 5 € 🙂',
  '<b>bold</b> & "quoted"',
  'שלום',
  'a {amount} in braces',
  'yes',
  '',
);

/** Anything a keyboard or a paste can put into a text field. */
export const anyText: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 40 });

export const arbitraryZone: fc.Arbitrary<string> = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
);

const MINUTE = 60_000;
const toIso = (ms: number): string => new Date(ms).toISOString().replace('.000', '');

/** An instant at a whole minute in the three weeks around the incidents of the tests. */
export const arbitraryInstant: fc.Arbitrary<string> = fc
  .integer({
    min: Date.UTC(2026, 4, 20) / MINUTE,
    max: Date.UTC(2026, 5, 10) / MINUTE,
  })
  .map((minutes) => toIso(minutes * MINUTE));

/** An instant at a whole minute anywhere in the years the record accepts. */
export const anyInstant: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(1972, 0, 1) / MINUTE, max: Date.UTC(2199, 11, 30) / MINUTE })
  .map((minutes) => toIso(minutes * MINUTE));

export const arbitraryStamp: fc.Arbitrary<Stamp> = fc.record({
  kind: fc.constant('stamp' as const),
  at: arbitraryInstant,
  zone: arbitraryZone,
  precision: fc.oneof(
    { weight: 6, arbitrary: fc.constant('minute' as const) },
    fc.constantFrom(...PRECISIONS),
  ),
  certainty: fc.constantFrom(...CERTAINTIES),
  source: arbitraryText,
});

const arbitraryUnknown: fc.Arbitrary<Unknown> = fc.record({
  kind: fc.constant('unknown' as const),
  expectedAt: fc.option(arbitraryInstant),
  who: fc.constantFrom('', 'Finance', 'the head of support'),
});

/** Amounts of every size up to the largest whole number the record holds; shares up to 100%. */
function arbitraryAmount(unit: Unit): fc.Arbitrary<number> {
  if (unit === 'share') return fc.integer({ min: 0, max: 1_000_000 });
  const large = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  return fc.oneof(
    fc.nat(100),
    fc.nat(1_000_000),
    fc.nat(1_000).map((n) => n * 1_000_000),
    {
      weight: 1,
      arbitrary: large,
    },
  );
}

function amounts(unit: Unit): fc.Arbitrary<Figure> {
  const amount = arbitraryAmount(unit);
  const one = fc
    .tuple(amount, fc.constantFrom(...QUALIFIERS))
    .map(([value, qualifier]) => exact(unit, value, { qualifier }));
  const three = fc.tuple(amount, amount, amount, fc.boolean()).map(([a, b, c, withLikely]) => {
    const [low = 0, middle = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y);
    return range(unit, low, withLikely ? middle : null, high);
  });
  return fc.oneof(one, three);
}

/** A figure of the unit, or of any unit, with its provenance. */
export function arbitraryFigure(unit: Unit | null): fc.Arbitrary<Figure> {
  const provenance = fc.record({
    basis: fc.constantFrom(...BASES, null),
    method: arbitraryText,
    source: arbitraryText,
    asOf: fc.option(arbitraryInstant),
    confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
  });
  const figure = unit === null ? fc.oneof(...UNITS.map(amounts)) : amounts(unit);
  return fc.tuple(figure, provenance).map(([value, from]) => ({ ...value, ...from }));
}

function arbitraryValue(field: Field, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
      return text;
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'lines':
      return fc.array(text, { maxLength: 3 });
    case 'integer':
      return fc.integer({ min: field.min, max: field.max });
    case 'stamp':
      return arbitraryStamp;
    default:
      return arbitraryFigure(field.unit);
  }
}

/** A value the field may hold: nothing, an explicit unknown, or a value of its type. */
export function arbitrarySlot(field: Field, text = arbitraryText): fc.Arbitrary<Slot<unknown>> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: arbitraryUnknown },
    { weight: 6, arbitrary: arbitraryValue(field, text) },
  );
}

function arbitraryRow<L extends ListKey>(list: L, text: fc.Arbitrary<string>): fc.Arbitrary<Row<L>> {
  const cells = Object.entries(columnsOf(list)).map(([column, field]) => [
    column,
    arbitrarySlot(field, text),
  ]);
  const id = fc.constantFrom('r1', 'r2', 'r3', 'r4');
  return fc.record({ id, ...Object.fromEntries(cells) }) as unknown as fc.Arbitrary<Row<L>>;
}

function arbitraryLists(text: fc.Arbitrary<string>): fc.Arbitrary<Lists> {
  const lists = LIST_KEYS.map((list) => [
    list,
    fc.uniqueArray(arbitraryRow(list, text), { maxLength: 3, selector: (row) => row.id }),
  ]);
  return fc.record(Object.fromEntries(lists)) as unknown as fc.Arbitrary<Lists>;
}

function arbitraryFacts(text: fc.Arbitrary<string>): fc.Arbitrary<Facts> {
  return fc.record(
    Object.fromEntries(FACT_KEYS.map((key) => [key, arbitrarySlot(FACTS[key], text)])),
  ) as unknown as fc.Arbitrary<Facts>;
}

const arbitrarySetup: fc.Arbitrary<Setup> = fc.record({
  variant: fc.constantFrom(...VARIANTS),
  role: fc.constantFrom(...ROLES),
  currency: fc.constantFrom(...CURRENCIES),
  zone: arbitraryZone,
  page: fc.constantFrom(...PAGE_SIZES),
  final: fc.boolean(),
});

const CHIPS = [
  'customers',
  'customers:centre',
  'duration',
  'loss',
  'startedAt:when',
  'asks/r1/amount',
  'gone',
];

const arbitraryRun: fc.Arbitrary<ProseRun> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: arbitraryText }),
  fc.record({ kind: fc.constant('chip' as const), chip: fc.constantFrom(...CHIPS), bold: fc.constant(true) }),
);

const arbitraryProse: fc.Arbitrary<Prose> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), runs: fc.array(arbitraryRun, { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant('list' as const),
      items: fc.array(fc.array(arbitraryRun, { maxLength: 3 }), { maxLength: 3 }),
    }),
  ),
  { maxLength: 3 },
);

const arbitrarySection = fc.constantFrom(...SECTION_KEYS);
const arbitraryTick = fc.record({ at: arbitraryInstant, by: fc.constantFrom('A. Reader', '') });
const arbitraryItem = fc.constantFrom('C01', 'C37', 'P09');

/**
 * Some of one sentence, some of the whole incident, where a reason is needed; few enough to name the same remark twice.
 */
const arbitraryIgnore: fc.Arbitrary<Ignore> = fc
  .record({
    ruleId: fc.constantFrom('blame.person', 'time.nozone'),
    text: fc.constantFrom('human error', '14:02'),
    place: fc.option(
      fc.record({ section: arbitrarySection, sentence: fc.constantFrom('It was human error.', 'At 14:02.') }),
    ),
    reason: fc.constantFrom('A quote', ''),
    at: arbitraryInstant,
  })
  .map((ignore) => (ignore.place === null ? { ...ignore, reason: 'Legal wants it so' } : ignore));

/** Any record the parser accepts. With `written: false` every section is generated, with `text` its own words. */
export function arbitraryIncident(
  options: { readonly written?: boolean; readonly text?: fc.Arbitrary<string> } = {},
): fc.Arbitrary<Incident> {
  const { written = true, text = arbitraryText } = options;
  return fc.record({
    schema: fc.constant(1 as const),
    id: fc.constant('i1'),
    setup: arbitrarySetup,
    facts: arbitraryFacts(text),
    lists: arbitraryLists(text),
    prose: written
      ? fc.dictionary(arbitrarySection, arbitraryProse, { maxKeys: 2, noNullPrototype: true })
      : fc.constant({}),
    ticks: fc.dictionary(arbitraryItem, arbitraryTick, { maxKeys: 2, noNullPrototype: true }),
    ignores: fc.uniqueArray(arbitraryIgnore, { comparator: isSameIgnore, maxLength: 3 }),
  });
}

const arbitraryListKey = fc.constantFrom(...LIST_KEYS);
const arbitraryRowId = fc.constantFrom('r1', 'r2', 'r3', 'gone');

const setupEdit: fc.Arbitrary<unknown> = arbitrarySetup.chain((setup) =>
  fc
    .constantFrom(...(Object.keys(setup) as (keyof Setup)[]))
    .map((key) => ({ kind: 'setup', key, value: setup[key] })),
);

const rowSetEdit: fc.Arbitrary<unknown> = arbitraryListKey.chain((list) =>
  fc.constantFrom(...Object.entries(columnsOf(list))).chain(([column, field]) =>
    fc.record({
      kind: fc.constant('row-set'),
      list: fc.constant(list),
      id: arbitraryRowId,
      column: fc.constant(column),
      value: arbitrarySlot(field),
    }),
  ),
);

/** One edit of any kind; some name rows that are not there. */
export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .constantFrom(...FACT_KEYS)
    .chain((key) => arbitrarySlot(FACTS[key]).map((value) => ({ kind: 'fact', key, value }))),
  setupEdit,
  arbitraryListKey.chain((list) =>
    arbitraryRow(list, arbitraryText).map((row) => ({ kind: 'row-add', list, row })),
  ),
  rowSetEdit,
  arbitraryListKey.chain((list) =>
    fc
      .array(fc.record({ row: arbitraryRow(list, arbitraryText), to: fc.nat(5) }), { maxLength: 3 })
      .map((rows) => ({ kind: 'rows-add', list, rows })),
  ),
  fc.record({ kind: fc.constant('row-remove'), list: arbitraryListKey, id: arbitraryRowId }),
  fc.record({
    kind: fc.constant('row-move'),
    list: arbitraryListKey,
    id: arbitraryRowId,
    to: fc.integer({ min: -2, max: 6 }),
  }),
  fc.record({ kind: fc.constant('prose'), section: arbitrarySection, prose: fc.option(arbitraryProse) }),
  fc.record({ kind: fc.constant('tick'), item: arbitraryItem, tick: fc.option(arbitraryTick) }),
  fc.record({ kind: fc.constantFrom('ignore', 'unignore'), ignore: arbitraryIgnore }),
) as fc.Arbitrary<Edit>;
