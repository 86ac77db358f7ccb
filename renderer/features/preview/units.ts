import { annexBeginsPage } from '../../../shared/core/brief/annex-page.ts';
import {
  type Block,
  type Brief,
  type BriefSection,
  headingOf,
  type Runs,
  type TableColumn,
} from '../../../shared/core/brief/tree.ts';

interface Placed {
  /** The same for the same place in the brief, so that a measured height is found again. */
  readonly key: string;
  /** Never the last on its page: a heading stays with what it heads. */
  readonly keepWithNext?: boolean;
  readonly startsPage?: boolean;
  /** The part of the brief it belongs to, for the click that leads back to its facts. */
  readonly section?: string;
}

export interface Table {
  readonly key: string;
  readonly summary: string;
  readonly columns: readonly TableColumn[];
}

/** The smallest things that are never split over two pages. */
export type Unit = Placed &
  (
    | { readonly kind: 'head'; readonly title: string; readonly subtitle: Runs }
    | { readonly kind: 'annex-title' }
    | { readonly kind: 'heading'; readonly text: string; readonly annex: boolean }
    | { readonly kind: 'paragraph'; readonly runs: Runs }
    | { readonly kind: 'item'; readonly runs: Runs }
    | { readonly kind: 'ask'; readonly lines: readonly Runs[] }
    | { readonly kind: 'row'; readonly table: Table; readonly cells: readonly Runs[] }
    | { readonly kind: 'rest'; readonly rows: number }
  );

/** A table of thousands of rows is shown from its beginning; the Word file has all of it. */
const MAX_ROWS = 120;

function unitsOfBlock(block: Block, key: string, section: string): readonly Unit[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', key, section, runs: block.runs }];
    case 'list':
      return block.items.map((runs, index) => ({ kind: 'item', key: `${key}/${index}`, section, runs }));
    case 'ask':
      return [{ kind: 'ask', key, section, lines: block.lines }];
    default: {
      const table = { key, summary: block.summary, columns: block.columns };
      const rows: readonly Unit[] = block.rows
        .slice(0, MAX_ROWS)
        .map((cells, index) => ({ kind: 'row', key: `${key}/${index}`, section, table, cells }));
      const hidden = block.rows.length - MAX_ROWS;
      return hidden > 0 ? [...rows, { kind: 'rest', key: `${key}/rest`, section, rows: hidden }] : rows;
    }
  }
}

function unitsOfSection(section: BriefSection, annex: boolean): readonly Unit[] {
  const text = headingOf(section);
  const heading: Unit = {
    kind: 'heading',
    key: section.key,
    section: section.key,
    text,
    annex,
    keepWithNext: true,
  };
  return [
    heading,
    ...section.blocks.flatMap((block, index) => unitsOfBlock(block, `${section.key}/${index}`, section.key)),
  ];
}

/** The brief as a row of units in printing order; an annex that holds more than a few lines begins a page. */
export function unitsOf(brief: Brief): readonly Unit[] {
  const annex: readonly Unit[] =
    brief.annex.length === 0
      ? []
      : [
          { kind: 'annex-title', key: 'annex', startsPage: annexBeginsPage(brief), keepWithNext: true },
          ...brief.annex.flatMap((section) => unitsOfSection(section, true)),
        ];
  return [
    { kind: 'head', key: 'head', section: 'head', title: brief.title, subtitle: brief.subtitle },
    ...brief.sections.flatMap((section) => unitsOfSection(section, false)),
    ...annex,
  ];
}
