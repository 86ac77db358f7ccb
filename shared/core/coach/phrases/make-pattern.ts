/** From this length of a text on V8 compiles a pattern to machine code at once. */
const LONG = ' '.repeat(1_000);

/** Signs taken literally and classes, to pass over; the end of a group with its count. */
const GROUP_END = /\\.|\[(?:\\.|[^\]\\])*\]|\)(?:[?*+]\??|\{[\d,]+\}\??)?/gs;

/**
 * The same pattern with an empty look ahead behind each group. V8 writes what follows a choice anew for each length of
 * its alternatives, up to ten times over; a look ahead makes it write that once, in half the time.
 */
function withRests(source: string): string {
  return source.replace(GROUP_END, (piece) => (piece.startsWith(')') ? `${piece}(?=)` : piece));
}

/**
 * A global pattern, ready to run. V8 would first compile it to bytecode for its first text and to machine code for the
 * second; our long choices take four times as long that way, most of it in tidying the bytecode.
 */
export function makePattern(source: string, flags: string): RegExp {
  const pattern = new RegExp(withRests(source), flags);
  // At the end of the text there is nothing to search.
  pattern.lastIndex = LONG.length;
  pattern.exec(LONG);
  pattern.lastIndex = 0;
  return pattern;
}
