import type { Fonts } from './fonts.ts';
import type { Logo } from './logo.ts';

/** Words printed on every page of what must not go round; those of the field “Confidentiality”. */
export const MARKS = ['Internal', 'Confidential', 'Strictly confidential'] as const;
export type Mark = (typeof MARKS)[number];

export const MARK_PLACES = ['header', 'footer'] as const;
export type MarkPlace = (typeof MARK_PLACES)[number];

/** What the text's language may be called (BCP 47): every document is in English, the spelling check differs. */
export const LANGUAGES = ['en-US', 'en-GB'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a printed document looks, whatever it says. */
export interface Look extends Fonts {
  /** Headings, rules, the bar of an ask, the line of a chart: "1B3A5C". */
  readonly accent: string;
  readonly markPlace: MarkPlace;
  /** In the head of the first page; null for none. */
  readonly logo: Logo | null;
}

/** What a company sets once for all that is printed. */
export interface HouseStyle extends Look {
  /** Printed where an incident does not say how confidential it is; empty for none. */
  readonly mark: Mark | '';
  readonly language: Language;
}

/** Before anybody has set one. The accent is dark ink: 11.6 to 1 on white, black in a grey print. */
export const PLAIN_STYLE: HouseStyle = {
  accent: '1B3A5C',
  headings: 'Calibri',
  body: 'Calibri',
  markPlace: 'header',
  logo: null,
  mark: '',
  language: 'en-US',
};

/** The look alone. */
export function lookOf({ accent, headings, body, markPlace, logo }: Look): Look {
  return { accent, headings, body, markPlace, logo };
}
