/** Milliseconds of this thread's own work: what other programs do meanwhile does not count. */
export function milliseconds(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Lays out a text of this many lengths, and answers the work on it. */
type Prepare = (lengths: number) => () => unknown;

/** The best of so many, each on a text laid out anew: what is remembered of a text would hide the work on it. */
function effort(prepare: Prepare, lengths: number, rounds: number): number {
  return Math.min(...Array.from({ length: rounds }, () => milliseconds(prepare(lengths))));
}

/** How many times longer the large text is than the small one. */
const TIMES = 8;
/** Eight times the text may take eight times as long; a square would take sixty-four. The limit lies in between. */
const LIMIT = TIMES * 4;
/** Milliseconds below which a clock says nothing; a square takes seconds at the larger length. */
const TOO_SHORT_TO_TELL = 250;
/** A pause of the engine hits one of them, not all. */
const ROUNDS = 3;

/** Null when the work on eight lengths of a text is linear against that on one; else a sentence. */
export function notLinear(prepare: Prepare): string | null {
  const first = effort(prepare, TIMES, 1);
  if (first < TOO_SHORT_TO_TELL) return null;
  const short = Math.max(effort(prepare, 1, ROUNDS), 1);
  const isLinear = (long: number): boolean => long < short * LIMIT;
  const long = isLinear(first) ? first : effort(prepare, TIMES, ROUNDS);
  return isLinear(long) ? null : `${Math.round(long)} ms against ${Math.round(short)} ms for an eighth`;
}
