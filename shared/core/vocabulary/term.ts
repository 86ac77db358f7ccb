export const PARTS_OF_SPEECH = ['n', 'npl', 'adj', 'v', 'ph'] as const;
/** S = SRE, D = DevOps, B = backend, in Go or in Rust only where named. */
export const TERM_ROLES = ['S', 'D', 'B', 'B-go', 'B-rust'] as const;
export const TERM_SEVERITIES = ['warn', 'info'] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];
export type TermRole = (typeof TERM_ROLES)[number];

/** One entry of the vocabulary: a technical term and how to say it to an executive. */
export interface Term {
  readonly term: string;
  readonly expansion: string | null;
  /** One plain sentence, printed in the glossary. */
  readonly definition: string;
  /** What to say instead. */
  readonly plain: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly roles: readonly TermRole[];
  readonly domain: string;
  /** "warn" for a word to say otherwise, "info" for one that is also an everyday word. */
  readonly severity: (typeof TERM_SEVERITIES)[number];
  /** True when the term is background only: know it, do not say it. */
  readonly backgroundOnly: boolean;
  /** The person's own term, or a built-in one they changed; absent where the app's words stand. */
  readonly origin?: 'own' | 'changed';
}
