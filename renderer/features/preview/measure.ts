import { type Brief, headingOf, textOf } from '../../../shared/core/brief/tree.ts';
import type { Unit } from './units.ts';

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function textsOf(brief: Brief): readonly string[] {
  const bodies = brief.sections.flatMap((section) => [
    headingOf(section),
    ...section.blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [textOf(block.runs)];
      if (block.kind === 'list') return block.items.map(textOf);
      if (block.kind === 'ask') return block.lines.map(textOf);
      return block.rows.flatMap((row) => row.map(textOf));
    }),
  ]);
  return [brief.title, textOf(brief.subtitle), ...bodies];
}

/** How long the brief is without its annex. */
export function measureBrief(
  brief: Brief,
  pages: readonly (readonly Unit[])[],
): { readonly words: number; readonly briefPages: number } {
  const annex = pages.findIndex((units) => units[0]?.kind === 'annex-title');
  const words = textsOf(brief).reduce((sum, text) => sum + wordsIn(text), 0);
  return { words, briefPages: annex === -1 ? pages.length : annex };
}
