import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../shared/api/contract.ts';
import { answerOf, errorOf } from '../store/parts/workshop.ts';
import { newHost } from './parts/host.ts';

type Choices = Partial<Omit<Argument<'series.read'>, 'base64'>>;

const bring = (content: string | Buffer, choices: Choices = {}) =>
  newHost().call('series.read', {
    base64: Buffer.from(content).toString('base64'),
    zone: 'Europe/Berlin',
    pick: null,
    pace: 'interval',
    ...choices,
  });
const file = (name: string): Buffer => readFileSync(join(import.meta.dirname, '..', 'series-files', name));
const refused = async (content: string | Buffer, choices?: Choices) =>
  errorOf(await bring(content, choices)).message;

const START = { at: '2026-06-03T12:00:00Z', zone: 'UTC' };

describe('a file of values over time', () => {
  it('is read as Prometheus answers query_range', async () => {
    expect(answerOf(await bring(file('prometheus.json')))).toEqual({
      kind: 'one',
      name: 'shop:orders:increase5m, shop eu',
      cells: { start: expect.objectContaining(START), step: 300, values: ['41.5 40 - 39 0 12'] },
      values: 6,
      gaps: 1,
    });
  });

  it('is read as Grafana writes it, times in the zone of the incident', async () => {
    expect(answerOf(await bring(file('grafana.csv')))).toMatchObject({
      name: 'Orders',
      cells: { start: START, step: 300, values: ['41 40 - 39 0 12'] },
    });
    expect(answerOf(await bring(file('grafana.csv'), { zone: 'UTC' }))).toMatchObject({
      cells: { start: { at: '2026-06-03T14:00:00Z' } },
    });
  });

  it('is read as spreadsheets write it in Europe: semicolons, decimal commas, the sign on a line of its own', async () => {
    expect(answerOf(await bring(file('grafana-excel.csv'), { pick: 'Umsatz EU' }))).toMatchObject({
      cells: { start: START, values: ['1234.56 1200 - 987.5 0 12.25'] },
    });
  });

  it('is read without titles, in seconds since 1970', async () => {
    expect(answerOf(await bring(file('plain.csv')))).toMatchObject({
      name: 'Column 2',
      cells: { start: START, values: ['41 40 38 39'] },
    });
  });

  it.each([
    ['prometheus-two.json', ['orders, shop eu', 'orders, shop us'], '0 10 20 30'],
    ['grafana-excel.csv', ['Umsatz EU', 'Umsatz US'], '1000 1000 1000 1000 1000 1000'],
    ['grafana-series.csv', ['eu', 'us'], '0 5 10 15'],
  ])('with several series asks which: %s', async (name, names, values) => {
    expect(answerOf(await bring(file(name)))).toEqual({ kind: 'several', names });
    expect(answerOf(await bring(file(name), { pick: names[1] ?? null }))).toMatchObject({
      kind: 'one',
      name: names[1],
      cells: { values: [values] },
    });
  });

  it('of two hundred thousand rows is read, one more is refused', async () => {
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, index) => `${1_770_000_000 + index * 60},${index % 7}`).join('\n');
    expect(answerOf(await bring(`time,value\n${lines(200_000)}\n`))).toMatchObject({
      values: 10_000,
      gaps: 0,
    });
    expect(await refused(lines(200_001))).toBe(
      'It has 200,001 values; at most 200,000 can be read. Nothing was imported.',
    );
  });

  it.each([
    ['', 'The file is empty.'],
    ['time,value\n', 'It has titles, but no values under them.'],
    [
      'orders,shop\n12,eu\n',
      'No column holds times: write them as 2026-06-03 14:02, or in seconds since 1970.',
    ],
    ['time,state\n2026-06-03 14:00,ok\n', 'No column holds numbers beside the times.'],
    [
      'time,value\n2026-06-03 14:00,1\n2026-06-03 14:05,=1+1\n',
      '“=1+1” (line 3) is a formula, not a number: export the values.',
    ],
    [
      'time,value\n2026-06-03 14:05,1\n2026-06-03 14:00,2\n',
      'The times do not go forward: value 2 is earlier than the one before it.',
    ],
    [
      '{"status":"success"',
      'The file begins as JSON, but cannot be read as such: it is cut short or damaged.',
    ],
    ['{"schema":1}', 'It is no answer of Prometheus’ query_range.'],
    [
      '{"data":{"resultType":"vector","result":[]}}',
      'It holds one moment: ask Prometheus with query_range, not with query.',
    ],
    ['{"data":{"resultType":"matrix","result":[]}}', 'Prometheus found no series.'],
    [
      '{"data":{"resultType":"matrix","result":[{"values":[["x",1]]}]}}',
      'Value 1 is no pair of a time in seconds and a number.',
    ],
    [
      '{"status":"error","error":"parse error"}',
      'It holds an error of Prometheus and no values: parse error',
    ],
    [
      Buffer.from([0x50, 0x4b, 3, 4]),
      'This is a workbook, not a CSV file. In Excel, save it as “CSV UTF-8”.',
    ],
    [
      Buffer.from([0x74, 0xe4, 0x0a]),
      'The file is not UTF-8 text (row 1). In Excel, save it as “CSV UTF-8”.',
    ],
  ])('that cannot be read is refused in a sentence: %s', async (content, message) => {
    expect(await refused(content)).toBe(`${message} Nothing was imported.`);
  });

  it('nested beyond reason is refused', async () => {
    expect(await refused(`{"data":${'['.repeat(500_000)}`)).toMatch(
      /^The file begins as JSON, but cannot be read/,
    );
    const deep = `{"data":{"resultType":"matrix","result":[{"metric":${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)},"values":[]}]}}`;
    expect(await refused(deep)).toBe('It holds fewer than two values. Nothing was imported.');
  });

  it('in a zone that there is none of is refused', async () => {
    expect(await refused(file('grafana.csv'), { zone: 'Mars/Olympus' })).toBe(
      'There is no time zone “Mars/Olympus”. Nothing was imported.',
    );
  });
});
