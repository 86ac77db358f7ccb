import { type RefObject, useEffect, useRef, useState } from 'react';
import {
  type QuestionDrill,
  summariseDrill,
  TARGET_SECONDS,
} from '../../../../../shared/core/questions/drill.ts';
import type { QuestionEntry } from '../../../../../shared/core/questions/questions-for.ts';
import { printRoute } from '../../../../state/route.ts';
import { Button } from '../../../../ui/button.tsx';
import { Segments } from '../../../../ui/choice.tsx';
import { FieldGroup } from '../../../../ui/field.tsx';
import { StateMark } from '../../../../ui/state-mark.tsx';
import { Bar } from '../../../app/bar.tsx';
import { useServices } from '../../../app/services.ts';
import { SpokenRuns } from '../fact-link.tsx';
import { DrillClock } from './drill-clock.tsx';
import './question-drill.css';
import { type DrillOrder, useQuestionDrill } from './use-question-drill.ts';

const ORDERS = [
  { value: 'hardest', label: 'Hardest first' },
  { value: 'random', label: 'Random' },
] as const;

/** Answer aloud, look, judge yourself: by keyboard alone, one question at a time. */
export function QuestionDrillScreen() {
  const { incident, drill, start, entryOf, reveal, judge } = useQuestionDrill();
  const { router } = useServices();
  const [order, setOrder] = useState<DrillOrder>('hardest');
  const back = { screen: 'conversation', id: incident.id, tab: 'questions' } as const;
  const asked = entryOf(drill?.waiting[0] ?? '');
  useDrillKeys({ revealed: drill?.revealed ?? false, asked: asked !== null }, reveal, judge, () =>
    router.go(back),
  );
  return (
    <div className="qdrill">
      <Bar title="Question drill" back={{ href: printRoute(back), label: 'Questions' }}>
        {drill && (
          <p className="qdrill-progress" role="status">
            {`${drill.done.length} of ${drill.done.length + drill.waiting.length} answered`}
          </p>
        )}
      </Bar>
      <main className="qdrill-main">
        {!drill && <Start order={order} onOrder={setOrder} onStart={() => start(order)} />}
        {drill && asked && (
          <Card
            key={`${asked.id} ${drill.tries.length}`}
            id={incident.id}
            drill={drill}
            asked={asked}
            onReveal={reveal}
            onJudge={judge}
          />
        )}
        {drill && !asked && (
          <Result drill={drill} entryOf={entryOf} href={printRoute(back)} onAgain={() => start(order)} />
        )}
      </main>
    </div>
  );
}

interface KeyState {
  readonly revealed: boolean;
  readonly asked: boolean;
}

/** Space shows the answer wherever the focus is; G and A judge, Escape leaves. */
function useDrillKeys(
  state: KeyState,
  reveal: () => void,
  judge: (good: boolean) => void,
  leave: () => void,
): void {
  const latest = useRef({ state, reveal, judge, leave });
  latest.current = { state, reveal, judge, leave };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const now = latest.current;
      const { revealed, asked } = now.state;
      const key = event.key.toLowerCase();
      if (key === 'escape') now.leave();
      else if (key === ' ' && asked && !revealed) now.reveal();
      else if (key === 'g' && revealed) now.judge(true);
      else if (key === 'a' && revealed) now.judge(false);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function useFirstFocus(): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return button;
}

interface StartProps {
  readonly order: DrillOrder;
  readonly onOrder: (order: DrillOrder) => void;
  readonly onStart: () => void;
}

function Start({ order, onOrder, onStart }: StartProps) {
  const begin = useFirstFocus();
  return (
    <section className="qdrill-card">
      <h2 className="qdrill-lead">Answer each question aloud, within {TARGET_SECONDS} seconds.</h2>
      <p>The answer, one fact, what is open and until when. Then stop. What was not good comes again.</p>
      <FieldGroup label="Order">
        <Segments
          options={ORDERS}
          value={order}
          onChange={(value) => onOrder(value === 'random' ? 'random' : 'hardest')}
        />
      </FieldGroup>
      <div className="qdrill-foot">
        <Button ref={begin} look="primary" onClick={onStart}>
          Start the drill
        </Button>
      </div>
    </section>
  );
}

interface CardProps {
  readonly id: string;
  readonly drill: QuestionDrill;
  readonly asked: QuestionEntry;
  readonly onReveal: () => void;
  readonly onJudge: (good: boolean) => void;
}

function Card({ id, drill, asked, onReveal, onJudge }: CardProps) {
  const show = useFirstFocus();
  return (
    <article className="qdrill-card" aria-labelledby="qdrill-question">
      <header>
        <p className="qdrill-where">{drill.retried.includes(asked.id) ? 'Once more' : asked.group}</p>
        <h2 id="qdrill-question" className="qdrill-question">
          {asked.question}
        </h2>
      </header>
      <DrillClock elapsed={drill.elapsed} />
      {drill.revealed ? (
        <Answer id={id} asked={asked} onJudge={onJudge} />
      ) : (
        <div className="qdrill-foot">
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
      <div className="qdrill-foot">
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

interface ResultProps {
  readonly drill: QuestionDrill;
  readonly entryOf: (id: string) => QuestionEntry | null;
  readonly href: string;
  readonly onAgain: () => void;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function Result({ drill, entryOf, href, onAgain }: ResultProps) {
  const again = useFirstFocus();
  const { said, tries, meanSeconds, over } = summariseDrill(drill);
  const hard = drill.retried.map(entryOf).filter((entry): entry is QuestionEntry => entry !== null);
  return (
    <section className="qdrill-card">
      <h2 className="qdrill-lead">{`${countOf(said, 'question')} answered`}</h2>
      <p>
        {`${tries === 1 ? '1 try' : `${tries} tries`}, ${meanSeconds ?? 0} seconds on average, `}
        {over === 0 ? `none over ${TARGET_SECONDS} seconds.` : `${over} over ${TARGET_SECONDS} seconds.`}
      </p>
      {hard.length > 0 && (
        <>
          <p>These needed another try:</p>
          <ul className="qdrill-hard">
            {hard.map(({ id, question }) => (
              <li key={id}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <div className="qdrill-foot">
        <Button ref={again} look="primary" onClick={onAgain}>
          Start another round
        </Button>
        <a className="button button-plain" href={href}>
          Back to the questions
        </a>
      </div>
    </section>
  );
}
