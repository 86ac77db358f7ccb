import { type RefObject, useLayoutEffect, useState } from 'react';

/** Height of a row in the page's own unit, so that rows grow with the person's text size. */
const ROW_REM = 3.25;
/** Rows drawn above and below the ones in view, so that a fast scroll shows no gap. */
const SPARE = 10;

export function rowHeight(): number {
  return ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Which rows of a long list are to be drawn: the ones in view and some around them. */
export function useVisibleRows(
  box: RefObject<HTMLElement | null>,
  count: number,
): { readonly first: number; readonly after: number; readonly height: number } {
  const [view, setView] = useState({ top: 0, height: 900, row: 52 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const read = (): void =>
      setView({ top: element.scrollTop, height: element.clientHeight, row: rowHeight() });
    const watch = new ResizeObserver(read);
    watch.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [box]);
  const start = Math.floor(Math.min(view.top, count * view.row) / view.row);
  const shown = Math.ceil(view.height / view.row);
  return {
    first: Math.max(0, start - SPARE),
    after: Math.min(count, start + shown + SPARE),
    height: view.row,
  };
}
