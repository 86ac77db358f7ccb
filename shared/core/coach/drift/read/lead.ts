/** How a text begins, read sign by sign: most patterns need no look once it is known. */
export interface Lead {
  /** How many digits it begins with. */
  readonly digits: number;
  /** The sign behind them; '' at the end of the text. */
  readonly sign: string;
  /** The word behind them in small letters, glued or one space or hyphen away; '' where there is none. */
  readonly word: string;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isGap = (code: number): boolean => code === 32 || code === 45 || code === 0xa0 || code === 0x202f;

/** The word at a place of the text, or one space or hyphen behind it; in small letters, '' where there is none. */
export function wordBehind(text: string, place: number): string {
  const start = isGap(text.charCodeAt(place)) ? place + 1 : place;
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return start === end ? '' : text.slice(start, end).toLowerCase();
}

export function leadOf(text: string): Lead {
  let digits = 0;
  while (isDigit(text.charCodeAt(digits))) digits += 1;
  return { digits, sign: text.charAt(digits), word: wordBehind(text, digits) };
}

/** True where a digit stands at this place. */
export function isDigitAt(text: string, place: number): boolean {
  return isDigit(text.charCodeAt(place));
}

/** The last word of a text in small letters, a space behind it passed over; its last sign where that is no letter. */
export function lastWord(text: string): string {
  const end = text.endsWith(' ') ? text.length - 1 : text.length;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start === end ? text.charAt(end - 1) : text.slice(start, end).toLowerCase();
}
