/** What had to be done to a text so that every format can hold it. */
export type Repair = 'escape' | 'break' | 'control' | 'forbidden';

export interface CleanText {
  readonly text: string;
  /** How many places of each kind were repaired. */
  readonly repairs: ReadonlyMap<Repair, number>;
}

const ESC = String.fromCharCode(27);
const REPLACEMENT = '\uFFFD';
const NO_REPAIRS: ReadonlyMap<Repair, number> = new Map();

/** Everything any of the steps below may touch; most texts have nothing of it. */
const SUSPECT = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u;

/**
 * In this order: a terminal's colour code goes as a whole, or "[31m" would stay behind; breaks and tabs inside a run
 * become spaces, because Word drops them or calls the file unreadable; other control characters, lone halves of a
 * surrogate pair and U+FFFE/U+FFFF, which XML forbids, become a visible "�". Direction marks and combining
 * characters are language, not noise, and stay.
 */
const STEPS: readonly (readonly [Repair, RegExp, string])[] = [
  ['escape', new RegExp(`${ESC}\\[[0-?]*[ -/]*[@-~]|${ESC}\\][^\\p{Cc}]*(?:\\u0007|${ESC}\\\\)`, 'gu'), ''],
  ['break', /[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' '],
  ['control', /\p{Cc}/gu, REPLACEMENT],
  ['forbidden', /[\p{Cs}\uFFFE\uFFFF]/gu, REPLACEMENT],
];

/** The text with nothing in it that a file cannot hold, and what was repaired. */
export function cleanText(text: string): CleanText {
  if (!SUSPECT.test(text)) return { text, repairs: NO_REPAIRS };
  const repairs = new Map<Repair, number>();
  let clean = text;
  for (const [repair, pattern, replacement] of STEPS) {
    const count = clean.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    repairs.set(repair, count);
    clean = clean.replace(pattern, replacement);
  }
  return { text: clean, repairs };
}
