import { useEffect, useRef, useState } from 'react';
import type { Phase } from '../../../shared/core/rehearsal/clock-state.ts';
import type { PromptScript } from '../../../shared/core/rehearsal/script.ts';
import type { RehearsalClock } from '../../state/rehearsal-clock.ts';
import type { RehearsedPart } from '../../state/route.ts';
import { Spoken } from '../../ui/spoken.tsx';
import { useServices } from '../app/services.ts';
import { useDocument } from '../fields/document-context.ts';
import { type Command, commandOf } from './commands.ts';
import { EndDialog } from './end-dialog.tsx';
import { Gauges } from './gauges.tsx';
import { KeyRow } from './key-row.tsx';
import { Prompter } from './prompter.tsx';
import { QuestionCard } from './questions/question-card.tsx';
import { useSpokenQuestions } from './questions/spoken-questions.tsx';
import { isSurpriseOn } from './questions/surprise.ts';
import type { ThrownQuestion } from './questions/thrown-questions.ts';
import { Summary } from './summary.tsx';
import { usePace } from './use-pace.ts';
import { useClock, useKeptRun, useQuestions, useRemark } from './use-rehearsal.ts';

interface StageProps {
  readonly clock: RehearsalClock;
  readonly script: PromptScript;
  readonly part: RehearsedPart;
  readonly questions: readonly ThrownQuestion[];
  readonly onAgain: () => void;
}

function toggleFullScreen(): void {
  const page = window.document;
  void (page.fullscreenElement ? page.exitFullscreen() : page.documentElement.requestFullscreen());
}

/** Keys of the whole window; a button that has the focus keeps its own. */
function useKeys(phase: Phase, run: (command: Command) => void): void {
  const latest = useRef({ phase, run });
  latest.current = { phase, run };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if (modified || event.repeat || window.document.querySelector('dialog[open]')) return;
      const isControl = (event.target as HTMLElement).closest('button, a, input') !== null;
      if (isControl && (event.key === ' ' || event.key.startsWith('Arrow'))) return;
      const command = commandOf(latest.current.phase, event.key);
      if (!command) return;
      event.preventDefault();
      latest.current.run(command);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** What the keys and buttons do beyond the clock, and the question that Esc asks first. */
function useCommands(clock: RehearsalClock, throwIn: () => void) {
  const { router } = useServices();
  const { id } = useDocument();
  const [leaving, setLeaving] = useState(false);
  const leave = (): void => {
    if (clock.get().phase === 'ready') router.go({ screen: 'conversation', id, tab: 'rehearsal' });
    else {
      clock.send({ kind: 'pause' });
      setLeaving(true);
    }
  };
  const run = (command: Command): void => {
    if (command.kind === 'throw') throwIn();
    else if (command.kind === 'full-screen') toggleFullScreen();
    else if (command.kind === 'leave') leave();
    else clock.send(command);
  };
  const stay = (): void => setLeaving(false);
  return { run, leaving, stay };
}

/** One run from its start to what came of it. */
export function Stage({ clock, script, part, questions, onAgain }: StageProps) {
  const phase = useClock(clock, (state) => state.phase);
  const throwIn = useQuestions(clock, questions, isSurpriseOn());
  const { run, leaving, stay } = useCommands(clock, throwIn);
  const questionOf = (id: string): string => questions.find((each) => each.id === id)?.question ?? id;
  const remark = useRemark(clock, questionOf);
  useSpokenQuestions(clock, questionOf);
  useKeptRun(clock, script, part);
  useKeys(phase, run);
  return (
    <>
      <Spoken voice="rehearsal" {...remark} />
      {phase === 'ended' ? (
        <Summary clock={clock} questionOf={questionOf} onAgain={onAgain} />
      ) : (
        <>
          <Gauges clock={clock} />
          <div className={`rehearsal-main rehearsal-${phase}`}>
            <Words clock={clock} script={script} />
            {(phase === 'thinking' || phase === 'answer') && (
              <QuestionCard clock={clock} questionOf={questionOf} />
            )}
            {phase === 'paused' && <p className="rehearsal-paused">Paused</p>}
          </div>
          <KeyRow phase={phase} run={run} />
        </>
      )}
      {leaving && <EndDialog clock={clock} onClose={stay} />}
    </>
  );
}

/** The words of the plan in force: all blocks, or those of the last minute. */
function Words({ clock, script }: Pick<StageProps, 'clock' | 'script'>) {
  const first = useClock(clock, ({ shrunk }) => shrunk?.lap ?? -1);
  const { wordsPerMinute } = usePace();
  return (
    <Prompter
      key={first}
      blocks={first < 0 ? script.blocks : script.lastMinute}
      firstLap={Math.max(0, first)}
      clock={clock}
      wordsPerMinute={wordsPerMinute}
    />
  );
}
