import { describe, expect, it } from 'vitest';
import { type Escalation, escalationOf } from '../../../shared/core/impact/escalation.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { LISTS, type Row, row } from '../../../shared/core/incident/lists.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';

const DIMENSIONS = LISTS.escalation.dimension.options;

function sheet(rows: readonly Row<'escalation'>[], triggers: readonly Row<'triggers'>[] = []): Incident {
  const empty = emptyIncident('x');
  return { ...empty, lists: { ...empty.lists, escalation: rows, triggers } };
}

/** One row a dimension, in the sheet's order: customers, function, duration, money, data, publicity, legal, control. */
function scored(...scores: readonly number[]): Incident {
  return sheet(
    scores.map((score, index) =>
      row('escalation', `e${index}`, { dimension: DIMENSIONS[index] ?? null, score }),
    ),
  );
}

const adviceFor = (incident: Incident): Escalation['advice'] | undefined => escalationOf(incident)?.advice;

describe('when this goes to the CEO', () => {
  it('the model incident scores 11: in writing within 60 minutes', () => {
    expect(escalationOf(scored(1, 2, 1, 2, 2, 1, 2, 0))).toEqual({
      score: 11,
      advice: 'CEO informed in writing within 60 minutes',
      triggers: [],
    });
  });

  it.each([
    [5, 'Team report'],
    [6, 'CTO or VP; note to the CEO in the daily summary'],
    [9, 'CTO or VP; note to the CEO in the daily summary'],
    [10, 'CEO informed in writing within 60 minutes'],
    [14, 'CEO informed in writing within 60 minutes'],
    [15, 'CEO called within 30 minutes, brief within 2 hours'],
    [16, 'CEO called within 30 minutes, brief within 2 hours'],
  ])('a score of %s without a 3: %s', (sum, advice) => {
    const scores = DIMENSIONS.map((_, index) => Math.max(0, Math.min(2, sum - 2 * index)));
    expect(escalationOf(scored(...scores))).toMatchObject({ score: sum, advice });
  });

  it('any dimension at 3 raises the level by one, never above the highest', () => {
    expect(adviceFor(scored(3))).toBe('CTO or VP; note to the CEO in the daily summary');
    expect(adviceFor(scored(3, 2, 2, 2))).toBe('CEO informed in writing within 60 minutes');
    expect(adviceFor(scored(3, 3, 3, 3, 3, 3, 3, 3))).toBe(
      'CEO called within 15 minutes; executive crisis team; board decision',
    );
  });

  it('an immediate trigger is the highest level, scored or not', () => {
    const trigger = row('triggers', 't1', { trigger: 'extortion demand' });
    expect(escalationOf(sheet([], [trigger]))).toEqual({
      score: 0,
      advice: 'CEO called within 15 minutes; executive crisis team; board decision',
      triggers: ['extortion demand'],
    });
  });

  it('counts each dimension by its weight; without weight it does not raise either', () => {
    const dimension = 'money';
    expect(escalationOf(sheet([row('escalation', 'e', { dimension, score: 2, weight: 5 })]))?.score).toBe(10);
    expect(escalationOf(sheet([row('escalation', 'e', { dimension, score: 3, weight: 0 })]))).toMatchObject({
      score: 0,
      advice: 'Team report',
    });
  });

  it('says nothing while nothing is scored', () => {
    expect(escalationOf(emptyIncident('x'))).toBeNull();
    expect(
      escalationOf(sheet([row('escalation', 'e', { dimension: 'money', score: unknown() })])),
    ).toBeNull();
    expect(escalationOf(sheet([row('escalation', 'e', { score: 2 })]))).toBeNull();
    expect(escalationOf(sheet([], [row('triggers', 't', { trigger: unknown() })]))).toBeNull();
  });
});
