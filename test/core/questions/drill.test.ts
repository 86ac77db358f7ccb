import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DrillEvent,
  drillStep,
  type QuestionDrill,
  shuffled,
  startDrill,
  summariseDrill,
} from '../../../shared/core/questions/drill.ts';

const run = (drill: QuestionDrill, events: readonly DrillEvent[]): QuestionDrill =>
  events.reduce(drillStep, drill);
const tick = (at: number): DrillEvent => ({ kind: 'tick', at });
const reveal = (at: number): DrillEvent => ({ kind: 'reveal', at });
const judge = (good: boolean, at: number): DrillEvent => ({ kind: 'judge', good, at });

describe('a round of questions', () => {
  it('measures from the first reading of the clock to the answer, looking not counted', () => {
    const drill = run(startDrill(['a', 'b']), [tick(500), tick(10_500), reveal(31_900), tick(60_000)]);
    expect(drill).toMatchObject({ revealed: true, elapsed: 31_400 });
    const next = drillStep(drill, judge(true, 70_000));
    expect(next.tries).toEqual([{ question: 'a', good: true, seconds: 31 }]);
    expect(run(next, [tick(75_000)]).elapsed).toBe(5_000);
  });

  it('asks a missed question again, three questions later, until it is good', () => {
    const missed = run(startDrill(['a', 'b', 'c', 'd', 'e']), [reveal(0), judge(false, 1)]);
    expect(missed.waiting).toEqual(['b', 'c', 'd', 'a', 'e']);
    expect(missed.retried).toEqual(['a']);
  });

  it('takes no verdict before the answer was shown, and ends with the last question', () => {
    const drill = startDrill(['a']);
    expect(drillStep(drill, judge(true, 5))).toBe(drill);
    const ended = run(drill, [reveal(1), judge(true, 2)]);
    expect(ended.done).toEqual(['a']);
    expect(run(ended, [tick(9), reveal(10), judge(true, 11)])).toEqual(ended);
  });

  it('is of ten questions at most', () => {
    expect(startDrill(Array.from({ length: 30 }, (_, at) => `q${at}`)).waiting).toHaveLength(10);
  });

  it('never counts backwards and says every question once, whatever is pressed', () => {
    const event = fc.record({
      kind: fc.constantFrom('tick', 'reveal', 'judge'),
      good: fc.boolean(),
      at: fc.nat(90_000),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.array(event, { maxLength: 80 }), (size, events) => {
        const ids = Array.from({ length: size }, (_, at) => `q${at}`);
        let drill = startDrill(ids);
        for (const each of events as readonly DrillEvent[]) {
          const before = drill;
          drill = drillStep(drill, each);
          expect(drill.elapsed).toBeGreaterThanOrEqual(each.kind === 'judge' ? 0 : before.elapsed);
          expect([...drill.done, ...drill.waiting].toSorted()).toEqual(ids.toSorted());
        }
      }),
    );
  });

  it('is summed up: questions said, tries, mean of the good answers, how many ran over', () => {
    const ended = run(startDrill(['a', 'b']), [
      ...[tick(0), reveal(20_000), judge(false, 20_000)],
      ...[reveal(60_000), judge(true, 60_000)],
      ...[reveal(80_000), judge(true, 80_000)],
    ]);
    expect(summariseDrill(ended)).toEqual({ said: 2, tries: 3, meanSeconds: 30, over: 1 });
    expect(summariseDrill(startDrill([])).meanSeconds).toBeNull();
  });
});

describe('a random order', () => {
  it('follows the numbers drawn and loses nothing', () => {
    const draws = [0.3, 0.1, 0.2];
    expect(shuffled(['a', 'b', 'c'], () => draws.shift() ?? 0)).toEqual(['b', 'c', 'a']);
  });
});
