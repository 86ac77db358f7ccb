import { useEffect, useReducer, useRef } from 'react';
import {
  type DrillEvent,
  drillStep,
  type QuestionDrill,
  shuffled,
  startDrill,
} from '../../../../../shared/core/questions/drill.ts';
import { keepTry } from '../../../../../shared/core/questions/edits.ts';
import { rankQuestions } from '../../../../../shared/core/questions/hardest.ts';
import { useQuestions } from '../use-questions.ts';

export type DrillOrder = 'hardest' | 'random';

type Step = DrillEvent | { readonly kind: 'start'; readonly drill: QuestionDrill };

function roundStep(drill: QuestionDrill | null, step: Step): QuestionDrill | null {
  if (step.kind === 'start') return step.drill;
  return drill && drillStep(drill, step);
}

/** Often enough that the seconds never skip. */
const TICK_MS = 250;

/** A round over the window's monotonic clock; every answer that was judged is kept with the incident. */
export function useQuestionDrill() {
  const { document, incident, entries } = useQuestions();
  const [drill, take] = useReducer(roundStep, null);
  const running = drill !== null && drill.waiting.length > 0 && !drill.revealed;
  useEffect(() => {
    if (!running) return;
    const tick = (): void => take({ kind: 'tick', at: performance.now() });
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [running]);
  const kept = useRef(0);
  const tries = drill?.tries;
  useEffect(() => {
    if (!tries) return;
    // A new round begins with no tries.
    if (tries.length < kept.current) kept.current = 0;
    for (const each of tries.slice(kept.current)) {
      const at = `${new Date().toISOString().slice(0, 19)}Z`;
      const id = crypto.randomUUID().slice(0, 8);
      document.edit(keepTry(id, at, document.get().incident.setup.zone, each));
    }
    kept.current = tries.length;
  }, [tries, document]);
  const start = (order: DrillOrder): void => {
    const ranked = rankQuestions(incident, entries).map(({ id }) => id);
    const ids = order === 'random' ? shuffled(ranked, Math.random) : ranked;
    take({ kind: 'start', drill: startDrill(ids) });
  };
  return {
    incident,
    drill,
    start,
    entryOf: (id: string) => entries.find((entry) => entry.id === id) ?? null,
    reveal: () => take({ kind: 'reveal', at: performance.now() }),
    judge: (good: boolean) => take({ kind: 'judge', good, at: performance.now() }),
  };
}
