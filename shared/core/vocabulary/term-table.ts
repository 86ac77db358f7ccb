import { cleanTerm, EVERY_ROLE, termProblems } from './check-term.ts';
import type { Term, TermRole } from './term.ts';
import {
  CHOICES,
  COLUMNS,
  type Column,
  cellsOf,
  columnOf,
  key,
  NEEDED,
  PARTS,
  ROLES,
  SEVERITIES,
  YES_NO,
} from './term-columns.ts';

/** A table read as terms: all of them, or the sentences that say what is wrong and where. */
export interface ReadTable {
  readonly terms: readonly Term[];
  /** "Row 4, column “Severity”: “high” is neither warn nor info." Rows count from 1, the header included. */
  readonly problems: readonly string[];
  /** Names of columns that mean nothing here. */
  readonly ignored: readonly string[];
}

/** Says what is wrong with the cell in this column. */
type Say = (column: Column, message: string) => void;
type Cells = Readonly<Record<Column, string>>;

const shown = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** Looks a cell up in its list; says so in `problems` and takes the first when it is not there. */
function choice<T>(list: Readonly<Record<string, T>>, cells: Cells, column: Column, say: Say): T {
  const text = cells[column].trim();
  const digit = text === '1' ? 'yes' : text === '0' ? 'no' : key(text);
  const found = Object.hasOwn(list, digit) && (digit !== '' || text === '') ? list[digit] : undefined;
  if (found !== undefined) return found;
  say(column, `${shown(text)} is none of ${CHOICES[column] ?? ''}.`);
  return Object.values(list)[0] as T;
}

function rolesOf(cells: Cells, say: Say): readonly TermRole[] {
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

function termOf(cells: Cells, say: Say): Term {
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

/** The cells of a row by their column; what a known term says where the table has no column. */
function cellsIn(row: readonly string[], columns: readonly (Column | null)[], known: KnownTerms): Cells {
  const before = known.get((row[columns.indexOf('Term')] ?? '').trim());
  const standing = before ? cellsOf(before) : [];
  const cells = COLUMNS.map((name, place) => {
    const at = columns.indexOf(name);
    return [name, (at < 0 ? standing[place] : row[at]) ?? ''] as const;
  });
  return Object.fromEntries(cells) as Cells;
}

type KnownTerms = ReadonlyMap<string, Term>;

/**
 * The rows of a table, the names of the columns first, as terms. A term that comes twice is a problem. What a known
 * term says in a column the table has not stays as it is.
 */
export function readTermTable(
  rows: readonly (readonly string[])[],
  known: KnownTerms = new Map(),
): ReadTable {
  const header = rows[0] ?? [];
  const columns = header.map(columnOf);
  const ignored = header.filter((name, index) => columns[index] === null && name.trim() !== '');
  const problems: string[] = [...headerProblems(columns)];
  if (problems.length > 0) return { terms: [], problems, ignored };
  const firstRow = new Map<string, number>();
  const terms: Term[] = [];
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
    const number = index + 1;
    const say: Say = (column, message) => void problems.push(`Row ${number}, column “${column}”: ${message}`);
    if (row.length > header.length)
      problems.push(`Row ${number} has ${row.length} cells, the first row names ${header.length} columns.`);
    const term = termOf(cellsIn(row, columns, known), say);
    const before = firstRow.get(term.term);
    if (before === undefined) firstRow.set(term.term, number);
    else say('Term', `${shown(term.term)} stands in row ${before} already.`);
    terms.push(term);
  }
  return { terms, problems, ignored };
}

/** The terms as a table that reads back as the same terms. */
export function writeTermTable(terms: readonly Term[]): readonly (readonly string[])[] {
  return [COLUMNS, ...terms.map(cellsOf)];
}
