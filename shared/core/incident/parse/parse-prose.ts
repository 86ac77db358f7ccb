import type { Prose, ProseBlock, ProseRun } from '../values/prose.ts';
import { isRecord, type Problem, readText, report, unknownKeys } from './parse-tools.ts';

const MAX_BLOCKS = 2_000;
/** Runs of one paragraph or items of one list; a longer one is refused whole, never cut. */
const MAX_PARTS = 5_000;

function parseRun(value: unknown, path: string, problems: Problem[]): ProseRun {
  if (isRecord(value) && (value.kind === 'text' || value.kind === 'chip')) {
    unknownKeys(
      value,
      ['kind', 'bold', value.kind, ...(value.kind === 'text' ? ['href'] : [])],
      path,
      problems,
    );
    if (value.bold !== undefined && typeof value.bold !== 'boolean')
      report(problems, `${path}.bold`, 'must be true or false');
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

/** Each part of a list by its own reader; a list that is none or too long is a problem and counts as empty. */
function parseParts<T>(
  value: unknown,
  path: string,
  problems: Problem[],
  readPart: (part: unknown, path: string, problems: Problem[]) => T,
): readonly T[] {
  if (Array.isArray(value) && value.length <= MAX_PARTS)
    return value.map((part, index) => readPart(part, `${path}[${index}]`, problems));
  report(
    problems,
    path,
    Array.isArray(value) ? `has ${value.length} parts; the limit is ${MAX_PARTS}` : 'must be a list',
  );
  return [];
}

function parseRuns(value: unknown, path: string, problems: Problem[]): readonly ProseRun[] {
  return parseParts(value, path, problems, parseRun);
}

function parseBlock(value: unknown, path: string, problems: Problem[]): ProseBlock {
  if (isRecord(value) && value.kind === 'paragraph') {
    unknownKeys(value, ['kind', 'runs'], path, problems);
    return { kind: 'paragraph', runs: parseRuns(value.runs, `${path}.runs`, problems) };
  }
  if (isRecord(value) && value.kind === 'list') {
    unknownKeys(value, ['kind', 'items'], path, problems);
    return { kind: 'list', items: parseParts(value.items, `${path}.items`, problems, parseRuns) };
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
