import { isRecord, type Problem, readText, report, unknownKeys } from './parse-tools.ts';
import type { Prose, ProseBlock, ProseRun } from './prose.ts';

const MAX_BLOCKS = 2_000;

function parseRun(value: unknown, path: string, problems: Problem[]): ProseRun {
  if (isRecord(value) && (value.kind === 'text' || value.kind === 'chip')) {
    unknownKeys(
      value,
      ['kind', 'bold', value.kind, ...(value.kind === 'text' ? ['href'] : [])],
      path,
      problems,
    );
    const bold = value.bold === true ? { bold: true } : {};
    if (value.kind === 'chip')
      return { kind: 'chip', chip: readText(value.chip, `${path}.chip`, problems, 200), ...bold };
    const href =
      value.href === undefined ? {} : { href: readText(value.href, `${path}.href`, problems, 4096) };
    return { kind: 'text', text: readText(value.text, `${path}.text`, problems), ...bold, ...href };
  }
  report(problems, path, 'must be text or a chip');
  return { kind: 'text', text: '' };
}

function parseRuns(value: unknown, path: string, problems: Problem[]): readonly ProseRun[] {
  if (Array.isArray(value)) return value.map((run, index) => parseRun(run, `${path}[${index}]`, problems));
  report(problems, path, 'must be a list');
  return [];
}

function parseBlock(value: unknown, path: string, problems: Problem[]): ProseBlock {
  if (isRecord(value) && value.kind === 'paragraph') {
    return { kind: 'paragraph', runs: parseRuns(value.runs, `${path}.runs`, problems) };
  }
  if (isRecord(value) && value.kind === 'list' && Array.isArray(value.items)) {
    return {
      kind: 'list',
      items: value.items.map((item, index) => parseRuns(item, `${path}.items[${index}]`, problems)),
    };
  }
  report(problems, path, 'must be a paragraph or a list');
  return { kind: 'paragraph', runs: [] };
}

/** Checks the words of one section. */
export function parseProse(value: unknown, path: string, problems: Problem[]): Prose {
  if (Array.isArray(value) && value.length <= MAX_BLOCKS) {
    return value.map((block, index) => parseBlock(block, `${path}[${index}]`, problems));
  }
  report(
    problems,
    path,
    Array.isArray(value) ? `has more than ${MAX_BLOCKS} paragraphs` : 'must be a list of paragraphs',
  );
  return [];
}
