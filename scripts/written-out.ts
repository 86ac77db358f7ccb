import { inOneLine } from '../shared/core/long-text.ts';

/** A text over several lines that is known before the program runs, with its tag. */
const TAGGED = /\b(wordList|pattern|regex\('(\w*)'\))`((?:\\[^`]|[^`\\])*)`/g;
/** What is put into it, kept as it is. */
const PUT_IN = /(\$\{[^{}]*\})/;

const asTemplate = (text: string): string =>
  `\`${text
    .trim()
    .split(PUT_IN)
    .map((part) => (PUT_IN.test(part) ? part : part.replaceAll('\\', '\\\\')))
    .join('')}\``;

/**
 * The code of a module with its long patterns and lists of words each in one line, as the program has them when it
 * runs: so that they cost a start nothing. A text with braces in what is put into it stays as it was.
 */
export function writtenOut(code: string): string {
  return code.replace(TAGGED, (all, tag: string, flags: string | undefined, text: string) => {
    if (/\$\{[^}]*\{/.test(text)) return all;
    const template = asTemplate(inOneLine(text));
    if (tag === 'wordList' || tag === 'pattern') return template;
    return `new RegExp(${template}, '${flags}')`;
  });
}
