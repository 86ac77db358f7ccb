import { cleanTerm, EVERY_ROLE, termProblems } from './check-term.ts';
import type { PartOfSpeech, Term, TermRole } from './term.ts';

/** The columns of the table, in the order they are written; they are read in any order. */
const COLUMNS = [
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
type Column = (typeof COLUMNS)[number];
const NEEDED: readonly Column[] = ['Term', 'Definition', 'Plain words'];

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

const key = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

const PARTS: Readonly<Record<string, PartOfSpeech>> = {
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
const ROLES: Readonly<Record<string, TermRole>> = {
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
const SEVERITIES: Readonly<Record<string, Term['severity']>> = {
  '': 'warn',
  warn: 'warn',
  warning: 'warn',
  info: 'info',
};
const YES_NO: Readonly<Record<string, boolean>> = {
  '': false,
  no: false,
  n: false,
  false: false,
  yes: true,
  y: true,
  true: true,
  x: true,
};

/** A table read as terms: all of them, or the sentences that say what is wrong and where. */
export interface ReadTable {
  readonly terms: readonly Term[];
  /** "Row 4, column “Severity”: “high” is neither warn nor info." Rows count from 1, the header included. */
  readonly problems: readonly string[];
  /** Names of columns that mean nothing here. */
  readonly ignored: readonly string[];
}

type Cells = Readonly<Record<Column, string>>;

function columnOf(name: string): Column | null {
  const other = Object.hasOwn(OTHER_NAMES, key(name)) ? OTHER_NAMES[key(name)] : undefined;
  return COLUMNS.find((column) => key(column) === key(name)) ?? other ?? null;
}

const at = (row: number, column: Column, message: string): string =>
  `Row ${row}, column “${column}”: ${message}`;

const shown = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** Looks a cell up in its list; says so in `problems` and takes the first when it is not there. */
function choice<T>(
  list: Readonly<Record<string, T>>,
  cells: Cells,
  column: Column,
  say: (column: Column, message: string) => void,
): T {
  const text = cells[column].trim();
  const digit = text === '1' ? 'yes' : text === '0' ? 'no' : key(text);
  const found = Object.hasOwn(list, digit) && (digit !== '' || text === '') ? list[digit] : undefined;
  if (found !== undefined) return found;
  say(column, `${shown(text)} is none of ${CHOICES[column] ?? ''}.`);
  return Object.values(list)[0] as T;
}

const CHOICES: Readonly<Partial<Record<Column, string>>> = {
  'Part of speech': 'noun, plural noun, adjective, verb and phrase',
  Roles: 'SRE, DevOps, backend, Go and Rust',
  Severity: 'warn and info',
  'Background only': 'yes and no',
};

function rolesOf(cells: Cells, say: (column: Column, message: string) => void): readonly TermRole[] {
  const parts = cells.Roles.split(/[,;/|]+|\s{2,}/).map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  if (named.length === 0) return EVERY_ROLE;
  return named.map((part) => choice(ROLES, { ...cells, Roles: part }, 'Roles', say));
}

const FIELD_COLUMNS = {
  term: 'Term',
  expansion: 'Expansion',
  definition: 'Definition',
  plain: 'Plain words',
  domain: 'Domain',
} as const satisfies Readonly<Record<string, Column>>;

function termOf(cells: Cells, say: (column: Column, message: string) => void): Term {
  const term = cleanTerm({
    term: cells.Term,
    expansion: cells.Expansion,
    definition: cells.Definition,
    plain: cells['Plain words'],
    partOfSpeech: choice(PARTS, cells, 'Part of speech', say),
    roles: rolesOf(cells, say),
    domain: cells.Domain,
    severity: choice(SEVERITIES, cells, 'Severity', say),
    backgroundOnly: choice(YES_NO, cells, 'Background only', say),
  });
  for (const { field, message } of termProblems(term)) say(FIELD_COLUMNS[field], message);
  return term;
}

function headerProblems(columns: readonly (Column | null)[]): readonly string[] {
  const missing = NEEDED.filter((name) => !columns.includes(name)).map((name) => `“${name}”`);
  const twice = COLUMNS.filter((name) => columns.filter((column) => column === name).length > 1);
  return [
    ...(missing.length > 0
      ? [
          `Row 1 must name the columns; ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
        ]
      : []),
    ...twice.map((name) => `Row 1 has the column “${name}” twice.`),
  ];
}

/** The rows of a table, the names of the columns first, as terms. A term that comes twice is a problem. */
export function readTermTable(rows: readonly (readonly string[])[]): ReadTable {
  const header = rows[0] ?? [];
  const columns = header.map(columnOf);
  const ignored = header.filter((name, index) => columns[index] === null && name.trim() !== '');
  const problems: string[] = [...headerProblems(columns)];
  if (problems.length > 0) return { terms: [], problems, ignored };
  const firstRow = new Map<string, number>();
  const terms: Term[] = [];
  rows.slice(1).forEach((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return;
    const number = index + 2;
    const say = (column: Column, message: string): void => void problems.push(at(number, column, message));
    const cell = (name: Column): string => row[columns.indexOf(name)] ?? '';
    const cells = Object.fromEntries(COLUMNS.map((name) => [name, cell(name)])) as Record<Column, string>;
    if (row.length > header.length)
      problems.push(`Row ${number} has ${row.length} cells, the first row names ${header.length} columns.`);
    const term = termOf(cells, say);
    const before = firstRow.get(term.term);
    if (before !== undefined) say('Term', `${shown(term.term)} stands in row ${before} already.`);
    else firstRow.set(term.term, number);
    terms.push(term);
  });
  return { terms, problems, ignored };
}

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

/** The terms as a table that reads back as the same terms. */
export function writeTermTable(terms: readonly Term[]): readonly (readonly string[])[] {
  const rows = terms.map((term) => [
    term.term,
    term.expansion ?? '',
    term.definition,
    term.plain,
    PART_NAMES[term.partOfSpeech],
    term.roles.map((role) => ROLE_NAMES[role]).join(', '),
    term.domain,
    term.severity,
    term.backgroundOnly ? 'yes' : 'no',
  ]);
  return [COLUMNS, ...rows];
}
