import {
  type ClockState,
  freshLap,
  type Interruption,
  type Lap,
  type PauseKind,
  type Score,
} from './clock-state.ts';
import { currentLap, isRunning, slotMs } from './readings.ts';

/** When something happened, on both clocks. */
export interface Moment {
  /** Monotonic, in ms: performance.now(). */
  readonly at: number;
  /** Wall time, in ms since 1970. It may jump; it only tells whether the computer slept. */
  readonly wall: number;
  /** True when the window was hidden since the last event: its timers are throttled. */
  readonly hidden?: boolean;
}

export type ClockAction =
  | { readonly kind: 'start' | 'tick' | 'pause' | 'resume' | 'next' | 'previous' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'think-end' }
  | { readonly kind: 'answer-end'; readonly score: Score | null }
  | { readonly kind: 'one-minute' | 'ask-said' | 'end' }
  /** The run goes on in a new window: its monotonic clock begins anew. */
  | { readonly kind: 'restore' };

export type ClockEvent = ClockAction & Moment;

/**
 * Longest silence between two ticks that is still talk. A stopped process is silent for seconds, a laptop for longer.
 */
const SILENCE_MS = 60_000;
/** Browsers wake a window that is hidden for long once a minute. */
const HIDDEN_SILENCE_MS = 75_000;
/** Wall time that monotonic time did not see, beyond what setting a clock gently does. */
const UNSEEN_MS = 2_000;

function withLap(state: ClockState, index: number, change: (lap: Lap) => Lap): ClockState {
  return { ...state, laps: state.laps.map((lap, at) => (at === index ? change(lap) : lap)) };
}

function withInterruption(state: ClockState, change: (last: Interruption) => Interruption): ClockState {
  const last = state.interruptions.at(-1);
  return last ? { ...state, interruptions: [...state.interruptions.slice(0, -1), change(last)] } : state;
}

function addPause(state: ClockState, kind: PauseKind, ms: number): ClockState {
  return { ...state, pauses: [...state.pauses, { lap: currentLap(state).key, kind, ms }] };
}

/** Time that was counted goes to whatever ran: the block, the thinking, the answer or the pause. */
function spend(state: ClockState, ms: number): ClockState {
  switch (state.phase) {
    case 'talk':
      return withLap(state, state.current, (lap) => ({ ...lap, spentMs: lap.spentMs + ms }));
    case 'thinking':
      return withInterruption(state, (last) => ({ ...last, thinkingMs: last.thinkingMs + ms }));
    case 'answer':
      return withInterruption(state, (last) => ({ ...last, answerMs: last.answerMs + ms }));
    case 'paused':
      return lengthenPause(state, ms);
    default:
      return state;
  }
}

function lengthenPause(state: ClockState, ms: number): ClockState {
  const last = state.pauses.at(-1);
  return last ? { ...state, pauses: [...state.pauses.slice(0, -1), { ...last, ms: last.ms + ms }] } : state;
}

/** Time nobody spoke: part of the pause that is on, or a pause of its own. */
function rest(state: ClockState, kind: PauseKind, ms: number): ClockState {
  if (state.phase === 'paused') return lengthenPause(state, ms);
  return isRunning(state) ? addPause(state, kind, ms) : state;
}

/**
 * Brings the clock to the moment. Only monotonic time counts, so a wall clock that is set changes nothing; a silence
 * too long for a throttled or stopped window, or wall time the monotonic clock did not see, was sleep.
 */
function advance(state: ClockState, { at, wall, hidden = false }: Moment): ClockState {
  const gap = Math.max(0, at - state.at);
  const unseen = wall - state.wall - gap;
  const moved = { ...state, at: Math.max(at, state.at), wall };
  if (gap > (hidden ? HIDDEN_SILENCE_MS : SILENCE_MS))
    return rest(moved, 'sleep', gap + (unseen > UNSEEN_MS ? unseen : 0));
  const spent = spend(moved, gap);
  return unseen > UNSEEN_MS ? rest(spent, 'sleep', unseen) : spent;
}

