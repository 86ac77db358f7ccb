/** Two signs a number, from "(" to "~" without the backslash: a list takes half the room of digits and is read at once. */
const FIRST = 40;
const BACKSLASH = 92;
const BASE = 86;

/** Numbers below this can be written. */
export const LIMIT = BASE * BASE;

const signOf = (digit: number): string =>
  String.fromCharCode(digit + FIRST < BACKSLASH ? digit + FIRST : digit + FIRST + 1);

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
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
  for (let at = 0; at < text.length; at += 2) numbers.push(digitAt(text, at) * BASE + digitAt(text, at + 1));
  return numbers;
}
