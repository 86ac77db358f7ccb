import { memo, type RefObject, useEffect, useRef } from 'react';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { LAP_LABELS } from '../../../shared/core/rehearsal/lap.ts';
import { msAloud } from '../../../shared/core/rehearsal/pace.ts';
import { promptLines } from '../../../shared/core/rehearsal/pace-words.ts';
import type { PromptBlock } from '../../../shared/core/rehearsal/script.ts';
import type { RehearsalClock } from '../../state/rehearsal-clock.ts';
import { withKeys } from '../../ui/with-keys.ts';
import { PrintedRuns } from '../preview/runs.tsx';
import { approach, type Mark, placeAt } from './prompter-motion.ts';

interface PrompterProps {
  readonly blocks: readonly PromptBlock[];
  /** Index of the first of these blocks among the laps of the clock. */
  readonly firstLap: number;
  readonly clock: RehearsalClock;
  readonly wordsPerMinute: number;
}

/** The words, moving at the speaker's pace. React draws them once; every frame only moves them. */
export const Prompter = memo(function Prompter(props: PrompterProps) {
  const words = useRef<HTMLDivElement>(null);
  useMotion(words, props);
  return (
    <div className="prompter">
      <div ref={words} className="prompter-words">
        {withKeys(props.blocks, ({ key }) => key).map(({ key, item }) => (
          <Block key={key} block={item} wordsPerMinute={props.wordsPerMinute} />
        ))}
      </div>
    </div>
  );
});

function Block({ block, wordsPerMinute }: { readonly block: PromptBlock; readonly wordsPerMinute: number }) {
  const lines = promptLines(block, wordsPerMinute);
  return (
    <section className="prompter-block">
      <h2 className="prompter-label">{LAP_LABELS[block.key]}</h2>
      {withKeys(block.sentences, textOf).map(({ key, item }, index) => (
        <p key={key} className="prompter-line" data-start={lines[index]?.start ?? 0}>
          <PrintedRuns runs={item} />
          {lines[index]?.pause && (
            <span className="prompter-pause" title="Pause for two seconds">
              <span className="hidden-text">Pause</span>
            </span>
          )}
        </p>
      ))}
    </section>
  );
}

interface Drawn {
  readonly lines: readonly HTMLElement[];
  readonly marks: readonly Mark[];
}

/** Places are counted from the first line, which stands on the reading line before anything moves. */
function measure(words: HTMLElement): readonly Drawn[] {
  const first = words.querySelector<HTMLElement>('.prompter-line')?.offsetTop ?? 0;
  return [...words.querySelectorAll('.prompter-block')].map((block) => {
    const lines = [...block.querySelectorAll<HTMLElement>('.prompter-line')];
    const marks = lines.map((line) => ({
      start: Number(line.dataset.start),
      top: line.offsetTop - first,
      bottom: line.offsetTop - first + line.offsetHeight,
    }));
    return { lines, marks };
  });
}

/** Moves the words by a transform alone, frame by frame; sizes are read only when they can have changed. */
function useMotion(ref: RefObject<HTMLDivElement | null>, props: PrompterProps): void {
  const { blocks, firstLap, clock, wordsPerMinute } = props;
  useEffect(() => {
    const words = ref.current;
    if (!words) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)');
    let drawn = measure(words);
    let [frame, before, y] = [0, performance.now(), Number.NaN];
    let on: HTMLElement | undefined;
    const draw = (now: number): void => {
      const { laps, current } = clock.peek();
      const block = current - firstLap;
      const { marks = [], lines = [] } = drawn[block] ?? {};
      const planned = blocks[block];
      const share = planned ? (laps[current]?.spentMs ?? 0) / msAloud(planned.words, wordsPerMinute) : 0;
      const place = placeAt(marks, Math.min(1, share), still.matches);
      y = still.matches || Number.isNaN(y) ? place.y : approach(y, place.y, now - before);
      before = now;
      words.style.transform = `translate3d(0, ${-y}px, 0)`;
      const line = lines[place.line];
      if (line !== on) {
        on?.removeAttribute('data-on');
        line?.setAttribute('data-on', '');
        on = line;
      }
      frame = requestAnimationFrame(draw);
    };
    const resized = new ResizeObserver(() => {
      drawn = measure(words);
    });
    resized.observe(words);
    frame = requestAnimationFrame(draw);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
    };
  }, [ref, blocks, firstLap, clock, wordsPerMinute]);
}
