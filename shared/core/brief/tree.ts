import type { Chart } from '../chart/chart.ts';
import type { PageSize, Variant } from '../incident/incident.ts';
import type { Look } from '../style/house-style.ts';
import type { SectionKey } from './section-keys.ts';

/** A stretch of printed text. Where it shows a fact, `chip` names which; `missing` marks an open slot. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly chip?: string;
  readonly missing?: boolean;
  readonly href?: string;
}

export type Runs = readonly Run[];

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Share of the text width in percent; the columns of a table add up to 100. */
  readonly width: number;
}

/** One block of the document. An `ask` is the boxed decision: one run list per line. */
export type Block =
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | { readonly kind: 'ask'; readonly lines: readonly Runs[] }
  | {
      readonly kind: 'table';
      /** Says what the table holds, for screen readers; not printed. */
      readonly summary: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Runs[])[];
    }
  | {
      readonly kind: 'chart';
      readonly chart: Chart;
      readonly caption: Runs;
      /** All that the picture says, for who does not see it. */
      readonly alt: string;
    };

export type AnnexKey =
  | 'further-changes'
  | 'timeline'
  | 'sales'
  | 'technical'
  | 'actions'
  | 'escalation'
  | 'record'
  | 'evidence'
  | 'glossary'
  | 'sources';

/**
 * Parts of an update report that no person writes: what was told wrong, what is new
 * since the last report, what was promised.
 */
export type UpdateKey = 'corrections' | 'changes' | 'promises';

/** A heading and what stands under it. */
export interface PrintedSection {
  /** Which part of a brief it is; absent on a card. */
  readonly key?: SectionKey | UpdateKey | AnnexKey;
  /** "Impact" */
  readonly label: string;
  /** "18% of card payments failed"; empty when the facts cannot carry a statement yet. */
  readonly statement: string;
  readonly blocks: readonly Block[];
}

export interface BriefSection extends PrintedSection {
  readonly key: SectionKey | UpdateKey | AnnexKey;
  readonly origin: 'generated' | 'edited';
}

/** Paper: a brief's, or half of it for a card. */
export type Sheet = PageSize | 'A5';

/** A neutral document: every format prints this tree and nothing else. */
export interface PrintedDocument {
  readonly draft: boolean;
  readonly page: Sheet;
  readonly look: Look;
  /** BCP 47 tag of the text, e.g. "en-US". */
  readonly language: string;
  readonly title: string;
  /** "Report 2, as of 16:00 UTC on 3 June. Status: restored. Distribution: CEO, CFO." */
  readonly subtitle: Runs;
  /** Printed on every page, in its head or foot as the look says; empty when none is set. */
  readonly confidentiality: string;
  /** "As of 16:00 UTC on 3 June 2026", in the footer of every page. */
  readonly asOf: string;
  /** The same as an instant (ISO 8601, UTC), for the dates in a file's properties; absent while there is none. */
  readonly asOfAt?: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly sections: readonly PrintedSection[];
  readonly annex: readonly PrintedSection[];
}

/** The brief: sections that can be found again by their key. */
export interface Brief extends PrintedDocument {
  readonly variant: Variant;
  readonly page: PageSize;
  readonly sections: readonly BriefSection[];
  readonly annex: readonly BriefSection[];
}

/** The heading as printed: "Impact: 18% of card payments failed". */
export function headingOf(section: Pick<PrintedSection, 'label' | 'statement'>): string {
  return section.statement ? `${section.label}: ${section.statement}` : section.label;
}

/** The words of a run list without their marks. */
export function textOf(runs: Runs): string {
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}
