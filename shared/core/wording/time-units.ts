/** Seconds of the words people write behind a number of time, without the s of a plural. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['sec', 1],
  ['second', 1],
  ['m', 60],
  ['min', 60],
  ['minute', 60],
  ['h', 3_600],
  ['hr', 3_600],
  ['hour', 3_600],
  ['d', 86_400],
  ['day', 86_400],
  ['w', 604_800],
  ['wk', 604_800],
  ['week', 604_800],
]);

/** All of these words, one and many: "min", "mins", but not "ms". */
export const TIME_UNITS: readonly string[] = [...SECONDS.keys()].flatMap((unit) =>
  unit.length > 1 ? [unit, `${unit}s`] : [unit],
);

/** Seconds of "min", "Minutes" or "hr"; null for any other word, "ms" among them. */
export function secondsOf(unit: string): number | null {
  const word = unit.toLowerCase();
  return SECONDS.get(word) ?? SECONDS.get(word.replace(/(?<=..)s$/, '')) ?? null;
}
