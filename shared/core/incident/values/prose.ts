/** A stretch of text as typed. Links keep their target; only http, https and mailto ever become live. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly href?: string;
}

/** A reference to a fact inside prose; prints the fact's current value. */
export interface ChipRun {
  readonly kind: 'chip';
  readonly chip: string;
  readonly bold?: boolean;
}

export type ProseRun = TextRun | ChipRun;

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly ProseRun[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly ProseRun[])[] };

/** The words of one section: paragraphs and lists of text and chips. */
export type Prose = readonly ProseBlock[];
