const FOCUSABLE = 'a[href], button:not(:disabled), input, select, textarea, [contenteditable="true"]';

/** What a screen is made of: its bar, its lists, its main part, what stands beside it. */
const PARTS = '#app :is(header, nav, main, aside, [data-part])';

/** The parts of the window in their order; hidden ones are skipped, and what lies within another is no part of its own. */
function parts(): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(PARTS)];
  return all.filter((part) => part.offsetParent !== null && !part.parentElement?.closest(PARTS));
}

/** Puts the focus into the next part of the window that can take it, or the one before. */
export function goToPart(by: 1 | -1): void {
  const all = parts();
  const here = all.findIndex((part) => part.contains(document.activeElement));
  for (let step = 1; step <= all.length; step += 1) {
    // From outside of every part, the first one is next.
    const at = (here < 0 && by < 0 ? 0 : here) + by * step;
    const part = all[(at + all.length * 2) % all.length];
    const target = part?.matches('[tabindex]') ? part : part?.querySelector<HTMLElement>(FOCUSABLE);
    if (!target) continue;
    target.focus();
    return;
  }
}
