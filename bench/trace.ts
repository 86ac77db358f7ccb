/** One entry of a Chromium trace, as far as it is read; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** CPU time of the thread. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** To be traced for `readTrace`: the tasks of every thread, and the frames. */
export const TRACED = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** CPU milliseconds of the tasks that begin between one frame and the next; the frames are in order. */
function workPerFrame(tasks: readonly TraceEvent[], frames: readonly number[]): readonly number[] {
  const work = frames.map(() => 0);
  for (const { ts, tdur = 0 } of tasks) {
    const frame = frames.findLastIndex((begun) => begun <= ts);
    if (frame >= 0) work[frame] = (work[frame] ?? 0) + tdur / 1_000;
  }
  return work.toSorted((a, b) => a - b);
}

/** What a trace says of the page that asked for animation frames, and of what it took to draw them. */
export function readTrace(trace: Buffer): Readonly<Record<string, number>> {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const page = traceEvents.find(({ name }) => name === 'FireAnimationFrame');
  if (!page) throw new Error('The trace holds no animation frame.');
  const own = traceEvents.filter(({ pid, tid }) => pid === page.pid && tid === page.tid);
  const tasks = own.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const frames = own
    .filter(({ name }) => name === 'FireAnimationFrame')
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const work = workPerFrame(tasks, frames);
  const drawn = traceEvents
    .filter(({ name, pid }) => name === 'DrawFrame' && pid === page.pid)
    .map(({ ts }) => ts / 1_000)
    .toSorted((a, b) => a - b);
  const gaps = drawn.slice(1).map((time, index) => time - (drawn[index] ?? 0));
  const seconds = ((drawn.at(-1) ?? 0) - (drawn[0] ?? 0)) / 1_000;
  const painter = traceEvents.find(
    ({ name, args }) => name === 'thread_name' && args?.name === 'VizCompositorThread',
  );
  const painting = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && ph === 'X' && pid === painter?.pid && tid === painter.tid,
  );
  return {
    framesPerSecond: gaps.length / seconds,
    gapsOver25Ms: gaps.filter((gap) => gap > 25).length,
    gapsOver32Ms: gaps.filter((gap) => gap > 32).length,
    appMsPerFrame: at(work, 0.5),
    appP95Ms: at(work, 0.95),
    appWorstMs: at(work, 1),
    framesAppWorkedOver16Ms: work.filter((ms) => ms > 16.7).length,
    framesAppWorkedOver32Ms: work.filter((ms) => ms > 32).length,
    goalFramesAppWorkedOver32Ms: 0,
    longTasks: tasks.filter(({ tdur = 0 }) => tdur > 50_000).length,
    browserDrawsMsPerFrame:
      painting.reduce((sum, { tdur = 0 }) => sum + tdur / 1_000, 0) / Math.max(1, drawn.length),
  };
}
