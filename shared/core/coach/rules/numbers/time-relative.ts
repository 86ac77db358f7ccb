import { Temporal } from 'temporal-polyfill';
import type { Line } from '../../../brief/lines.ts';
import type { Incident } from '../../../incident/incident.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { MONTHS } from '../../../wording/months.ts';
import { type Found, phraseRule } from '../../phrase-rule.ts';
import { NAMES_TIME } from '../../text/when.ts';

/** The criteria of the escalation are quoted as they stand in the company's table. */
const reads = ({ section }: Line): boolean => section !== 'escalation';

const DAYS_OFF: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** "today" on a report as of 3 June is "3 June"; null while the report has no day. */
function dayOf(word: string, { facts, setup }: Incident): string | null {
  const asOf = knownValue(facts.asOf);
  if (!asOf || asOf.precision === 'month') return null;
  const date = Temporal.Instant.from(asOf.at).toZonedDateTimeISO(setup.zone);
  const { day, month } = date.add({ days: DAYS_OFF[word.toLowerCase()] ?? 0 });
  return `${day} ${MONTHS[month - 1]}`;
}

/** "until tomorrow" becomes "until 4 June", "we met yesterday" becomes "we met on 2 June". */
function insteadOfDay([, preposition = '', word = '']: Found, incident: Incident): string | null {
  const day = dayOf(word, incident);
  if (day === null) return null;
  return preposition === '' ? `on ${day}` : `${preposition.trimEnd()} ${day}`;
}

function insteadOfPart([, part = '']: Found, incident: Incident): string | null {
  const day = dayOf('today', incident);
  return day === null ? null : `on the ${part.toLowerCase()} of ${day}`;
}

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const PERIOD = '(?:week|weekend|month|quarter|year|night|spring|summer|autumn|winter)';
const NUMBER = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3})';

/** The printed brief outlives the day on which it was written. */
export const timeRelative = phraseRule({
  id: 'time.relative',
  doc: 'A day that only holds on the day of writing: today, yesterday, this morning.',
  severity: 'info',
  message: 'A relative date loses its meaning when the brief is forwarded or read next week.',
  reason:
    'The printed brief outlives the day. A date, and “as of” with a time at every status, stay true whenever it is read.',
  suggestion: '“On 3 June at 14:02 UTC …”; “As of 15:30 UTC on 3 June, checkout is working.”',
  reads,
  phrases: [
    {
      cues: 'today yesterday tomorrow tonight',
      pattern:
        /\b((?:until|till|by|since|from|before|after|for|as of|of|on) )?(today|yesterday|tomorrow)\b(?!['’]s| (?:morning|afternoon|evening|night|at \w))/gi,
      instead: insteadOfDay,
    },
    {
      cues: 'today yesterday tomorrow tonight',
      pattern:
        /\b(?:today|yesterday|tomorrow)(?:['’]s\b| (?:morning|afternoon|evening|night)\b| at \w+)|\btonight(?:['’]s)?\b/gi,
    },
    {
      cues: 'morning afternoon evening',
      pattern:
        /(?<!\b(?:earlier|later|since|until|till|by|from|before|after|late|early) )\bthis (morning|afternoon|evening)\b/gi,
      instead: insteadOfPart,
    },
    {
      cues: 'morning afternoon evening',
      pattern:
        /\b(?:earlier|later|since|until|till|by|from|before|after|late|early) this (?:morning|afternoon|evening)\b/gi,
    },
    {
      cues: 'this last next past coming previous monday tuesday wednesday thursday friday saturday sunday',
      pattern: new RegExp(
        `\\b(?:(?:earlier|later|late|early|until|since|by|before|from) )?(?:this|next|this past|this coming|last) (?:${PERIOD}|${WEEKDAY})\\b(?! of\\b)|(?<!\\bthe )\\b(?:last|next) (?:${PERIOD}|${WEEKDAY})\\b`,
        'gi',
      ),
      unlessPreceding: /\b(?:the|in|of|for|over) the\s$|\bthe\s$/i,
    },
    {
      cues: 'ago',
      pattern: new RegExp(
        `\\b(?:about |around |roughly |over |almost |nearly |just |(?:less|more) than )?(?:half )?${NUMBER} (?:hours?|minutes?|days?|weeks?|months?|fortnight) ago\\b`,
        'gi',
      ),
    },
    {
      cues: 'hour hours day days week weeks',
      pattern: new RegExp(
        `\\b(?:in|within) (?:${NUMBER} (?:more )?(?:days?|weeks?)['’]? (?:time|from now)|the next ${NUMBER} (?:hours|days|weeks))\\b|\\b${NUMBER} (?:hours|days|weeks) from now\\b|\\bthe day (?:before yesterday|after tomorrow)\\b`,
        'gi',
      ),
    },
    {
      cues: 'earlier later day week',
      pattern:
        /\b(?:earlier|later) (?:today|in the (?:day|week|month)|that day|on)(?=[.,;]|$| (?:we|the|an?|there|all|it|they|and)\b)|\bearlier in the (?:day|week|month)\b/gi,
    },
    {
      cues: 'currently present moment presently time point nowadays days speak stage',
      pattern:
        /\b(?:currently|presently|nowadays|these days|at (?:this|the|this very) (?:moment|time|point|stage)(?! of\b| the\b| when\b)(?: in time)?|at (?:the )?present(?: time)?|as we speak|as (?:it stands|things stand|of this writing|of now|of right now))\b/gi,
      unlessFollowing: /^ (?:that|when|at which)\b/i,
    },
    {
      cues: 'now',
      pattern:
        /\b(?:right now|until now|up to now|up until now|by now|just now|even now|as of now)\b|(?<=^)now,? (?=(?:we|the|all|everything|it|our|customers)\b)|\b(?:is|are|has|have|['’]s|['’]re) now (?:been |being |all |fully |back|again |also )?\w*(?:able|available|back|better|closed|complete|done|down|fine|fixed|gone|healthy|known|live|monitoring|normal|offline|online|open|operating|operational|over|recovered|recovering|repaired|resolved|restored|running|safe|stable|stabilised|stabilized|up|waiting|working|investigating|steady|normalised)\b|\b(?:works?|working|stable|back|normal|running|up|down|online|fixed|resolved|available|restored|again) (?:right )?now(?=[.,;]|$)/gi,
    },
    {
      cues: 'eod cob day business weekend overnight lunch lunchtime eob end close',
      pattern:
        /\b(?:by|before|until|at) (?:the )?(?:EOD|COB|EOB|end of (?:the )?(?:day|business|week|month)|close of (?:business|play)|lunch(?:time)?)\b|\bovernight\b|\b(?:over|at|on|after|before) the weekend\b/gi,
    },
  ],
  unless: [NAMES_TIME],
});
