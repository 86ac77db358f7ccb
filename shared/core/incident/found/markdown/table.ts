import { plainWords } from './plain.ts';

const RULE = /^\|?[\s:|-]{3,}\|?$/;
const CELLS = 30;

/** The cells of a line of a table, in plain words; null for another line. */
export function cellsOf(line: string): readonly string[] | null {
  const text = line.trim();
  if (!text.startsWith('|') && !/\S\s\|\s\S/.test(text)) return null;
  return text
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/, CELLS)
    .map((cell) => plainWords(cell.replaceAll('\\|', '|')));
}

/** True for the line of dashes under the titles of a table. */
export function isRule(line: string): boolean {
  return line.includes('-') && line.includes('|') && RULE.test(line.trim());
}
