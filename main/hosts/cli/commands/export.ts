import { existsSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { ExportDocument, ExportFormat } from '../../../../shared/api/contract.ts';
import type { Result } from '../../../../shared/api/result.ts';
import { blockersOf } from '../../../../shared/core/checklist/gate.ts';
import { REDACT_KINDS, type Redaction } from '../../../../shared/core/redact/redaction.ts';
import { READ_FIRST } from '../../../../shared/core/redact/told.ts';
import { printCount } from '../../../../shared/core/wording/count.ts';
import { joinWords } from '../../../../shared/core/wording/text.ts';
import type { Workbook } from '../../../../shared/core/workbook.ts';
import { FORMATS } from '../../../export/formats.ts';
import { type Command, type ExitCode, textOf, type Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import { type BundleOrder, writeBundleOf } from '../export-bundle.ts';
import { type ExportSource, sourceFromFile, sourceFromStore } from '../export-source.ts';
import { isFile } from '../load-incident.ts';
import { type LoadedStyle, loadStyle } from '../load-style.ts';
import { SHOWS_IDS } from '../shows-ids.ts';
import { REPLACE, refusalOf } from '../taken-place.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

const FORMAT_NAMES = Object.keys(FORMATS) as readonly ExportFormat[];
/** ".docx, .md or .txt" */
const ENDINGS_SAID = joinWords(
  FORMAT_NAMES.map((name) => `.${name}`),
  'or',
);

/** Writes the brief of one incident. */
export const exportBrief: Command = {
  name: 'export',
  arguments: '<incident.json|id|->',
  summary: 'Write the brief of an incident as a file',
  notes: [
    'The incident is a file, standard input ("-"), or the id of an incident in the store.',
    'The format follows the name of the file; .upfront takes all of the incident. A final brief with open must-haves is not written.',
    "A file that is not this incident's own earlier export stays as it is, unless --replace is given.",
  ],
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: '<file>',
      help: 'the file to write, for instance brief.docx',
    },
    format: {
      type: 'string',
      value: `<${FORMAT_NAMES.join('|')}>`,
      help: 'the format, whatever the name says',
    },
    version: {
      type: 'string',
      value: '<name|number>',
      help: 'a frozen version instead of what was saved last',
    },
    card: {
      type: 'boolean',
      help: 'the pocket card on one side of A5 instead of the brief',
    },
    bundle: {
      type: 'boolean',
      help: 'all of the incident in one Upfront file instead of the brief, to hand on or to keep',
    },
    redact: {
      type: 'string',
      value: `<${REDACT_KINDS.join(',')}>`,
      help: 'a copy for a wider circle with these covered, one or more',
    },
    cover: { type: 'string', value: '<words; …>', help: 'further words to cover in the redacted copy' },
    keep: { type: 'string', value: '<words; …>', help: 'words to leave readable in the redacted copy' },
    style: {
      type: 'string',
      value: '<house-style.json>',
      help: 'the house style in a file instead of the one that is kept',
    },
    draft: { type: 'boolean', help: 'mark every page as a draft; must-haves may be open' },
    replace: REPLACE,
  },
  run: runExport,
};

interface Order {
  readonly word: string;
  readonly path: string;
  readonly format: ExportFormat;
  readonly draft: boolean;
  readonly document: ExportDocument;
  readonly redaction: Redaction | null;
  readonly replace: boolean;
  /** The frozen version by its name or number; null for what was saved last. */
  readonly version: string | null;
  /** File of a house style; null for the one of the store, or none. */
  readonly style: string | null;
  readonly dataDir: string;
}

async function runExport(values: Values, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const order = readOrder(values, words);
  if (typeof order === 'string') {
    terminal.complain(order);
    return 2;
  }
  if ('bundle' in order) return writeBundleOf(order, terminal);
  const style = order.style === null ? null : await loadStyle(order.style);
  if (style?.ok === false) {
    terminal.complain(style.error.message);
    return 2;
  }
  const given = style?.value ?? null;
  if (order.word === '-' || (await isFile(order.word))) {
    if (order.version !== null) {
      terminal.complain(
        'A file has no versions: name an incident of the store by its id, or leave --version out.',
      );
      return 2;
    }
    return write(await sourceFromFile(order.word, given, terminal), order, terminal);
  }
  return exportFromStore(order, given, terminal);
}

