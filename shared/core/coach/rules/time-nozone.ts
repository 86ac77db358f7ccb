import { rememberLine } from '../../remember.ts';
import { notTechnical, type Rule } from '../rule.ts';
import type { CoachText } from '../text/coach-text.ts';
import type { Span } from '../text/sentences.ts';
import { STARTS_WITH_ZONE, ZONES } from '../text/zones.ts';

/** A clock time; not the offset in "UTC+5:45" and not a part of a longer figure. */
const CLOCK = /(?<![\d:+−.-])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])/g;
const HALF_OF_DAY = /^\s?[ap]\.?m\b\.?/i;
const IS_DURATION = /^\s?(?:h|hrs?|hours?|min|minutes?)\b/i;
/** "14:31, 14:52 and 15:20 UTC": the zone of the last one holds for those before. */
const TO_NEXT_CLOCK = /^(?:, and|,? then|,| and| or| to| until| till|\s?[–—-])\s?(?=\d{1,2}:\d\d)/;
const ALL_TIMES = new RegExp(`\\ball (?:clock )?times\\b[^.]{0,30}\\b(?:${ZONES.join('|')})\\b`, 'i');

/** Longest stretch behind a time in which its zone can stand. */
const LOOK_AHEAD = 16;

const timesWithoutZone = rememberLine((text): readonly Span[] => {
  if (!text.includes(':')) return [];
  const spans: Span[] = [];
  let nextHasZone = false;
  for (const match of [...text.matchAll(CLOCK)].reverse()) {
    const start = match.index;
    let end = start + match[0].length;
    let rest = text.slice(end, end + LOOK_AHEAD);
    const half = HALF_OF_DAY.exec(rest)?.[0] ?? '';
    end += half.length;
    rest = rest.slice(half.length);
    if (IS_DURATION.test(rest)) continue;
    nextHasZone = STARTS_WITH_ZONE.test(rest) || (nextHasZone && TO_NEXT_CLOCK.test(rest));
    if (!nextHasZone) spans.push({ start, end });
  }
  return spans;
});

function namesZoneOnce(text: CoachText): boolean {
  return text.lines.some(({ line }) => line.text.includes('times') && ALL_TIMES.test(line.text));
}

/** Legal clocks run from an exact moment, and the readers sit in several zones. */
export const timeNozone: Rule = {
  id: 'time.nozone',
  doc: 'A clock time without its time zone.',
  severity: 'info',
  message: 'A clock time without a time zone.',
  reason:
    'Executives, suppliers and regulators sit in different zones, and legal clocks run from an exact moment.',
  suggestion: 'Add the zone (“14:02 UTC”), or say once “All times are UTC”.',
  check({ text }) {
    if (namesZoneOnce(text)) return [];
    return text.lines
      .filter(({ line }) => notTechnical(line))
      .flatMap(({ line }) => timesWithoutZone(line.text).map((span) => ({ line, ...span })));
  },
};
