/** A stretch of two compared texts: in both, only in the new one, or only in the old one. */
export interface TextPart {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

/** Letters and digits of an unchanged stretch that is too little to stop reading for: "to", "of a". */
const LITTLE = 4;

function isLittle({ value }: TextPart): boolean {
  return value.replace(/[^\p{L}\p{N}]/gu, '').length <= LITTLE && !value.includes('\n');
}

/** One change as what went, then what came; what was the same in between belongs to both. */
function toldOnce(parts: readonly TextPart[]): readonly TextPart[] {
  const textOf = (skip: 'added' | 'removed') =>
    parts
      .filter((part) => !part[skip])
      .map(({ value }) => value)
      .join('');
  const sides: readonly TextPart[] = [
    { value: textOf('added'), added: false, removed: true },
    { value: textOf('removed'), added: true, removed: false },
  ];
  return sides.filter(({ value }) => value !== '');
}

/**
 * Changes that stand so close that a reader takes them for one are told as one: not "about" out, "3,000" in, "3,200"
 * out, but the whole old phrase out and the whole new one in. Nothing of either text is lost.
 */
export function mergeChanges(parts: readonly TextPart[]): readonly TextPart[] {
  const merged: TextPart[] = [];
  let open: TextPart[] = [];
  for (const [index, part] of parts.entries()) {
    const changed = part.added || part.removed;
    const bridge = open.length > 0 && index < parts.length - 1 && isLittle(part);
    if (changed || bridge) {
      open.push(part);
      continue;
    }
    merged.push(...toldOnce(open), part);
    open = [];
  }
  return [...merged, ...toldOnce(open)];
}
