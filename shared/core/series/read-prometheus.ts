import { type Read, read, unread } from '../incident/typed/read-result.ts';
import type { Point } from './points.ts';
import type { NamedSeries } from './read-table.ts';

type Raw = Readonly<Record<string, unknown>>;

function asRecord(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

/** "orders, shop eu": the name and the labels, which are printed; "value" for a series without any. */
function nameOf(metric: unknown): string {
  const { __name__: name, ...labels } = asRecord(metric);
  const pairs = Object.entries(labels).map(([label, value]) => `${label} ${String(value)}`);
  const called = typeof name === 'string' ? [name] : [];
  return [...called, ...pairs].join(', ').slice(0, 200) || 'value';
}

/** Numbers come as text, "NaN" among them: a gap. */
function pointOf(pair: unknown): Point | null {
  if (!Array.isArray(pair)) return null;
  const [at, text]: readonly unknown[] = pair;
  const value = typeof text === 'string' || typeof text === 'number' ? Number(text) : Number.NaN;
  if (typeof at !== 'number' || !Number.isFinite(at) || at < 1e8 || at > 1e10) return null;
  return { at: at * 1000, value: Number.isFinite(value) ? value : null };
}

function pointsOf(values: unknown): Read<readonly Point[]> {
  const pairs: readonly unknown[] = Array.isArray(values) ? values : [];
  const points: Point[] = [];
  for (const [index, pair] of pairs.entries()) {
    const point = pointOf(pair);
    if (!point) return unread(`Value ${index + 1} is no pair of a time in seconds and a number.`);
    points.push(point);
  }
  return read(points);
}

/**
 * The series of an answer of Prometheus’ `query_range` (HTTP API, "range vectors"): `data.result` holds each with its
 * metric and its pairs of seconds and text.
 */
export function readPrometheus(answer: unknown): Read<readonly NamedSeries[]> {
  const whole = asRecord(answer);
  if (whole.status === 'error')
    return unread(
      `It holds an error of Prometheus and no values: ${String(whole.error ?? '').slice(0, 200)}`,
    );
  const data = asRecord(whole.data ?? whole);
  if (data.resultType === 'vector' || data.resultType === 'scalar')
    return unread('It holds one moment: ask Prometheus with query_range, not with query.');
  if (data.resultType !== 'matrix' || !Array.isArray(data.result))
    return unread('It is no answer of Prometheus’ query_range.');
  const result: readonly unknown[] = data.result;
  if (result.length === 0) return unread('Prometheus found no series.');
  return read(
    result.map((each) => {
      const { metric, values } = asRecord(each);
      return { name: nameOf(metric), points: () => pointsOf(values) };
    }),
  );
}
