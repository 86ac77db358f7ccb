import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { brokenInvariants } from '../../../shared/core/incident/invariants.ts';
import { type Lists, row } from '../../../shared/core/incident/lists.ts';
import { parseIncident } from '../../../shared/core/incident/parse/parse.ts';
import { exact, range } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { type Precision, type Stamp, stamp } from '../../../shared/core/incident/values/stamp.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { june, juneDay, modelIncident } from '../model-incident.ts';

function incidentWith(facts: Partial<Facts>, lists: Partial<Lists> = {}): Incident {
  const empty = emptyIncident('x');
  return { ...empty, facts: { ...empty.facts, ...facts }, lists: { ...empty.lists, ...lists } };
}

const broken = (facts: Partial<Facts>, lists: Partial<Lists> = {}): readonly string[] =>
  brokenInvariants(incidentWith(facts, lists)).map(({ id }) => id);

const at = (iso: string, precision: Precision = 'minute'): Stamp => stamp(iso, 'UTC', { precision });

describe('the invariants of the record', () => {
  it('all hold for the empty and the model incident', () => {
    expect(brokenInvariants(emptyIncident('x'))).toEqual([]);
    expect(brokenInvariants(modelIncident)).toEqual([]);
  });

  it('get a sentence and the facts to look at when they do not', () => {
    expect(brokenInvariants(incidentWith({ startedAt: june('14:10'), detectedAt: june('14:06') }))).toEqual([
      {
        id: 'order.startedAt.detectedAt',
        message: '“Started” lies after “Detected”.',
        facts: ['startedAt', 'detectedAt'],
      },
    ]);
  });

  it('can be asked of any record, which is not changed', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        for (const { message, facts } of brokenInvariants(deepFreeze(incident))) {
          expect(message).toMatch(/^[“A-Z].*\.$/);
          expect(facts.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('damage that ended before anybody saw it', () => {
  const unseen = { startedAt: june('10:00'), mitigatedAt: june('11:00'), detectedAt: june('14:06') };

  it('is wrong of an outage, and the usual case of silent corruption, a leak and a near miss', () => {
    expect(broken(unseen)).toEqual(['order.detectedAt.mitigatedAt']);
    expect(broken({ ...unseen, type: 'data corruption' })).toEqual([]);
    expect(broken({ ...unseen, dataExposure: 'suspected' })).toEqual([]);
    const leak = incidentWith(unseen);
    for (const variant of ['security', 'near-miss-final'] as const)
      expect(brokenInvariants({ ...leak, setup: { ...leak.setup, variant } })).toEqual([]);
  });

  it('may have had a sign before it started', () => {
    expect(broken({ firstSignAt: june('09:40'), startedAt: june('10:00') })).toEqual([]);
  });
});

describe('started ≤ detected ≤ mitigated ≤ restored ≤ closed', () => {
  const chain = ['startedAt', 'detectedAt', 'mitigatedAt', 'restoredAt', 'closedAt'] as const;
  const pairs = chain.flatMap((first, index) =>
    chain.slice(index + 1).map((second) => [first, second] as const),
  );

  it.each(pairs)('%s before %s', (first, second) => {
    const id = `order.${first}.${second}`;
    expect(broken({ [first]: june('14:00'), [second]: june('14:00') })).toEqual([]);
    expect(broken({ [first]: june('14:00'), [second]: june('14:01') })).toEqual([]);
    expect(broken({ [first]: june('14:01'), [second]: june('14:00') })).toEqual([id]);
    expect(broken({ [first]: june('14:01'), [second]: unknown() })).toEqual([]);
  });

  it('reads a day or month as widely as it was known', () => {
    const day = at('2026-06-03T12:00:00Z', 'day');
    const month = at('2026-06-01T12:00:00Z', 'month');
    expect(broken({ startedAt: june('18:00'), restoredAt: day })).toEqual([]);
    expect(broken({ startedAt: day, restoredAt: june('01:00') })).toEqual([]);
    expect(broken({ startedAt: june('18:00', 8), restoredAt: day })).toEqual(['order.startedAt.restoredAt']);
    expect(broken({ startedAt: day, restoredAt: june('01:00', 1) })).toEqual(['order.startedAt.restoredAt']);
    expect(broken({ startedAt: at('2026-06-28T12:00:00Z', 'day'), restoredAt: month })).toEqual([]);
    expect(broken({ startedAt: month, restoredAt: at('2026-05-20T12:00:00Z') })).toEqual([]);
    expect(broken({ startedAt: month, restoredAt: at('2026-04-20T12:00:00Z') })).toEqual([
      'order.startedAt.restoredAt',
    ]);
  });
});

describe('other orders', () => {
  it('first sign ≤ awareness, the alarm before its acknowledgement, earliest before latest', () => {
    expect(broken({ firstSignAt: june('15:00'), awarenessAt: june('14:00') })).toEqual([
      'order.firstSignAt.awarenessAt',
    ]);
    expect(broken({ detectedAt: june('15:00'), acknowledgedAt: june('14:00') })).toEqual([
      'order.detectedAt.acknowledgedAt',
    ]);
    expect(broken({ fixEarliest: juneDay(9), fixLatest: juneDay(5) })).toEqual([
      'order.fixEarliest.fixLatest',
    ]);
    expect(broken({ fixEarliest: juneDay(5), fixLatest: juneDay(9), firstSignAt: june('14:00') })).toEqual(
      [],
    );
  });
});

describe('low ≤ likely ≤ high', () => {
  it('is held by the parser, so no record can break it', () => {
    const customers = { ...range('count', 2_900, 3_200, 3_400), likely: 4_000 };
    expect(parseIncident(incidentWith({ customers }))).toEqual({
      ok: false,
      problems: [{ path: 'facts.customers', message: 'must run from low over likely to high' }],
    });
  });
});

describe('customers ≤ base and failed ≤ total', () => {
  it('compare the worst case', () => {
    const customersBase = exact('count', 3_000);
    expect(broken({ customers: exact('count', 3_000), customersBase })).toEqual([]);
    expect(broken({ customers: range('count', 2_000, null, 3_001), customersBase })).toEqual([
      'customers.base',
    ]);
    const attemptsTotal = exact('count', 100);
    expect(broken({ attemptsFailed: exact('count', 100), attemptsTotal })).toEqual([]);
    expect(broken({ attemptsFailed: exact('count', 101), attemptsTotal })).toEqual(['attempts.total']);
  });
});

describe('as of', () => {
  const asOf = june('16:00');

  it('lies after every moment that is told as past', () => {
    const past = [
      'triggerAt',
      'startedAt',
      'escalatedAt',
      'heldSince',
      'legalInformedAt',
      'insurerInformedAt',
    ] as const;
    for (const key of past) {
      expect(broken({ asOf, [key]: june('16:00') }), key).toEqual([]);
      expect(broken({ asOf, [key]: june('16:01') }), key).toEqual([`as-of.${key}`]);
      expect(broken({ asOf, [key]: juneDay(3) }), key).toEqual([]);
    }
    const sent = (time: string): Partial<Lists> => ({
      messages: [row('messages', 'm1', { at: june(time) })],
    });
    expect(broken({ asOf }, sent('15:59'))).toEqual([]);
    expect(broken({ asOf }, sent('16:01'))).toEqual(['as-of.messages']);
    const event = (time: string, inBrief: 'no' | null = null): Partial<Lists> => ({
      timeline: [
        row('timeline', 't1', { at: june('14:00') }),
        row('timeline', 't2', { at: june(time), inBrief }),
      ],
    });
    expect(broken({ asOf }, event('16:00'))).toEqual([]);
    expect(broken({ asOf }, event('16:01'))).toEqual(['as-of.timeline']);
    expect(broken({ asOf }, event('16:01', 'no'))).toEqual([]);
  });

  it('lies before the next update and every deadline', () => {
    const ask = (deadline: Stamp): Partial<Lists> => ({ asks: [row('asks', 'a1', { deadline })] });
    for (const [moment, holds] of [
      [june('16:01'), true],
      [june('16:00'), false],
      [june('15:00'), false],
      [juneDay(3), true],
      [juneDay(9), true],
      [juneDay(1), false],
      [at('2026-06-01T12:00:00Z', 'month'), true],
      [at('2026-04-01T12:00:00Z', 'month'), false],
    ] as const) {
      expect(broken({ asOf, nextUpdateAt: moment }), moment.at).toEqual(holds ? [] : ['as-of.next']);
      expect(broken({ asOf }, ask(moment)), moment.at).toEqual(holds ? [] : ['ask.deadline']);
    }
  });

  it('plans no message to customers and names its time', () => {
    const customerMessages = 'none planned';
    expect(broken({ customerMessages })).toEqual([]);
    expect(broken({ customerMessages, nextCustomerMessageAt: june('17:00') })).toEqual(['message.none']);
  });

  it('lies before what the brief announces, a cause that is confirmed apart', () => {
    for (const key of ['planBDecideBy', 'nextCustomerMessageAt', 'confirmAt'] as const) {
      expect(broken({ asOf, [key]: june('16:01') }), key).toEqual([]);
      expect(broken({ asOf, [key]: june('16:00') }), key).toEqual([`as-of.${key}`]);
    }
    expect(broken({ asOf, confirmAt: june('15:00'), causeStatus: 'confirmed' })).toEqual([]);
  });

  it('known to the day only allows an update on that day', () => {
    expect(broken({ asOf: juneDay(3), nextUpdateAt: june('18:15') })).toEqual([]);
    expect(broken({ asOf: juneDay(3), startedAt: june('18:15') })).toEqual([]);
  });
});

describe('a stated duration', () => {
  const times = { startedAt: june('14:02'), restoredAt: june('14:49') };
  it.each([
    [exact('duration', 47 * 60), []],
    [exact('duration', 45 * 60, { qualifier: 'about' }), []],
    [exact('duration', 30 * 60, { qualifier: 'more-than' }), []],
    [exact('duration', 30 * 60), ['duration']],
    [exact('duration', 60 * 60, { qualifier: 'up-to' }), []],
    [exact('duration', 60 * 60), ['duration']],
    [range('duration', 40 * 60, null, 50 * 60), []],
  ])('agrees with restored minus started: %#', (statedDuration, expected) => {
    expect(broken({ ...times, statedDuration })).toEqual(expected);
  });
});

describe('what justifies the severity', () => {
  const hit = { customers: exact('count', 96_000), customersBase: exact('count', 200_000) };
  const said = (severityReason: string, facts: Partial<Facts> = {}) =>
    broken({ ...hit, ...facts, severityReason });
  it.each([
    'fewer than 10% of users',
    '10% of 200,000',
    'more than 60 percent of our customers',
    '10-20% of users',
  ])('does not give another share of the customers: %s', (reason) =>
    expect(said(reason)).toEqual(['severity.share']),
  );
  it.each([
    'fewer than 50% of users',
    'about 48% of 200,000',
    'more than 40% of customers',
    '40 to 50% of users',
    '10% of the budget',
    'money of customers is wrong',
  ])('may give the same, or speak of other things: %s', (reason) => expect(said(reason)).toEqual([]));
  it('is held against a floor as a floor', () => {
    const customers = exact('count', 96_000, { qualifier: 'at-least' });
    expect(said('60% of users', { customers })).toEqual([]);
    expect(said('fewer than 10% of users', { customers })).toEqual(['severity.share']);
  });
});

describe('plan B', () => {
  const running = {
    status: 'identified',
    planB: 'fail over to fra',
    planBTrigger: 'failures > 30%',
  } as const;
  it('waits no more once its trigger is met on record', () => {
    expect(broken({ ...running, shareFailed: exact('share', 610_000) })).toEqual(['plan-b.settled']);
    expect(broken({ ...running, shareFailed: exact('share', 200_000) })).toEqual([]);
    const mitigatedAt = june('14:44');
    expect(broken({ ...running, shareFailed: exact('share', 610_000), mitigatedAt })).toEqual([]);
  });
  it('is not open beside the fix or the action that it was', () => {
    const done = { ...running, mitigation: 'we switched to fra' };
    expect(broken(done)).toEqual(['plan-b.settled']);
    expect(broken({ ...done, mitigation: 'we replaced the certificate' })).toEqual([]);
    const action = (state: 'done' | 'running' | 'open'): Partial<Lists> => ({
      actionsNow: [row('actionsNow', 'a1', { what: 'fails over to fra', owner: 'SRE', state })],
    });
    expect(broken(running, action('done'))).toEqual(['plan-b.settled']);
    expect(broken(running, action('running'))).toEqual(['plan-b.settled']);
    expect(broken(running, action('open'))).toEqual([]);
  });
});

describe('what failed and what succeeded', () => {
  const measured = (before: number, verificationMeasure = 'of logins succeed') =>
    broken({
      shareFailed: exact('share', 790_000),
      verificationBefore: exact('share', before),
      verificationMeasure,
    });
  it('are the whole, two points open', () => {
    expect(measured(170_000)).toEqual(['share.measure']);
    expect(measured(210_000)).toEqual([]);
    expect(measured(195_000)).toEqual([]);
    expect(measured(170_000, 'of the disk is free')).toEqual([]);
  });
  it('is compared with no measure that counts', () => {
    expect(broken({ verificationAfter: exact('count', 3_000_000) })).toEqual([]);
    const verificationBefore = exact('count', 170_000);
    const verificationMeasure = 'logins succeed';
    expect(broken({ shareFailed: exact('share', 790_000), verificationBefore, verificationMeasure })).toEqual(
      [],
    );
  });
  it('are attempts of at least as many customers, unless they were counted otherwise', () => {
    const customers = exact('count', 118_400);
    const attemptsTotal = exact('count', 21_500);
    expect(broken({ customers, attemptsTotal })).toEqual(['customers.attempts']);
    expect(broken({ customers, attemptsTotal: { ...attemptsTotal, method: 'in one minute' } })).toEqual([]);
  });
});

describe('a stated share', () => {
  const attempts = { attemptsFailed: exact('count', 1_412), attemptsTotal: exact('count', 7_840) };
  it('agrees with failed over total within half a point', () => {
    expect(broken({ ...attempts, shareFailed: exact('share', 180_000) })).toEqual([]);
    expect(broken({ ...attempts, shareFailed: exact('share', 185_000) })).toEqual([]);
    expect(broken({ ...attempts, shareFailed: exact('share', 185_200) })).toEqual(['share.attempts']);
    expect(broken({ ...attempts, shareFailed: range('share', 100_000, null, 300_000) })).toEqual([]);
  });
  it('is never above the whole', () => {
    expect(broken({ targetShare: exact('share', 1_000_000) })).toEqual([]);
    expect(broken({ recoveryFactor: exact('share', 1_000_001) })).toEqual(['share.whole.recoveryFactor']);
  });
});

describe('the cause', () => {
  const suspected = { causeStatus: 'suspected', likelihood: 'L6', confirmAt: june('18:00') } as const;
  it('when suspected has a likelihood and a time, or an open "unknown"', () => {
    expect(broken(suspected)).toEqual([]);
    expect(broken({ ...suspected, likelihood: unknown(), confirmAt: unknown() })).toEqual([]);
    expect(broken({ ...suspected, likelihood: null })).toEqual(['cause.suspected']);
    expect(broken({ ...suspected, confirmAt: null })).toEqual(['cause.suspected']);
  });
  it('when confirmed has no likelihood', () => {
    expect(broken({ causeStatus: 'confirmed' })).toEqual([]);
    expect(broken({ causeStatus: 'confirmed', likelihood: 'L7' })).toEqual(['cause.confirmed']);
  });
});

describe('restored', () => {
  it('has a moment since when it has held', () => {
    expect(broken({ status: 'restored', heldSince: june('14:49') })).toEqual([]);
    expect(broken({ status: 'restored', heldSince: unknown() })).toEqual([]);
    expect(broken({ status: 'restored' })).toEqual(['restored.held']);
    expect(broken({ status: 'mitigating' })).toEqual([]);
  });
});
