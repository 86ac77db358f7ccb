const FOCUSABLE =
  'a[href], button:not(:disabled), input, select, textarea, [tabindex], [contenteditable="true"]';

/** What a screen is made of: its bar, its lists, its main part, what stands beside it. */
const PARTS = '#app :is(header, nav, main, aside, [data-part])';

/** Where Tab would come into the part; null while it is hidden or has nothing to come to. */
function entryOf(part: HTMLElement): HTMLElement | null {
  const stops = [part, ...part.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const first = stops.find((stop) => stop.tabIndex >= 0 && stop.checkVisibility()) ?? null;
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return part.querySelector<HTMLInputElement>(`input[name="${first.name}"]:checked`) ?? first;
}

/** Puts the focus into the next part of the window that can take it, or the one before. */
export function goToPart(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(PARTS)]
    // What lies within another is no part of its own.
    .filter((part) => !part.parentElement?.closest(PARTS))
    .flatMap((part) => {
      const entry = entryOf(part);
      return entry ? [{ part, entry }] : [];
    });
  const here = parts.findIndex(({ part }) => part.contains(document.activeElement));
  // From outside of every part, the first one is next.
  const next = here < 0 && by < 0 ? -1 : here + by;
  parts.at(next % parts.length)?.entry.focus();
}
