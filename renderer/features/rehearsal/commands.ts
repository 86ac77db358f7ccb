import type { ClockAction } from '../../../shared/core/rehearsal/clock.ts';
import type { Phase } from '../../../shared/core/rehearsal/clock-state.ts';

export type Command =
  | ClockAction
  | { readonly kind: 'throw' }
  | { readonly kind: 'full-screen' }
  | { readonly kind: 'leave' };

/** One key of the rehearsal: what is pressed, what it does, and how the legend calls it. */
export interface Key {
  readonly keys: readonly string[];
  /** As printed on the key. */
  readonly shown: string;
  readonly label: string;
  readonly command: Command;
}

const key = (keys: string, shown: string, label: string, command: Command): Key => ({
  keys: keys.split(' ').map((name) => (name === 'Space' ? ' ' : name)),
  shown,
  label,
  command,
});

// A presenter's clicker sends PageDown and PageUp.
const NEXT = 'Space ArrowRight ArrowDown PageDown';
const PAUSE = key('p', 'P', 'Pause', { kind: 'pause' });
const ASK = key('a', 'A', 'Ask said', { kind: 'ask-said' });
const MINUTE = key('1', '1', 'One minute left', { kind: 'one-minute' });
const FULL = key('f', 'F', 'Full screen', { kind: 'full-screen' });
const LEAVE = key('Escape', 'Esc', 'End', { kind: 'leave' });

/** The keys of each phase, the main one first. */
export const KEYS: Readonly<Record<Phase, readonly Key[]>> = {
  ready: [
    key(NEXT, 'Space', 'Start', { kind: 'start' }),
    FULL,
    key('Escape', 'Esc', 'Back', { kind: 'leave' }),
  ],
  talk: [
    key(`${NEXT} n`, 'Space', 'Next block', { kind: 'next' }),
    key('ArrowLeft ArrowUp PageUp', '←', 'Back', { kind: 'previous' }),
    key('q', 'Q', 'Question', { kind: 'throw' }),
    ASK,
    MINUTE,
    PAUSE,
    FULL,
    LEAVE,
  ],
  thinking: [key(NEXT, 'Space', 'Answer now', { kind: 'think-end' }), MINUTE, PAUSE, FULL, LEAVE],
  answer: [
    key(NEXT, 'Space', 'Back to the talk', { kind: 'answer-end', score: null }),
    key('g', 'G', 'Went well', { kind: 'answer-end', score: 'good' }),
    key('w', 'W', 'Was weak', { kind: 'answer-end', score: 'weak' }),
    key('u', 'U', 'Did not know', { kind: 'answer-end', score: 'unknown' }),
    MINUTE,
    PAUSE,
    FULL,
    LEAVE,
  ],
  paused: [key('Space p', 'Space', 'Go on', { kind: 'resume' }), FULL, LEAVE],
  ended: [],
};

/** What a key means in a phase; null when nothing. */
export function commandOf(phase: Phase, pressed: string): Command | null {
  const name = pressed.length === 1 ? pressed.toLowerCase() : pressed;
  return KEYS[phase].find(({ keys }) => keys.includes(name))?.command ?? null;
}
