import type { Incident } from '../../../incident/incident.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { regex } from '../../../long-text.ts';
import { printFace } from '../../../wording/moment.ts';
import { zoneNameAt } from '../../../wording/zone.ts';
import { faceOf } from '../../drift/read/moments.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { type Hit, notTechnical, type Rule } from '../../rule.ts';
import { type CoachText, rememberInLine } from '../../text/coach-text.ts';
import type { Span } from '../../text/sentences.ts';
import { STARTS_WITH_ZONE, ZONES } from '../../text/zones.ts';
import { clockTimesIn } from './wordings/clock-times.ts';

const HALF_OF_DAY = /^\s?(?:[ap]m\b|[ap]\.m\b\.?)/i;
const IS_DURATION = /^\s?(?:h|hrs?|hours?|min|minutes?)\b/i;
/** Behind these "16:30 h" is a time of the day. */
const IS_MOMENT = /\b(?:at|since|until|till) $/i;
const OF_CLOCK = /^\s?(?:h|hrs?|hours)\b/i;
/** "14:31, 14:52 and again at 15:20 UTC": the zone of the last one holds for those before. */
const TO_NEXT_CLOCK = ready(
  regex('i')`
    ^(?:, and|,? then|,| and| or| to| until| till|\s?[–—-])\s?(?:(?:once )?(?:again|more)(?: at
      | from)? )?(?=\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m\b)|noon\b|mid(?:day|night)\b)
  `,
);
/** "14:02 (UTC)", "9:15 New York time", "9 am Eastern", "14:02 +02:00" */
const NAMED_ZONE = ready(
  regex('u')`
    ^(?:\s?\((?=[A-Z]{1,5}[^a-z])|\s?(?:\p{Lu}[\p{L}.-]{0,15} ){1,3}[Tt]ime\b|\s?(?:Eastern|Pacific|Central|
      Mountain)\b|\s?[+−]\d\d:?\d\d\b)
  `,
);
const IN_BRACKETS = /^\s?\(([A-Z]+)/;
const ALL_TIMES = ready(
  regex('i')`
    \b(?:all (?:clock )?times|times (?:are|in|given|shown|here|below))\b[^.]{0,30}\b(?:${ZONES.join('|')})\b
  `,
);

/** "Timeline (CEST)", "Timeline (CEST):": what stands above a list says it for all. */
const HEADING_ZONE = ready(new RegExp(`\\((?:all (?:times )?(?:in )?)?(?:${ZONES.join('|')})\\):?$`));
/** "Confirmed (BST)": what stands above a column says it for its cells. */
const COLUMN_ZONE = ready(new RegExp(`\\b(?:${ZONES.join('|')})\\b`));

/** "Monday to Friday from 9 am to 5 pm": the desk is open by the clock on its wall. */
const OPENING_HOURS = ready(
  regex('i')`
    \b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?: to | through |\s?[–-]\s?)(?:Mon|Tues|Wednes|Thurs|
      Fri|Satur|Sun)days?|weekdays|open(?:ing hours)?|office hours)\b[^.;]{0,30}$
  `,
);

/** Longest stretch behind a time in which its zone can stand. */
const LOOK_AHEAD = 32;

/** The clock times of a line. */
interface Times {
  /** Those without a zone. */
  readonly bare: readonly Span[];
  /** The zones behind the others, in no order. */
  readonly zones: readonly string[];
  /** True when the first of them has its zone. */
  readonly zoneFirst: boolean;
}

const NO_TIMES: Times = { bare: [], zones: [], zoneFirst: false };

const timesIn = rememberInLine(({ line }): Times => {
  const { text } = line;
  if (!notTechnical(line) || (line.column && COLUMN_ZONE.test(line.column))) return NO_TIMES;
  const spans: Span[] = [];
  const zones: string[] = [];
  let nextHasZone = false;
  let isNextBare = false;
  for (const { start, end: endOfTime } of clockTimesIn(text).toReversed()) {
    const isMoment = IS_MOMENT.test(text.slice(Math.max(0, start - 8), start));
    const behind = text.slice(endOfTime, endOfTime + LOOK_AHEAD);
    if (IS_DURATION.test(behind) && !isMoment) continue;
    if (OPENING_HOURS.test(text.slice(Math.max(0, start - 60), start))) continue;
    const end =
      endOfTime + ((isMoment ? OF_CLOCK.exec(behind) : null) ?? HALF_OF_DAY.exec(behind) ?? [''])[0].length;
    const rest = text.slice(end, end + LOOK_AHEAD);
    const named = STARTS_WITH_ZONE.exec(rest) ?? NAMED_ZONE.exec(rest);
    if (named) zones.push(IN_BRACKETS.exec(rest)?.[1] ?? named[0].trim());
    nextHasZone = named !== null || (nextHasZone && TO_NEXT_CLOCK.test(rest));
    // "Between 14:02 and 14:49": one zone behind the last time serves both.
    const isServed = isNextBare && TO_NEXT_CLOCK.test(rest);
    isNextBare = !nextHasZone;
    if (isNextBare && !isServed) spans.push({ start, end });
  }
  return { bare: spans, zones, zoneFirst: zones.length > 0 && nextHasZone };
});

/** True where nothing was printed from a record: the zone behind one of its times serves the others. */
const isOneHand = (lines: CoachText['lines']): boolean => lines.every(({ line }) => line.edited);

/** True for a text of one hand in which no time has a zone: one remark says what is missing from all. */
const namesNoZone = ({ lines }: CoachText): boolean =>
  isOneHand(lines) && lines.every((read) => timesIn(read, null).zones.length === 0);

/** What is said at the first of several times without a zone. */
function forAll(more: number): Pick<Hit, 'message' | 'suggestion'> {
  return {
    message: `No clock time has a time zone: this one, and ${more} more.`,
    suggestion:
      'Add the zone to the first (“14:02 UTC”) and it holds for all, or say once “All times are UTC”.',
  };
}

/**
 * True where a text that somebody wrote as a whole gives its first time with a zone ("As of 11:40 UTC") and names no
 * other: nobody reads the times below in another. A brief that is printed from a record writes the zone behind each.
 */
function keepsFirstZone({ lines }: CoachText): boolean {
  if (!isOneHand(lines)) return false;
  const timed = lines.map((read) => timesIn(read, null)).filter((t) => t.bare.length + t.zones.length > 0);
  const [first] = timed;
  return first?.zoneFirst === true && new Set(timed.flatMap(({ zones }) => zones)).size === 1;
}

function namesZoneOnce(text: CoachText): boolean {
  return text.lines.some(
    ({ line }) =>
      (/times/i.test(line.text) && ALL_TIMES.test(line.text)) ||
      ((line.kind === 'heading' || line.text.endsWith(':')) && HEADING_ZONE.test(line.text)),
  );
}

/**
 * The zone of the document as it prints behind a time ("CEST"), or null while the record has no day to tell its offset.
 */
function zoneOf({ facts, setup }: Incident): string | null {
  const asOf = knownValue(facts.asOf);
  if (setup.zone === 'UTC') return 'UTC';
  return asOf ? zoneNameAt(asOf.at, setup.zone) : null;
}

/** "7:38", "8.05", "7:02 p.m." as the brief writes its own times: "07:38"; other words stay. */
function asPrinted(time: string): string {
  const face = faceOf(time);
  return face ? printFace(face) : time;
}

/** Legal clocks run from an exact moment, and the readers sit in several zones. */
export const timeNozone: Rule = {
  id: 'time.nozone',
  doc: 'A clock time without its time zone.',
  severity: 'error',
  message: 'A clock time without a time zone.',
  reason:
    'Executives, suppliers and regulators sit in different zones, and legal clocks run from an exact moment.',
  suggestion: 'Add the zone (“14:02 UTC”), or say once “All times are UTC”.',
  check({ text, incident }) {
    const found = text.lines.filter((read) => timesIn(read, null).bare.length > 0);
    if (found.length === 0 || namesZoneOnce(text) || keepsFirstZone(text)) return [];
    const zone = zoneOf(incident);
    const hits = found.flatMap((read) =>
      timesIn(read, null).bare.map(({ start, end }): Hit => {
        const { line } = read;
        const text = `${asPrinted(line.text.slice(start, end))} ${zone}`;
        return {
          line,
          start,
          end,
          // The annex is for those who know the system: there it is a hint.
          severity: line.annex ? 'info' : 'error',
          // What others wrote down was told by their clocks, which nobody here knows.
          fixes:
            zone && line.section !== 'timeline' ? [{ kind: 'replace', label: `Write “${text}”`, text }] : [],
        };
      }),
    );
    const [first, ...more] = hits;
    return first && more.length > 0 && namesNoZone(text) ? [{ ...first, ...forAll(more.length) }] : hits;
  },
};
