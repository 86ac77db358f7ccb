import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../../renderer/features/preview/paginate.ts';
import { type Unit, unitsOf } from '../../../../renderer/features/preview/units.ts';
import { buildBrief } from '../../../../shared/core/brief/build-brief.ts';
import { modelIncident } from '../../../core/model-incident.ts';

const paragraph = (key: string): Unit => ({ kind: 'paragraph', key, runs: [] });
const heading = (key: string): Unit => ({
  kind: 'heading',
  key,
  text: key,
  annex: false,
  keepWithNext: true,
});
const heightsOf = (entries: Readonly<Record<string, number>>) => new Map(Object.entries(entries));
const keysOf = (pages: readonly (readonly Unit[])[]) => pages.map((page) => page.map(({ key }) => key));

describe('pages', () => {
  it('are filled in order to their height', () => {
    const units = ['a', 'b', 'c'].map(paragraph);
    expect(keysOf(paginate(units, heightsOf({ a: 40, b: 60, c: 10 }), 100))).toEqual([['a', 'b'], ['c']]);
  });

  it('never end with a heading', () => {
    const units = [paragraph('a'), heading('h'), paragraph('b')];
    expect(keysOf(paginate(units, heightsOf({ a: 70, h: 20, b: 20 }), 100))).toEqual([['a'], ['h', 'b']]);
  });

  it('begin anew where a part demands it, and give what is too high a page of its own', () => {
    const units: readonly Unit[] = [paragraph('a'), { kind: 'annex-title', key: 'annex', startsPage: true }];
    expect(keysOf(paginate(units, heightsOf({ a: 10, annex: 10 }), 100))).toEqual([['a'], ['annex']]);
    const high = ['a', 'b', 'c'].map(paragraph);
    expect(keysOf(paginate(high, heightsOf({ a: 10, b: 900, c: 10 }), 100))).toEqual([['a'], ['b'], ['c']]);
  });

  it('count the head of a table again on the next page', () => {
    const table = { key: 't', summary: '', columns: [] };
    const rows = ['1', '2', '3', '4'].map((key): Unit => ({ kind: 'row', key, table, cells: [] }));
    const heights = heightsOf({ 't/head': 20, 1: 30, 2: 30, 3: 30, 4: 30 });
    expect(keysOf(paginate(rows, heights, 80))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('hold every unit once and in order, whatever their heights', () => {
    const units = unitsOf(buildBrief(modelIncident, { language: 'en-US' }));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: units.length }), (sizes) => {
        const heights = new Map(units.map(({ key }, index) => [key, sizes[index] ?? 10]));
        const pages = paginate(units, heights, 742);
        expect(pages.flat()).toEqual(units);
        expect(pages.every((page) => page.length > 0)).toBe(true);
        for (const page of pages.slice(0, -1)) expect(page.at(-1)?.keepWithNext).not.toBe(true);
      }),
    );
  });
});

describe('unitsOf', () => {
  it('shows the beginning of a table of thousands of rows and says how many more there are', () => {
    const timeline = Array.from({ length: 5_000 }, (_, index) => ({
      ...(modelIncident.lists.timeline[0] as (typeof modelIncident.lists.timeline)[0]),
      id: `t${index}`,
    }));
    const incident = { ...modelIncident, lists: { ...modelIncident.lists, timeline } };
    const units = unitsOf(buildBrief(incident, { language: 'en-US' }));
    expect(units.length).toBeLessThan(400);
    expect(units.find(({ kind }) => kind === 'rest')).toMatchObject({ rows: 4_880 });
  });

  it('has a key of its own for every unit', () => {
    const keys = unitsOf(buildBrief(modelIncident, { language: 'en-US' })).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
