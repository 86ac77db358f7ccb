import type { PartOfSpeech, Term, TermRole } from './term.ts';

/** The columns of the table, in the order they are written; they are read in any order. */
export const COLUMNS = [
  'Term',
  'Expansion',
  'Definition',
  'Plain words',
  'Part of speech',
  'Roles',
  'Domain',
  'Severity',
  'Background only',
] as const;
export type Column = (typeof COLUMNS)[number];
export const NEEDED: readonly Column[] = ['Term', 'Definition', 'Plain words'];

/** What else a column may be called, in lower case without blanks. */
const OTHER_NAMES: Readonly<Record<string, Column>> = {
  abbreviation: 'Term',
  meaning: 'Definition',
  plain: 'Plain words',
  plainsubstitute: 'Plain words',
  sayinstead: 'Plain words',
  fullform: 'Expansion',
  role: 'Roles',
  backgroundonlydonotsay: 'Background only',
};

/** Letters alone, so that “Part of speech” and “part_of_speech” are one. */
export const key = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** Cells as they may be written, by their letters, and what they mean; the first is meant by an empty one. */
export const PARTS: Readonly<Record<string, PartOfSpeech>> = {
  '': 'n',
  n: 'n',
  noun: 'n',
  npl: 'npl',
  pluralnoun: 'npl',
  nounplural: 'npl',
  adj: 'adj',
  adjective: 'adj',
  v: 'v',
  verb: 'v',
  ph: 'ph',
  phrase: 'ph',
};
export const ROLES: Readonly<Record<string, TermRole>> = {
  s: 'S',
  sre: 'S',
  d: 'D',
  devops: 'D',
  b: 'B',
  backend: 'B',
  bgo: 'B-go',
  backendgo: 'B-go',
  go: 'B-go',
  brust: 'B-rust',
  backendrust: 'B-rust',
  rust: 'B-rust',
};
export const SEVERITIES: Readonly<Record<string, Term['severity']>> = {
  '': 'warn',
  warn: 'warn',
  warning: 'warn',
  info: 'info',
};
export const YES_NO: Readonly<Record<string, boolean>> = {
  '': false,
  no: false,
  n: false,
  false: false,
  yes: true,
  y: true,
  true: true,
  x: true,
};

/** The column of that name, in any spelling; null when it is none of them. */
export function columnOf(name: string): Column | null {
  const other = Object.hasOwn(OTHER_NAMES, key(name)) ? OTHER_NAMES[key(name)] : undefined;
  return COLUMNS.find((column) => key(column) === key(name)) ?? other ?? null;
}

/** What may stand in a column, for the sentence that says so. */
export const CHOICES: Readonly<Partial<Record<Column, string>>> = {
  'Part of speech': 'noun, plural noun, adjective, verb and phrase',
  Roles: 'SRE, DevOps, backend, Go and Rust',
  Severity: 'warn and info',
  'Background only': 'yes and no',
};

const PART_NAMES: Readonly<Record<PartOfSpeech, string>> = {
  n: 'noun',
  npl: 'plural noun',
  adj: 'adjective',
  v: 'verb',
  ph: 'phrase',
};
const ROLE_NAMES: Readonly<Record<TermRole, string>> = {
  S: 'SRE',
  D: 'DevOps',
  B: 'backend',
  'B-go': 'Go',
  'B-rust': 'Rust',
};

/** The term's row, a cell for each of COLUMNS. */
export function cellsOf(term: Term): readonly string[] {
  return [
    term.term,
    term.expansion ?? '',
    term.definition,
    term.plain,
    PART_NAMES[term.partOfSpeech],
    term.roles.map((role) => ROLE_NAMES[role]).join(', '),
    term.domain,
    term.severity,
    term.backgroundOnly ? 'yes' : 'no',
  ];
}
