/** Two lines in one: nothing stands between them at a bar, else a blank. */
function joined(before: string, after: string): string {
  return before.endsWith('|') || after.startsWith('|') ? before + after : `${before} ${after}`;
}

/** A text of several lines in one, as `pattern` takes it. */
export function inOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  return text.split('\n').reduce((before, line) => joined(before, line.trimStart()));
}

/**
 * The source of a long pattern, written over several lines: the end of a line with what the next is indented by stands
 * for one blank, at a bar for nothing.
 */
export function pattern({ raw }: TemplateStringsArray, ...classes: readonly string[]): string {
  const texts = raw.map(inOneLine);
  texts[0] = texts[0]?.trimStart() ?? '';
  texts.push(texts.pop()?.trimEnd() ?? '');
  return String.raw({ raw: texts }, ...classes);
}

/** The pattern itself, with these flags. */
export const regex =
  (flags: string) =>
  (text: TemplateStringsArray, ...classes: readonly string[]): RegExp =>
    new RegExp(pattern(text, ...classes), flags);

/** A long list of words, written over several lines, in one: each is apart from the next by one blank. */
export function wordList({ raw }: TemplateStringsArray): string {
  return inOneLine(raw.join('')).trim();
}
