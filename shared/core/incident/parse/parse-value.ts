import { assertNever } from '../../assert-never.ts';
import type { Field } from '../field.ts';
import { CURRENCIES } from '../values/currency.ts';
import {
  BASES,
  CONFIDENCES,
  type Figure,
  LONGEST_THING,
  QUALIFIERS,
  UNITS,
  type Unit,
} from '../values/figure.ts';
import { type Slot, unknown } from '../values/slot.ts';
import { CERTAINTIES, PRECISIONS, type Stamp } from '../values/stamp.ts';
import {
  describe,
  isRecord,
  type Problem,
  readInstant,
  readOption,
  readText,
  readZone,
  report,
  unknownKeys,
} from './parse-tools.ts';

const MAX_LINES = 500;

function readAmount(value: unknown, path: string, problems: Problem[]): number {
  // A minus zero would come back from the store as another value than it went in.
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  report(problems, path, `must be a whole number of the smallest unit, not ${describe(value)}`);
  return 0;
}

type Raw = Readonly<Record<string, unknown>>;

function parseFigure(value: Raw, unit: Unit | null, path: string, problems: Problem[]): Figure {
  const keys = [
    'kind',
    'unit',
    'low',
    'likely',
    'high',
    'qualifier',
    'thing',
    'currency',
    'basis',
    'method',
    'source',
    'asOf',
    'confidence',
  ];
  unknownKeys(value, keys, path, problems);
  const found: Figure = {
    kind: 'figure',
    unit: readOption(value.unit, unit ? [unit] : UNITS, `${path}.unit`, problems),
    low: readAmount(value.low, `${path}.low`, problems),
    likely: value.likely === null ? null : readAmount(value.likely, `${path}.likely`, problems),
    high: readAmount(value.high, `${path}.high`, problems),
    qualifier: readOption(value.qualifier, QUALIFIERS, `${path}.qualifier`, problems),
    ...(value.thing === undefined
      ? {}
      : { thing: readText(value.thing, `${path}.thing`, problems, LONGEST_THING) }),
    ...(value.currency === undefined
      ? {}
      : { currency: readOption(value.currency, CURRENCIES, `${path}.currency`, problems) }),
    basis: value.basis === null ? null : readOption(value.basis, BASES, `${path}.basis`, problems),
    method: readText(value.method, `${path}.method`, problems),
    source: readText(value.source, `${path}.source`, problems),
    asOf: value.asOf === null ? null : readInstant(value.asOf, `${path}.asOf`, problems),
    confidence:
      value.confidence === null
        ? null
        : readOption(value.confidence, CONFIDENCES, `${path}.confidence`, problems),
  };
  if (found.low < 0) report(problems, `${path}.low`, 'must not be negative');
  const middle = found.likely ?? found.low;
  if (found.low > middle || middle > found.high)
    report(problems, path, 'must run from low over likely to high');
  return found;
}

function parseStamp(value: Raw, path: string, problems: Problem[]): Stamp {
  unknownKeys(value, ['kind', 'at', 'zone', 'precision', 'certainty', 'source'], path, problems);
  return {
    kind: 'stamp',
    at: readInstant(value.at, `${path}.at`, problems),
    zone: readZone(value.zone, `${path}.zone`, problems),
    precision: readOption(value.precision, PRECISIONS, `${path}.precision`, problems),
    certainty: readOption(value.certainty, CERTAINTIES, `${path}.certainty`, problems),
    source: readText(value.source, `${path}.source`, problems),
  };
}

function parseLines(value: unknown, path: string, problems: Problem[]): readonly string[] | null {
  if (!Array.isArray(value)) {
    report(problems, path, 'must be a list of lines');
    return null;
  }
  if (value.length > MAX_LINES)
    report(problems, path, `has ${value.length} lines; the limit is ${MAX_LINES}`);
  return value.slice(0, MAX_LINES).map((line, index) => readText(line, `${path}[${index}]`, problems));
}

function parseInteger(
  value: unknown,
  min: number,
  max: number,
  path: string,
  problems: Problem[],
): number | null {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) return value;
  report(problems, path, `must be a whole number from ${min} to ${max}`);
  return null;
}

/** Checks one field's value against its description; an explicit "unknown" is legal everywhere. */
export function parseSlot(value: unknown, field: Field, path: string, problems: Problem[]): Slot<unknown> {
  if (value === null) return null;
  const record = isRecord(value) ? value : null;
  if (record?.kind === 'unknown') {
    unknownKeys(record, ['kind', 'expectedAt', 'precision', 'who'], path, problems);
    const expectedAt =
      record.expectedAt === null ? null : readInstant(record.expectedAt, `${path}.expectedAt`, problems);
    const who = readText(record.who, `${path}.who`, problems, 200);
    const { precision = 'minute' } = record;
    return unknown(expectedAt, who, readOption(precision, PRECISIONS, `${path}.precision`, problems));
  }
  switch (field.type) {
    case 'text':
      return readText(value, path, problems);
    case 'choice':
      return readOption(value, field.options, path, problems);
    case 'lines':
      return parseLines(value, path, problems);
    case 'integer':
      return parseInteger(value, field.min, field.max, path, problems);
    case 'stamp':
      if (record?.kind === 'stamp') return parseStamp(record, path, problems);
      break;
    case 'figure':
      if (record?.kind === 'figure') return parseFigure(record, field.unit, path, problems);
      break;
    default:
      return assertNever(field);
  }
  report(problems, path, `must be a ${field.type}`);
  return null;
}
