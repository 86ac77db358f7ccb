/**
 * Punctuation that Markdown, or HTML inside it, could take for a mark: it prints as typed. A dollar before a digit is
 * money and no formula anywhere, so it stays readable.
 */
const MARKS = /[\\`*_[\]<>|~&]|\$(?!\d)/g;
/** At the start of a line: headings, lists, rules, underlines of headings. */
const LINE_START = /^(\s*)([-+=#]|\d{1,9}(?=[.)]))/;

/** Text inside a line. */
export function escapeInline(text: string): string {
  return text.replace(MARKS, '\\$&');
}

/** A whole line of text. */
export function escapeLine(line: string): string {
  return line.replace(LINE_START, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}
