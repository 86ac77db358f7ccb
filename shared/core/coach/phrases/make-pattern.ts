/** From this length of a text on V8 compiles a pattern to machine code at once. */
const LONG = ' '.repeat(1_000);

/**
 * Letters to choose from and signs that stand for themselves, which are passed over, and the end of a group with its
 * count.
 */
const GROUP_END = /\[(?:\\.|[^\]\\])*\]|\\.|(\)(?:[?*+]\??|\{[\d,]+\}\??)?)/g;

/**
 * The same pattern with an empty look ahead behind each group. V8 writes what follows a choice anew for each length of
 * its alternatives, up to ten times over; a look ahead makes it write that once, in half the time.
 */
function withRests(source: string): string {
  return source.replace(GROUP_END, (all, end?: string) => (end === undefined ? all : `${all}(?=)`));
}

/**
 * A pattern, ready to run. V8 would first compile it to bytecode for its first text and to machine code for the
 * second; our long choices take four times as long that way, most of it in tidying the bytecode.
 */
export function makePattern(source: string, flags: string): RegExp {
  const pattern = new RegExp(withRests(source), flags);
  // At the end of the text there is nothing to search; only a global pattern begins there.
  pattern.lastIndex = LONG.length;
  pattern.exec(LONG);
  pattern.lastIndex = 0;
  return pattern;
}

/** A pattern that is made ready when it is first tried. */
export interface Ready {
  readonly exec: (text: string) => RegExpExecArray | null;
  readonly test: (text: string) => boolean;
  readonly replace: (text: string, by: string) => string;
}

/** The same for a pattern that stands in the code and is tried on most texts, but not before there is one. */
export function ready({ source, flags }: RegExp): Ready {
  let made: RegExp | null = null;
  const pattern = (): RegExp => {
    made ??= makePattern(source, flags);
    return made;
  };
  return {
    exec: (text) => pattern().exec(text),
    test: (text) => pattern().test(text),
    replace: (text, by) => text.replace(pattern(), by),
  };
}
