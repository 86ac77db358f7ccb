import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BaselineLoss, baselineLoss, type Outage } from '../../../shared/core/impact/baseline.ts';
import type { Series } from '../../../shared/core/series/series.ts';
import { WHOLE } from '../../../shared/core/wording/share.ts';
import { salesOf, seconds } from '../series/sales.ts';

const START = seconds('2026-06-03T14:00:00Z');
const RESTORED = seconds('2026-06-03T15:00:00Z');
const FROM = '2026-05-06T00:00:00Z';
const UNTIL = '2026-06-04T00:00:00Z';

const isOut = (at: number): boolean => at >= START && at < RESTORED;

function lossOf(series: Series, outage: Partial<Outage> = {}): BaselineLoss | null {
  const whole = { zone: 'UTC', growth: WHOLE, startedAt: START, restoredAt: RESTORED, knownUntil: null };
  return baselineLoss({ ...whole, series, ...outage });
}

/** 100 sold every five minutes, but nothing for the hour of the outage. */
const steady = salesOf({ from: FROM, until: UNTIL, of: (at) => (isOut(at) ? 0 : 100) });

describe('lost revenue by the baseline method', () => {
  it('is what was expected minus what was sold: twelve intervals of 100', () => {
    expect(lossOf(steady)).toEqual({
      low: 1_200_000,
      likely: 1_200_000,
      high: 1_200_000,
      from: START,
      until: RESTORED,
      end: 'back',
      weeks: 4,
      intervals: 12,
      gaps: 0,
    });
  });

  it('expects the median of the weeks before, and ranges from the lowest to the highest of them', () => {
    const week = 604_800;
    const of = (at: number): number =>
      isOut(at) ? 0 : isOut(at + week) ? 90 : isOut(at + 2 * week) ? 400 : isOut(at + 3 * week) ? 110 : 100;
    // Sorted 90, 100, 110, 400: the median is 105.
    const loss = lossOf(salesOf({ from: FROM, until: UNTIL, of }));
    expect(loss).toMatchObject({ low: 1_080_000, likely: 1_260_000, high: 4_800_000, weeks: 4 });
  });

  it('counts what was caught up afterwards as no loss, until an hour is as expected again', () => {
    const caughtUp = RESTORED + 3600;
    const of = (at: number): number => (isOut(at) ? 0 : at >= RESTORED && at < caughtUp ? 150 : 100);
    const loss = lossOf(salesOf({ from: FROM, until: UNTIL, of }));
    expect(loss).toMatchObject({ end: 'back' });
    // Of the 600 caught up all but 50 are counted: the hour from the last interval on is within a twentieth.
    expect(loss?.likely).toBe(1_200_000 - 11 * 50_000);
    expect(loss?.until).toBe(caughtUp - 300);
  });

  it('goes on while sales stay down after the restore, a day at most', () => {
    const of = (at: number): number => (at >= START ? 50 : 100);
    const loss = lossOf(salesOf({ from: FROM, until: '2026-06-06T00:00:00Z', of }));
    expect(loss).toMatchObject({ end: 'day', until: RESTORED + 24 * 3600, likely: 25 * 12 * 50_000 });
    expect(lossOf(salesOf({ from: FROM, until: UNTIL, of }))).toMatchObject({
      end: 'data',
      until: seconds(UNTIL),
    });
  });

  it('takes no hour in which nothing is expected for a proof that sales are back', () => {
    const startedAt = seconds('2026-06-03T18:00:00Z');
    const back = seconds('2026-06-04T12:00:00Z');
    const isOpen = (at: number): boolean => at % 86_400 >= 8 * 3600 && at % 86_400 < 20 * 3600;
    const of = (at: number): number => (isOpen(at) && !(at >= startedAt && at < back) ? 1_000 : 0);
    const series = salesOf({ from: FROM, until: '2026-06-05T00:00:00Z', step: 3600, of });
    const outage = { startedAt, restoredAt: seconds('2026-06-03T22:00:00Z') };
    // Two hours of the evening, four of the morning.
    expect(lossOf(series, outage)).toMatchObject({ end: 'back', until: back, likely: 6_000_000 });
  });

  it('ends with “as of” while it runs', () => {
    const running = { restoredAt: null, knownUntil: seconds('2026-06-03T14:30:00Z') };
    expect(lossOf(steady, running)).toMatchObject({
      end: 'data',
      likely: 600_000,
      until: running.knownUntil,
    });
  });

  it('multiplies what is expected by growth', () => {
    expect(lossOf(steady, { growth: 1_040_000 })?.likely).toBe(1_248_000);
  });

  it('does not count a gap, neither of the outage nor where no week has a value', () => {
    const of = (at: number): number | null => (at === START ? null : isOut(at) ? 0 : 100);
    expect(lossOf(salesOf({ from: FROM, until: UNTIL, of }))).toMatchObject({ likely: 1_100_000, gaps: 1 });
    const late = lossOf(salesOf({ from: '2026-05-27T14:30:00Z', until: UNTIL, of: steadyOf }));
    expect(late).toMatchObject({ likely: 600_000, gaps: 6, weeks: 1 });
  });

  it('says how many weeks were there, and gives nothing without one', () => {
    const weeks = ['2026-05-27', '2026-05-20', '2026-05-13', '2026-05-06'].map(
      (day) => lossOf(salesOf({ from: `${day}T00:00:00Z`, until: UNTIL, of: steadyOf }))?.weeks,
    );
    expect(weeks).toEqual([1, 2, 3, 4]);
    expect(lossOf(salesOf({ from: '2026-05-28T00:00:00Z', until: UNTIL, of: steadyOf }))).toBeNull();
  });

  it('takes no week that the incident itself has reached', () => {
    const startedAt = seconds('2026-05-25T00:00:00Z');
    const of = (at: number): number => (at >= startedAt ? 0 : 100);
    const loss = lossOf(salesOf({ from: FROM, until: UNTIL, of }), { startedAt, restoredAt: null });
    expect(loss).toMatchObject({ likely: 10 * 288 * 100_000, gaps: 0 });
  });

  it('is nothing where the series does not hold the start', () => {
    expect(lossOf(steady, { startedAt: seconds('2026-06-05T00:00:00Z') })).toBeNull();
    expect(lossOf(steady, { startedAt: seconds('2026-05-01T00:00:00Z') })).toBeNull();
  });

  it('compares the hour on the clock, also where clocks were changed in between', () => {
    // Berlin goes forward on 29 March 2026: 10:00 is 09:00 UTC in the weeks before, 08:00 UTC after.
    const busy = (at: number): boolean =>
      new Date(at * 1000).toLocaleTimeString('de', HOUR_IN_BERLIN) === '10 Uhr';
    const startedAt = seconds('2026-04-01T08:00:00Z');
    const of = (at: number): number => (at >= startedAt ? 0 : busy(at) ? 500 : 10);
    const series = salesOf({ from: '2026-03-04T00:00:00Z', until: '2026-04-01T12:00:00Z', of });
    const outage = { startedAt, restoredAt: null, knownUntil: startedAt + 3600 };
    expect(lossOf(series, { ...outage, zone: 'Europe/Berlin' })?.likely).toBe(12 * 500_000);
    expect(lossOf(series, { ...outage, zone: 'UTC' })?.likely).toBe(12 * 10_000);
  });
});

