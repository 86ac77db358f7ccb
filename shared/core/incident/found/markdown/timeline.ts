import { regex } from '../../../long-text.ts';
import { printCount } from '../../../wording/count.ts';
import { joinWords } from '../../../wording/text.ts';
import { isZone } from '../../../wording/zone.ts';
import { fixedOffset, zoneCalled } from '../../../wording/zone-offsets.ts';
import { type NoteRow, type Notes, readNotes } from '../../typed/read-notes.ts';
import type { Gather } from '../gather.ts';
import { ANY_DAYS, ANY_ZONES } from '../moments.ts';
import { plainWords } from './plain.ts';
import { cellsOf, isRule } from './table.ts';

const ZONE = String.raw`(UTC|GMT|[A-Z]{2,4}T|(?:UTC|GMT)[+−-]\d{1,2}|[A-Z][a-z]+/[A-Z][A-Za-z_]+)`;
/** "All times are in UTC", "Timeline (UTC)", "| Time (PT) |", "Timezone: Europe/Berlin". */
const SAID: readonly RegExp[] = [
  regex('g')`
    \b[Tt]imes?(?:stamps?)?\s(?:are |is |shown |given |listed |below |here )*(?:all )?(?:in )?${ZONE}\b
  `,
  regex('g')`
    \b(?:[Tt]imeline|[Tt]ime|[Ww]hen|
      [Tt]imestamp)[^\n(]{0,20}\(\s?(?:all )?(?:times )?(?:are )?(?:in )?${ZONE}\b[^)\n]{0,20}\)
  `,
  new RegExp(String.raw`\b[Tt]ime ?zone\s?:\s?\**\s?${ZONE}\b`, 'g'),
];

/** The zone of the time zone database that a name means on every day; null where there is none. */
function zoneNamed(name: string): string | null {
  const minutes = fixedOffset(name.replace('−', '-'));
  if (minutes === 0) return 'UTC';
  if (minutes === null) return zoneCalled(name);
  // The database counts these the other way round.
  const zone = `Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes) / 60}`;
  return minutes % 60 === 0 && isZone(zone) ? zone : null;
}

/** The zone that a text says its times are in; null where it says none, or two. */
export function zoneSaid(text: string): string | null {
  const names = SAID.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
  const zones = new Set(names.map(zoneNamed));
  const [zone] = zones;
  return zones.size === 1 && zone ? zone : null;
}

const WHO = /^(?:who|names?|authors?|users?|by|person|owner|speaker)$/i;

const rowsOf = (text: string, day: string, zone: string): readonly NoteRow[] => {
  const notes = readNotes(text, day, zone);
  return notes.ok ? notes.value.rows : [];
};

/** How many lines read otherwise when one of two things is another: they do not say it themselves. */
function differing(one: readonly NoteRow[], other: readonly NoteRow[]): number {
  const known = new Set(other.map(({ stamp, text }) => `${stamp.at} ${text}`));
  return one.filter(({ stamp, text }) => !known.has(`${stamp.at} ${text}`)).length;
}

/** Says what became of lines that are no event: their words are kept. */
function keepRest(gather: Gather, { left, remarks, names }: Notes, lines: readonly string[]): void {
  for (const { why, lines: numbers } of left)
    gather.note(`timeline: ${why}`, numbers.map((number) => plainWords(lines[number - 1] ?? '')).join('\n'));
  for (const { why, lines: numbers } of remarks)
    gather.remark(`Timeline, ${printCount(numbers.length, 'line')}: ${why}.`);
  const titles = lines.flatMap((line, index) =>
    isRule(lines[index + 1] ?? '') ? (cellsOf(line) ?? []) : [],
  );
  const who = titles.filter((title) => WHO.test(title));
  if (who.length > 0) gather.remark(`The column “${who[0]}” is left out of the timeline: it names people.`);
  if (names.length > 0) gather.remark(`Who said it is left out of the timeline: ${joinWords(names)}.`);
}

/** The dated lines of a post-mortem, read as pasted notes are. */
export function readTimeline(gather: Gather, lines: readonly string[]): void {
  const { given } = gather;
  const { said } = given;
  const dayKnown = said.day ?? given.day;
  const text = lines.map((line) => line.replace(/^\s*#{1,6}\s+/, '')).join('\n');
  const zone = said.zone ?? given.zone;
  const day = dayKnown ?? ANY_DAYS[0];
  const notes = readNotes(text, day, zone);
  if (!notes.ok) {
    gather.note('timeline', text);
    gather.remark(`Its timeline is kept as a note: ${notes.message}`);
    return;
  }
  for (const { stamp, text: words } of notes.value.rows)
    gather.read({ at: { ...stamp, zone: given.zone }, text: plainWords(words) });
  keepRest(gather, notes.value, lines);
  const [here, there] = ANY_ZONES.map((other) => rowsOf(text, day, other));
  const [early, late] = ANY_DAYS.map((other) => rowsOf(text, other, zone));
  gather.open(
    said.zone === null ? differing(here ?? [], there ?? []) : 0,
    dayKnown === null ? differing(early ?? [], late ?? []) : 0,
  );
}
