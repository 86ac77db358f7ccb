import { Temporal } from 'temporal-polyfill';
import { regex } from '../long-text.ts';
import { remember } from '../remember.ts';

/** The wall clock of one instant in one zone. */
export interface WallClock {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/**
 * A brief asks for the same moments and zones at every key: some 5,000 are kept,
 * none longer than an instant in its zone.
 */
const rememberMoment = <T>(compute: (text: string) => T) => remember(compute, 500_000, 100);

/** True for every zone name the time zone database knows. */
export const isZone = rememberMoment((zone): boolean => {
  if (!/^[A-Za-z][\w+\-/]{0,63}$/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
});

/** The zone's name as the database writes it: "Asia/Tokyo" of "asia/tokyo". Throws RangeError when it is none. */
export function spellZone(zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
}

/** Epoch milliseconds of an ISO 8601 instant. Throws RangeError when it is none. */
export const epochOf = rememberMoment((at): number => Temporal.Instant.from(at).epochMilliseconds);

/** The ISO 8601 instant of epoch seconds. */
export function instantAt(seconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString({ smallestUnit: 'second' });
}

const clockOf = rememberMoment((moment): WallClock => {
  const [at = '', zone = ''] = moment.split(' ');
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const { year, month, day, hour, minute } = local;
  return { year, month, day, hour, minute, offset: Math.round(local.offsetNanoseconds / 60_000_000_000) };
});

/** What the clocks in the zone showed at that instant. */
export function wallClock(at: string, zone: string): WallClock {
  return clockOf(`${at} ${zone}`);
}

const instantsAt = rememberMoment((shown): readonly string[] => {
  const [date = '', zone = ''] = shown.split(' ');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = date.split('/').map(Number);
  const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute }, { overflow: 'reject' });
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  );
  if (!first?.toPlainDateTime().equals(local)) return [];
  const both = second && !second.equals(first) ? [first, second] : [first];
  return both.map((moment) => moment.toInstant().toString({ smallestUnit: 'second' }));
});

/**
 * The instants at which the zone's clocks show this, oldest first: one on most days, two where clocks go back, none
 * where they skip the time going forward. Throws RangeError for a day that does not exist.
 */
export function instantsOf(clock: Omit<WallClock, 'offset'>, zone: string): readonly string[] {
  const { year, month, day, hour, minute } = clock;
  return instantsAt(`${year}/${month}/${day}/${hour}/${minute} ${zone}`);
}

/** Names people use for an offset in a zone; zones that are not here print as "UTC+5:30". */
const NAMES: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/^(?:UTC|Etc\/UTC|Etc\/GMT)$/, { 0: 'UTC' }],
  [/^GMT$/, { 0: 'GMT' }],
  [/^(?:GB|Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man))$/, { 0: 'GMT', 60: 'BST' }],
  [/^(?:WET|Europe\/(?:Lisbon|Madeira))$/, { 0: 'WET', 60: 'WEST' }],
  [
    /^(?:EET|Europe\/(?:Athens|Bucharest|Chisinau|Helsinki|Kyiv|Kiev|Mariehamn|Nicosia|Riga|Sofia|Tallinn|Vilnius))$/,
    { 120: 'EET', 180: 'EEST' },
  ],
  [
    regex('')`
      ^Europe\/(?:Istanbul|Kaliningrad|Kirov|Minsk|Moscow|Samara|Saratov|Simferopol|Tiraspol|Ulyanovsk|
        Uzhgorod|Volgograd|Zaporozhye|Astrakhan)$
    `,
    {},
  ],
  [/^Europe\/(?:Dublin)$/, { 0: 'GMT', 60: 'IST' }],
  [/^(?:CET$|MET$|Europe\/)/, { 60: 'CET', 120: 'CEST' }],
  [
    /^(?:EST|EST5EDT|US\/Eastern|America\/(?:New_York|Detroit|Toronto|Montreal))$/,
    { [-300]: 'EST', [-240]: 'EDT' },
  ],
  [/^(?:CST6CDT|US\/Central|America\/(?:Chicago|Winnipeg))$/, { [-360]: 'CST', [-300]: 'CDT' }],
  [/^(?:MST7MDT|US\/Mountain|America\/(?:Denver|Edmonton))$/, { [-420]: 'MST', [-360]: 'MDT' }],
  [/^(?:MST|America\/Phoenix)$/, { [-420]: 'MST' }],
  [/^(?:PST8PDT|US\/Pacific|America\/(?:Los_Angeles|Vancouver))$/, { [-480]: 'PST', [-420]: 'PDT' }],
  [/^(?:HST|US\/Hawaii|Pacific\/Honolulu)$/, { [-600]: 'HST' }],
  [/^Australia\/(?:Sydney|Melbourne|Hobart|Canberra|Brisbane)$/, { 600: 'AEST', 660: 'AEDT' }],
  [/^(?:Israel|Asia\/(?:Jerusalem|Tel_Aviv))$/, { 120: 'IST', 180: 'IDT' }],
  [/^(?:Japan|Asia\/Tokyo)$/, { 540: 'JST' }],
  [/^Asia\/(?:Kolkata|Calcutta)$/, { 330: 'IST' }],
];

const namesOf = (zone: string): Readonly<Record<number, string>> =>
  NAMES.find(([pattern]) => pattern.test(zone))?.[1] ?? {};

/** True for a name that one of the zone's offsets goes by, in capitals: "CET" and "CEST" of Europe/Berlin. */
export function isNameOf(name: string, zone: string): boolean {
  return Object.values(namesOf(zone)).includes(name);
}

/** "UTC", "CEST", "AEDT"; else the offset, "UTC+5:45". Own table: browsers and Node name zones differently. */
export function zoneLabel(zone: string, offset: number): string {
  const name = namesOf(zone)[offset];
  if (name) return name;
  const size = Math.abs(offset);
  const minutes = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : '';
  return offset === 0 ? 'UTC' : `UTC${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}

/** What the zone's clocks are called at an instant (ISO 8601): "CEST" in June in Berlin. */
export function zoneNameAt(at: string, zone: string): string {
  return zoneLabel(zone, wallClock(at, zone).offset);
}
