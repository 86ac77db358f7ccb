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

/** The text in stretches of one kind of letters each. Signs that none have are told to `missing` and printed as "�". */
export function inStretches(
  text: string,
  font: Font,
  isBold: boolean,
  missing: (sign: string) => void,
): readonly Stretch[] {
  const stretches: { letters: Letters; text: string }[] = [];
  for (const sign of text) {
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
