import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type Dimension, SCALES } from '../../../shared/core/ceo-matter/dimensions.ts';
import { type Proposal, proposedScore } from '../../../shared/core/ceo-matter/proposed-scores.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { type Lists, row } from '../../../shared/core/incident/lists.ts';
import { exact, range } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';

function incidentOf(facts: Partial<Facts>, lists: Partial<Lists> = {}): Incident {
  const empty = emptyIncident('x');
  return { ...empty, facts: { ...empty.facts, ...facts }, lists: { ...empty.lists, ...lists } };
}

const of = (dimension: Dimension, facts: Partial<Facts>, lists?: Partial<Lists>): Proposal | null =>
  proposedScore(incidentOf(facts, lists), dimension);

const at = (time: string) => stamp(`2026-06-03T${time}:00Z`);

describe('the scores that the facts give', () => {
  it('offers none while the facts say nothing', () => {
    const silent = emptyIncident('x');
    expect(DIMENSIONS.map((dimension) => proposedScore(silent, dimension))).toEqual(
      DIMENSIONS.map(() => null),
    );
  });

  it('gives every score of a dimension its words', () => {
    for (const { levels } of Object.values(SCALES))
      expect(levels.every(({ score, words }) => score >= 0 && score <= 3 && words !== '')).toBe(true);
    expect(SCALES['repeat within 90 days'].levels.map(({ score }) => score)).toEqual([0, 3]);
  });

  it.each([
    [750, 0, '0.9%'],
    [799, 1, '1%'],
    [800, 1, '1%'],
    [4_000, 2, '5%'],
    [20_000, 3, '25%'],
  ])('%s of 80,000 customers: %s, a share on a bound belongs to the higher level', (hit, score, share) => {
    const found = of('customers hit', {
      customers: exact('count', hit),
      customersBase: exact('count', 80_000),
    });
    expect(found?.score).toBe(score);
    expect(found?.reason).toContain(`of 80,000 customers, ${share}`);
  });

  it('counts the high end of a range, in the words of the record', () => {
    expect(
      of('customers hit', {
        customers: range('count', 3_000, null, 4_400),
        customersBase: exact('count', 80_000),
        customersNoun: 'passengers',
      }),
    ).toEqual({ score: 2, reason: '3,000 to 4,400 of 80,000 passengers, 3.8% to 5.5%' });
  });

  it.each([
    ['14:14', 0],
    ['14:15', 1],
    ['15:00', 2],
    ['18:00', 3],
  ])('from 14:00 to %s: %s', (end, score) => {
    expect(of('duration', { startedAt: at('14:00'), restoredAt: at(end) })?.score).toBe(score);
  });

  it('says of a failure that runs that it is so far; an end nobody knows is the highest level', () => {
    const running = { startedAt: at('14:00'), asOf: at('14:47'), status: 'mitigating' } as const;
    expect(of('duration', running)).toEqual({ score: 1, reason: '47 minutes so far' });
    expect(of('duration', { startedAt: unknown() })).toEqual({
      score: 3,
      reason: 'How long it lasts is not known',
    });
    expect(of('duration', { startedAt: unknown(), status: 'restored' })?.reason).toBe(
      'How long it lasted is not known',
    );
  });

  it('holds the highest estimate against the revenue of a day', () => {
    const day = { dailyRevenue: exact('money', 100_000_000) };
    expect(of('money', { ...day, loss: range('money', 3_000_000, null, 5_000_000) })).toEqual({
      score: 2,
      reason: '$50,000 at most, 5% of the revenue of a day',
    });
    expect(of('money', { ...day, loss: exact('money', 440_000) })?.score).toBe(0);
    expect(of('money', { ...day, loss: exact('money', 500_000) })?.score).toBe(1);
    expect(of('money', { ...day, loss: exact('money', 50_000_000) })?.score).toBe(3);
    expect(of('money', { loss: exact('money', 500_000) })).toBeNull();
  });

  it('the gravest answer about data counts; with one of the three open only the gravest is sure', () => {
    const clean = { dataLoss: 'none-verified', dataExposure: 'none-verified' } as const;
    expect(of('data', { ...clean, dataCorrectness: 'none-verified' })).toEqual({
      score: 0,
      reason: 'Data lost, data seen by others or data incorrect: none, verified',
    });
    expect(of('data', { ...clean, dataCorrectness: 'none-found-so-far' })).toEqual({
      score: 2,
      reason: 'Data incorrect: none found so far',
    });
    expect(of('data', { ...clean, dataCorrectness: 'confirmed' })?.score).toBe(2);
    expect(of('data', clean)).toBeNull();
    expect(of('data', { dataLoss: 'suspected', dataExposure: unknown() })).toEqual({
      score: 3,
      reason: 'Data lost: suspected; data seen by others: unknown',
    });
  });

  it('knows who talks about it: tickets, posts, the press', () => {
    expect(of('publicity', { tickets: exact('count', 212) })).toEqual({
      score: 1,
      reason: '212 support tickets',
    });
    expect(of('publicity', { tickets: exact('count', 1) })?.reason).toBe('1 support ticket');
    expect(of('publicity', { publicMentions: exact('count', 1) })?.reason).toBe('1 post or press mention');
    expect(of('publicity', { tickets: exact('count', 0) })).toBeNull();
    expect(of('publicity', { publicMentions: exact('count', 40) })?.score).toBe(2);
    expect(of('publicity', { detectionSource: 'press' })?.score).toBe(3);
  });

  it('never says more of a legal period than that it may run', () => {
    const clock = (id: string, state: 'open' | 'closed by Legal') =>
      row('clocks', id, { rule: 'the 72-hour rule', state });
    expect(of('legal or contract', {}, { clocks: [clock('a', 'open')] })).toEqual({
      score: 2,
      reason: 'A period may run; Legal decides',
    });
    expect(of('legal or contract', {}, { clocks: [clock('a', 'closed by Legal')] })).toBeNull();
    expect(of('legal or contract', { regulated: 'yes' })?.score).toBe(2);
    expect(of('legal or contract', { credits: exact('money', 120_000) })).toEqual({
      score: 1,
      reason: 'Contract credits of $1,200',
    });
    const contractNotices = [row('contractNotices', 'n', { contract: 'Acme', state: 'open' })];
    expect(of('legal or contract', {}, { contractNotices })).toEqual({
      score: 1,
      reason: 'Notice under a contract is open',
    });
  });

  it('a fix is verified by a measure that holds; a cause nobody knows is contained once it is mitigated', () => {
    const ended = { status: 'restored', causeStatus: 'suspected' } as const;
    expect(
      of('control', { ...ended, heldSince: at('14:50'), verificationAfter: exact('share', 999_000) })?.score,
    ).toBe(0);
    expect(of('control', ended)).toEqual({
      score: 2,
      reason: 'The cause is suspected, not confirmed; the failure is contained',
    });
    expect(of('control', { causeStatus: 'confirmed' })?.score).toBe(1);
    expect(of('control', { causeStatus: 'unknown' })?.score).toBe(3);
    expect(of('control', { causeStatus: 'unknown', mitigatedAt: at('14:46') })?.score).toBe(2);
  });
});
