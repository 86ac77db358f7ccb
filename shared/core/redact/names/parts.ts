/** The parts of a typed line that stand for themselves: "Tom Becker, head of platform" are two, "H&M" is one. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;:/()|\n•]| [&+] | - | – |\band\b|\bor\b/)
    .map((part) => part.trim().replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((part) => part !== '');
}

/** "Kim’s" -> "Kim" */
export function withoutPossessive(words: string): string {
  return words.replace(/['’][sS]?$/, '');
}

export function beginsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** "Anna-Lena Müller" -> "Anna", "Lena", "Müller" */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
}
