/** The colours beside the accent, which the document's look has. Hexadecimal, as Word writes them. */
export const TEXT = '1A1A1A';
export const QUIET = '4A5560';
export const RULE = 'C3CBD4';
export const SHADE = 'EEF2F6';
/** Draft marks and open slots: always a word or brackets as well, never colour alone. */
export const ALERT = 'A3122A';
/** Links, underlined as well. */
export const LINK = '0B4A99';
