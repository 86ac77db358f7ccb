import { regex } from '../../../long-text.ts';
import type { Gather } from '../gather.ts';
import { readMoment } from '../moments.ts';
import { stateOf } from '../said-words.ts';
import { isOpen } from './labels.ts';
import { plainWords } from './plain.ts';
import { cellsOf, isRule } from './table.ts';

type Column = 'what' | 'owner' | 'due' | 'state';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['what', /^(?:action(?: items?)?|task|description|what|item|follow[- ]?up|todo|title|summary|measure)s?$/i],
  ['owner', /^(?:owners?|assignees?|assigned to|dri|who|responsible|team)$/i],
  ['due', /^(?:due|due date|due by|deadline|eta|target(?: date)?|by|when|date)$/i],
  ['state', /^(?:status|state|done\??)$/i],
];

const columnOf = (title: string): Column | null =>
  COLUMNS.find(([, pattern]) => pattern.test(title.trim()))?.[0] ?? null;

interface Drawn {
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  readonly state: string;
  /** What stands in further columns: "Ticket: OPS-12". */
  readonly rest: readonly string[];
}

function put(gather: Gather, { what, owner, due, state, rest }: Drawn): void {
  const known = stateOf(state);
  const more = known === null && state !== '' ? [...rest, `status: ${state}`] : rest;
  const words = more.length > 0 ? `${what} (${more.join('; ')})` : what;
  gather.action({
    what: words,
    owner: isOpen(owner) ? '' : owner,
    due: isOpen(due) ? '' : due,
    state: known,
  });
}

function rowOf(titles: readonly string[], cells: readonly string[]): Drawn {
  const found: Record<Column, string> = { what: '', owner: '', due: '', state: '' };
  const rest: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const title = titles[index] ?? '';
    const column = columnOf(title);
    if (column !== null && found[column] === '') found[column] = cell;
    else if (cell !== '' && !isOpen(cell) && !/^(?:#|no\.?|nr\.?)?$/i.test(title))
      rest.push(`${title}: ${cell}`);
  }
  return { ...found, rest };
}

/** The rows of tables under titles that name the action: one behind a rule begins a table with columns of its own. */
function readTables(gather: Gather, lines: readonly string[]): void {
  let titles: readonly string[] = [];
  for (const [index, line] of lines.entries()) {
    if (isRule(line)) continue;
    const cells = cellsOf(line) ?? [];
    const isTitle = index === 0 || isRule(lines[index + 1] ?? '');
    if (isTitle) titles = cells;
    if (!titles.some((title) => columnOf(title) === 'what')) gather.note('Actions', plainWords(line));
    else if (!isTitle) put(gather, rowOf(titles, cells));
  }
}

const ITEM = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(?:\[([ xX])\]\s+)?(.*)$/;
const OWNER = /[([]?\s*\b(?:owner|assignee|assigned to|dri|responsible)\s*:\s*([^,;)\]|]{1,100})[)\]]?/i;
/** At the start, in brackets or at the end; within a sentence, and as the name of a package, it is no owner. */
const HANDLE = regex('')`
  ^\s*[([]?(@\w[\w./-]{0,60})[)\]]?[:,]?\s|[([](@\w[\w./-]{0,60})[)\]]|[–—,;-]\s?(@\w[\w./-]{0,60})\s*$|
    \s(@\w[\w.-]{0,60})\s*$
`;
const DUE = regex('i')`
  [([]?\s*\b(?:due(?: date)?|deadline|eta|target(?: date)?)(?:\s*:\s*|
    \s+(?:by\s+|on\s+)?)([^,;)\]|@]{1,40})[)\]]?
`;
const STATE = /[([]?\s*\b(?:status|state)\s*:\s*([^,;)\]|]{1,40})[)\]]?/i;

/** Takes a pattern out of the words where its value is one. */
function takeOut(
  words: string,
  pattern: RegExp,
  isFit: (value: string) => boolean = () => true,
): { readonly words: string; readonly value: string } {
  const found = pattern.exec(words);
  const value =
    found
      ?.slice(1)
      .find((group) => group !== undefined)
      ?.replace(/[\s–—-]+$/, '')
      .trim() ?? '';
  if (!found || !isFit(value)) return { words, value: '' };
  const rest = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`;
  return { words: rest, value };
}

function readItem(gather: Gather, text: string, box: string | undefined): void {
  const owner = takeOut(plainWords(text), OWNER);
  // "due to a slow disk", "the target latency": what is no time stays where it stands.
  const due = takeOut(owner.words, DUE, (value) => isOpen(value) || readMoment(value, gather.given) !== null);
  const state = takeOut(due.words, STATE);
  const handle = owner.value === '' ? takeOut(state.words, HANDLE) : { ...state, value: owner.value };
  const what = handle.words
    .replaceAll(/[([]\s*[,;]*\s*[)\]]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,;])/g, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—([-]+$/g, '');
  const ticked = box === undefined ? '' : box === ' ' ? 'open' : 'done';
  put(gather, { what, owner: handle.value, due: due.value, state: state.value || ticked, rest: [] });
}

interface Item {
  readonly indent: number;
  readonly box: string | undefined;
  text: string;
}

/** Actions of a post-mortem: rows of a table, or items of a list with the lines under them. */
export function readActions(gather: Gather, lines: readonly string[]): void {
  const tables: string[] = [];
  const items: Item[] = [];
  for (const line of lines) {
    const [all, indent = '', box, text = ''] = ITEM.exec(line) ?? [];
    const last = items.at(-1);
    if (cellsOf(line) && all === undefined) tables.push(line);
    else if (line.trim() === '') continue;
    else if (all === undefined && last && /^\s/.test(line)) last.text += ` ${line.trim()}`;
    else if (all !== undefined && last && indent.length > last.indent) last.text += `; ${text}`;
    else if (all === undefined) gather.note('Actions', plainWords(line));
    else items.push({ indent: indent.length, box, text });
  }
  readTables(gather, tables);
  for (const { text, box } of items) readItem(gather, text, box);
}
