import { type Runs, textOf } from '../../../../shared/core/brief/tree.ts';
import { countSpokenWords } from '../../../../shared/core/coach/text/spoken.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { templateOf } from '../../../../shared/core/questions/template.ts';
import { printCount } from '../../../../shared/core/wording/count.ts';
import { SpokenRuns } from '../fact-link.tsx';
import { OwnWords } from '../own-words.tsx';

interface AnswerWordsProps {
  readonly title: string;
  readonly incident: Incident;
  readonly runs: Runs;
  /** Words it should stay within. */
  readonly most: number;
  readonly look: 'line' | 'long';
  /** True where a person's words stand. */
  readonly written: boolean;
  /** The person's words with facts in braces; null gives the answer back to the facts. */
  readonly onWrite: (template: string | null) => void;
}

/** One answer as it is said, and its words to change. */
export function AnswerWords({ title, incident, runs, most, look, written, onWrite }: AnswerWordsProps) {
  const words = countSpokenWords(textOf(runs));
  return (
    <section className="answer" aria-label={title}>
      <div className="answer-head">
        <h3 className="answer-title">{title}</h3>
        <p className="answer-count">{`${printCount(words, 'spoken word')}${words > most ? `, aim at ${most}` : ''}`}</p>
      </div>
      <p className={`answer-words answer-${look}`}>
        <SpokenRuns id={incident.id} runs={runs} />
      </p>
      <OwnWords title={title} own={written} template={() => templateOf(incident, runs)} onWrite={onWrite} />
    </section>
  );
}
