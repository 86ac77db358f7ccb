import { useEffect, useMemo, useReducer } from 'react';
import {
  type Drill,
  type DrillStep,
  drillStep,
  startDrill,
} from '../../../../shared/core/vocabulary/drill.ts';
import { compileVocabulary, findTerms, type Vocabulary } from '../../../../shared/core/vocabulary/matcher.ts';
import type { Term } from '../../../../shared/core/vocabulary/term.ts';
import { usedTerms } from '../../../../shared/core/vocabulary/used-terms.ts';
import { useCall } from '../../app/queries.ts';
import { useServices } from '../../app/services.ts';

/** Up to now `drill` is null while the terms load. */
type RoundStep = DrillStep | { readonly kind: 'start'; readonly drill: Drill };

function roundStep(drill: Drill | null, step: RoundStep): Drill | null {
  if (step.kind === 'start') return step.drill;
  return drill && drillStep(drill, step);
}

/** Terms in the person's own answer that are to be said otherwise; the one asked for is no answer either. */
function jargonIn(answer: string, vocabulary: Vocabulary | null): readonly string[] {
  if (!vocabulary) return [];
  const found = findTerms(answer, vocabulary).filter(({ term }) => term.severity === 'warn');
  return [...new Set(found.map(({ start, end }) => answer.slice(start, end)))];
}

/** One round after the other; the terms of the open incident come first. */
export function useDrill() {
  const { loadedDocuments } = useServices();
  const { data: terms } = useCall('vocabulary.list', {});
  const vocabulary = useMemo(() => (terms ? compileVocabulary(terms) : null), [terms]);
  const used = useMemo(() => {
    const open = loadedDocuments()?.current();
    const found: readonly Term[] = open && vocabulary ? usedTerms(open.get().workbook.brief, vocabulary) : [];
    return new Set(found.map(({ term }) => term));
  }, [vocabulary, loadedDocuments]);
  const [drill, take] = useReducer(roundStep, null);
  const start = (): void => {
    if (terms) take({ kind: 'start', drill: startDrill(terms, used, Math.random) });
  };
  useEffect(() => {
    // Once: terms that are read anew must not end a round.
    if (terms && !drill) take({ kind: 'start', drill: startDrill(terms, used, Math.random) });
  }, [terms, used, drill]);
  return { drill, take, start, used, jargonIn: (answer: string) => jargonIn(answer, vocabulary) };
}
