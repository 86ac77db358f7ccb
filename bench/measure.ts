/** One measured thing: how often it ran and how long it took, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

type Work = () => unknown;

function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}

function summarise(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), runs: sorted.length };
}

async function time(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Another order each round, so that nobody always pays for what the same neighbour left behind (a journal, garbage).
 */
function inTurn<K>(names: readonly K[], round: number): readonly K[] {
  const first = ((round % names.length) + names.length) % names.length;
  const turned = [...names.slice(first), ...names.slice(0, first)];
  return Math.floor(round / names.length) % 2 === 0 ? turned : turned.toReversed();
}

/**
 * Runs the candidates in turn, in a changing order, so that a change of the machine's speed hits all of them alike;
 * answers what each told. The first `warmUp` rounds do not count.
 */
export async function interleaveTold<K extends string, T>(
  candidates: Readonly<Record<K, () => Promise<T>>>,
  rounds: number,
  warmUp: number,
): Promise<Readonly<Record<K, readonly T[]>>> {
  const names = Object.keys(candidates) as readonly string[] as readonly K[];
  const told = new Map<K, T[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of inTurn(names, round)) {
      const each = await candidates[name]();
      if (round >= 0) told.get(name)?.push(each);
    }
  }
  return Object.fromEntries(told) as Readonly<Record<string, T[]>> as Readonly<Record<K, readonly T[]>>;
}

/** Times the candidates in turn. */
export async function interleave<K extends string>(
  candidates: Readonly<Record<K, Work>>,
  rounds: number,
  warmUp = 5,
): Promise<Readonly<Record<K, Timing>>> {
  const names = Object.keys(candidates) as readonly string[] as readonly K[];
  const timed = Object.fromEntries(names.map((name) => [name, () => time(candidates[name])]));
  const times = await interleaveTold(timed as Record<K, () => Promise<number>>, rounds, warmUp);
  return Object.fromEntries(names.map((name) => [name, summarise(times[name])])) as Record<K, Timing>;
}

const digits = (value: number): number => Number(value.toPrecision(4));

/** One JSON line a measure: name, milliseconds, and the ratios that the goals are about. */
export function printMeasure(measure: string, values: Readonly<Record<string, number | string>>): void {
  const rounded = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'number' ? digits(value) : value,
  ]);
  process.stdout.write(`${JSON.stringify({ measure, ...Object.fromEntries(rounded) })}\n`);
}
