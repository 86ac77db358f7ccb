import type { FoundSeries } from '../../shared/api/answers.ts';
import type { Parsed } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import type { Read } from '../../shared/core/incident/typed/read-result.ts';
import { MOST_POINTS, seriesOfPoints } from '../../shared/core/series/points.ts';
import { readPrometheus } from '../../shared/core/series/read-prometheus.ts';
import { type NamedSeries, readTable } from '../../shared/core/series/read-table.ts';
import { seriesCells } from '../../shared/core/series/series.ts';
import { isZone } from '../../shared/core/wording/zone.ts';
import { bytesOf } from './base64.ts';
import type { Ports } from './ports.ts';

/** Lines beside those of values: titles, and what spreadsheets write before them. */
const FURTHER_ROWS = 10;

/** Series that are offered to choose from; who has more asks for fewer. */
const MOST_NAMES = 50;

const refuse = (message: string): Result<never> => failure('bad-input', `${message} Nothing was imported.`);

function resultOf<T>(read: Read<T>): Result<T> {
  return read.ok ? success(read.value) : refuse(read.message);
}

/** A record of JSON begins with a brace, behind the mark that some programs write first. */
function isJson(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

function parseJson(bytes: Uint8Array): Result<unknown> {
  try {
    return success(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return refuse('The file begins as JSON, but cannot be read as such: it is cut short or damaged.');
  }
}

function seriesIn(bytes: Uint8Array, zone: string, { tables }: Ports): Result<readonly NamedSeries[]> {
  if (isJson(bytes)) {
    const json = parseJson(bytes);
    return json.ok ? resultOf(readPrometheus(json.value)) : json;
  }
  const rows = tables.read(bytes, MOST_POINTS + FURTHER_ROWS);
  return rows.ok ? resultOf(readTable(rows.value, zone)) : refuse(rows.error.message);
}

/** Reads a file of Prometheus (query_range, JSON), Grafana or any program that writes times and values as CSV. */
function readSeries({ base64, zone, pick, pace }: Parsed<'series.read'>, ports: Ports): Result<FoundSeries> {
  const bytes = bytesOf(base64);
  if (bytes === null) return refuse('The file did not arrive whole.');
  if (!isZone(zone)) return refuse(`There is no time zone “${zone}”.`);
  const found = seriesIn(bytes, zone, ports);
  if (!found.ok) return found;
  const names = found.value.map(({ name }) => name);
  if (names.length > MOST_NAMES) return refuse(`It holds ${names.length} series: export one, or their sum.`);
  const chosen = names.length === 1 ? found.value[0] : found.value.find(({ name }) => name === pick);
  if (!chosen) return success({ kind: 'several', names });
  const points = resultOf(chosen.points());
  if (!points.ok) return points;
  const series = resultOf(seriesOfPoints(points.value, pace));
  if (!series.ok) return series;
  const { values } = series.value;
  return success({
    kind: 'one',
    name: chosen.name,
    cells: seriesCells(series.value),
    values: values.length,
    gaps: values.filter((value) => value === null).length,
  });
}

/** Values over time from a file; `bad-input` says in a sentence what is wrong with it. */
export function seriesHandlers(ports: Ports): Pick<Handlers, 'series.read'> {
  return { 'series.read': (given) => readSeries(given, ports) };
}
