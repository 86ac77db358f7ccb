/** One entry of the vocabulary: a technical term and how to say it to an executive. */
export interface Term {
  readonly term: string;
  readonly expansion: string | null;
  /** One plain sentence, printed in the glossary. */
  readonly definition: string;
  /** What to say instead. */
  readonly plain: string;
  readonly partOfSpeech: 'n' | 'npl' | 'adj' | 'v' | 'ph';
  /** S = SRE, D = DevOps, B = backend, in Go or in Rust only where named. */
  readonly roles: readonly ('S' | 'D' | 'B' | 'B-go' | 'B-rust')[];
  readonly domain: string;
  readonly severity: 'warn' | 'info';
  /** True when the term is background only: know it, do not say it. */
  readonly backgroundOnly: boolean;
}
