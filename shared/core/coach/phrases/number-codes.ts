/**
 * Two signs a number, so that a list takes half the room of digits and is read at once: the signs of Latin-1 from "("
 * on without the backslash, the controls and the soft hyphen.
 */
const FIRST = 40;
const BACKSLASH = 92;
const LAST_ASCII = 126;
const FIRST_LATIN = 174;
const ASCII = LAST_ASCII - FIRST;
const BASE = ASCII + 256 - FIRST_LATIN;

/** Numbers below this can be written. */
export const LIMIT = BASE * BASE;

function signOf(digit: number): string {
  if (digit >= ASCII) return String.fromCharCode(digit - ASCII + FIRST_LATIN);
  return String.fromCharCode(digit + FIRST < BACKSLASH ? digit + FIRST : digit + FIRST + 1);
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= FIRST_LATIN) return code - FIRST_LATIN + ASCII;
  return code < BACKSLASH ? code - FIRST : code - FIRST - 1;
}

/** A list of whole numbers from 0 to `LIMIT`; fails on others. */
export function writeNumbers(numbers: Iterable<number>): string {
  return Array.from(numbers, (number) => {
    if (number < 0 || number >= LIMIT) throw new RangeError(`${number} cannot be written with two signs.`);
    return signOf(Math.floor(number / BASE)) + signOf(number % BASE);
  }).join('');
}

/** The list that `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let index = 0; 2 * index < text.length; index += 1) numbers.push(numberIn(text, index));
  return numbers;
}

/** One number of such a list. */
export function numberIn(text: string, index: number): number {
  return digitAt(text, 2 * index) * BASE + digitAt(text, 2 * index + 1);
}
