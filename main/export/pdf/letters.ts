import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font as Drawn } from 'fontkit';
import type { Font } from '../../../shared/core/style/fonts.ts';

/** Letters of one alphabet and weight, as they go into the file. */
interface Letters {
  /** "carlito-latin-700", unique among all. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly font: Drawn;
}

/** A stretch of text that letters of one file can print. */
interface Stretch {
  readonly letters: Letters;
  readonly text: string;
  /** Less for what is read before: where the part of the text begins that it is of. */
  readonly read: number;
}

/** The alphabets that every twin of a font has with the app; the most usual first, so that the others are seldom read. */
const ALPHABETS = ['latin', 'latin-ext'] as const;
/** Those of Calibri’s twin alone, which stands in for the others there. */
const RARE = ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'] as const;
const TWINS: Readonly<Record<Font, string>> = {
  Calibri: 'carlito',
  Arial: 'arimo',
  'Times New Roman': 'tinos',
};
/** Arrows, comparisons and check marks, in one weight: what people type and Carlito does not have. */
const OTHERS = { package: 'dejavu-sans', name: 'dejavu-sans-latin-400' };

/** Printed for a sign that no letters have. */
const UNKNOWN = '\uFFFD';
/** The last letter in most files, and without ink: the library reads behind their end to measure it. */
const NO_BREAK = '\u00A0';
/** Says how the sign before it is to look, and prints nothing. */
const WITHOUT_INK = /\u200B|\u200C|\u200D|\uFE0E|\uFE0F/u;

const packages = createRequire(import.meta.url);
const read = new Map<string, Letters>();

/** The letters of a file of a package, read at their first use and kept. */
function lettersOf(folder: string, name: string): Letters {
  const known = read.get(name);
  if (known) return known;
  const bytes = readFileSync(packages.resolve(`@fontsource/${folder}/files/${name}-normal.woff`));
  const font = create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${name} is a collection of letters, not one kind.`);
  const letters = { name, bytes, font };
  read.set(name, letters);
  return letters;
}

function* candidates(font: Font, isBold: boolean): Iterable<Letters> {
  const twin = TWINS[font];
  for (const alphabet of ALPHABETS) yield lettersOf(twin, `${twin}-${alphabet}-${isBold ? 700 : 400}`);
  for (const alphabet of RARE) yield lettersOf('carlito', `carlito-${alphabet}-${isBold ? 700 : 400}`);
  yield lettersOf(OTHERS.package, OTHERS.name);
}

function lettersFor(sign: string, font: Font, isBold: boolean): Letters | null {
  const point = sign.codePointAt(0) ?? 0;
  for (const letters of candidates(font, isBold))
    if (letters.font.hasGlyphForCodePoint(point)) return letters;
  return null;
}

/** A word of letters that are read from right to left (Hebrew, Arabic and their kin), and several in a row. */
const TURNED_WORD = '[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]+';
const TURNED = new RegExp(`${TURNED_WORD}(?:[ \\u00A0]+${TURNED_WORD})*`, 'gu');

/** Part of a text and where it begins in it. */
interface Part {
  readonly text: string;
  readonly read: number;
}

/** A part in its words and what is between them. */
function wordsIn({ text, read }: Part): readonly Part[] {
  return [...text.matchAll(/[ \u00A0]+|[^ \u00A0]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    read: read + index,
  }));
}

/**
 * The text in parts, in the order in which they stand on the page from left to right. The library turns the letters of
 * a word that is read from right to left; of several such words the first stands on the right.
 */
function inPlace(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: turned, index } of text.matchAll(TURNED)) {
    parts.push({ text: text.slice(from, index), read: from });
    parts.push(...wordsIn({ text: turned, read: index }).toReversed());
    from = index + turned.length;
  }
  return [...parts, { text: text.slice(from), read: from }].filter((part) => part.text !== '');
}

/**
 * The text in stretches of one kind of letters each, as they stand from left to right. Signs that none have are told to
 * `missing` and printed as "�".
 */
export function inStretches(
  text: string,
  font: Font,
  isBold: boolean,
  missing: (sign: string) => void,
): readonly Stretch[] {
  return inPlace(text).flatMap((part) =>
    stretchesOf(part.text, font, isBold, missing).map((stretch) => ({ ...stretch, read: part.read })),
  );
}

function stretchesOf(
  text: string,
  font: Font,
  isBold: boolean,
  missing: (sign: string) => void,
): readonly Omit<Stretch, 'read'>[] {
  const stretches: { letters: Letters; text: string }[] = [];
  for (const typed of text) {
    // A space is as wide, and lines are broken by now.
    const sign = typed === NO_BREAK ? ' ' : typed;
    if (WITHOUT_INK.test(sign)) continue;
    const own = lettersFor(sign, font, isBold);
    if (!own) missing(sign);
    const letters = own ?? lettersOf(OTHERS.package, OTHERS.name);
    const last = stretches.at(-1);
    const printed = own ? sign : UNKNOWN;
    if (last?.letters === letters) last.text += printed;
    else stretches.push({ letters, text: printed });
  }
  return stretches;
}
