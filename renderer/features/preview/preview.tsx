import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { measureBrief } from '../../../shared/core/brief/measure.ts';
import { SECTION_KEYS } from '../../../shared/core/brief/section-keys.ts';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printDuration } from '../../../shared/core/wording/duration.ts';
import { usePace } from '../rehearsal/use-pace.ts';
import { jumpOfChip, useGoTo } from '../workspace/jumps.ts';
import { Page } from './page.tsx';
import { PAGES, textHeight } from './page-geometry.ts';
import { type Heights, paginate } from './paginate.ts';
import './preview.css';
import { unitsOf } from './units.ts';

/** Differences below this (points) are rounding of the browser, not another line. */
const SAME = 0.6;

function readHeights(box: HTMLElement, pageWidth: number): Heights {
  const sheet = box.querySelector('.paper');
  const scale = sheet ? sheet.getBoundingClientRect().width / pageWidth : 1;
  const found = new Map<string, number>();
  for (const element of box.querySelectorAll<HTMLElement>('[data-unit]')) {
    found.set(element.dataset.unit ?? '', element.getBoundingClientRect().height / (scale || 1));
  }
  return found;
}

function isSame(a: Heights, b: Heights): boolean {
  if (a.size !== b.size) return false;
  for (const [key, height] of a) if (Math.abs(height - (b.get(key) ?? Number.NaN)) > SAME) return false;
  return true;
}

/** Lays the brief out on pages by what the browser measured of its parts, before anything is painted. */
function usePages(brief: Brief) {
  const box = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<Heights>(new Map());
  const geometry = PAGES[brief.page];
  const pages = useMemo(
    () => paginate(unitsOf(brief), heights, textHeight(geometry)),
    [brief, heights, geometry],
  );
  const measure = (): void => {
    if (!box.current?.offsetWidth) return;
    const next = readHeights(box.current, geometry.width);
    if (!isSame(next, heights)) setHeights(next);
  };
  useLayoutEffect(measure);
  const latest = useRef(measure);
  latest.current = measure;
  useEffect(() => {
    const again = (): void => latest.current();
    void document.fonts.ready.then(again);
    const watch = new ResizeObserver(again);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return { box, pages };
}

/**
 * A click on a printed fact leads to its field, one on other words to the words; by keyboard
 * the outline and the checklist do the same.
 */
function useChipClicks(box: React.RefObject<HTMLDivElement | null>): void {
  const goTo = useGoTo();
  useEffect(() => {
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
  }, [box, goTo]);
}

/** The brief as it will print: true page, margins and type, scaled to the column. */
export function Preview({ brief }: { readonly brief: Brief }) {
  const shown = useDeferredValue(brief);
  const { box, pages } = usePages(shown);
  useChipClicks(box);
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
