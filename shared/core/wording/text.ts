/** Trims and ends with exactly one sentence mark. Empty text stays empty. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The text as the middle of a sentence: no final stop. */
export function asClause(text: string): string {
  return text.trim().replace(/[.!…]+$/, '');
}

export function capitalise(text: string): string {
  return text === '' ? text : text[0]?.toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c" */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
