import type { SectionKey } from '../brief/section-keys.ts';
import type { AnnexKey, Block, Brief, BriefSection, UpdateKey } from '../brief/tree.ts';
import { textOf } from '../brief/tree.ts';

/**
 * A section that prints otherwise than before; the lines of each side as they are read, none where it is not printed.
 */
export interface SectionChange {
  readonly key: SectionKey | UpdateKey | AnnexKey | 'title';
  readonly label: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A part of the brief as it is read. */
export interface Part {
  readonly key: SectionChange['key'];
  readonly label: string;
  readonly lines: readonly string[];
}

function linesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map(textOf);
    case 'ask':
      return block.lines.map(textOf);
    case 'chart':
      return [block.alt];
    default:
      return block.rows.map((row) => row.map(textOf).filter(Boolean).join(' | '));
  }
}

function partOf(section: BriefSection): Part {
  // The label is the same on both sides and stands over the comparison; the statement is news.
  const lines = [section.statement, ...section.blocks.flatMap(linesOfBlock)].filter(Boolean);
  return { key: section.key, label: section.label, lines };
}

const COMPARING: ReadonlySet<SectionChange['key']> = new Set(['changes', 'further-changes']);

/** All parts that print something of their own, the head first. */
export function partsOf(brief: Brief): readonly Part[] {
  const marks = [brief.title, textOf(brief.subtitle), brief.confidentiality, brief.asOf].filter(Boolean);
  const head: Part = { key: 'title', label: 'Title and head', lines: marks };
  // What has changed since the last report is a comparison itself.
  const sections = [...brief.sections, ...brief.annex].filter(({ key }) => !COMPARING.has(key));
  return [head, ...sections.map(partOf)];
}

/** The sections that print otherwise, in the order of the brief after, those that are gone last. */
export function compareSections(before: Brief, after: Brief): readonly SectionChange[] {
  const old = new Map(partsOf(before).map((part) => [part.key, part]));
  const parts = partsOf(after);
  const still = new Set(parts.map(({ key }) => key));
  const kept = parts.flatMap(({ key, label, lines }): readonly SectionChange[] => {
    const from = old.get(key)?.lines;
    if (!from) return [{ key, label, kind: 'added', from: [], to: lines }];
    return from.join('\n') === lines.join('\n') ? [] : [{ key, label, kind: 'changed', from, to: lines }];
  });
  const gone = [...old.values()]
    .filter(({ key }) => !still.has(key))
    .map(({ key, label, lines }): SectionChange => ({ key, label, kind: 'removed', from: lines, to: [] }));
  return [...kept, ...gone];
}
