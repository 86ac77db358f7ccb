/** The sections of the brief in the order of the full report; the annex follows on its own page. */
export const SECTION_KEYS = [
  'bottom-line',
  'impact',
  'cause',
  'response',
  'risk',
  'communication',
  'clocks',
  'decision',
  'next',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];
