/** One line without spare spaces: line breaks and tabs of a pasted text become single spaces. */
export function asLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Without these characters at its end. A loop: a pattern would take quadratic time on a long run of dots. */
function stripEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Trims to one line that ends with exactly one sentence mark. Text without words stays empty. */
export function asSentence(text: string): string {
  const line = asLine(text);
  const words = stripEnd(line, ' .');
  if (words === '') return '';
  if (line.endsWith('...')) return `${words}…`;
  return /[.!?…]["”’)]?$/.test(words) ? words : `${words}.`;
}

/** The text as the middle of a sentence: one line, no final stop. */
export function asClause(text: string): string {
  return stripEnd(asLine(text), ' .!…');
}

export function capitalise(text: string): string {
  return text === '' ? text : text[0]?.toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c" */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
