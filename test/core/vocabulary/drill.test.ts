import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drill, drillStep, startDrill } from '../../../shared/core/vocabulary/drill.ts';
import { term } from './term.ts';

const inOrder = () => 0;
const names = (drill: Drill) => drill.waiting.map((each) => each.term);
const judged = (drill: Drill, said: boolean) =>
  drillStep(drillStep(drill, { kind: 'reveal' }), { kind: 'judge', said });

describe('a round of the drill', () => {
  const terms = [
    term('future', { severity: 'info' }),
    term('pod'),
    term('mutex', { backgroundOnly: true }),
    term('SLO'),
    term('page', { severity: 'info' }),
    term('WAF'),
  ];

  it('asks the terms of the incident first, then those to say otherwise', () => {
    expect(names(startDrill(terms, new Set(['page', 'SLO', 'mutex']), inOrder))).toEqual([
      'SLO',
      'page',
      'pod',
      'WAF',
    ]);
    expect(names(startDrill(terms, new Set(), inOrder, 2))).toEqual(['pod', 'SLO']);
  });

  it('draws another order with other numbers', () => {
    let at = 1;
    const falling = () => {
      at -= 0.1;
      return at;
    };
    expect(names(startDrill(terms, new Set(), falling))).toEqual(['WAF', 'SLO', 'pod']);
  });

  it('asks again, three terms later, what was not said', () => {
    const letters = ['a', 'b', 'c', 'd', 'e'].map((name) => term(name));
    const missed = judged(startDrill(letters, new Set(), inOrder), false);
    expect(names(missed)).toEqual(['b', 'c', 'd', 'a', 'e']);
    expect(missed.retried).toEqual(['a']);
    expect(names(judged(missed, true))).toEqual(['c', 'd', 'a', 'e']);
  });

  it('keeps the answer until it was judged, and no verdict before looking', () => {
    const start = startDrill(terms, new Set(), inOrder);
    const typed = drillStep(start, { kind: 'answer', text: 'a running copy' });
    expect(drillStep(typed, { kind: 'judge', said: true })).toBe(typed);
    const seen = drillStep(typed, { kind: 'reveal' });
    expect(drillStep(seen, { kind: 'answer', text: 'the definition' })).toBe(seen);
    expect(seen.answer).toBe('a running copy');
    expect(drillStep(seen, { kind: 'judge', said: true }).answer).toBe('');
  });

  it('ends with every term said once, however often it was missed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.array(fc.boolean(), { maxLength: 60 }),
        (size, verdicts) => {
          const asked = Array.from({ length: size }, (_, index) => term(`t${index}`));
          let drill = startDrill(asked, new Set(), inOrder);
          for (const said of [...verdicts, ...asked.map(() => true)]) drill = judged(drill, said);
          expect(drill.waiting).toEqual([]);
          expect(drill.said.map((each) => each.term).toSorted()).toEqual(
            asked.map((each) => each.term).toSorted(),
          );
        },
      ),
    );
  });
});
