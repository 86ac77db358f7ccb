import { describe, expect, it } from 'vitest';

import { linesOf } from '../../shared/core/brief/lines.ts';
import { blockersOf } from '../../shared/core/checklist/gate.ts';
import { FACT_KEYS } from '../../shared/core/incident/facts.ts';
import { type Incident, VARIANTS } from '../../shared/core/incident/incident.ts';
import { brokenInvariants } from '../../shared/core/incident/invariants.ts';
import { LIST_KEYS, type ListKey, TALK_LISTS } from '../../shared/core/incident/lists.ts';
import type { Figure } from '../../shared/core/incident/values/figure.ts';
import { briefOf, MODEL, openSample, publicIds, readSample, sampleIds, workbookOf } from './samples.ts';

/** A sample is an incident nobody has talked about yet; in the model the questions are prepared, and it was read. */
const isOf = (id: string, list: ListKey): boolean =>
  id === MODEL && (list === 'answers' || list === 'readings');

type Found = Readonly<Record<string, unknown>>;

/** Every object in the record that passes the test, however deep. */
function findAll(value: unknown, test: (found: Found) => boolean): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap((each) => findAll(each, test));
  return !Array.isArray(value) && test(value as Found) ? [value as Found, ...inside] : inside;
}

function allTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : [];
}

/** "A2, A3" in the source of a figure, a moment or an event, and "(A2, A3)" behind a sentence. */
function citedTags(record: unknown): readonly string[] {
  const sources = findAll(record, (found) => typeof found.source === 'string').map(
    (found) => `${found.source}`,
  );
  const behind = allTexts(record).flatMap((text) =>
    [...text.matchAll(/\(([A-Z]\d(?:, [A-Z]\d)*)\)/g)].map((match) => match[1] ?? ''),
  );
  return [...sources, ...behind].filter((source) => source !== '').flatMap((source) => source.split(', '));
}

describe('the samples', () => {
  it('are the model incident and the fifteen public cases', () => {
    expect(sampleIds).toHaveLength(16);
    expect(publicIds).toHaveLength(15);
  });

  it('are told running, restored and final', () => {
    const told = new Set(sampleIds.map((id) => openSample(id).setup.variant));
    expect(VARIANTS.filter((variant) => told.has(variant))).toEqual(['running', 'restored', 'final']);
  });

  it('take the part of every guide', () => {
    expect(new Set(sampleIds.map((id) => openSample(id).setup.role)).size).toBe(3);
  });
});

describe.each(sampleIds)('%s', (id) => {
  it('is a whole record: every fact and every list is there', () => {
    const raw = readSample(id) as { readonly facts: object; readonly lists: object };
    expect(Object.keys(raw.facts)).toEqual(FACT_KEYS);
    expect(Object.keys(raw.lists)).toEqual(LIST_KEYS.filter((key) => !TALK_LISTS.has(key) || isOf(id, key)));
  });

  it('is read without a problem, under the name of its file', () => {
    const raw = readSample(id) as Incident;
    const silent = Object.fromEntries([...TALK_LISTS].map((key) => [key, []]));
    expect(openSample(id)).toEqual({ ...raw, lists: { ...silent, ...raw.lists } });
    expect(openSample(id).id).toBe(id);
  });

  it('does not contradict itself', () => {
    expect(brokenInvariants(openSample(id))).toEqual([]);
  });

  it('cites only sources that it lists, and lists none that it does not cite', () => {
    const listed = openSample(id).lists.sources.map((row) => row.tag);
    expect(listed).toEqual([...new Set(citedTags(readSample(id)))].toSorted());
  });

  it('prints the tags of its sources as they are: L1 is no likelihood there', () => {
    const timeline = linesOf(briefOf(id)).filter((line) => line.section === 'timeline');
    const shown = openSample(id).lists.timeline.filter((row) => row.inBrief === 'yes' && row.source !== null);
    const cells = timeline.map((line) => line.text);
    expect(shown.filter((row) => !cells.includes(String(row.source)))).toEqual([]);
  });

  it('gives the coach nothing to warn of', () => {
    expect(workbookOf(id).findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
  });

  it('can be called final: nothing on the checklist stops it', () => {
    expect(blockersOf(workbookOf(id).checklist).map((item) => `${item.id} ${item.detail}`)).toEqual([]);
  });

  it('leaves no open slot', () => {
    const open = linesOf(briefOf(id)).flatMap((line) => line.runs.filter((run) => run.missing));
    expect(open).toEqual([]);
  });

  it('has something to say in every section', () => {
    const empty = briefOf(id).sections.filter((section) => section.blocks.length === 0);
    expect(empty.map((section) => section.key)).toEqual([]);
  });

  it('keeps the bottom line within sixty words', () => {
    const lines = linesOf(briefOf(id)).filter((line) => line.section === 'bottom-line' && line.index > 0);
    expect(
      lines
        .map((line) => line.text)
        .join(' ')
        .split(/\s+/).length,
    ).toBeLessThanOrEqual(60);
  });
});

describe.each(publicIds)('the public case %s', (id) => {
  it('gives a source for every figure', () => {
    const figures = findAll(openSample(id), (found) => found.kind === 'figure') as readonly unknown[];
    expect(figures.length).toBeGreaterThan(0);
    expect((figures as readonly Figure[]).filter((figure) => figure.source === '')).toEqual([]);
  });

  it('promises no time for what nobody knows', () => {
    const unknowns = findAll(openSample(id), (found) => found.kind === 'unknown');
    expect(unknowns.filter((unknown) => unknown.expectedAt !== null)).toEqual([]);
  });

  it('says that it is a sample', () => {
    expect(openSample(id).facts.distribution).toEqual(['sample, retold from public sources']);
  });
});
