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
import { columnsOf } from './columns.ts';
import { printTable } from './table.ts';

/** A link shows its address, unless the words are the address already. */
function printRun({ text, href }: Run): string {
  return href === undefined || href.includes(text.trim()) ? text : `${text} <${href}>`;
}

function printRuns(runs: Runs): string {
  return runs.map(printRun).join('');
}

/** One paragraph is one line: the program it is pasted into breaks it to its own width. */
function printBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [printRuns(block.runs)];
    case 'list':
      return block.items.map((item) => `- ${printRuns(item)}`);
    case 'ask':
      return block.lines.map((line) => `> ${printRuns(line)}`);
    case 'table':
      return printTable(block);
    case 'chart':
      return [block.alt];
    default:
      return assertNever(block);
  }
}

function underlined(heading: string, line: '=' | '-'): readonly string[] {
  return [heading, line.repeat(Math.min(76, columnsOf(heading)))];
}

function printSection(section: PrintedSection): readonly string[] {
  const blocks = section.blocks.flatMap((block, index) =>
    index === 0 ? printBlock(block) : ['', ...printBlock(block)],
  );
  return ['', ...underlined(headingOf(section), '-'), ...blocks];
}

function printBrief(brief: PrintedDocument): string {
  const marks = [brief.draft ? 'DRAFT' : '', brief.confidentiality].filter((mark) => mark !== '');
  const lines = [
    ...marks,
    ...(marks.length > 0 ? [''] : []),
    ...underlined(brief.title, '='),
    printRuns(brief.subtitle),
    ...brief.sections.flatMap(printSection),
    ...(brief.annex.length > 0 ? ['', '', ...underlined('Annex', '=')] : []),
    ...brief.annex.flatMap(printSection),
    '',
    brief.asOf,
  ];
  return `${lines.join('\n')}\n`;
}

/** The brief as plain text (UTF-8, lines end with LF) for mail and chat. */
export async function exportText(brief: PrintedDocument): Promise<PrintedFile> {
  const { brief: clean, notes } = cleanBrief(brief);
  return { bytes: new TextEncoder().encode(printBrief(clean)), notes };
}
