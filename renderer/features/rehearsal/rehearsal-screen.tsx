import { useState } from 'react';
import { rankQuestions } from '../../../shared/core/questions/hardest.ts';
import { questionsFor } from '../../../shared/core/questions/questions-for.ts';
import { CUTS, type CutKey } from '../../../shared/core/script/cuts.ts';
import { QUESTION_BANK } from '../../state/question-bank.ts';
import type { RehearsedPart } from '../../state/route.ts';
import { DocumentScreen } from '../app/document-screen.tsx';
import { useScreenFocus } from '../app/use-screen-focus.ts';
import { useDocument } from '../fields/document-context.ts';
import { scriptFor } from './rehearsed.ts';
import { Stage } from './stage.tsx';
import { useRehearsalClock } from './use-rehearsal.ts';
import './rehearsal.css';

interface RoundsProps {
  readonly cut: CutKey;
  readonly part: RehearsedPart;
}

/** So many of the hardest are thrown in. */
const QUESTIONS = 14;

/** The whole window for one person alone with a laptop: the words, the time, and keys. */
export function RehearsalScreen({ id, ...rest }: RoundsProps & { readonly id: string }) {
  return <DocumentScreen id={id}>{() => <Rounds {...rest} />}</DocumentScreen>;
}

/** One run after the other, each with the words as they are when it begins. */
function Rounds(props: RoundsProps) {
  const [round, setRound] = useState(0);
  return <Round key={round} {...props} onAgain={() => setRound(round + 1)} />;
}

function Round({ cut, part, onAgain }: RoundsProps & { readonly onAgain: () => void }) {
  const document = useDocument();
  // Words and questions stay as they are when the run begins.
  const [script] = useState(() => scriptFor(document.get(), cut, part));
  const [questions] = useState(() => {
    const { incident } = document.get();
    return rankQuestions(incident, questionsFor(incident, QUESTION_BANK)).slice(0, QUESTIONS);
  });
  const clock = useRehearsalClock(script, part);
  useScreenFocus();
  return (
    <main className="rehearsal">
      <h1 className="rehearsal-title">{`Rehearsal, ${CUTS[cut].label}`}</h1>
      {clock && <Stage clock={clock} script={script} part={part} questions={questions} onAgain={onAgain} />}
    </main>
  );
}
