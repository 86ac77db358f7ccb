import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findRemarks } from '../../../shared/core/coach/find-remarks.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { compileVocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import examples from '../../coach-corpus/lint-examples.json' with { type: 'json' };
import { term } from '../vocabulary/term.ts';
import { briefOf, record, section } from './speak.ts';

const sentences = Object.values(examples).flatMap((example) => Object.values(example).flat());
const vocabulary = compileVocabulary(['rollback', 'SLO', 'canary release'].map((name) => term(name)));

const records: readonly Incident[] = [
  record(),
  record({ causeStatus: 'confirmed', status: 'restored' }),
  record({ status: 'investigating', preparedBy: 'Priya Raman, engineer' }),
];

/** One step of somebody who writes: a line said anew, said twice, moved to the end or taken out, or another fact. */
type Step = (state: State) => State;

interface State {
  readonly lines: readonly string[];
  readonly incident: Incident;
}

const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 });
const stepTo = fc.tuple(fc.nat(9), paragraph, fc.nat(9)).map(([kind, words, place]): Step => {
  return ({ lines, incident }) => {
    const at = place % lines.length;
    const [line = ''] = lines.slice(at, at + 1);
    const others = lines.toSpliced(at, 1);
    if (kind === 0) return { lines, incident: records[place % records.length] ?? incident };
    if (kind === 1) return { lines: [...lines, line], incident };
    if (kind === 2) return { lines: [...others, line], incident };
    if (kind === 3 && others.length > 0) return { lines: others, incident };
    return { lines: lines.with(at, words.join(' ')), incident };
  };
});

describe('what the coach remembers', () => {
  it('changes nothing: after any edits it says what a coach says that reads the text for the first time', async () => {
    // Modules of its own: nothing is kept in them.
    vi.resetModules();
    const { findRemarks: findAnew } = await import('../../../shared/core/coach/find-remarks.ts');
    let [run, found] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 6 }),
        fc.array(stepTo, { minLength: 1, maxLength: 8 }),
        (first, steps) => {
          run += 1;
          // A word of its own in each line, so that the other coach has never seen one of them.
          const briefWith = ({ lines }: State) => {
            const own = lines.map((line) => `${line} Run${run}q.`);
            return briefOf(section('impact', ...own.slice(0, 3)), section('response', ...own.slice(3)));
          };
          let state: State = { lines: first.map((words) => words.join(' ')), incident: record() };
          const say = () => findRemarks(briefWith(state), state.incident, vocabulary);
          for (const step of steps) {
            say();
            state = step(state);
          }
          const said = say();
          found += said.length;
          expect(said).toEqual(findAnew(briefWith(state), structuredClone(state.incident), vocabulary));
        },
      ),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(150);
  });
});
