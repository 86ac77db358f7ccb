import { rememberLine } from '../../remember.ts';

/** Words of a whole number below a thousand, said in English without "and"; "forty-one" counts as two. */
function smallWords(value: number): number {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const tens = rest === 0 ? 0 : rest < 20 || rest % 10 === 0 ? 1 : 2;
  return (hundreds > 0 ? 2 : 0) + tens;
}

function wholeWords(digits: string): number {
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) return digits.length;
  if (value === 0) return 1;
  let [rest, words, scale] = [value, 0, 0];
  while (rest > 0) {
    const group = rest % 1000;
    if (group > 0) words += smallWords(group) + (scale > 0 ? 1 : 0);
    rest = Math.floor(rest / 1000);
    scale += 1;
  }
  return words;
}

/** "2026" is said in pairs, "1,412" is not. */
function numberWords(written: string): number {
  const [whole = '', decimals = ''] = written.replaceAll(',', '').split('.');
  const isYear = /^(?:19|20)\d\d$/.test(written);
  const words = isYear ? wholeWords(whole.slice(0, 2)) + pairWords(whole.slice(2)) : wholeWords(whole);
  return words + (decimals === '' ? 0 : 1 + decimals.length);
}

/** "02" -> "oh two", "00" -> "hundred", "49" -> "forty nine". */
function pairWords(pair: string): number {
  if (pair === '00') return 1;
  return pair.startsWith('0') ? 2 : wholeWords(pair);
}

const CLOCK = /^(\d{1,2}):(\d\d)$/;
const NUMBER = /^\d[\d,]*(?:\.\d+)?$/;

function pieceWords(piece: string): number {
  const second = piece.charCodeAt(1);
  // Most pieces are plain words: their second letter is small.
  if (second >= 97 && second <= 122) return 1;
  const clock = CLOCK.exec(piece);
  if (clock) return wholeWords(clock[1] ?? '') + pairWords(clock[2] ?? '');
  if (NUMBER.test(piece)) return numberWords(piece);
  const letters = piece.replace(/['’]?s$/, '');
  return /^[\p{Lu}\d]{2,}$/u.test(letters) ? letters.length : 1;
}

/** Signs that are said: "$41,000" ends in "dollars", "99.9%" in "percent", "80–95" has a "to". */
const SAID_SIGNS = /[$€£¥%]|\d[–-](?=\d)/g;
const PIECES = /\d[\d,.:]*\d|\d|\p{L}[\p{L}\p{N}'’]*/gu;

/** Words it takes to say the text aloud: figures in words, short forms letter by letter. */
export const countSpokenWords = rememberLine((text) => {
  let words = text.match(SAID_SIGNS)?.length ?? 0;
  for (const piece of text.match(PIECES) ?? []) words += pieceWords(piece);
  return words;
});
