import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { type Edit, setCell } from '../../../shared/core/incident/edit.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { parseIncident } from '../../../shared/core/incident/parse/parse.ts';
import { suggestTitle } from '../../../shared/core/incident/title.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { arbitraryEdit, arbitraryIncident } from '../arbitraries.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { modelIncident } from '../model-incident.ts';

const edits = fc.array(arbitraryEdit, { maxLength: 30 });
const edited = (incident: Incident, list: readonly Edit[]): Incident => list.reduce(applyEdit, incident);

/** True for the edits that decide which brief is printed: how it stands, and the choice by hand. */
const decidesBrief = (edit: Edit): boolean =>
  'key' in edit && (edit.key === 'status' || edit.key === 'variant');

const setsTitle = (edit: Edit): boolean => edit.kind === 'fact' && edit.key === 'title';
const retitles = (incident: Incident, edit: Edit): boolean =>
  suggestTitle(applyEdit(incident, edit)) !== suggestTitle(incident);

/** What an edit writes to: two edits with different targets do not know of each other. */
function target(edit: Edit): string {
  switch (edit.kind) {
    case 'fact':
    case 'setup':
      return `${edit.kind} ${edit.key}`;
    case 'prose':
      return `prose ${edit.section}`;
    case 'tick':
      return `tick ${edit.item}`;
    case 'ignore':
    case 'unignore':
      return 'ignores';
    case 'replace':
      return 'everything';
    default:
      return `list ${edit.list}`;
  }
}

describe('how it stands', () => {
  const briefAfter = (variant: Incident['setup']['variant'], status: 'restored' | 'identified' | null) =>
    applyEdit(emptyIncident('x', { variant }), { kind: 'fact', key: 'status', value: status }).setup.variant;

  it('chooses the brief of one that runs or is over, and leaves a special one alone', () => {
    expect(briefAfter('running', 'restored')).toBe('restored');
    expect(briefAfter('restored', 'identified')).toBe('running');
    expect(briefAfter('restored', null)).toBe('restored');
    expect(briefAfter('security', 'restored')).toBe('security');
    expect(briefAfter('final', 'identified')).toBe('final');
  });
});

