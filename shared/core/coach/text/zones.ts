/** Abbreviations of time zones as people write them behind a clock time. */
export const ZONES =
  'UTC GMT BST IST JST WET WEST CET CEST EET EEST MSK EST EDT CST CDT MST MDT PST PDT AKST AKDT HST AEST AEDT ACST ACDT AWST NZST NZDT SGT HKT SAST BRT ET CT MT PT'.split(
    ' ',
  );

/** A zone at the start of a text: an abbreviation, Z, or an offset such as UTC+5:45. */
export const STARTS_WITH_ZONE = new RegExp(
  `^\\s?(?:UTC[+−-]\\d{1,2}(?::\\d\\d)?|Z\\b|(?:${ZONES.join('|')})\\b)`,
);
