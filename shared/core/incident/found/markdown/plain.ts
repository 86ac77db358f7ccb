const LINK = /!?\[([^[\]\n]{0,300})\]\(\s*<?([^)\s>]{1,2000})>?(?:\s+"[^"\n]{0,300}")?\s*\)/g;
const BARE = /https?:\/\/[^\s<>()[\]|"'`]{3,2000}/g;

/** A line without the marks of Markdown: emphasis, code and links are their words. */
export function plainWords(line: string): string {
  return line
    .replaceAll(LINK, (_, words: string, address: string) => (words === '' ? address : words))
    .replaceAll(/<(https?:\/\/[^>\s]{1,2000})>/g, '$1')
    .replaceAll(/<br\s?\/?>/gi, ' ')
    .replaceAll(/(?<![\p{L}\d])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1(?![\p{L}\d])/gu, '$2')
    .replaceAll(/`{1,2}([^`\n]{1,1000})`{1,2}/g, '$1')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}

/** Every address of a line with the words it stands behind. */
export function linksOf(line: string): readonly { readonly words: string; readonly address: string }[] {
  const named = [...line.matchAll(LINK)].map(([, words = '', address = '']) => ({ words, address }));
  const bare = [...line.replaceAll(LINK, ' ').matchAll(BARE)].map(([address]) => ({
    words: '',
    address: address.replace(/[.,;:!?]+$/, ''),
  }));
  return [...named, ...bare];
}