/** True for "-", a pipe or a device: a brief is written beside its place and then put there. */
function isNoFile(output: string): boolean {
  if (output === '-') return true;
  const found = statSync(output, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** What is said of a brief, and of nothing else. */
const OF_A_BRIEF = ['redact', 'cover', 'keep', 'format', 'card', 'version', 'style', 'draft'] as const;

/** What is to be done, or the sentence that says what is missing. */
function readOrder(values: Values, words: readonly string[]): Order | BundleOrder | string {
  const [word, ...more] = words;
  const output = textOf(values, 'output');
  if (word === undefined || more.length > 0) {
    return 'Name one incident, a file or an id: upfront export incident.json -o brief.docx';
  }
  if (output === null) return 'Name the file to write: -o brief.docx';
  if (isNoFile(output))
    return `${output} is no file, and standard output takes no brief: name the file to write, -o brief.docx`;
  const dataDir = dataDirOf(values);
  const ending = extname(output).slice(1).toLowerCase();
  const replace = values.replace === true;
  if (values.bundle === true || ending === 'upfront') {
    const strange = OF_A_BRIEF.find((name) => values[name] !== undefined);
    return strange === undefined
      ? { bundle: true, word, path: resolve(output), dataDir, replace }
      : `An Upfront file holds all of the incident, so --${strange} does not go with it: name a brief, for instance -o brief.docx.`;
  }
  const wanted = textOf(values, 'format') ?? ending;
  const format = FORMAT_NAMES.find((each) => each === wanted);
  if (format === undefined) {
    return `There is no format "${wanted}": name the file ${ENDINGS_SAID}, or use --format.`;
  }
  const version = textOf(values, 'version');
  const redaction = readRedaction(values);
  if (typeof redaction === 'string') return redaction;
  if (values.card === true && format === 'pptx')
    return 'The pocket card is one sheet: name it .docx, .pdf, .md or .txt; slides are made of the brief.';
  const document = values.card === true ? 'card' : 'brief';
  const draft = values.draft === true;
  const style = textOf(values, 'style');
  return {
    word,
    style,
    path: resolve(output),
    format,
    draft,
    document,
    redaction,
    version,
    dataDir,
    replace,
  };
}

const listOf = (text: string | null, between: RegExp): readonly string[] =>
  (text ?? '').split(between).flatMap((each) => each.trim() || []);

/** What a wider circle must not see; null for the brief as it is, or the sentence that says what is wrong. */
function readRedaction(values: Values): Redaction | null | string {
  const named = listOf(textOf(values, 'redact'), /[,;]/);
  const also = listOf(textOf(values, 'cover'), /;/);
  const keep = listOf(textOf(values, 'keep'), /;/);
  if (values.redact === undefined && also.length === 0)
    return keep.length === 0 ? null : '--keep belongs to --redact: it names what stays readable.';
  const kinds = REDACT_KINDS.filter((kind) => named.includes(kind));
  const strange = named.find((name) => !REDACT_KINDS.some((kind) => kind === name));
  if (strange !== undefined || (kinds.length === 0 && also.length === 0))
    return `--redact takes ${joinWords(REDACT_KINDS)}, separated by commas${strange ? `, not "${strange}"` : ''}.`;
  return values.card === true ? '--card and --redact do not go together.' : { kinds, keep, also };
}

function exportFromStore(order: Order, style: LoadedStyle | null, terminal: Terminal): Promise<ExitCode> {
  return withStore({ dataDir: order.dataDir, reads: true }, terminal, async (dispatch) =>
    write(await sourceFromStore(order.word, order.version, style, dispatch), order, terminal),
  );
}

async function write(source: Result<ExportSource>, order: Order, terminal: Terminal): Promise<ExitCode> {
  if (!source.ok) {
    const unknown = source.error.code === 'not-found' && order.word !== '-' && order.version === null;
    const hint = unknown ? ` Nor is "${order.word}" a file. ${SHOWS_IDS}` : '';
    terminal.complain(source.error.message + hint);
    return 2;
  }
  const refusal = order.draft ? null : refuseFinal(source.value.workbook, order.word);
  if (refusal !== null) {
    terminal.complain(refusal);
    return 1;
  }
  const replaces = existsSync(order.path);
  const { path, format, draft, document, redaction, replace } = order;
  const written = await source.value.write({ path, format, draft, document, redaction, replace });
  if (!written.ok) {
    terminal.complain(refusalOf(written.error, path));
    return 2;
  }
  for (const note of written.value.notes) terminal.complain(note);
  if (redaction) terminal.complain(READ_FIRST);
  if (replaces) terminal.complain('It replaced the file that was there.');
  terminal.print(written.value.path);
  return 0;
}

/** So many are named; the rest are counted. */
const NAMED = 3;

/** A brief that claims to be final while must-haves are open is not written; a draft never is refused. */
function refuseFinal({ brief, checklist }: Workbook, word: string): string | null {
  const open = blockersOf(checklist);
  if (brief.draft || open.length === 0) return null;
  const named = open.slice(0, NAMED).map(({ text }) => `“${text}”`);
  const rest = open.length - named.length;
  const names = joinWords(rest > 0 ? [...named, `${rest} more`] : named);
  const count = printCount(open.length, 'must-have is', 'must-haves are');
  const where = word === '-' ? 'upfront check' : `"upfront check ${word}"`;
  return `Not written as final: ${count} open (${names}); ${where} says where each is filled in, --draft writes a draft.`;
}
