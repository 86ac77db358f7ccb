import { type RefObject, useEffect, useRef } from 'react';
import type { Drill, DrillStep } from '../../../../shared/core/vocabulary/drill.ts';
import { plainWords } from '../../../../shared/core/vocabulary/replace.ts';
import type { Term } from '../../../../shared/core/vocabulary/term.ts';
import { printCount } from '../../../../shared/core/wording/count.ts';
import { printRoute } from '../../../state/route.ts';
import { Button } from '../../../ui/button.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { Bar } from '../../app/bar.tsx';
import { useScreenFocus } from '../../app/use-screen-focus.ts';
import { useDrill } from './use-drill.ts';
import '../../../ui/drill.css';
import './drill.css';

const BACK = { href: printRoute({ screen: 'vocabulary' }), label: 'Vocabulary' };

/** Say a term plainly, look, judge yourself. Enter goes all the way through. */
export function DrillScreen() {
  const { drill, take, start, used, jargonIn } = useDrill();
  useScreenFocus();
  const asked = drill?.waiting[0];
  return (
    <div className="drill">
      <Bar title="Say it plainly" back={BACK}>
        {drill && <Progress drill={drill} />}
      </Bar>
      <main className="drill-main">
        {drill && asked && (
          <Card
            key={`${asked.term} ${drill.retried.length} ${drill.said.length}`}
            drill={drill}
            asked={asked}
            inIncident={used.has(asked.term)}
            jargon={jargonIn(drill.answer)}
            take={take}
          />
        )}
        {drill && !asked && <Result drill={drill} onAgain={start} />}
      </main>
    </div>
  );
}

function Progress({ drill }: { readonly drill: Drill }) {
  const all = drill.said.length + drill.waiting.length;
  return (
    <p className="drill-progress" role="status">
      {`${drill.said.length} of ${all} said`}
    </p>
  );
}

interface CardProps {
  readonly drill: Drill;
  readonly asked: Term;
  readonly inIncident: boolean;
  readonly jargon: readonly string[];
  readonly take: (step: DrillStep) => void;
}

function Card({ drill, asked, inIncident, jargon, take }: CardProps) {
  const answer = useRef<HTMLTextAreaElement>(null);
  useEffect(() => answer.current?.focus(), []);
  return (
    <article className="drill-card" aria-labelledby="drill-term">
      <header>
        <p className="drill-where">
          {drill.retried.includes(asked.term)
            ? 'Once more'
            : inIncident
              ? 'In the open incident'
              : asked.domain}
        </p>
        <h2 id="drill-term" className="drill-term">
          {asked.term}
        </h2>
        {asked.expansion && <p className="drill-expansion">{asked.expansion}</p>}
      </header>
      {drill.revealed ? (
        <Compare asked={asked} answer={drill.answer} jargon={jargon} take={take} />
      ) : (
        <Ask answer={drill.answer} box={answer} take={take} />
      )}
    </article>
  );
}

interface AskProps {
  readonly answer: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly take: (step: DrillStep) => void;
}

function Ask({ answer, box, take }: AskProps) {
  return (
    <form
      className="drill-ask"
      onSubmit={(event) => {
        event.preventDefault();
        take({ kind: 'reveal' });
      }}
    >
      <label className="drill-label" htmlFor="drill-answer">
        How do you say it to the CEO? Aloud, or here:
      </label>
      <TextArea
        id="drill-answer"
        ref={box}
        className="drill-answer"
        breaks={false}
        value={answer}
        onChange={(event) => take({ kind: 'answer', text: event.target.value })}
      />
      <div className="drill-foot">
        <Button look="primary" type="submit">
          Compare
        </Button>
        <kbd>Enter</kbd>
      </div>
    </form>
  );
}

interface CompareProps {
  readonly asked: Term;
  readonly answer: string;
  readonly jargon: readonly string[];
  readonly take: (step: DrillStep) => void;
}

function Compare({ asked, answer, jargon, take }: CompareProps) {
  const said = useRef<HTMLButtonElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div className="drill-compare">
      <dl className="drill-words" aria-live="polite">
        {answer.trim() !== '' && (
          <div>
            <dt>You said</dt>
            <dd>
              {answer}
              {jargon.length > 0 && (
                <span className="drill-jargon">
                  <StateMark mark="warn" word={`Still jargon: ${jargon.join(', ')}`} />
                </span>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>Plain words</dt>
          <dd className="drill-plain">{plainWords(asked)}</dd>
        </div>
        <div>
          <dt>What it means</dt>
          <dd>{asked.definition}</dd>
        </div>
      </dl>
      <div className="drill-foot">
        <Button ref={said} look="primary" onClick={() => take({ kind: 'judge', said: true })}>
          I said it
        </Button>
        <Button icon="redo" onClick={() => take({ kind: 'judge', said: false })}>
          Ask me again
        </Button>
      </div>
    </div>
  );
}

function Result({ drill, onAgain }: { readonly drill: Drill; readonly onAgain: () => void }) {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => again.current?.focus(), []);
  const hard = drill.said.filter(({ term }) => drill.retried.includes(term));
  return (
    <section className="drill-card">
      <h2 className="drill-term">{`${printCount(drill.said.length, 'term')} said plainly`}</h2>
      {hard.length > 0 ? (
        <>
          <p>{`${hard.length} needed another try. Keep ${hard.length === 1 ? 'its' : 'their'} words at hand:`}</p>
          <dl className="drill-hard">
            {hard.map((term) => (
              <div key={term.term}>
                <dt>{term.term}</dt>
                <dd>{plainWords(term)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p>All at the first try.</p>
      )}
      <div className="drill-foot">
        <Button ref={again} look="primary" onClick={onAgain}>
          Start another round
        </Button>
        <a className="button button-plain" href={BACK.href}>
          Back to the vocabulary
        </a>
      </div>
    </section>
  );
}
