import { describe, expect, it } from 'vitest';
import {
  adviceSentences,
  type Escalation,
  escalationOf,
} from '../../../shared/core/ceo-matter/escalation.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { LISTS, type Row, row } from '../../../shared/core/incident/lists.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';

const DIMENSIONS = LISTS.escalation.dimension.options;
const REPORT = 'a report of the team is enough';
const VP = 'the CTO or a VP is told, and the CEO reads of it in the daily summary';
const WRITING = 'the CEO is informed in writing within 60 minutes';
const CALL = 'the CEO is called within 30 minutes and has the brief within 2 hours';
const TOP =
  'the CEO is called within 15 minutes, the executive crisis team meets, and a decision on informing the board is due';

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
      reached: 'from 10 to 14',
      advice: WRITING,
      raisedBy: [],
      unscored: [],
      triggers: [],
    });
  });

  it.each([
    [5, REPORT],
    [6, VP],
    [9, VP],
    [10, WRITING],
    [14, WRITING],
    [15, CALL],
    [16, CALL],
  ])('a score of %s without a 3: %s', (sum, advice) => {
    const scores = DIMENSIONS.map((_, index) => Math.max(0, Math.min(2, sum - 2 * index)));
    expect(escalationOf(scored(...scores))).toMatchObject({ score: sum, advice });
  });

  it('any dimension at 3 raises the level by one, never above the highest', () => {
    expect(adviceFor(scored(3))).toBe(VP);
    expect(adviceFor(scored(3, 2, 2, 2))).toBe(WRITING);
    expect(adviceFor(scored(3, 3, 3, 3, 3, 3, 3, 3))).toBe(TOP);
  });

  it('an immediate trigger is the highest level, scored or not', () => {
    const trigger = row('triggers', 't1', { trigger: 'extortion demand' });
    expect(escalationOf(sheet([], [trigger]))).toMatchObject({
      score: 0,
      advice: TOP,
      triggers: ['extortion demand'],
    });
  });

  it('counts each dimension by its weight; without weight it does not raise either', () => {
    const dimension = 'money';
    expect(escalationOf(sheet([row('escalation', 'e', { dimension, score: 2, weight: 5 })]))?.score).toBe(10);
    expect(escalationOf(sheet([row('escalation', 'e', { dimension, score: 3, weight: 0 })]))).toMatchObject({
      score: 0,
      advice: REPORT,
    });
  });

  it('a repeat adds 3 to the sum, and does not raise the level', () => {
    const repeat = row('escalation', 'r', { dimension: 'repeat within 90 days', score: 3 });
    const before = scored(2, 2, 2).lists.escalation;
    expect(escalationOf(sheet([...before, repeat]))).toMatchObject({ score: 9, advice: VP, raisedBy: [] });
  });

  const saidOf = (incident: Incident): string => {
    const found = escalationOf(incident);
    return found ? adviceSentences(found).join(' ') : '';
  };

  it('says the sum against the levels, what raises it, and what has no score yet', () => {
    expect(saidOf(scored(1, 2, 1, 2, 2, 1, 2, 0))).toBe(`The score is 11; from 10 to 14 ${WRITING}.`);
    expect(saidOf(scored(1, 3, 1, 0, 3, 0, 0, 0))).toBe(
      `The score is 8, and function and data at 3 raise the level by one: ${WRITING}.`,
    );
    expect(saidOf(scored(2, 2, 2))).toBe(
      `The score is 6; from 6 to 9 ${VP}. Not scored yet: money, data, publicity, legal or contract and control.`,
    );
    expect(saidOf(scored(3, 3, 3, 3, 3, 3, 3, 3))).toBe(`The score is 24; from 20 on ${TOP}.`);
  });

  it('says that with a trigger the score is not needed', () => {
    const trigger = row('triggers', 't1', { trigger: 'extortion demand' });
    expect(saidOf(sheet([], [trigger]))).toBe(`With an immediate trigger the score is not needed: ${TOP}.`);
    expect(saidOf(sheet(scored(1, 1).lists.escalation, [trigger]))).toBe(
      `With an immediate trigger the score of 2 is not needed: ${TOP}.`,
    );
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
