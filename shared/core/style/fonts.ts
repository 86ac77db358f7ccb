/**
 * Fonts that Word brings on Windows and macOS and whose every letter the app knows the width of: pages end on the
 * screen and in the PDF where Word ends them. No other is offered, as its pages could only be guessed.
 */
export const FONTS = ['Calibri', 'Arial', 'Times New Roman'] as const;
export type Font = (typeof FONTS)[number];

/** The fonts of a document. */
export interface Fonts {
  readonly headings: Font;
  readonly body: Font;
}
