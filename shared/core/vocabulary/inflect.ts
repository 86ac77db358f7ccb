function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** "log" -> "logg" before an ending; null where nothing doubles. */
function doubled(word: string): string | null {
  return /[^aeiou][aeiou][bdfgklmnprtvz]$/.test(word) ? word + word.at(-1) : null;
}

function verbForms(word: string): readonly string[] {
  const silent = word.endsWith('e');
  const stem = silent ? word.slice(0, -1) : word;
  const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
  const twice = doubled(word);
  const forms = [plural(word), past, `${stem}ing`];
  return twice ? [...forms, `${twice}ed`, `${twice}ing`] : forms;
}

/** Where a term of several words bends: the verb in front ("rolled back"), the noun at its end ("race conditions"). */
export function inflect(words: readonly string[], partOfSpeech: string): readonly (readonly string[])[] {
  if (partOfSpeech === 'v') {
    const [first = '', ...rest] = words;
    return verbForms(first).map((form) => [form, ...rest]);
  }
  if (partOfSpeech === 'n') {
    const [front, last = ''] = [words.slice(0, -1), words.at(-1)];
    return [[...front, plural(last)]];
  }
  return [];
}
