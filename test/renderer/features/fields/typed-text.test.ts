import { describe, expect, it } from 'vitest';
import {
  readTyped,
  type Typing,
  typeValue,
  typingAt,
  typingOf,
} from '../../../../renderer/features/fields/typed-text.ts';
import { FACT_KEYS, FACTS } from '../../../../shared/core/incident/facts.ts';
import {
  choice,
  type Field,
  figure,
  integer,
  stampField,
  text,
} from '../../../../shared/core/incident/field.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { columnsOf, LIST_KEYS, LISTS, row } from '../../../../shared/core/incident/lists.ts';
import { exact, range } from '../../../../shared/core/incident/values/figure.ts';
import { type Slot, unknown } from '../../../../shared/core/incident/values/slot.ts';
import { type Stamp, stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { june, modelIncident } from '../../../core/model-incident.ts';
import { SAMPLES } from '../../samples.ts';

interface Cell {
  readonly path: string;
  readonly field: Field;
  readonly value: Slot<unknown>;
}

/** Every filled field of an incident, of facts and rows alike. */
function cellsOf({ facts, lists }: Incident): readonly Cell[] {
  const single = FACT_KEYS.map((key) => ({ path: key, field: FACTS[key], value: facts[key] }));
  const repeated = LIST_KEYS.flatMap((list) =>
    (lists[list] as readonly unknown[] as readonly Readonly<Record<string, Slot<unknown>>>[]).flatMap((row) =>
      Object.entries(columnsOf(list)).map(([column, field]) => ({
        path: `${list}/${String(row.id)}/${column}`,
        field,
        value: row[column] ?? null,
      })),
    ),
  );
  return [...single, ...repeated].filter(({ value }) => value !== null);
}

const TYPING: Typing = {
  currency: 'USD',
  zone: 'UTC',
  reference: '2026-06-03T16:00:00Z',
  start: null,
  clock: '2026-06-03T16:00:00Z',
  reportAt: null,
  after: null,
};
const read = (typed: string, field: Field) => readTyped(typed, field, TYPING, null);

describe('a promise in a row', () => {
  const at = stamp('2026-11-22T11:20:00Z', 'Europe/Berlin');
  const messages = [row('messages', 'm1', { audience: 'customers', at })];
  const now = '2026-11-22T11:39:00Z';
  const record: Incident = {
    ...modelIncident,
    setup: { ...modelIncident.setup, zone: 'Europe/Berlin' },
    facts: { ...modelIncident.facts, asOf: stamp(now, 'Europe/Berlin') },
    lists: { ...modelIncident.lists, messages },
  };
  const { nextAt } = LISTS.messages;
  const promised = (typed: string) => {
    const typing = typingAt(typingOf(record, now), record, 'messages/m1/nextAt', nextAt);
    const found = readTyped(typed, nextAt, typing, null);
    return found.ok ? (found.value as Stamp).at : found.message;
  };
  it('is the next such time after it was said, though the clock has passed it', () => {
    expect(promised('12:30')).toBe('2026-11-22T11:30:00Z');
    expect(promised('12:10')).toBe('2026-11-23T11:10:00Z');
    expect(promised('tomorrow 12:30')).toBe('2026-11-23T11:30:00Z');
  });
});

describe('an end in the hour that the clocks show twice', () => {
  it('is the showing that follows the start', () => {
    const startedAt = stamp('2026-10-25T00:30:00Z', 'Europe/Berlin');
    const now = '2026-10-25T12:00:00Z';
    const record: Incident = {
      ...modelIncident,
      setup: { ...modelIncident.setup, zone: 'Europe/Berlin' },
      facts: { ...modelIncident.facts, startedAt, asOf: stamp(now, 'Europe/Berlin') },
    };
    const typing = typingAt(typingOf(record, now), record, 'restoredAt', FACTS.restoredAt);
    const found = readTyped('02:10', FACTS.restoredAt, typing, null);
    expect(found).toMatchObject({ ok: true, value: { at: '2026-10-25T01:10:00Z' } });
    expect(found.ok && typeValue(found.value, FACTS.restoredAt, typing)).toBe('02:10 CET');
  });
});

describe('a moment counted from the clock beside the field', () => {
  const typing = { ...TYPING, now: '2026-06-03T16:20:41Z' };
  const at = (typed: string, tense: 'past' | 'ahead', using: Typing = typing) => {
    const found = readTyped(typed, { ...stampField('A time'), tense }, using, null);
    return found.ok ? (found.value as Stamp).at : found.message;
  };

  it('is taken to the minute', () => {
    expect(at('now', 'past')).toBe('2026-06-03T16:20:00Z');
    expect(at('Right now', 'ahead')).toBe('2026-06-03T16:20:00Z');
    expect(at('in 45 minutes', 'ahead')).toBe('2026-06-03T17:05:00Z');
    expect(at('in 45 mins', 'ahead')).toBe('2026-06-03T17:05:00Z');
    expect(at('in half an hour', 'ahead')).toBe('2026-06-03T16:50:00Z');
    expect(at('in 2h', 'ahead')).toBe('2026-06-03T18:20:00Z');
  });

  it('is asked for as a time where it is a guess, in the wrong direction, or no clock runs', () => {
    expect(at('20 min ago', 'past')).toContain('write the time itself');
    expect(at('in 45 minutes', 'past')).toContain('write the time itself');
    expect(at('in 45 minutes', 'ahead', TYPING)).toContain('write the time itself');
  });
});

describe('text in a field', () => {
  it.each(SAMPLES)('is read back as the value it was printed from: %s', (_, incident) => {
    const typing = typingOf(incident, '2026-06-03T16:00:00Z');
    for (const { path, field, value } of cellsOf(incident)) {
      const typed = typeValue(value, field, typing);
      const found = readTyped(typed, field, typing, value);
      // The option "unknown" and an open end without a time say the same.
      const again = found.ok ? typeValue(found.value, field, typing).toLowerCase() : found.message;
      expect({ path, text: again }).toEqual({ path, text: typed.toLowerCase() });
    }
  });

  it('is read back also once its time has passed', () => {
    const later = { ...TYPING, reference: '2026-06-03T23:50:00Z' };
    for (const value of [
      stamp('2026-06-03T18:00:00Z'),
      stamp('2026-06-04T00:30:00Z'),
      unknown('2026-06-03T18:00:00Z'),
    ]) {
      const typed = typeValue(value, FACTS.planBDecideBy, later);
      expect(readTyped(typed, FACTS.planBDecideBy, later, value)).toEqual({ ok: true, value });
    }
  });

  it('is the next morning’s time late in the evening, where something is expected then', () => {
    const late = { ...TYPING, reference: '2026-06-03T23:50:00Z' };
    const at = (typed: string, field: Field) => {
      const found = readTyped(typed, field, late, null);
      return found.ok ? (found.value as Stamp).at : found.message;
    };
    const { planBDecideBy, detectedAt } = FACTS;
    expect(at('00:30', planBDecideBy)).toBe('2026-06-04T00:30:00Z');
    expect(at('about 00:30', planBDecideBy)).toBe('2026-06-04T00:30:00Z');
    expect(at('00:30 UTC', LISTS.asks.deadline)).toBe('2026-06-04T00:30:00Z');
    expect(at('23:55', planBDecideBy)).toBe('2026-06-03T23:55:00Z');
    expect(at('3 June 18:00', planBDecideBy)).toBe('2026-06-03T18:00:00Z');
    expect(at('00:30', detectedAt)).toBe('2026-06-03T00:30:00Z');
  });

  it('is the evening’s time after midnight, where it is told as past, and shows its day', () => {
    const reference = '2026-11-22T01:30:00Z';
    const night: Typing = { ...TYPING, reference, clock: reference, start: '2026-11-21T23:40:00Z' };
    const at = (typed: string, field: Field, typing = night) => {
      const found = readTyped(typed, field, typing, null);
      return found.ok ? [(found.value as Stamp).at, typeValue(found.value, field, typing)] : found.message;
    };
    const evening = ['2026-11-21T23:52:00Z', '21 November 23:52'];
    expect(at('23:52', FACTS.detectedAt)).toEqual(evening);
    expect(at('23:52', FACTS.startedAt, { ...night, start: null })).toEqual(evening);
    expect(at('23:52', LISTS.timeline.at)).toEqual(evening);
    expect(at('01:10', FACTS.restoredAt)).toEqual(['2026-11-22T01:10:00Z', '01:10']);
    // The day before lies before the start: "As of" is behind, as the remark at the field says.
    expect(at('01:40', FACTS.restoredAt)).toEqual(['2026-11-22T01:40:00Z', '01:40']);
    expect(at('01:40', FACTS.startedAt, { ...night, start: null })).toEqual([
      '2026-11-22T01:40:00Z',
      '01:40',
    ]);
    // Of the two an evening before the start is likelier than one that is still to come.
    expect(at('23:30', FACTS.triggerAt)).toEqual(['2026-11-21T23:30:00Z', '21 November 23:30']);
    expect(at('22 November 23:52', FACTS.detectedAt)[0]).toBe('2026-11-22T23:52:00Z');
  });

  it('is the report’s day’s where the clock has passed it and “As of” is behind', () => {
    const at = (typed: string, now: string, startedAt = stamp('2026-06-01T10:00:00Z')) => {
      const facts = { ...modelIncident.facts, asOf: stamp('2026-06-03T14:00:00Z'), startedAt };
      const typing = typingOf({ ...modelIncident, facts }, now);
      const found = readTyped(typed, LISTS.timeline.at, typing, null);
      return found.ok ? [(found.value as Stamp).at, typeValue(found.value, LISTS.timeline.at, typing)] : null;
    };
    expect(at('16:10', '2026-06-03T16:30:20.123Z')).toEqual(['2026-06-03T16:10:00Z', '16:10']);
    expect(at('16:30', '2026-06-03T16:30:20.123Z')).toEqual(['2026-06-03T16:30:00Z', '16:30']);
    expect(at('16:10', '2026-06-03T17:00:00Z', stamp('2026-06-03T12:00:00Z'))?.[1]).toBe('16:10');
    expect(at('23:52', '2026-06-03T16:30:00Z')?.[1]).toBe('2 June 23:52');
    // A record of days ago: the clock says nothing of it.
    expect(at('23:52', '2026-06-10T16:30:00Z')?.[1]).toBe('2 June 23:52');
  });

  it('is the nearest of its time where it may lie on either side', () => {
    const typed = (text: string, reference: string) => {
      const found = readTyped(text, FACTS.asOf, { ...TYPING, reference, clock: reference }, null);
      return found.ok ? (found.value as Stamp).at : found.message;
    };
    expect(typed('00:15', '2026-06-03T23:50:00Z')).toBe('2026-06-04T00:15:00Z');
    expect(typed('about 23:50', '2026-06-04T00:10:00Z')).toBe('2026-06-03T23:50:00Z');
    expect(typed('10:00', '2026-06-04T16:00:00Z')).toBe('2026-06-04T10:00:00Z');
  });

  it('is of the clock’s day where “As of” is moved on, and of the report’s where that is days old', () => {
    const moved = (typed: string, now: string) => {
      const facts = { ...modelIncident.facts, asOf: stamp('2026-06-03T18:00:00Z') };
      const typing = typingOf({ ...modelIncident, facts }, now);
      const found = readTyped(typed, FACTS.asOf, typing, null);
      return [found.ok && (found.value as Stamp).at, typeValue(facts.asOf, FACTS.asOf, typing)];
    };
    expect(moved('09:00', '2026-06-04T09:05:31.250Z')).toEqual(['2026-06-04T09:00:00Z', '3 June 18:00']);
    expect(moved('09:00', '2026-06-03T19:00:00Z')).toEqual(['2026-06-03T09:00:00Z', '18:00']);
    expect(moved('18:15', '2026-06-04T00:10:00Z')).toEqual(['2026-06-03T18:15:00Z', '18:00']);
    expect(moved('18:15', '2026-06-04T18:20:00Z')[0]).toBe('2026-06-04T18:15:00Z');
    // Set for the evening ahead.
    expect(moved('08:30', '2026-06-03T08:31:00Z')).toEqual(['2026-06-03T08:30:00Z', '18:00']);
    expect(moved('19:30', '2026-06-10T09:00:00Z')).toEqual(['2026-06-03T19:30:00Z', '18:00']);
  });

  it('names the zone in the hour that the clocks show twice, and is read back as the same instant', () => {
    const shown = (at: string, zone: string, field: Field = FACTS.detectedAt) => {
      const typing = { ...TYPING, zone, reference: at, clock: at };
      const typed = typeValue(stamp(at, zone), field, typing);
      expect(readTyped(typed, field, typing, null)).toEqual({ ok: true, value: stamp(at, zone) });
      return typed;
    };
    expect(shown('2026-10-25T00:30:00Z', 'Europe/Berlin')).toBe('02:30 CEST');
    expect(shown('2026-10-25T01:30:00Z', 'Europe/Berlin')).toBe('02:30 CET');
    expect(shown('2026-10-25T01:30:00Z', 'Europe/Berlin', FACTS.asOf)).toBe('02:30 CET');
    expect(shown('2026-10-25T01:30:00Z', 'Europe/Berlin', FACTS.nextUpdateAt)).toBe('02:30 CET');
    expect(shown('2026-10-25T02:30:00Z', 'Europe/Berlin')).toBe('03:30');
    expect(shown('2026-04-04T15:15:00Z', 'Australia/Lord_Howe')).toBe('01:45 UTC+10:30');
    expect(shown('2026-10-25T01:30:00Z', 'Atlantic/Azores')).toBe('00:30 UTC−1');
    const typing = { ...TYPING, zone: 'Europe/Berlin' };
    const far = typeValue(stamp('2026-10-25T01:30:00Z', typing.zone), FACTS.detectedAt, typing);
    expect(far).toBe('25 October 02:30 CET');
    expect(readTyped(far, FACTS.detectedAt, typing, null)).toMatchObject({
      value: { at: '2026-10-25T01:30:00Z' },
    });
  });

  it('is a figure, exact or a range', () => {
    expect(read('3,200', figure('count', 'x'))).toEqual({ ok: true, value: exact('count', 3_200) });
    expect(read('2,900-3,400', figure('count', 'x'))).toEqual({
      ok: true,
      value: range('count', 2_900, null, 3_400),
    });
    expect(read('$30k to $50k', figure('money', 'x'))).toEqual({
      ok: true,
      value: range('money', 3_000_000, null, 5_000_000),
    });
  });

  it('of no money shows “none”, which reads as that again', () => {
    const money = figure('money', 'x');
    const found = read('none', money);
    expect(found).toEqual({ ok: true, value: exact('money', 0) });
    expect(typeValue(exact('money', 0), money, TYPING)).toBe('none');
    expect(typeValue(exact('count', 0), figure('count', 'x'), TYPING)).toBe('0');
    expect(typeValue(exact('money', 0, { qualifier: 'up-to' }), money, TYPING)).toBe('up to $0');
  });

  it('keeps the provenance of the figure it replaces, and the source of a moment', () => {
    const before = exact('count', 3_000, { method: 'payment log', confidence: 'high' });
    expect(readTyped('3,200', figure('count', 'x'), TYPING, before)).toMatchObject({
      value: { low: 3_200, method: 'payment log', confidence: 'high' },
    });
    const moment = {
      kind: 'stamp',
      at: '2026-06-03T14:00:00Z',
      zone: 'UTC',
      precision: 'minute',
      certainty: 'exact',
      source: 'alarm',
    } as const;
    expect(readTyped('14:02', stampField('x'), TYPING, moment)).toMatchObject({
      value: { at: '2026-06-03T14:02:00Z', source: 'alarm' },
    });
  });

  it('with other numbers in a later report is a figure as of that report, however it was found', () => {
    const told = '2026-06-03T15:30:00Z';
    const before = exact('count', 3_000, { basis: 'measured', asOf: told });
    const later = (reportNo: number | null, asOf = june('17:30')) =>
      typingOf(
        { ...modelIncident, facts: { ...modelIncident.facts, reportNo, asOf } },
        '2026-06-03T18:00:00Z',
      );
    const asOf = (typed: string, typing: Typing, from = before) =>
      readTyped(typed, figure('count', 'x'), typing, from);
    expect(asOf('3,200', later(2))).toMatchObject({
      value: { low: 3_200, basis: 'measured', asOf: '2026-06-03T17:30:00Z' },
    });
    expect(asOf('about 3,000', later(2))).toMatchObject({ value: { asOf: told } });
    expect(asOf('3,200', later(1))).toMatchObject({ value: { asOf: told } });
    expect(asOf('3,200', later(null))).toMatchObject({ value: { asOf: told } });
    expect(asOf('3,200', later(2), { ...before, asOf: null })).toMatchObject({ value: { asOf: null } });
    // Somebody has looked since the report's own time.
    expect(asOf('3,200', later(2, june('15:00')))).toMatchObject({ value: { asOf: told } });
  });

  it('is nothing when it is blank, and an open end when it says so, in every kind of field', () => {
    for (const field of [
      text('x'),
      figure('money', 'x'),
      stampField('x'),
      integer('x', 1, 9),
      choice('x', ['a']),
    ]) {
      expect(read('  ', field)).toEqual({ ok: true, value: null });
      expect(read('unknown 16:30', field)).toMatchObject({
        value: { kind: 'unknown', expectedAt: '2026-06-03T16:30:00Z' },
      });
    }
  });

  it('is a choice from its first letters; several or none is a sentence with all of them', () => {
    const status = choice('Status', ['investigating', 'identified', 'restored']);
    expect(read('rest', status)).toEqual({ ok: true, value: 'restored' });
    expect(read('Identified', status)).toEqual({ ok: true, value: 'identified' });
    for (const typed of ['fixed', 'Done', 'resolved'])
      expect(read(typed, status)).toEqual({ ok: true, value: 'restored' });
    expect(read('done', choice('State', ['open', 'done']))).toEqual({ ok: true, value: 'done' });
    for (const typed of ['i', 'later']) {
      const found = read(typed, status);
      expect(found.ok ? '' : found.message).toBe('Write one of: investigating, identified, restored.');
    }
    expect(read('very likely', choice('x', ['L2', 'L6']))).toEqual({ ok: true, value: 'L6' });
    for (const typed of ['70 %', 'about 70%'])
      expect(read(typed, choice('x', ['L3', 'L5', 'L6']))).toEqual({ ok: true, value: 'L5' });
    expect(read('likely', choice('x', ['L3', 'L5', 'L6']))).toEqual({ ok: true, value: 'L5' });
  });

  it('is a whole number between its bounds', () => {
    const report = integer('x', 1, 999);
    expect(read('12', report)).toEqual({ ok: true, value: 12 });
    for (const typed of ['0', '1000', '1.5', '-3', '1e2', 'two']) expect(read(typed, report).ok).toBe(false);
  });
});
