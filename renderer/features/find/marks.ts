/** Draws what was found over the page; the page itself stays as it is. */
export function markRanges(ranges: readonly Range[], current: Range | null): void {
  CSS.highlights.set('found', new Highlight(...ranges));
  CSS.highlights.set('found-here', new Highlight(...(current ? [current] : [])));
}

/** Marks one field as the place that was found, and no other. */
export function markField(target: string | null): void {
  for (const marked of document.querySelectorAll('[data-found]')) marked.removeAttribute('data-found');
  const control = target === null ? null : document.getElementById(target);
  const field = control?.closest('.field') ?? control;
  field?.setAttribute('data-found', '');
}

export function clearMarks(): void {
  CSS.highlights.delete('found');
  CSS.highlights.delete('found-here');
  markField(null);
}
