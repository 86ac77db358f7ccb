import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { measureBrief } from '../../../shared/core/brief/measure.ts';
import { pagesOf } from '../../../shared/core/brief/pages/pages-of.ts';
import { SECTION_KEYS } from '../../../shared/core/brief/section-keys.ts';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printDuration } from '../../../shared/core/wording/duration.ts';
import { usePace } from '../rehearsal/use-pace.ts';
import { jumpOfChip, useGoTo } from '../workspace/jumps.ts';
import { Page } from './page.tsx';
import './preview.css';

/** A table of thousands of rows is shown from its beginning; the Word file has all of it. */
const MAX_ROWS = 120;

/**
 * A click on a printed fact leads to its field, one on other words to the words; by keyboard
 * the outline and the checklist do the same.
 */
function useChipClicks(box: React.RefObject<HTMLDivElement | null>, leads: boolean): void {
  const goTo = useGoTo();
  useEffect(() => {
    if (!leads) return;
    const onClick = (event: MouseEvent): void => {
      // Selecting words to copy them is no click.
      if (window.getSelection()?.isCollapsed === false) return;
      const clicked = event.target as Element;
      const chip = clicked.closest<HTMLElement>('[data-chip]')?.dataset.chip;
      const place = chip ? jumpOfChip(chip) : null;
      const section = SECTION_KEYS.find(
        (key) => clicked.closest<HTMLElement>('[data-unit]')?.dataset.unit?.split('/')[0] === key,
      );
      if (place) goTo(place.jump, place.target);
      else if (section) goTo({ to: 'section', key: section });
    };
    const target = box.current;
    target?.addEventListener('click', onClick);
    return () => target?.removeEventListener('click', onClick);
  }, [box, goTo, leads]);
}

interface PreviewProps {
  readonly brief: Brief;
  /** False where clicks on the page select its words and lead nowhere. */
  readonly leads?: boolean;
}

/**
 * The brief as it will print: true page, margins and type, scaled to the column; pages end where the Word file's do.
 */
export function Preview({ brief, leads = true }: PreviewProps) {
  const shown = useDeferredValue(brief);
  const pages = useMemo(() => pagesOf(shown, MAX_ROWS), [shown]);
  const box = useRef<HTMLDivElement>(null);
  useChipClicks(box, leads);
  const { wordsPerMinute, own } = usePace();
  const { words, grade, spokenSeconds } = useMemo(
    () => measureBrief(shown, wordsPerMinute),
    [shown, wordsPerMinute],
  );
  const annexAt = pages.findIndex((units) => units[0]?.kind === 'annex-title');
  const briefPages = annexAt === -1 ? pages.length : annexAt;
  const size = printCount(briefPages, 'page');
  const annex = pages.length > briefPages ? `, annex ${pages.length - briefPages}` : '';
  return (
    <div className="preview">
      <div className="preview-head">
        <h2 className="preview-title">The brief</h2>
        <p className="preview-length">
          {size}
          {annex}, {words} words, grade {grade}, {printDuration(Math.max(60, spokenSeconds))} aloud
          {own && ' at your pace'}
        </p>
      </div>
      <div ref={box} className="sheets" lang={shown.language}>
        {pages.map((units, index) => (
          <Page key={units[0]?.key} brief={shown} units={units} number={index + 1} of={pages.length} />
        ))}
      </div>
    </div>
  );
}
