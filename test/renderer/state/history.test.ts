import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type History,
  NO_HISTORY,
  remember,
  stepBack,
  stepForward,
} from '../../../renderer/state/history.ts';

const start: History<string> = NO_HISTORY;

describe('the history', () => {
  it('takes the keys typed in one field without a pause as one step', () => {
    const typed = ['', 'a', 'ab'].reduce(
      (history, before, index) => remember(history, before, 'title', index * 200),
      start,
    );
    expect(stepBack(typed, 'abc')?.value).toBe('');
  });

  it('begins a new step after a pause, in another field, and for changes that stand alone', () => {
    const paused = remember(remember(start, '', 'title', 0), 'a', 'title', 1_000);
    expect(stepBack(paused, 'ab')?.value).toBe('a');
    const elsewhere = remember(remember(start, '', 'title', 0), 'a', 'status', 100);
    expect(stepBack(elsewhere, 'b')?.value).toBe('a');
    const alone = remember(remember(start, '', '', 0), 'a', '', 100);
    expect(stepBack(alone, 'b')?.value).toBe('a');
  });

  it('has nothing to undo or redo at first, and nothing to redo after a new change', () => {
    expect(stepBack(start, 'x')).toBeNull();
    expect(stepForward(start, 'x')).toBeNull();
    const undone = stepBack(remember(start, 'a', '', 0), 'b');
    expect(stepForward(remember(undone?.history ?? start, 'a', '', 5_000), 'c')).toBeNull();
  });

  it('comes back to the same value after any number of steps back and forth', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 20 }), fc.nat(19), (values, steps) => {
        let history: History<string> = NO_HISTORY;
        for (let index = 1; index < values.length; index += 1)
          history = remember(history, values[index - 1] ?? '', '', index);
        let present = values.at(-1) ?? '';
        const count = Math.min(steps, values.length - 1);
        for (let step = 0; step < count; step += 1) {
          const back = stepBack(history, present);
          ({ value: present, history } = back ?? { value: present, history });
        }
        expect(present).toBe(values[values.length - 1 - count]);
        for (let step = 0; step < count; step += 1) {
          const forward = stepForward(history, present);
          ({ value: present, history } = forward ?? { value: present, history });
        }
        expect(present).toBe(values.at(-1));
      }),
    );
  });
});
