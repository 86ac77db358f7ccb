import { builtInVocabulary } from '../main/hosts/cli/built-in-vocabulary.ts';
import { RULES } from '../shared/core/coach/catalogue.ts';
import { findInText } from '../shared/core/coach/check-text.ts';
import type { Facts } from '../shared/core/incident/facts.ts';
import { emptyIncident } from '../shared/core/incident/incident.ts';
import { type Labelled, labelled, type Split } from './coach-sentences.ts';

/** A labelled sentence and what the coach says about it. */
interface Judged extends Pick<Labelled, 'text' | 'source'> {
  /** Rules that have to find something; none for a clean sentence. */
  readonly expected: readonly string[];
  /** Rules that found something. */
  readonly found: readonly string[];
  /** Rules that found something though the labels neither ask for nor allow it. */
  readonly excess: readonly string[];
}

export interface Score {
  readonly ruleId: string;
  /** Sentences the rule has to find, and those of them it found. */
  readonly cases: number;
  readonly hits: number;
  /** Sentences in which it found what is not there. */
  readonly falseAlarms: number;
}

export interface Tally {
  readonly sentences: number;
  readonly clean: number;
  /** Clean sentences with any finding. */
  readonly cleanFlagged: number;
  readonly scores: readonly Score[];
}

/** Share of a whole; nothing out of nothing is complete. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The sentences of a split, each as the coach judges it. */
export function judge(split: Split): readonly Judged[] {
  const vocabulary = builtInVocabulary();
  const empty = emptyIncident('corpus');
  return labelled(split).map(({ text, source, rules, also, record }): Judged => {
    const facts: Facts = { ...empty.facts, ...(record === '' ? {} : JSON.parse(record)) };
    const findings = findInText(text, vocabulary, { ...empty, facts });
    const found = [...new Set(findings.map(({ ruleId }) => ruleId))];
    const excess = found.filter((ruleId) => !rules.includes(ruleId) && !also.includes(ruleId));
    return { text, source, expected: rules, found, excess };
  });
}

/** How often each rule of the catalogue is right. */
export function tally(judged: readonly Judged[]): Tally {
  const clean = judged.filter(({ expected }) => expected.length === 0);
  const ids = new Set([...RULES.map(({ id }) => id), ...judged.flatMap(({ expected }) => expected)]);
  return {
    sentences: judged.length,
    clean: clean.length,
    cleanFlagged: clean.filter(({ excess }) => excess.length > 0).length,
    scores: [...ids].sort().map((ruleId) => {
      const cases = judged.filter(({ expected }) => expected.includes(ruleId));
      return {
        ruleId,
        cases: cases.length,
        hits: cases.filter(({ found }) => found.includes(ruleId)).length,
        falseAlarms: judged.filter(({ excess }) => excess.includes(ruleId)).length,
      };
    }),
  };
}

/** Below these the coach is not good enough: each rule's recall, and clean sentences flagged. */
export const BAR = { recall: 0.9, cleanFlagged: 0.05 };

/** What is below the bar, one sentence each. */
export function belowBar({ scores, clean, cleanFlagged }: Tally): readonly string[] {
  const deaf = scores
    .filter(({ hits, cases }) => share(hits, cases) < BAR.recall)
    .map(({ ruleId, hits, cases }) => `${ruleId} finds ${hits} of ${cases}.`);
  const noisy = clean > 0 && cleanFlagged / clean > BAR.cleanFlagged;
  return noisy ? [...deaf, `${cleanFlagged} of ${clean} clean sentences are flagged.`] : deaf;
}
