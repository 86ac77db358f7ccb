import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { type Edit, setCell } from '../../../shared/core/incident/edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { merge, mergeParts } from '../../../shared/core/versions/merge.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { modelIncident } from '../model-incident.ts';

const edited = (...edits: readonly Edit[]): Incident => edits.reduce(applyEdit, modelIncident);
const keysOf = (mine: Incident, theirs: Incident) => mergeParts(mine, theirs).map(({ key }) => key);

/** As a merge leaves it: the id of mine, a draft, absent words not said to be absent. */
function comparable({ id: _, setup: { final: __, ...setup }, ...rest }: Incident): unknown {
  const entries = (record: object) => Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...rest, setup, prose: entries(rest.prose), ticks: entries(rest.ticks) };
}

const readersOf = ({ lists: { comments, readings } }: Incident) => ({ comments, readings });
const idsOf = (...incidents: readonly Incident[]): readonly string[] =>
  incidents
    .flatMap(({ lists: { comments, readings } }) => [comments, readings])
    .flatMap((rows, list) => rows.map(({ id }) => `${list % 2} ${id}`))
    .toSorted()
    .filter((id, index, all) => id !== all[index - 1]);

describe('two states of one incident', () => {
  const theirs = edited(
    { kind: 'fact', key: 'customers', value: exact('count', 4_100) },
    { kind: 'fact', key: 'causeStatus', value: 'confirmed' },
    {
      kind: 'prose',
      section: 'cause',
      prose: [{ kind: 'paragraph', runs: [{ kind: 'text', text: 'Confirmed.' }] }],
    },
    { kind: 'row-add', list: 'decisions', row: row('decisions', 'd9', { what: 'The check is approved' }) },
    { kind: 'tick', item: 'C37', tick: { at: '2026-06-03T15:00:00Z', by: 'Kim' } },
  );

  it('differ part by part, each with both sides', () => {
    const parts = mergeParts(modelIncident, theirs);
    expect(parts.map(({ title }) => title)).toEqual([
      'Impact',
      'Cause',
      'Conversation',
      'Ticks and ignored remarks',
    ]);
    const [impact, cause, talk, marks] = parts;
    expect(impact?.facts).toMatchObject([
      { label: 'Customers affected', from: 'about 3,200 (2,900 to 3,400)', to: '4,100' },
    ]);
    expect(cause?.words).toEqual({ mine: [], theirs: ['Confirmed.'] });
    expect(talk?.rows).toMatchObject([{ list: 'decisions', kind: 'added' }]);
    expect(marks?.marks).toBe(1);
    expect(mergeParts(theirs, theirs)).toEqual([]);
  });

  it('become one: what is taken is theirs, the rest stays, and the two together are a draft', () => {
    const mine = {
      ...modelIncident,
      id: 'mine',
      setup: { ...modelIncident.setup, final: true },
    };
    const merged = merge(mine, theirs, new Set(['cause']));
    expect(merged.facts.causeStatus).toBe('confirmed');
    expect(merged.prose.cause).toEqual(theirs.prose.cause);
    expect(merged.facts.customers).toEqual(mine.facts.customers);
    expect(merged.lists.decisions).toEqual(mine.lists.decisions);
    expect([merged.id, merged.setup.final]).toEqual(['mine', false]);
    expect(merge(theirs, modelIncident, new Set(['cause'])).prose.cause).toBeUndefined();
  });

  it('keep what every reader wrote: a copy that comes back takes out no comment, and settles what is settled there', () => {
    const comment = (id: string, words: string) => row('comments', id, { words, by: 'Kim' });
    const settledAt = stamp('2026-06-03T16:00:00Z', 'UTC');
    const sent = {
      ...modelIncident,
      lists: { ...modelIncident.lists, comments: [comment('c1', 'Why?'), comment('c2', 'Who?')] },
    };
    const back = applyEdit(applyEdit(sent, setCell('comments', 'c2', 'settledAt', settledAt)), {
      kind: 'row-add',
      list: 'comments',
      row: comment('c4', 'Until when?'),
    });
    const mine = [
      setCell('comments', 'c1', 'settledAt', settledAt),
      { kind: 'row-add', list: 'comments', row: comment('c3', 'What now?') } as const,
    ].reduce(applyEdit, sent);
    const [part] = mergeParts(mine, back);
    expect(part).toMatchObject({ key: 'readers', rows: [{ kind: 'changed' }, { kind: 'added' }] });
    const merged = merge(mine, back, new Set(['readers']));
    expect(merged.lists.comments.map(({ id, settledAt: at }) => [id, at !== null])).toEqual([
      ['c1', true],
      ['c2', true],
      ['c3', false],
      ['c4', false],
    ]);
    expect(mergeParts(merged, back)).toEqual([]);
  });

  it('stay final with the comments of a reader, and keep what was answered here', () => {
    const comment = row('comments', 'c1', { words: 'Why?', by: 'Kim' });
    const given = { ...modelIncident, lists: { ...modelIncident.lists, comments: [comment] } };
    const answered = applyEdit(given, setCell('comments', 'c1', 'answer', 'See page 2.'));
    const mine = { ...answered, setup: { ...answered.setup, final: true } };
    expect(mergeParts(mine, given)).toEqual([]);
    const other = row('comments', 'c2', { words: 'Who?', by: 'head of legal' });
    const back = applyEdit(given, { kind: 'row-add', list: 'comments', row: other });
    const merged = merge(mine, back, new Set(['readers']));
    expect(merged.setup.final).toBe(true);
    expect(merged.lists.comments).toEqual([...mine.lists.comments, other]);
  });

  it('lose nothing: all taken is theirs, none taken is mine, and what is taken no longer differs', () => {
    fc.assert(
      fc.property(arbitraryIncident(), arbitraryIncident(), fc.nat(), (given, other, seed) => {
        const mine = deepFreeze(given);
        const all = keysOf(mine, other);
        expect(merge(mine, other, new Set())).toBe(mine);
        const whole = merge(mine, other, new Set(all));
        expect(comparable(whole)).toEqual(
          comparable({ ...other, lists: { ...other.lists, ...readersOf(whole) } }),
        );
        expect(idsOf(whole)).toEqual(idsOf(mine, other));
        const some = new Set(all.filter((_, index) => (seed >> (index % 30)) % 2 === 0));
        expect(keysOf(merge(mine, other, some), other)).toEqual(all.filter((key) => !some.has(key)));
      }),
      { numRuns: 60 },
    );
  });
});
