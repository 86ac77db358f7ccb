import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf, DERIVED, type DerivedKey, derivedFigure } from '../../../shared/core/impact/derived.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { readStamp } from '../../../shared/core/incident/typed/read-stamp.ts';
import { exact, type Figure, range } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { type Stamp, stamp } from '../../../shared/core/incident/values/stamp.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { june, juneDay, modelIncident } from '../model-incident.ts';

const KEYS = Object.keys(DERIVED) as readonly DerivedKey[];
const MINUTE = 60;
const HOUR = 3_600;

function incidentWith(facts: Partial<Facts>): Incident {
  const empty = emptyIncident('x');
  return { ...empty, facts: { ...empty.facts, ...facts } };
}
const derived = (key: DerivedKey, facts: Partial<Facts>): Figure | null =>
  derivedFigure(incidentWith(facts), key);
const seconds = (key: DerivedKey, facts: Partial<Facts>): number | undefined => derived(key, facts)?.low;

function local(typed: string, zone: string): Stamp {
  const result = readStamp(typed, '2026-01-01T00:00:00Z', zone);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe('times, each from its start point', () => {
  const { facts } = modelIncident;
  it.each([
    ['timeToDetect', 4],
    ['timeToMitigate', 44],
    ['timeToRestore', 47],
    ['recovery', 3],
    ['duration', 47],
  ] as const)('%s of the model incident is %s minutes', (key, minutes) => {
    expect(derivedFigure(modelIncident, key)).toEqual(exact('duration', minutes * MINUTE));
  });

  it('acknowledge counts from the detection, which need be no alarm, the others from the start; the label says so', () => {
    expect(seconds('timeToAcknowledge', { ...facts, acknowledgedAt: june('14:09') })).toBe(3 * MINUTE);
    expect(DERIVED.timeToAcknowledge.label).toBe('Time to acknowledge, from when it was detected');
    for (const key of ['timeToDetect', 'timeToMitigate', 'timeToRestore'] as const)
      expect(DERIVED[key].label).toMatch(/, from the start$/);
  });

  it('are "about" as soon as one of the two moments is', () => {
    const startedAt = { ...june('14:02'), certainty: 'approximate' } as const;
    expect(derived('timeToRestore', { startedAt, restoredAt: june('14:49') })).toEqual(
      exact('duration', 47 * MINUTE, { qualifier: 'about' }),
    );
  });

  it('count no end that the status denies: the time so far is that to “As of”', () => {
    const { facts } = modelIncident;
    for (const status of ['investigating', 'identified', 'mitigating'] as const) {
      const running = { ...facts, status, asOf: june('16:00') };
      expect(seconds('duration', running)).toBe(118 * MINUTE);
      expect(derived('timeToRestore', running)).toBeNull();
      expect(derived('recovery', running)).toBeNull();
    }
  });

  it('are not made up from days, unknowns or moments in the wrong order', () => {
    expect(derived('timeToRestore', { startedAt: juneDay(3), restoredAt: june('14:49') })).toBeNull();
    expect(derived('timeToRestore', { startedAt: june('14:02'), restoredAt: unknown() })).toBeNull();
    expect(derived('timeToRestore', { startedAt: june('14:50'), restoredAt: june('14:49') })).toBeNull();
    expect(seconds('timeToRestore', { startedAt: june('14:49'), restoredAt: june('14:49') })).toBe(0);
  });
});

describe('durations over a change of the clocks are the time that passed', () => {
  it.each([
    ['Europe/Berlin', 'forward', '29 March 2026 1:30', '29 March 2026 3:30', 1 * HOUR],
    ['Europe/Berlin', 'back', '25 October 2026 1:30', '25 October 2026 3:30', 3 * HOUR],
    ['Europe/Berlin', 'back, inside', '25 October 2026 2:30 CEST', '25 October 2026 2:30 CET', 1 * HOUR],
    ['America/New_York', 'forward', '8 March 2026 1:30', '8 March 2026 3:30', 1 * HOUR],
    ['America/New_York', 'back', '1 November 2026 0:30', '1 November 2026 2:30', 3 * HOUR],
    ['America/New_York', 'back, inside', '1 November 2026 1:59 EDT', '1 November 2026 1:00 EST', MINUTE],
    ['Australia/Lord_Howe', 'forward by half an hour', '4 October 2026 1:30', '4 October 2026 3:00', HOUR],
    ['Australia/Lord_Howe', 'back by half an hour', '5 April 2026 1:00', '5 April 2026 3:00', 2.5 * HOUR],
  ])('%s, %s', (zone, _, from, to, expected) => {
    expect(seconds('duration', { startedAt: local(from, zone), restoredAt: local(to, zone) })).toBe(expected);
  });

  it('and do not depend on the zones in which the moments were entered', () => {
    const startedAt = stamp('2026-03-29T00:30:00Z', 'America/New_York');
    const restoredAt = stamp('2026-03-29T01:30:00Z', 'Australia/Lord_Howe');
    expect(seconds('duration', { startedAt, restoredAt })).toBe(HOUR);
  });
});

describe('the duration', () => {
  const startedAt = june('14:02');
  const statedDuration = exact('duration', 45 * MINUTE, { qualifier: 'about' });
  it('while it runs lasts until "as of"', () => {
    expect(seconds('duration', { startedAt, asOf: june('15:02'), status: 'investigating' })).toBe(HOUR);
    expect(seconds('duration', { startedAt, asOf: june('15:02'), status: null })).toBe(HOUR);
  });
  it('when it is over is measured, else as stated, else not known', () => {
    const over = { startedAt, asOf: june('16:00'), status: 'restored' } as const;
    expect(seconds('duration', { ...over, restoredAt: june('14:49'), statedDuration })).toBe(47 * MINUTE);
    expect(derived('duration', { ...over, statedDuration })).toEqual(statedDuration);
    expect(derived('duration', { ...over, restoredAt: juneDay(3), statedDuration })).toEqual(statedDuration);
    expect(derived('duration', over)).toBeNull();
    expect(derived('duration', { startedAt, asOf: june('16:00'), restoredAt: juneDay(3) })).toBeNull();
  });
});

describe('shares', () => {
  it('of the model: 18% of payments, 4% of customers as a range', () => {
    expect(derivedFigure(modelIncident, 'failedShare')).toEqual(exact('share', 180_000));
    expect(derivedFigure(modelIncident, 'customersShare')).toEqual(range('share', 36_000, 40_000, 43_000));
  });
  it.each([
    ['at-least', 1_900, 42_000, exact('share', 45_000, { qualifier: 'at-least' })],
    ['more-than', 96_000, 200_000, exact('share', 480_000, { qualifier: 'more-than' })],
    ['at-least', 1_920, 42_000, exact('share', 45_000, { qualifier: 'at-least' })],
    ['up-to', 1_900, 42_000, exact('share', 46_000, { qualifier: 'up-to' })],
    ['about', 20_000, 200_000, exact('share', 100_000, { qualifier: 'about' })],
  ] as const)('keep “%s” of the part: %d of %d', (qualifier, part, whole, share) => {
    const customers = exact('count', part, { qualifier });
    const facts = { ...modelIncident.facts, customers, customersBase: exact('count', whole) };
    expect(derived('customersShare', facts)).toEqual(share);
  });
  it('of a whole that is a floor are a ceiling', () => {
    const customersBase = exact('count', 200_000, { qualifier: 'at-least' });
    const facts = { ...modelIncident.facts, customers: exact('count', 20_000), customersBase };
    expect(derived('customersShare', facts)).toEqual(exact('share', 100_000, { qualifier: 'up-to' }));
  });
  it('stay within half a point of the value, and a few are never none', () => {
    const of = (failed: number, total: number): number | undefined =>
      seconds('failedShare', {
        attemptsFailed: exact('count', failed),
        attemptsTotal: exact('count', total),
      });
    expect(of(30, 100_000)).toBe(300);
    expect(of(99_970, 100_000)).toBe(999_700);
    expect(of(100_000, 100_000)).toBe(1_000_000);
    expect(of(0, 100_000)).toBe(0);
    expect(of(1, 3)).toBe(330_000);
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (part, rest) => {
        const share = of(part, part + rest) ?? -1;
        expect(Math.abs(share - (part / (part + rest)) * 1_000_000)).toBeLessThanOrEqual(5_001);
      }),
    );
  });
  it('as entered go before the computed ones', () => {
    const shareFailed = range('share', 100_000, null, 200_000);
    expect(derived('failedShare', { ...modelIncident.facts, shareFailed })).toEqual(shareFailed);
  });
  it('of a whole that is nothing or smaller than its part are not printed', () => {
    const failed = { attemptsFailed: exact('count', 5) };
    expect(derived('failedShare', { ...failed, attemptsTotal: exact('count', 0) })).toBeNull();
    expect(derived('failedShare', { ...failed, attemptsTotal: exact('count', 4) })).toBeNull();
  });
});

