/** Milliseconds of this thread's own work: what other programs do meanwhile does not count. */
function milliseconds(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The best of three: a pause of the engine hits one, not all. */
function effort(work: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => milliseconds(work)));
}

/** How many times longer the large text is than the small one. */
export const TIMES = 8;
/** Eight times the text may take eight times as long; a square would take sixty-four. The limit lies in between. */
const LIMIT = TIMES * 4;
/** Milliseconds below which a clock says nothing; a square takes seconds at the larger length. */
const TOO_SHORT_TO_TELL = 250;

/** Null when the work on the large text is linear against that on the small one; else a sentence. */
export function notLinear(large: () => unknown, small: () => unknown): string | null {
  const first = milliseconds(large);
  if (first < TOO_SHORT_TO_TELL) return null;
  const [long, short] = [Math.min(first, effort(large)), Math.max(effort(small), 1)];
  return long < short * LIMIT ? null : `${Math.round(long)} ms against ${Math.round(short)} ms for an eighth`;
}
