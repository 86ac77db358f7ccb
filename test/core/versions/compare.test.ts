import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Edit } from '../../../shared/core/incident/edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact, range } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import {
  type Comparison,
  compareVersions,
  isSame,
  type Told,
} from '../../../shared/core/versions/compare.ts';
import type { ValueChange } from '../../../shared/core/versions/compare-value.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { june, modelIncident } from '../model-incident.ts';

const told = (incident: Incident): Told => ({ incident, brief: buildBrief(incident, { language: 'en-US' }) });

function changedBy(...edits: readonly Edit[]): Comparison {
  return compareVersions(told(modelIncident), told(edits.reduce(applyEdit, modelIncident)));
}

const series = (...values: readonly string[]) => row('series', 's1', { name: 'shop', step: 300, values });

const words = ({ label, from, to }: ValueChange) => `${label}: ${from} -> ${to}`;

describe('the comparison of two versions', () => {
  it('tells the values of a time series by how many they are, not one by one', () => {
    const before = applyEdit(modelIncident, {
      kind: 'row-add',
      list: 'series',
      row: series('1 2.5 -', '1000'),
    });
    const after = { ...before, lists: { ...before.lists, series: [series('1 2.5 -', '2000')] } };
    expect(compareVersions(told(before), told(after)).rows.map(({ cells }) => cells.map(words))).toEqual([
      ['Values: 4 values, 1,003.5 in all -> 4 values, 2,003.5 in all'],
    ]);
  });

  it('says first which numbers changed, with their units, derived ones too', () => {
    const { figures, sections } = changedBy(
      { kind: 'fact', key: 'customers', value: range('count', 3_000, 4_000, 5_000) },
      { kind: 'fact', key: 'restoredAt', value: june('14:55') },
    );
    expect(figures.map(words)).toEqual([
      'Restored: 14:49 UTC on 3 June 2026 -> 14:55 UTC on 3 June 2026',
      'Customers affected: about 3,200 (2,900 to 3,400) -> about 4,000 (3,000 to 5,000)',
      'Duration: 47 minutes -> 53 minutes',
      'Time to restore, from the start: 47 minutes -> 53 minutes',
      'From the fix to normal: 3 minutes -> 9 minutes',
      'Share of customers: about 4% (3.6% to 4.3%) -> about 5% (3.8% to 6.3%)',
    ]);
    expect(sections.map(({ key }) => key)).toContain('bottom-line');
  });

  it('tells a figure that was entered once, not again as the estimate it replaces', () => {
    const open = applyEdit(modelIncident, { kind: 'fact', key: 'loss', value: unknown() });
    const found = compareVersions(told(open), told(modelIncident)).figures.map(words);
    expect(found).toEqual(['Lost or delayed sales: not known yet -> $30,000 to $50,000']);
  });

  it('names the row a number belongs to', () => {
    const { figures, rows } = changedBy({
      kind: 'row-set',
      list: 'asks',
      id: 'a1',
      column: 'amount',
      value: exact('money', 2_400_000),
    });
    expect(figures.map(words)).toEqual([expect.stringMatching(/^Amount: Approve .*: \$18,000 -> \$24,000$/)]);
    expect(rows).toMatchObject([{ list: 'asks', kind: 'changed' }]);
  });

  it('tells what is no longer known and what is known now', () => {
    const { figures } = changedBy({ kind: 'fact', key: 'customers', value: unknown(null, 'Finance') });
    expect(figures[0]).toMatchObject({ to: 'not known yet; Finance finds out' });
    expect(changedBy({ kind: 'fact', key: 'customers', value: null }).figures[0]).toMatchObject({ to: '' });
  });

  it('keeps what stands behind a figure apart from the figure', () => {
    const customers = modelIncident.facts.customers;
    if (customers === null || !('low' in customers)) throw new Error('The model counts its customers.');
    const { figures, facts } = changedBy({
      kind: 'fact',
      key: 'customers',
      value: { ...customers, source: 'the bank files' },
    });
    expect(figures).toEqual([]);
    expect(facts.map(words)).toEqual([`Customers affected, source: ${customers.source} -> the bank files`]);
  });

  it('tells new and removed rows, not blank ones', () => {
    const add = (id: string, name: string | null): Edit => ({
      kind: 'row-add',
      list: 'keyAccounts',
      row: row('keyAccounts', id, { name }),
    });
    expect(changedBy(add('k9', null)).rows).toEqual([]);
    expect(changedBy(add('k9', 'Acme')).rows).toMatchObject([
      { list: 'keyAccounts', kind: 'added', name: 'Acme' },
    ]);
    const gone = changedBy({ kind: 'row-remove', list: 'asks', id: 'a1' });
    expect(gone.rows).toMatchObject([{ list: 'asks', kind: 'removed' }]);
    expect(gone.figures).toEqual([]);
  });

  it('tells two rows that begin alike apart', () => {
    const clock = (id: string, step: string): Edit => ({
      kind: 'row-add',
      list: 'clocks',
      row: row('clocks', id, { rule: 'NIS2', step }),
    });
    const { rows } = changedBy(clock('k8', 'early warning'), clock('k9', 'notification'));
    expect(rows.map(({ name }) => name)).toEqual(['NIS2, early warning', 'NIS2, notification']);
  });

  it('tells sections by their printed words, whether the facts or a person wrote them', () => {
    const prose = [{ kind: 'paragraph' as const, runs: [{ kind: 'text' as const, text: 'Own words.' }] }];
    const { facts, sections } = changedBy({ kind: 'prose', section: 'risk', prose });
    expect(facts).toEqual([]);
    expect(sections).toMatchObject([{ key: 'risk', kind: 'changed' }]);
    expect(sections[0]?.to).toContain('Own words.');
  });

  it('tells how the brief is told', () => {
    const { facts, sections } = changedBy({ kind: 'setup', key: 'variant', value: 'running' });
    expect(facts.map(words)).toContain('Kind of brief: restored -> running');
    expect(sections.map(({ kind }) => kind)).toContain('removed');
  });
});

describe('for any two records, the comparison', () => {
  it('of one with itself is empty', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        expect(isSame(compareVersions(told(incident), told(structuredClone(incident))))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  const TURNED = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  const byText = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).toSorted();
  const turnValue = ({ from, to, ...rest }: ValueChange) => ({ ...rest, from: to, to: from });

  it('is the same the other way round, and changes nothing', () => {
    fc.assert(
      fc.property(arbitraryIncident(), arbitraryIncident(), (a, b) => {
        const there = compareVersions(told(deepFreeze(a)), told(deepFreeze(b)));
        const back = compareVersions(told(b), told(a));
        expect(byText(back.facts)).toEqual(byText(there.facts.map(turnValue)));
        const sides = ({ key, kind, from, to }: Comparison['sections'][number]) => ({ key, kind, from, to });
        expect(byText(back.sections.map(sides))).toEqual(
          byText(
            there.sections.map(({ key, kind, from, to }) => ({
              key,
              kind: TURNED[kind],
              from: to,
              to: from,
            })),
          ),
        );
        const cells = ({ list, kind, cells: found }: Comparison['rows'][number]) => ({ list, kind, found });
        expect(byText(back.rows.map(cells))).toEqual(
          byText(
            there.rows.map(({ list, kind, cells: found }) => ({
              list,
              kind: TURNED[kind],
              found: found.map(turnValue),
            })),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});
