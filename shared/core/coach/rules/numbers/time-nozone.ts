import type { Incident } from '../../../incident/incident.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { zoneNameAt } from '../../../wording/zone.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { notTechnical, type Rule } from '../../rule.ts';
import { type CoachText, rememberInLine } from '../../text/coach-text.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/sentences.ts';
import { STARTS_WITH_ZONE, ZONES } from '../../text/zones.ts';

/** A clock time; not the offset in "UTC+5:45" and not a part of a longer figure. "0930 hrs" is one, "1200 hours" a stretch. */
const CLOCK =
  /(?<![\d:+−.-])(?:(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?!:?\d)|(?:0?[1-9]|1[0-2])(?=\s?[ap]\.?m\b)|(?:[01]\d|2[0-3])[0-5]\d(?=\s?hrs\b))/g;
const AT = '(?<=\\b(?:at|by|from|until|till|around|about|before|after|since) )';
/** What a figure with two decimals measures, where it is no time: "at 18.45 euros". */
const UNIT =
  '(?! ?(?:EUR|USD|GBP|CHF|[kmgt]b|[kmg]bit|k?wh?|v|per ?cent|points?|ms|s|seconds?|min|minutes?|h|hours?|days?|m|k|bn|million|billion|thousand|euros?|dollars?|pounds?|cents?|degrees?|volts?|amps?|times|of|per|in(?! the (?:morning|night|afternoon|evening))|and \\d+[.]\\d)\\b)(?! ?[%°])';
/** "At 18.45", "7.15 pm"; "0412" behind a preposition; "since 11 this morning". */
const OTHERWISE = [
  `(?<![\\d.:]|\\b(?:(?:versions?|releases?|patch|builds?|drivers?|firmware|kernel|updates?|revision|chapter|section|paragraph|clause|article|averag\\w+|stood|stands?|trad\\w+|pric\\w+|peak\\w+|capped|held|fixed|set|remain\\w*|valued|measured|rates?|ratio|scores?|index) (?:at|from|since|before|after)|(?:rose|risen|fell|fallen|drop\\w*|grew|up|down|cut|raised|lowered|increased|decreased|reduced|limited) (?:by|from)) )${AT}(?:[01]?\\d|2[0-3])[.][0-5]\\d(?![\\d:]|[.-]\\d)${UNIT}`,
  '(?<![\\d.:])(?:0?[1-9]|1[0-2])[.][0-5]\\d(?=\\s?[ap]\\.?m\\b)',
  `${AT}0\\d[0-5]\\d(?![\\d.:,-])(?! [a-z]+s\\b)`,
  `(?<=\\b(?:at|by|from|until|till|around|about|before|after|since|to|and) )(?:[1-9]|1[0-2])(?= (?:(?:this|in the|tomorrow|yesterday) (?:morning|afternoon|evening)|tonight|at night)\\b)`,
].join('|');
const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** The same in words: "by half past four", "at two o'clock", "ten past nine". */
const IN_WORDS = `${AT}(?:(?:half|(?:a )?quarter) (?:past|to) )?${HOUR}(?:(?<=(?:past|to) \\w{3,6})\\b| o['’]clock)|\\b(?:half|quarter|five|ten|twenty|twenty-five)(?: minutes)? past ${HOUR}\\b|(?<=\\bat )(?:five|ten|twenty|twenty-five)(?: minutes)? to ${HOUR}(?=[.,;]|$)`;
const FIGURES = new RegExp(`${CLOCK.source}|${OTHERWISE}`, 'gi');
const EITHER = new RegExp(`${FIGURES.source}|${IN_WORDS}`, 'gi');
const WORDS_OF_CLOCK: readonly string[] = [
  ' past ',
  'quarter to ',
  'clock',
  'ten to ',
  'five to ',
  'twenty to ',
];
const HALF_OF_DAY = /^\s?(?:[ap]m\b|[ap]\.m\b\.?)/i;
const FOUR_FIGURES = /^\d{4}$/;
const HRS = /^\s?hrs\b/i;
const IS_DURATION = /^\s?(?:h|hrs?|hours?|min|minutes?)\b/i;
/** Sorts out most lines before anything dearer. */
const HAS_CLOCK =
  /\d(?::\d|\.[0-5]\d|\s?(?:[ap]\.?m|hrs)\b| (?:this|in the|tomorrow|yesterday|tonight|at night)\b)|\b0\d{3}\b/i;
/** "14:31, 14:52 and 15:20 UTC": the zone of the last one holds for those before. */
const TO_NEXT_CLOCK = ready(
  /^(?:, and|,? then|,| and| or| to| until| till|\s?[–—-])\s?(?=\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m\b))/i,
);
/** "14:02 (UTC)", "9:15 Berlin time" */
const NAMED_ZONE = ready(/^\s?(?:\((?=[A-Z]{1,5}[^a-z])|\p{Lu}\p{L}{1,12} time\b)/u);
const ALL_TIMES = ready(new RegExp(`\\ball (?:clock )?times\\b[^.]{0,30}\\b(?:${ZONES.join('|')})\\b`, 'i'));

/** Longest stretch behind a time in which its zone can stand. */
const LOOK_AHEAD = 16;

const timesWithoutZone = rememberInLine(({ line }): readonly Span[] => {
  const { text } = line;
  const isInWords = WORDS_OF_CLOCK.some((words) => text.includes(words));
  if (!notTechnical(line) || !(isInWords || HAS_CLOCK.test(text))) return [];
  const spans: Span[] = [];
  let nextHasZone = false;
  let isNextBare = false;
  for (const match of matchesIn(isInWords ? EITHER : FIGURES, text).toReversed()) {
    const start = match.index;
    let end = start + match[0].length;
    let rest = text.slice(end, end + LOOK_AHEAD);
    const behind = FOUR_FIGURES.test(match[0]) ? HRS : HALF_OF_DAY;
    const half = behind.exec(rest)?.[0] ?? '';
    end += half.length;
    rest = rest.slice(half.length);
    if (IS_DURATION.test(rest)) continue;
    nextHasZone =
      STARTS_WITH_ZONE.test(rest) || NAMED_ZONE.test(rest) || (nextHasZone && TO_NEXT_CLOCK.test(rest));
    // "Between 14:02 and 14:49": one zone behind the last time serves both.
    const isServed = isNextBare && TO_NEXT_CLOCK.test(rest);
    isNextBare = !nextHasZone;
    if (isNextBare && !isServed) spans.push({ start, end });
  }
  return spans;
});

function namesZoneOnce(text: CoachText): boolean {
  return text.lines.some(({ line }) => line.text.includes('times') && ALL_TIMES.test(line.text));
}

/** The zone of the document as it prints behind a time ("CEST"), or null while the record has no day to tell its offset. */
function zoneOf({ facts, setup }: Incident): string | null {
  const asOf = knownValue(facts.asOf);
  if (setup.zone === 'UTC') return 'UTC';
  return asOf ? zoneNameAt(asOf.at, setup.zone) : null;
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
    const found = text.lines.filter((read) => timesWithoutZone(read, null).length > 0);
    if (found.length === 0 || namesZoneOnce(text)) return [];
    const zone = zoneOf(incident);
    return found.flatMap((read) =>
      timesWithoutZone(read, null).map(({ start, end }) => {
        const { line } = read;
        const text = `${line.text.slice(start, end)} ${zone}`;
        return {
          line,
          start,
          end,
          // The annex is for those who know the system: there it is a hint.
          severity: line.annex ? 'info' : 'error',
          fixes: zone ? [{ kind: 'replace', label: `Write “${text}”`, text }] : [],
        };
      }),
    );
  },
};
