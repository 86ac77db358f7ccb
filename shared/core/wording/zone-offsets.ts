import { joinWords } from './text.ts';
import { isZone, wallClock, zoneLabel } from './zone.ts';

/** Minutes east of UTC of names that say whether summer time holds. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  SAST: 120,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  BRT: -180,
  ADT: -180,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKDT: -480,
  AKST: -540,
  HST: -600,
};

/** Names that leave summer time to the date. */
const PLACES: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** What people in these places call their clocks: "Eastern", "UK time". */
const CLOCKS: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  'us eastern': 'America/New_York',
  central: 'America/Chicago',
  'us central': 'America/Chicago',
  mountain: 'America/Denver',
  'us mountain': 'America/Denver',
  pacific: 'America/Los_Angeles',
  'us pacific': 'America/Los_Angeles',
  uk: 'Europe/London',
  british: 'Europe/London',
  india: 'Asia/Kolkata',
  indian: 'Asia/Kolkata',
  ireland: 'Europe/Dublin',
  irish: 'Europe/Dublin',
  germany: 'Europe/Berlin',
  german: 'Europe/Berlin',
  france: 'Europe/Paris',
  french: 'Europe/Paris',
};

/** Names that mean the clocks of several countries, and what each of them shows. */
const SEVERAL: Readonly<Record<string, readonly (readonly [country: string, offset: string])[]>> = {
  IST: [
    ['India', 'UTC+5:30'],
    ['Ireland', 'UTC+1'],
    ['Israel', 'UTC+2'],
  ],
  AST: [
    ['Halifax', 'UTC-4'],
    ['Riyadh', 'UTC+3'],
  ],
};

/**
 * Of a name that means several zones the sentence that says so, with a time of day ("14:02") to write instead; null for
 * any other name.
 */
export function askWhichZone(label: string, clock: string): string | null {
  const name = label.toUpperCase();
  const meant = Object.hasOwn(SEVERAL, name) ? SEVERAL[name] : undefined;
  const offset = meant?.[0]?.[1];
  if (meant === undefined || offset === undefined) return null;
  const zones = meant.map(([country, shows]) => `${country} (${shows})`);
  return `${name} can be ${joinWords(zones, 'or')}; write which of them, for example ${clock} ${offset}.`;
}

/** Names of places' clocks ("ET"): as short as words are, so that what stands around them has to tell. */
export const PLACE_NAMES: readonly string[] = Object.keys(PLACES);

/** Names that mean one offset on every day, and those of several zones: India's and Ireland's, Halifax's and Riyadh's. */
export const OFFSET_NAMES: readonly string[] = [
  ...Object.keys(OFFSETS).filter((name) => name.length > 1),
  ...Object.keys(SEVERAL),
];

/** "UTC+5:45", "GMT-3", "+01:00"; no zone is further from UTC than 14 hours. */
const NUMERIC = /^(?:UTC|GMT)?([+−-])(0?\d|1[0-4])(?::?([0-5]\d))?$/;

function numericOffset([, sign, hours, minutes]: RegExpExecArray): number {
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  return sign === '+' ? size : -size;
}

/** Where the cities of the time zone database lie; a list of its names would leave out the newer spellings. */
const AREAS = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific'];
/** Islands that are everyday words. */
const WORDS: ReadonlySet<string> = new Set(['easter', 'midway', 'wake']);

/**
 * A zone of the time zone database that is called so: "ET", "Eastern", "Europe/Paris" or, by its city alone, "Paris",
 * with "time" behind it or without.
 */
export function zoneCalled(typed: string): string | null {
  const name = typed.replace(/\s+time$/i, '');
  const own = (names: Readonly<Record<string, string>>, key: string): string | null =>
    Object.hasOwn(names, key) ? (names[key] ?? null) : null;
  const place = own(PLACES, name.toUpperCase()) ?? own(CLOCKS, name.toLowerCase());
  if (place) return place;
  if (isZone(name)) return name;
  if (WORDS.has(name.toLowerCase())) return null;
  return AREAS.map((area) => `${area}/${name.replaceAll(' ', '_')}`).find(isZone) ?? null;
}

/** Minutes east of UTC of a name that means them on every day; null for a place, for no name and for "IST". */
export function fixedOffset(label: string): number | null {
  const numeric = NUMERIC.exec(label);
  return numeric ? numericOffset(numeric) : (OFFSETS[label] ?? null);
}

/**
 * Minutes east of UTC that a zone's name means at an instant (ISO 8601); without a name those of the document's zone.
 * Null for names that mean several zones, unless the document's own zone goes by that name.
 */
export function offsetOf(label: string, at: string, zone: string): number | null {
  const own = wallClock(at, zone).offset;
  if (label === '' || label === zoneLabel(zone, own)) return own;
  const numeric = NUMERIC.exec(label);
  if (numeric) return numericOffset(numeric);
  const place = PLACES[label];
  return place ? wallClock(at, place).offset : (OFFSETS[label] ?? null);
}
