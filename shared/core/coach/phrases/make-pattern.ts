/** From this length of a text on V8 compiles a pattern to machine code at once. */
const LONG = ' '.repeat(1_000);

/**
 * A global pattern, ready to run. V8 would first compile it to bytecode for its first text and to machine code for the
 * second; our long choices take four times as long that way, most of it in tidying the bytecode.
 */
export function makePattern(source: string, flags: string): RegExp {
  const pattern = new RegExp(source, flags);
  // At the end of the text there is nothing to search.
  pattern.lastIndex = LONG.length;
  pattern.exec(LONG);
  pattern.lastIndex = 0;
  return pattern;
}
