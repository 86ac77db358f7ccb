/** A text as it is compared, and where each of its UTF-16 units came from. */
export interface Folded {
  readonly text: string;
  /** Offset of each unit in the original; one more for the end. */
  readonly at: readonly number[];
}

/** Marks on letters, and what nobody sees: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;
const SPACE = /^[\p{Zs}\t\r\n]$/u;
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};
/** Letters, full-width signs and money signs in other writings of themselves. */
const HAS_PLAIN_FORM = /^[\p{L}\uff01-\uff5e\uffe0-\uffe6]$/u;

function plainOf(character: string): string {
  if (character < '\u0080') return character;
  const plain = PLAIN[character];
  if (plain !== undefined) return plain;
  return (HAS_PLAIN_FORM.test(character) ? character.normalize('NFKD') : character).replace(UNSEEN, '');
}

/**
 * The text without accents and unseen marks, each stretch of white space one space, in the case it is written in: “Müller” is found as
 * “Muller” and “Pri\u00adya” as “Priya”.
 */
export function fold(text: string): Folded {
  const at: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const isSpace = SPACE.test(character);
    // Of several spaces one counts.
    const plain = isSpace ? (folded.endsWith(' ') ? '' : ' ') : plainOf(character);
    for (let unit = 0; unit < plain.length; unit += 1) at.push(offset);
    folded += plain;
    offset += character.length;
  }
  at.push(offset);
  return { text: folded, at };
}
