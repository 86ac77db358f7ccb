import { extname } from 'node:path';
import type { OpenIncident } from '../../../../shared/api/answers.ts';
import type { Dispatch } from '../../../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../../../shared/api/result.ts';
import { BRIEF_SETTINGS } from '../../../../shared/core/brief/settings.ts';
import { type Kept, withKept } from '../../../../shared/core/checklist/kept.ts';
import { findInText } from '../../../../shared/core/coach/check-text.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import type { Term } from '../../../../shared/core/vocabulary/term.ts';
import { deriveWorkbook, type Workbook } from '../../../../shared/core/workbook.ts';
import { BUILT_IN_QUESTIONS } from '../../built-in-questions.ts';
import { BUILT_IN_TERMS, builtInVocabulary } from '../built-in-vocabulary.ts';
import { readCheckInput } from '../check-input.ts';
import { type Command, type ExitCode, textOf, type Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import { sourceFromStore } from '../export-source.ts';
import { isFile } from '../load-incident.ts';
import { type Remark, remarksOf, sumUp, textRemarksOf } from '../remarks.ts';
import { misspeltIn } from '../spelling.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** Says what is badly said in a text, and what is still missing in an incident's record too. */
export const check: Command = {
  name: 'check',
  arguments: '<file.md|incident.json|id|->',
  summary: 'Check a text against the coach, or an incident against the checklist too',
  notes: [
    '"-" reads from standard input: a record when it is JSON, otherwise Markdown or plain text.',
    'A word that is no file is the id of an incident in the store.',
    'Code, link targets, comments and block quotes (the words of others) are not read.',
    'Exit code 1 when there is an error among the findings.',
  ],
  options: {
    format: { type: 'string', value: '<text|json>', help: 'one finding a line (text), or a list (json)' },
  },
  run: runCheck,
};

async function runCheck(values: Values, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [word, ...more] = words;
  const format = textOf(values, 'format') ?? 'text';
  if (word === undefined || more.length > 0) {
    terminal.complain('Name one file, or - for standard input: upfront check brief.md');
    return 2;
  }
  if (format !== 'text' && format !== 'json') {
    terminal.complain(`There is no format "${format}" here: use --format text or --format json.`);
    return 2;
  }
  const isInStore = word !== '-' && extname(word) === '' && !(await isFile(word));
  const found = isInStore
    ? await remarksInStore(word, dataDirOf(values), terminal)
    : await remarksInFile(word, terminal);
  if (!found.ok) {
    terminal.complain(found.error.message);
    return 2;
  }
  const { remarks, lines } = found.value;
  for (const line of format === 'json' ? [JSON.stringify(remarks, null, 2)] : [...lines, sumUp(remarks)]) {
    terminal.print(line);
  }
  return remarks.some(({ severity }) => severity === 'error') ? 1 : 0;
}

interface Checked {
  readonly remarks: readonly Remark[];
  /** The same as lines of text. */
  readonly lines: readonly string[];
}

async function remarksInFile(word: string, terminal: Terminal): Promise<Result<Checked>> {
  const read = await readCheckInput(word, terminal);
  if (!read.ok) return read;
  const vocabulary = builtInVocabulary();
  if (read.value.kind === 'incident') {
    const { incident } = read.value;
    const workbook = deriveWorkbook(incident, vocabulary, BRIEF_SETTINGS, BUILT_IN_QUESTIONS);
    return success(checkedBy(await withSpelling(workbook, incident, BUILT_IN_TERMS)));
  }
  const { text } = read.value;
  const remarks = textRemarksOf(findInText(text, vocabulary), text);
  return success({ remarks, lines: printPlaces(remarks, word) });
}

/** Whether what was saved last is frozen, and whether a file of it is on record. */
async function keptOf(id: string, dispatch: Dispatch): Promise<Kept> {
  const [opened, frozen, exports] = await Promise.all(
    ['incidents.open', 'versions.frozen', 'versions.exports'].map((name) => dispatch(name, { id })),
  );
  const revision = opened?.ok ? (opened.value as OpenIncident).revision : null;
  const holds = (list: Result<unknown> | undefined): boolean =>
    list?.ok === true &&
    (list.value as readonly { revision: number }[]).some((each) => each.revision === revision);
  return { frozen: holds(frozen), exported: holds(exports) };
}

/** An incident of the store is checked with the person's own terms. */
async function remarksInStore(id: string, dataDir: string, terminal: Terminal): Promise<Result<Checked>> {
  const source = await withStore({ dataDir, reads: true }, terminal, async (dispatch) => {
    const found = await sourceFromStore(id, null, null, dispatch);
    if (!found.ok) return found;
    const { workbook } = found.value;
    const checklist = withKept(workbook.checklist, await keptOf(id, dispatch));
    return success(await spelled({ ...workbook, checklist }, id, dispatch));
  });
  if (source.ok) return success(checkedBy(source.value));
  const hint = source.error.code === 'not-found' ? ` Nor is "${id}" a file.` : '';
  return failure(source.error.code, source.error.message + hint);
}

/** The same with the person's own terms, which are no slips. */
async function spelled(workbook: Workbook, id: string, dispatch: Dispatch): Promise<Workbook> {
  const [opened, terms] = await Promise.all([
    dispatch('incidents.open', { id }),
    dispatch('vocabulary.list', {}),
  ]);
  if (!opened.ok || !terms.ok) return workbook;
  return withSpelling(workbook, (opened.value as OpenIncident).incident, terms.value as readonly Term[]);
}

async function withSpelling(
  workbook: Workbook,
  incident: Incident,
  terms: readonly Term[],
): Promise<Workbook> {
  const slips = await misspeltIn(workbook.brief, incident, terms);
  return { ...workbook, findings: [...workbook.findings, ...slips] };
}

function checkedBy(workbook: Workbook): Checked {
  const remarks = remarksOf(workbook);
  return { remarks, lines: printRemarks(remarks) };
}

function printRemarks(remarks: readonly Remark[]): readonly string[] {
  const width = Math.max(0, ...remarks.map(({ ruleId }) => ruleId.length));
  return remarks.map(
    (remark) => `${remark.severity.padEnd(5)}  ${remark.ruleId.padEnd(width)}  ${wordsOf(remark)}`,
  );
}

/** "brief.md:3:14: error: blame.person: …", which editors and build servers jump to. */
function printPlaces(remarks: readonly Remark[], name: string): readonly string[] {
  return remarks.map(
    (remark) => `${name}:${remark.where}: ${remark.severity}: ${remark.ruleId}: ${wordsOf(remark)}`,
  );
}

function wordsOf({ message, text, suggestion }: Remark): string {
  const words = text === null ? '' : ` “${text.replace(/\s+/g, ' ')}”`;
  const better = suggestion ? ` Better: ${suggestion}` : '';
  return `${message}${words}${better}`;
}
