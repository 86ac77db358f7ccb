import { OFFSET_NAMES, PLACE_NAMES } from '../../wording/zone-offsets.ts';
import { ready } from '../phrases/make-pattern.ts';

/** Abbreviations of time zones as people write them behind a clock time. */
export const ZONES: readonly string[] = [...OFFSET_NAMES, ...PLACE_NAMES];

/** A zone at the start of a text: an abbreviation, Z, or an offset such as UTC+5:45. */
export const STARTS_WITH_ZONE = ready(
  new RegExp(`^\\s?(?:UTC[+−-]\\d{1,2}(?::\\d\\d)?|Z\\b|(?:${ZONES.join('|')})\\b)`),
);
