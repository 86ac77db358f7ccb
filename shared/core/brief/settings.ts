/** What the whole app, not the incident, decides about printed text. */
export interface BriefSettings {
  /** BCP 47 tag of the documents' language, e.g. "en-US". */
  readonly language: string;
}

/** Every document is written in English; the tag decides hyphenation and the reader's spelling check. */
export const BRIEF_SETTINGS: BriefSettings = { language: 'en-US' };