function pause(state: ClockState, kind: PauseKind): ClockState {
  if (!isRunning(state)) return state;
  return { ...addPause(state, kind, 0), phase: 'paused', resumeTo: state.phase };
}

function saidAsk(state: ClockState): ClockState {
  return state.askSaidMs === null && state.phase !== 'ready' ? { ...state, askSaidMs: slotMs(state) } : state;
}

/** The block is said; after the last one the talk is over. */
function next(state: ClockState): ClockState {
  if (state.phase !== 'talk') return state;
  const said = withLap(state, state.current, (lap) => ({ ...lap, said: true }));
  const asked = currentLap(state).key === 'ask' ? saidAsk(said) : said;
  const isLast = state.current === state.laps.length - 1;
  return isLast ? { ...asked, phase: 'ended' } : { ...asked, current: state.current + 1 };
}

function previous(state: ClockState): ClockState {
  const first = state.shrunk?.lap ?? 0;
  if (state.phase !== 'talk' || state.current <= first) return state;
  const current = state.current - 1;
  return withLap({ ...state, current }, current, (lap) => ({ ...lap, said: false }));
}

function interrupt(state: ClockState, question: string): ClockState {
  if (state.phase !== 'talk') return state;
  const lap = currentLap(state).key;
  const interruption: Interruption = { question, lap, thinkingMs: 0, answerMs: 0, score: null };
  return { ...state, phase: 'thinking', interruptions: [...state.interruptions, interruption] };
}

/** The blocks that were begun stay as they are; what was still to come gives way to the last minute. */
function oneMinute(state: ClockState): ClockState {
  if (state.shrunk || state.phase === 'ready' || state.phase === 'ended') return state;
  // Who went back has spoken in later blocks too: that time stays.
  const begun = state.laps.filter(({ spentMs }, index) => index <= state.current || spentMs > 0);
  return {
    ...state,
    phase: 'talk',
    laps: [...begun, ...state.plan.lastMinute.map(freshLap)],
    current: begun.length,
    shrunk: { slotMs: slotMs(state), lap: begun.length },
  };
}

/** A new window: the time between is the wall clock's, and nobody spoke in it. */
function restore(state: ClockState, { at, wall }: Moment): ClockState {
  const away = Math.max(0, wall - state.wall);
  const moved = { ...state, at, wall };
  return lengthenPause(pause(moved, 'reload'), away);
}

function act(state: ClockState, event: ClockEvent): ClockState {
  switch (event.kind) {
    case 'pause':
      return pause(state, 'pause');
    case 'resume':
      return state.phase === 'paused' ? { ...state, phase: state.resumeTo } : state;
    case 'next':
      return next(state);
    case 'previous':
      return previous(state);
    case 'question':
      return interrupt(state, event.question);
    case 'think-end':
      return state.phase === 'thinking' ? { ...state, phase: 'answer' } : state;
    case 'answer-end':
      return state.phase === 'answer'
        ? { ...withInterruption(state, (last) => ({ ...last, score: event.score })), phase: 'talk' }
        : state;
    case 'one-minute':
      return oneMinute(state);
    case 'ask-said':
      return saidAsk(state);
    case 'end':
      return state.phase === 'ready' ? state : { ...state, phase: 'ended' };
    default:
      return state;
  }
}

/**
 * The rehearsal's clock: the next state after an event with its time. Events that mean nothing in a phase change
 * nothing but the time; after the end nothing changes.
 */
export function clockStep(state: ClockState, event: ClockEvent): ClockState {
  if (state.phase === 'ended') return state;
  if (state.phase === 'ready') {
    const { at, wall } = event;
    return event.kind === 'start' ? { ...state, phase: 'talk', at, wall, startedWall: wall } : state;
  }
  return event.kind === 'restore' ? restore(state, event) : act(advance(state, event), event);
}
