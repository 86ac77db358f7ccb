import type { ClockState } from '../../../../shared/core/rehearsal/clock-state.ts';
import { printSeconds } from '../../../../shared/core/rehearsal/seconds.ts';
import type { RehearsalClock } from '../../../state/rehearsal-clock.ts';
import { useStore } from '../../app/services.ts';
import { Gauge } from '../gauges.tsx';

/** A good answer: the answer, one fact, what is open, stop. */
const ANSWER_MS = 30_000;

interface QuestionCardProps {
  readonly clock: RehearsalClock;
  readonly questionOf: (id: string) => string;
}

function CardTime({ state }: { readonly state: ClockState }) {
  const last = state.interruptions.at(-1);
  if (!last) return null;
  if (state.phase === 'answer') return <Gauge label="Answer" spentMs={last.answerMs} targetMs={ANSWER_MS} />;
  return (
    <div className="gauge">
      <p className="gauge-label">Thinking</p>
      <p className="gauge-time">{printSeconds(last.thinkingMs / 1_000)}</p>
    </div>
  );
}

/** The question that was thrown in, over the words until it is answered. */
export function QuestionCard({ clock, questionOf }: QuestionCardProps) {
  const state = useStore(clock);
  return (
    <section className="rehearsal-card" aria-labelledby="thrown-question">
      <p className="rehearsal-eyebrow">The CEO asks</p>
      <h2 id="thrown-question" className="rehearsal-question">
        {questionOf(state.interruptions.at(-1)?.question ?? '')}
      </h2>
      <CardTime state={state} />
      <p className="quiet">
        {state.phase === 'answer'
          ? 'The answer, one fact, what is open and until when. Then stop.'
          : 'Take a breath. Thinking is counted apart.'}
      </p>
    </section>
  );
}
