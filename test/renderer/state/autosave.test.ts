import { describe, expect, it } from 'vitest';
import { createAutosave, type SaveState } from '../../../renderer/state/autosave.ts';
import type { Saved } from '../../../shared/api/answers.ts';
import { failure, type Result, success } from '../../../shared/api/result.ts';
import { manualTimers } from './manual-timers.ts';

/** An autosave whose calls are answered by hand. */
function setUp() {
  const timers = manualTimers();
  const shown: SaveState['kind'][] = [];
  const sent: number[] = [];
  const answers: ((result: Result<Saved> | Error) => void)[] = [];
  const autosave = createAutosave({
    revision: 1,
    timers,
    send: (revision) => {
      sent.push(revision);
      return new Promise((resolve, reject) => {
        answers.push((result) => (result instanceof Error ? reject(result) : resolve(result)));
      });
    },
    show: (state) => shown.push(state.kind),
  });
  const answer = async (result: Result<Saved> | Error): Promise<void> => {
    answers.shift()?.(result);
    await timers.pass(0);
  };
  return { timers, shown, sent, autosave, answer };
}

const saved = (revision: number): Result<Saved> => success({ revision, savedAt: '2026-06-03T14:00:00Z' });

describe('autosave', () => {
  it('waits for a pause, then saves on top of the revision it knows', async () => {
    const { timers, sent, shown, autosave, answer } = setUp();
    autosave.touch();
    await timers.pass(300);
    autosave.touch();
    await timers.pass(300);
    expect(sent).toEqual([]);
    await timers.pass(100);
    expect(sent).toEqual([1]);
    await answer(saved(2));
    autosave.touch();
    await timers.pass(400);
    expect(sent).toEqual([1, 2]);
    expect(shown).toEqual(['saving', 'saving', 'saved', 'saving']);
  });

  it('saves at the latest a second after the first key of somebody who types on', async () => {
    const { timers, sent, autosave } = setUp();
    for (let key = 0; key < 6; key += 1) {
      autosave.touch();
      await timers.pass(200);
    }
    expect(sent).toEqual([1]);
  });

  it('does not say saved while something was typed after the request left', async () => {
    const { timers, sent, shown, autosave, answer } = setUp();
    autosave.touch();
    await timers.pass(400);
    autosave.touch();
    await answer(saved(2));
    expect(shown).not.toContain('saved');
    expect(sent).toEqual([1, 2]);
    await answer(saved(3));
    expect(shown.at(-1)).toBe('saved');
  });

  it('says why it failed, keeps trying, and is saved once it goes', async () => {
    const { timers, sent, shown, autosave, answer } = setUp();
    autosave.touch();
    await timers.pass(400);
    await answer(failure('disk-full', 'The disk is full.'));
    expect(shown.at(-1)).toBe('failed');
    await timers.pass(5_000);
    expect(sent).toEqual([1, 1]);
    await answer(new Error('the carrier broke'));
    expect(shown.at(-1)).toBe('failed');
    await timers.pass(5_000);
    await answer(saved(2));
    expect(shown.at(-1)).toBe('saved');
  });

  it('stops at a conflict: nothing is sent any more, so nothing is overwritten', async () => {
    const { timers, sent, shown, autosave, answer } = setUp();
    autosave.touch();
    await timers.pass(400);
    await answer(failure('conflict', 'Changed in another window.'));
    autosave.touch();
    await timers.pass(60_000);
    expect(await autosave.flush()).toBe(false);
    expect(sent).toEqual([1]);
    expect(shown.at(-1)).toBe('conflict');
  });

  it('flushes at once, waits for the answer and says whether everything is on the disk', async () => {
    const { autosave, sent, answer } = setUp();
    expect(await autosave.flush()).toBe(true);
    autosave.touch();
    const flushed = autosave.flush();
    expect(sent).toEqual([1]);
    await answer(saved(2));
    expect(await flushed).toBe(true);
  });

  it('sends what is pending when the window goes, also behind a save under way', async () => {
    const { timers, autosave, sent } = setUp();
    autosave.leave();
    expect(sent).toEqual([]);
    autosave.touch();
    await timers.pass(400);
    autosave.touch();
    autosave.leave();
    expect(sent).toEqual([1, 2]);
  });
});