const HOUR_IN_BERLIN = { timeZone: 'Europe/Berlin', hour: '2-digit' } as const;
const steadyOf = (at: number): number => (isOut(at) ? 0 : 100);

/** Sales of a week, by the hour, that repeat; and what the outage made of them. */
const arbitraryWeek = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 168, maxLength: 168 });
const MONDAY = seconds('2026-05-04T00:00:00Z');
const hourOf = (at: number): number => Math.floor((at - MONDAY) / 3600);

function hourly(of: (at: number) => number | null): Series {
  return salesOf({ from: '2026-05-04T00:00:00Z', until: UNTIL, step: 3600, of });
}

describe('its laws', () => {
  it('a series equal to its baseline loses nothing', () => {
    fc.assert(
      fc.property(arbitraryWeek, (week) => {
        const loss = lossOf(hourly((at) => week[hourOf(at) % 168] ?? 0));
        const isExpected = Array.from({ length: 9 }, (_, hour) => week[(hourOf(RESTORED) + hour) % 168]).some(
          Boolean,
        );
        const end = isExpected ? 'back' : 'data';
        expect(loss).toMatchObject({ low: 0, likely: 0, high: 0, gaps: 0, end });
      }),
    );
  });

  it('a series times a factor loses that factor', () => {
    const arbitraryHours = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 744, maxLength: 744 });
    fc.assert(
      fc.property(arbitraryHours, fc.integer({ min: 2, max: 50 }), (hours, factor) => {
        const one = lossOf(hourly((at) => 2 * (hours[hourOf(at)] ?? 0)));
        const many = lossOf(hourly((at) => 2 * factor * (hours[hourOf(at)] ?? 0)));
        const times = ({ low, likely, high, ...rest }: BaselineLoss, by: number) => ({
          ...rest,
          amounts: [low, likely, high].map((amount) => amount * by),
        });
        expect(one && times(one, factor)).toEqual(many && times(many, 1));
      }),
    );
  });

  it('a gap never makes the loss greater than the value zero in its place, and the range holds the likely value', () => {
    const arbitraryHours = fc.array(fc.option(fc.integer({ min: 0, max: 10_000 })), {
      minLength: 744,
      maxLength: 744,
    });
    fc.assert(
      fc.property(arbitraryHours, (hours) => {
        const outage = { restoredAt: null, knownUntil: START + 6 * 3600 };
        const gaps = hourly((at) => hours[hourOf(at)] ?? null);
        const zeros = hourly((at) => hours[hourOf(at)] ?? (at >= START ? 0 : null));
        const [loss, filled] = [lossOf(gaps, outage), lossOf(zeros, outage)];
        if (!loss) return;
        expect(loss.likely).toBeLessThanOrEqual(filled?.likely ?? Number.NaN);
        expect(loss.low).toBeLessThanOrEqual(loss.likely);
        expect(loss.high).toBeGreaterThanOrEqual(loss.likely);
      }),
    );
  });
});