describe('lost sales', () => {
  const parts: Partial<Facts> = {
    statedDuration: exact('duration', 47 * MINUTE),
    shareFailed: exact('share', 180_000),
    revenuePerHour: exact('money', 10_000_000),
  };
  it('as entered go first, "unknown" stays unknown', () => {
    const loss = range('money', 3_000_000, null, 5_000_000);
    expect(derived('lossEstimate', { ...parts, loss })).toEqual(loss);
    expect(derived('lossEstimate', { ...parts, loss: unknown() })).toBeNull();
  });
  it('are computed by the simple method; half is made up later if nobody says', () => {
    expect(seconds('lossEstimate', parts)).toBe(705_000);
    expect(seconds('lossEstimate', { ...parts, recoveryFactor: exact('share', 0) })).toBe(1_410_000);
  });
  it('are not printed when a part is missing, above the whole, or the product is beyond counting', () => {
    expect(derived('lossEstimate', { ...parts, shareFailed: null })).toBeNull();
    expect(derived('lossEstimate', { ...parts, recoveryFactor: exact('share', 3_000_000) })).toBeNull();
    const revenuePerHour = exact('money', Number.MAX_SAFE_INTEGER);
    const statedDuration = exact('duration', Number.MAX_SAFE_INTEGER);
    expect(derived('lossEstimate', { ...parts, revenuePerHour, statedDuration })).toBeNull();
  });
  it('cost each further minute now and at the next peak', () => {
    const facts = {
      ...parts,
      revenuePerHourPeak: exact('money', 20_000_000),
      staffIdle: exact('rate', 4_000),
    };
    expect(seconds('costPerMinuteNow', facts)).toBe(19_000);
    expect(seconds('costPerMinutePeak', facts)).toBe(34_000);
    expect(
      derived('costPerMinuteNow', { ...facts, staffIdle: exact('rate', Number.MAX_SAFE_INTEGER) }),
    ).toBeNull();
  });
});

describe('everything derived', () => {
  it('is a sound figure or null, for any record, which is not changed', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        deepFreeze(incident);
        for (const key of KEYS) {
          const figure = derivedFigure(incident, key);
          if (!figure) continue;
          const middle = figure.likely ?? figure.low;
          for (const part of [figure.low, middle, figure.high]) expect(Number.isSafeInteger(part)).toBe(true);
          expect(figure.low <= middle && middle <= figure.high).toBe(true);
        }
        const use = budgetOf(incident.facts);
        if (use) expect(Object.values(use).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the duration so far', () => {
  it('is counted from known times, whatever was stated; a stated one stands where they are not known', () => {
    const statedDuration = exact('duration', 3 * HOUR);
    const known = incidentWith({ startedAt: june('10:00'), asOf: june('15:00'), statedDuration });
    expect(derivedFigure(known, 'duration')?.low).toBe(5 * HOUR);
    expect(derivedFigure(incidentWith({ asOf: june('15:00'), statedDuration }), 'duration')).toEqual(
      statedDuration,
    );
  });
});
