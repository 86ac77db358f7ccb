import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ClockState } from '../../../shared/core/rehearsal/clock-state.ts';
import { isSamePlan } from '../../../shared/core/rehearsal/kept-clock.ts';
import { talkMs } from '../../../shared/core/rehearsal/readings.ts';
import { remarksOf } from '../../../shared/core/rehearsal/remarks.ts';
import { type PromptScript, planOf } from '../../../shared/core/rehearsal/script.ts';
import { runRow } from '../../../shared/core/rehearsal/write-run.ts';
import type { OpenDocument } from '../../state/open-document.ts';
import { forgetClock, keptClock, type RehearsalClock, rehearsalClock } from '../../state/rehearsal-clock.ts';
import type { RehearsedPart } from '../../state/route.ts';
import type { Said } from '../../ui/spoken.tsx';
import { useDocument } from '../fields/document-context.ts';
import { hostTime } from './host-time.ts';
import { nextQuestion, surpriseAt, type ThrownQuestion } from './questions/thrown-questions.ts';
import { lastRunOf } from './rehearsed.ts';

/** The run's row is named by its start, so that a run is never kept twice. */
export const runId = ({ startedWall }: ClockState): string => `run-${startedWall ?? 0}`;

/** Writes a run into the record. One in which nobody spoke is none. */
function keepRun(document: OpenDocument, clock: ClockState, script: PromptScript, part: RehearsedPart): void {
  if (talkMs(clock) === 0) return;
  const { incident } = document.get();
  const earlier = part === 'changed' ? lastRunOf(incident, script.cut) : null;
  const row = runRow(runId(clock), clock, script, incident, earlier);
  document.edit({ kind: 'row-add', list: 'runs', row });
  void document.flush();
}

/**
 * The clock of this screen: goes on with the run that a reload or crash broke off. One whose words are no longer the
 * present ones is kept in the record as far as it came.
 */
export function useRehearsalClock(script: PromptScript, part: RehearsedPart): RehearsalClock | null {
  const document = useDocument();
  const [clock, setClock] = useState<RehearsalClock | null>(null);
  useEffect(() => {
    const plan = planOf(script);
    if (plan.laps.length === 0) return;
    const shelf = window.sessionStorage;
    const kept = keptClock(shelf, document.id);
    const goesOn = kept !== null && isSamePlan(kept.plan, plan);
    if (kept && !goesOn) {
      keepRun(document, kept, script, part);
      forgetClock(shelf, document.id);
    }
    const started = rehearsalClock(
      { shelf, clockwork: hostTime(), incidentId: document.id },
      plan,
      goesOn ? kept : null,
    );
    window.addEventListener('pagehide', started.keep);
    setClock(started);
    return () => {
      window.removeEventListener('pagehide', started.keep);
      started.keep();
      started.stop();
    };
  }, [document, script, part]);
  return clock;
}

/** Reads one thing of the clock, and again when that thing changes. */
export function useClock<T extends string | number | boolean>(
  clock: RehearsalClock,
  read: (state: ClockState) => T,
): T {
  return useSyncExternalStore(clock.subscribe, () => read(clock.get()));
}

/** What a screen reader hears: the latest moment worth telling. */
export function useRemark(clock: RehearsalClock, questionOf: (id: string) => string): Said {
  const [remark, setRemark] = useState<Said>({ id: 0, text: '' });
  const texts = useRef(questionOf);
  texts.current = questionOf;
  useEffect(() => {
    let before = clock.get();
    return clock.subscribe(() => {
      const after = clock.get();
      const asked = after.interruptions.length > before.interruptions.length;
      const question = asked
        ? [`Question: ${texts.current(after.interruptions.at(-1)?.question ?? '')}`]
        : [];
      const heard = [...question, ...remarksOf(before, after)];
      before = after;
      if (heard.length > 0) setRemark(({ id }) => ({ id: id + 1, text: heard.join(' ') }));
    });
  }, [clock]);
  return remark;
}

/** Keeps the run as soon as it is over. */
export function useKeptRun(clock: RehearsalClock, script: PromptScript, part: RehearsedPart): void {
  const document = useDocument();
  const ended = useClock(clock, ({ phase }) => phase === 'ended');
  useEffect(() => {
    if (ended) keepRun(document, clock.get(), script, part);
  }, [ended, document, clock, script, part]);
}

/** Throws in a question: the answer does it now; with `surprise` it also happens by itself. */
export function useQuestions(
  clock: RehearsalClock,
  questions: readonly ThrownQuestion[],
  surprise: boolean,
): () => void {
  const throwIn = (): void => {
    const asked = clock.get().interruptions.map(({ question }) => question);
    const question = nextQuestion(questions, asked, Math.random);
    if (question) clock.send({ kind: 'question', question: question.id });
  };
  const latest = useRef(throwIn);
  latest.current = throwIn;
  useEffect(() => {
    if (!surprise) return;
    let due = surpriseAt(talkMs(clock.get()), Math.random);
    return clock.subscribe(() => {
      const state = clock.get();
      if (state.phase !== 'talk' || talkMs(state) < due) return;
      due = surpriseAt(talkMs(state), Math.random);
      latest.current();
    });
  }, [clock, surprise]);
  return throwIn;
}
