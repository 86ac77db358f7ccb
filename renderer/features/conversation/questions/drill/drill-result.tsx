import {
  type QuestionDrill,
  summariseDrill,
  TARGET_SECONDS,
} from '../../../../../shared/core/questions/drill.ts';
import type { QuestionEntry } from '../../../../../shared/core/questions/questions-for.ts';
import { printCount } from '../../../../../shared/core/wording/count.ts';
import { Button } from '../../../../ui/button.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface DrillResultProps {
  readonly drill: QuestionDrill;
  readonly entryOf: (id: string) => QuestionEntry | null;
  readonly href: string;
  readonly onAgain: () => void;
}

/** How the round went, and what to look at again. */
export function DrillResult({ drill, entryOf, href, onAgain }: DrillResultProps) {
  const again = useFirstFocus();
  const { said, tries, meanSeconds, over } = summariseDrill(drill);
  const hard = drill.retried.map(entryOf).filter((entry): entry is QuestionEntry => entry !== null);
  return (
    <section className="drill-card">
      <h2 className="qdrill-lead">{`${printCount(said, 'question')} answered`}</h2>
      <p>
        {`${printCount(tries, 'try', 'tries')}, ${meanSeconds ?? 0} seconds on average, `}
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
      <div className="drill-foot">
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
