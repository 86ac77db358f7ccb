import type { QuestionDrill } from '../../../../../shared/core/questions/drill.ts';
import type { QuestionEntry } from '../../../../../shared/core/questions/questions-for.ts';
import { Button } from '../../../../ui/button.tsx';
import { StateMark } from '../../../../ui/state-mark.tsx';
import { SpokenRuns } from '../../fact-link.tsx';
import { DrillClock } from './drill-clock.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface DrillCardProps {
  readonly id: string;
  readonly drill: QuestionDrill;
  readonly asked: QuestionEntry;
  readonly onReveal: () => void;
  readonly onJudge: (good: boolean) => void;
}

/** The question that is asked, its clock, and the answer once it may be seen. */
export function DrillCard({ id, drill, asked, onReveal, onJudge }: DrillCardProps) {
  const show = useFirstFocus();
  return (
    <article className="drill-card" aria-labelledby="qdrill-question">
      <header>
        <p className="drill-where">{drill.retried.includes(asked.id) ? 'Once more' : asked.group}</p>
        <h2 id="qdrill-question" className="qdrill-question">
          {asked.question}
        </h2>
      </header>
      <DrillClock elapsed={drill.elapsed} />
      {drill.revealed ? (
        <Answer id={id} asked={asked} onJudge={onJudge} />
      ) : (
        <div className="drill-foot">
          <Button ref={show} look="primary" onClick={onReveal}>
            Show the answer
          </Button>
          <kbd>Space</kbd>
        </div>
      )}
    </article>
  );
}

interface AnswerProps {
  readonly id: string;
  readonly asked: QuestionEntry;
  readonly onJudge: (good: boolean) => void;
}

function Answer({ id, asked, onJudge }: AnswerProps) {
  const good = useFirstFocus();
  return (
    <div className="qdrill-answer">
      <div aria-live="polite" className="qdrill-said">
        <p className="qdrill-line">
          <SpokenRuns id={id} runs={asked.answerLine} />
        </p>
        <p>
          <SpokenRuns id={id} runs={asked.answerLong} />
        </p>
        {asked.doNotSay && (
          <p className="qdrill-trap">
            <StateMark mark="stop" word="Do not say" /> {asked.doNotSay}
          </p>
        )}
      </div>
      <div className="drill-foot">
        <Button ref={good} look="primary" onClick={() => onJudge(true)}>
          Good
        </Button>
        <kbd>G</kbd>
        <Button icon="redo" onClick={() => onJudge(false)}>
          Again
        </Button>
        <kbd>A</kbd>
      </div>
    </div>
  );
}
