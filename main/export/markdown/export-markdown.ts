import { assertNever } from '../../../shared/core/assert-never.ts';
import {
  type Block,
  headingOf,
  type PrintedDocument,
  type PrintedSection,
  type Run,
  type Runs,
} from '../../../shared/core/brief/tree.ts';
import type { PrintedFile } from '../../app/ports.ts';
import { cleanBrief } from '../clean-brief.ts';
import { escapeInline, escapeLine } from './escape.ts';

/** Marks stand close to the words: "** word**" is no bold text. */
function wrapped(text: string, before: string, after: string): string {
  const [, lead = '', words = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' ? text : `${lead}${before}${words}${after}${trail}`;
}

function printRun({ text, bold, missing, href }: Run): string {
  const words = escapeInline(text);
  const marked = bold || missing ? wrapped(words, '**', '**') : words;
  return href === undefined ? marked : wrapped(marked, '[', `](<${href}>)`);
}

function isAlike(a: Run, b: Run): boolean {
  return Boolean(a.bold) === Boolean(b.bold) && !a.missing && !b.missing && a.href === b.href;
}

/** Bold neighbours share one pair of marks: "**a****b**" would print its stars. */
function joined(runs: Runs): Runs {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (last && isAlike(last, run)) kept[kept.length - 1] = { ...last, text: last.text + run.text };
    else kept.push(run);
  }
  return kept;
}

function printInline(runs: Runs): string {
  return joined(runs).map(printRun).join('');
}

function printLine(runs: Runs): string {
  return escapeLine(printInline(runs).trim());
}

function printTable({ columns, rows }: Extract<Block, { kind: 'table' }>): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ title }) => escapeInline(title))),
    row(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((cells) => row(columns.map((_, index) => printInline(cells[index] ?? []).trim()))),
  ];
}

function printBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [printLine(block.runs)];
    case 'list':
      return block.items.map((item) => `- ${printLine(item)}`);
    case 'ask':
      return block.lines.flatMap((line, index) => [...(index > 0 ? ['>'] : []), `> ${printLine(line)}`]);
    case 'table':
      return printTable(block);
    case 'chart':
      return [printLine([{ text: block.alt }])];
    default:
      return assertNever(block);
  }
}

function printSection(section: PrintedSection, level: '##' | '###'): readonly string[] {
  const blocks = section.blocks.flatMap((block) => ['', ...printBlock(block)]);
  return ['', `${level} ${escapeInline(headingOf(section)).trim()}`, ...blocks];
}

function printBrief(brief: PrintedDocument): string {
  const marks = [brief.draft ? '**DRAFT**' : '', escapeLine(escapeInline(brief.confidentiality))];
  const lines = [
    ...marks.filter((mark) => mark !== '').flatMap((mark) => [mark, '']),
    `# ${escapeInline(brief.title).trim()}`,
    '',
    printLine(brief.subtitle),
    ...brief.sections.flatMap((section) => printSection(section, '##')),
    ...(brief.annex.length > 0 ? ['', '## Annex'] : []),
    ...brief.annex.flatMap((section) => printSection(section, '###')),
    '',
    escapeLine(escapeInline(brief.asOf)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The brief as Markdown (CommonMark with tables, UTF-8, lines end with LF). */
export async function exportMarkdown(brief: PrintedDocument): Promise<PrintedFile> {
  const { brief: clean, notes } = cleanBrief(brief);
  return { bytes: new TextEncoder().encode(printBrief(clean)), notes };
}
