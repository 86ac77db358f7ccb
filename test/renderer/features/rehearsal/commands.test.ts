import { describe, expect, it } from 'vitest';
import { commandOf, KEYS } from '../../../../renderer/features/rehearsal/commands.ts';
import {
  nextQuestion,
  surpriseAt,
} from '../../../../renderer/features/rehearsal/questions/thrown-questions.ts';
import type { Phase } from '../../../../shared/core/rehearsal/clock-state.ts';

const phases = Object.keys(KEYS) as readonly Phase[];

describe('the keys', () => {
  it('mean one thing in a phase', () => {
    for (const phase of phases) {
      const keys = KEYS[phase].flatMap((each) => each.keys);
      expect(new Set(keys).size, phase).toBe(keys.length);
    }
  });

  it('cut the slot short at any moment of a run', () => {
    const running = ['talk', 'thinking', 'answer'] as const;
    expect(running.map((phase) => commandOf(phase, '1'))).toEqual(
      running.map(() => ({ kind: 'one-minute' })),
    );
  });

  it('work with shift and with a presenter', () => {
    expect(commandOf('talk', 'Q')).toEqual({ kind: 'throw' });
    expect(commandOf('talk', 'PageDown')).toEqual({ kind: 'next' });
    expect(commandOf('talk', 'x')).toBeNull();
  });
});

describe('a question that is thrown in', () => {
  const questions = ['Q01', 'Q02', 'Q03'].map((id) => ({ id, question: `${id}?` }));

  it('is none that was asked, until all were', () => {
    expect(nextQuestion(questions, ['Q01', 'Q03'], () => 0.99)?.id).toBe('Q02');
    expect(nextQuestion(questions, ['Q01', 'Q02', 'Q03'], () => 0.99)?.id).toBe('Q03');
    expect(nextQuestion([], [], () => 0)).toBeNull();
  });

  it('comes by itself within 25 to 75 seconds of talk', () => {
    expect([0, 0.999].map((number) => Math.round(surpriseAt(10_000, () => number) / 1_000))).toEqual([
      35, 85,
    ]);
  });
});