describe('applyEdit, over any sequence of edits', () => {
  it('always leaves a record that the parser accepts as it is', () => {
    fc.assert(
      fc.property(arbitraryIncident(), edits, (incident, list) => {
        const result = edited(incident, list);
        expect(parseIncident(JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, incident: result });
      }),
      { numRuns: 150 },
    );
  });

  it('never changes the record or the edit it is given', () => {
    fc.assert(
      fc.property(arbitraryIncident(), edits, (incident, list) => {
        edited(deepFreeze(incident), deepFreeze(list));
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same record for edits of different fields in either order', () => {
    fc.assert(
      fc.property(arbitraryIncident(), arbitraryEdit, arbitraryEdit, (incident, a, b) => {
        fc.pre(target(a) !== target(b) && !(decidesBrief(a) && decidesBrief(b)));
        // Marking final is about what stands before it; what comes after makes a draft of it.
        fc.pre(![target(a), target(b)].includes(target({ kind: 'setup', key: 'final', value: true })));
        // A title that was emptied is given again by the next edit that changes what the facts would call it.
        fc.pre(!(setsTitle(a) && retitles(incident, b)) && !(setsTitle(b) && retitles(incident, a)));
        expect(edited(incident, [a, b])).toEqual(edited(incident, [b, a]));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every part that the edit does not name', () => {
    fc.assert(
      fc.property(arbitraryIncident(), arbitraryEdit, (incident, edit) => {
        // The zone and the page write the times in a title that the facts give.
        fc.pre(edit.kind !== 'setup' || !retitles(incident, edit));
        const result = applyEdit(incident, edit);
        for (const part of ['setup', 'facts', 'lists', 'prose', 'ticks'] as const) {
          const named = target(edit).startsWith(part.replace(/s$/, ''));
          // What an edit does besides: what was final is a draft again, and how it stands decides the brief.
          if (!named && part === 'setup') {
            const variant = decidesBrief(edit) ? result.setup.variant : incident.setup.variant;
            expect({ ...result.setup, final: null }).toEqual({ ...incident.setup, variant, final: null });
          }
          if (!named && part !== 'setup') expect(result[part]).toBe(incident[part]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is undone by keeping the old value: the old record is still whole', () => {
    fc.assert(
      fc.property(arbitraryIncident(), edits, (incident, list) => {
        const before = structuredClone(incident);
        edited(incident, list);
        expect(incident).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});

describe('an edit of a row', () => {
  const gone = 'no-such-row';
  it.each<readonly [string, Edit]>([
    ['removed', { kind: 'row-remove', list: 'asks', id: gone }],
    ['moved', { kind: 'row-move', list: 'asks', id: gone, to: 0 }],
    ['changed', { kind: 'row-set', list: 'asks', id: gone, column: 'decision', value: 'x' }],
  ])('that is not there cannot be %s: the same record comes back', (_, edit) => {
    expect(applyEdit(modelIncident, edit)).toBe(modelIncident);
  });

  it('of an unknown column or a prototype key is no edit', () => {
    for (const column of ['nope', 'id', '__proto__', 'constructor', 'toString']) {
      expect(applyEdit(modelIncident, { kind: 'row-set', list: 'asks', id: 'a1', column, value: 'x' })).toBe(
        modelIncident,
      );
    }
  });

  it('added twice under one id is added once', () => {
    const add: Edit = { kind: 'row-add', list: 'asks', row: row('asks', 'a1', { decision: 'another' }) };
    expect(applyEdit(modelIncident, add)).toBe(modelIncident);
  });

  it('sets one cell and leaves the others', () => {
    const amount = exact('money', 2_000_000);
    const [ask] = applyEdit(modelIncident, setCell('asks', 'a1', 'amount', amount)).lists.asks;
    expect(ask).toEqual({ ...modelIncident.lists.asks[0], amount });
  });

  it('moves to the place named, and to the ends when the place is beyond them', () => {
    const order = (to: number): string =>
      applyEdit(modelIncident, { kind: 'row-move', list: 'functions', id: 'f2', to })
        .lists.functions.map(({ id }) => id)
        .join(' ');
    expect([-5, 0, 1, 2, 99].map(order)).toEqual([
      'f2 f1 f3',
      'f2 f1 f3',
      'f1 f2 f3',
      'f1 f3 f2',
      'f1 f3 f2',
    ]);
  });

  it('moved to where it stands is no change', () => {
    expect(applyEdit(modelIncident, { kind: 'row-move', list: 'functions', id: 'f2', to: 1 })).toBe(
      modelIncident,
    );
  });
});

describe('prose and ticks', () => {
  it('are set, replaced and taken back', () => {
    const prose = [{ kind: 'paragraph' as const, runs: [{ kind: 'text' as const, text: 'Own words.' }] }];
    const empty = emptyIncident('x');
    const written = edited(empty, [
      { kind: 'prose', section: 'next', prose },
      { kind: 'tick', item: 'C37', tick: { at: '2026-06-03T16:00:00Z', by: 'A. Reader' } },
    ]);
    expect(written.prose.next).toBe(prose);
    expect(written.ticks.C37?.by).toBe('A. Reader');
    const back = edited(written, [
      { kind: 'prose', section: 'next', prose: null },
      { kind: 'tick', item: 'C37', tick: null },
    ]);
    expect(back).toEqual(empty);
  });

  it('taken back when there are none change nothing', () => {
    expect(applyEdit(modelIncident, { kind: 'prose', section: 'next', prose: null })).toBe(modelIncident);
    expect(applyEdit(modelIncident, { kind: 'tick', item: 'C37', tick: null })).toBe(modelIncident);
  });
});

describe('a record marked final', () => {
  const final = applyEdit(emptyIncident('x'), { kind: 'setup', key: 'final', value: true });
  const ask: Edit = { kind: 'row-add', list: 'asks', row: row('asks', 'a1', { decision: 'yes' }) };

  it.each<readonly [string, Edit]>([
    ['a fact', { kind: 'fact', key: 'title', value: 'Other words' }],
    ['a row', ask],
    ['words', { kind: 'prose', section: 'next', prose: [] }],
    ['the kind of brief', { kind: 'setup', key: 'variant', value: 'final' }],
  ])('is a draft again once %s is changed', (_, edit) => {
    expect(final.setup.final).toBe(true);
    expect(applyEdit(final, edit).setup.final).toBe(false);
  });

  it('stays final when only the conversation is prepared', () => {
    const add: Edit = { kind: 'row-add', list: 'talk', row: row('talk', '5m.impact', { text: 'In short.' }) };
    expect(applyEdit(final, add).setup.final).toBe(true);
    expect(
      applyEdit(applyEdit(final, add), setCell('talk', '5m.impact', 'text', 'Shorter.')).lists.talk,
    ).toEqual([{ id: '5m.impact', text: 'Shorter.' }]);
  });

  it('stays final when it is ticked, or an edit changes nothing', () => {
    const tick: Edit = { kind: 'tick', item: 'C37', tick: { at: '2026-06-03T16:00:00Z', by: 'Ana' } };
    expect(applyEdit(final, tick).setup.final).toBe(true);
    expect(applyEdit(final, { kind: 'row-remove', list: 'asks', id: 'none' })).toBe(final);
  });

  it('comes back as it was, under its own id', () => {
    const back: Edit = { kind: 'replace', incident: { ...final, id: 'of another' } };
    expect(applyEdit(emptyIncident('x', { zone: 'Asia/Tokyo' }), back)).toEqual(final);
  });
});
