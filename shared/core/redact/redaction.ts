/** What a wider circle may not be meant to see; each is chosen by itself. */
export const REDACT_KINDS = ['people', 'customers', 'money', 'technical'] as const;
export type RedactKind = (typeof REDACT_KINDS)[number];

/** Why a place is covered: one of the kinds, a password whatever is chosen, or the person's own words. */
export type CoverKind = RedactKind | 'secret' | 'own';

/** What a person chose for one redacted copy. */
export interface Redaction {
  readonly kinds: readonly RedactKind[];
  /** Words as they are printed that stay readable all the same. */
  readonly keep: readonly string[];
  /** Words to cover beside those that the record names and the readers recognise. */
  readonly also: readonly string[];
}

/** What stands in the place of covered words. */
export const MARKS = {
  name: '[name]',
  email: '[e-mail address]',
  phone: '[phone number]',
  customer: '[customer]',
  partner: '[partner]',
  amount: '[amount]',
  system: '[technical name]',
  detail: '[technical detail]',
  link: '[link]',
  secret: '[password or key]',
  own: '[covered]',
} as const;
export type Mark = (typeof MARKS)[keyof typeof MARKS];

/** Words that are covered, or kept although they could be, with the number of their places. */
export interface Covered {
  readonly kind: CoverKind;
  readonly mark: Mark;
  /** As printed. */
  readonly words: string;
  readonly count: number;
  readonly kept: boolean;
}
