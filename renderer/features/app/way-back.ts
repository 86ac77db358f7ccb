/** Where the person was before the manual was opened. */
let from = '#/';

/** Notes every place that is not the manual, so that its way back leads there. */
export function noteWay(hash: string): void {
  if (!hash.startsWith('#/help')) from = hash || '#/';
}

export function wayBack(): string {
  return from;
}
