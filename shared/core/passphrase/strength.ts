/** How hard a passphrase is to guess: `short` is not taken, the others are, each with a sentence for the person. */
export interface Strength {
  readonly level: 'short' | 'weak' | 'fair' | 'strong';
  readonly words: string;
}

/** As NIST SP 800-63B demands of a secret that a person chose, in characters. */
const LEAST_CHARACTERS = 8;
/** More is no passphrase but a file, in characters. */
export const MOST_CHARACTERS = 1_000;

/** Guesses, in bits, from which on it withstands who has the file and computers for days, or for years. */
const FAIR = 40;
const STRONG = 60;

/** Bits of a letter that carries on what the one before it began: "aaa", "1234", "qwerty". */
const FOLLOWS = 0.5;
/** Bits of a letter inside a word: a guesser tries words, not letters. Six words of a list of 8,000 come to 78 bits. */
const IN_WORD = 1.6;
const WORD_START = 6;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];
/** What is tried first of all. */
const COMMON = /pass(?:word|phrase|wort)|secret|letmein|admin|welcome|upfront|incident|qwert|iloveyou/gi;

function carriesOn(before: string, sign: string): boolean {
  const [a, b] = [before.toLowerCase(), sign.toLowerCase()];
  if (a === b || Math.abs((a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)) === 1) return true;
  return ROWS.some(
    (row) => Math.abs(row.indexOf(a) - row.indexOf(b)) === 1 && row.includes(a) && row.includes(b),
  );
}

function bitsOf(sign: string, before: string | undefined): number {
  if (before !== undefined && carriesOn(before, sign)) return FOLLOWS;
  if (/\p{L}/u.test(sign)) return before !== undefined && /\p{L}/u.test(before) ? IN_WORD : WORD_START;
  if (/\p{N}/u.test(sign)) return 3;
  return /\s/u.test(sign) ? 1 : 5;
}

/** What a guesser who knows how people choose has to try at least, in bits; rough, and rather too low. */
function guessBits(passphrase: string): number {
  const signs = [...passphrase.replaceAll(COMMON, '')];
  const bits = signs.reduce((sum, sign, at) => sum + bitsOf(sign, signs[at - 1]), 0);
  // What is written twice is tried twice.
  const distinct = new Set(passphrase.toLowerCase().split(/\s+/)).size / passphrase.split(/\s+/).length;
  return bits * distinct;
}

/** What is to be said of a passphrase while it is chosen. Longer than `MOST_CHARACTERS` is not asked. */
export function passphraseStrength(passphrase: string): Strength {
  if ([...passphrase].length < LEAST_CHARACTERS)
    return { level: 'short', words: `Too short: write at least ${LEAST_CHARACTERS} characters.` };
  const bits = guessBits(passphrase);
  if (bits < FAIR)
    return {
      level: 'weak',
      words: 'Weak: whoever has the file can find it by guessing. Add words that do not belong together.',
    };
  if (bits < STRONG)
    return { level: 'fair', words: 'Fair: it holds off a curious person. Two more words make it strong.' };
  return { level: 'strong', words: 'Strong: guessing it would take years.' };
}
