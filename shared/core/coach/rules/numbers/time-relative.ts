import { Temporal } from 'temporal-polyfill';
import type { Line } from '../../../brief/lines.ts';
import type { Incident } from '../../../incident/incident.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { pattern, regex, wordList } from '../../../long-text.ts';
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

/** "today" in an event is the day of the event, which its words do not tell. */
const isOfReport = ({ section }: Line): boolean => section !== 'timeline';

/** "until tomorrow" becomes "until 4 June", "we met yesterday" becomes "we met on 2 June". */
function insteadOfDay([, preposition = '', word = '']: Found, incident: Incident, line: Line): string | null {
  const day = isOfReport(line) ? dayOf(word, incident) : null;
  if (day === null) return null;
  return preposition === '' ? `on ${day}` : `${preposition.trimEnd()} ${day}`;
}

function insteadOfPart([, part = '']: Found, incident: Incident, line: Line): string | null {
  const day = isOfReport(line) ? dayOf('today', incident) : null;
  return day === null ? null : `on the ${part.toLowerCase()} of ${day}`;
}

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DAY_PART = '(?:morning|lunchtime|afternoon|evening)';
const PERIOD = '(?:week|weekend|fortnight|month|quarter|year|night|spring|summer|autumn|winter)';
const NUMBER = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';
const SOME = '(?:a few|few|a couple of|couple of|several|some|many)';
const HALF = '(?:half an?|an hour and a half|a quarter of an)';
const UNIT = '(?:minute|hour|day|week|fortnight|month|year)s?';
const UNITS = 'minute minutes hour hours day days week weeks fortnight month months year years';
const STRETCH = `(?:(?:${HALF}|${NUMBER}(?: more)?|${SOME}) ${UNIT}|an hour and a half)`;

/** Verbs in the present that tell of a plan: "the contract ends in three days". */
const PLANNED = pattern`
  (?:will|shall|['’]ll|going to|due|is|are|back|again|ready|available|expects?|wants?|ends?|finish(?:es)?|
    starts?|begins?|meets?|decides?|repeats?|returns?|arrives?|opens?|closes?|expires?|comes?|goes|go|
    follows?|reports?|launch(?:es)?|leaves?|lands?|retires?|visits?|runs? out|takes place|calls?|know|hear|
    speak|publish(?:es)?|present|review|test|send|switch(?:es)?|move)
`;
/** What a team can say of the present: "the current state", not "the current limit". */
const STATUS = pattern`
  (?:state|status|situation|standing|picture|position|outlook|estimate|forecast|thinking|view|knowledge|
    information|understanding|assumption|working (?:theory|hypothesis)|count|tally|backlog|error rate|failure
    rate|outage|disruption|problems?|issues?|priority|focus|activities)
`;
/** What a sentence looks like that tells of something done: its "next two hours" follow an event. */
const IS_TOLD =
  /^[^.;]{0,70}\b(?:\w{3,20}ed|was|were|had|fell|rose|lost|grew|went|came|took|saw|made|got|could|did)\b/i;

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
      pattern: regex('gi')`
        (?<![“"])\b((?:until|till|by|since|from|before|after|for|as of|of|on) )?(today|yesterday|
          tomorrow)\b(?!['’]s| (?:morning|afternoon|evening|night|at \w))
      `,
      instead: insteadOfDay,
    },
    {
      cues: 'today yesterday tomorrow tonight',
      pattern: regex('gi')`
        (?<![“"])\b(?:today|yesterday|tomorrow)(?:['’]s\b(?! (?:date|day)\b)| (?:morning|afternoon|evening|
          night)\b| at \w+)|
        \btonight(?:['’]s)?\b
      `,
    },
    {
      cues: 'morning lunchtime afternoon evening',
      pattern: regex('gi')`
        (?<!\b(?:earlier|later|since|until|till|by|from|before|after|late|early) )\bthis
          (${DAY_PART})\b(?!['’]s)
      `,
      instead: insteadOfPart,
    },
    {
      cues: 'morning lunchtime afternoon evening',
      pattern: regex('gi')`
        \b(?:earlier|later|since|until|till|by|from|before|after|late|early) this ${DAY_PART}\b|
        \bthis ${DAY_PART}['’]s\b
      `,
    },
    {
      // "last week", "this coming Monday", "on Tuesday just gone", "the week after next"
      cues: wordList`
        this last next past coming previous current ongoing running present come gone monday tuesday wednesday
        thursday friday saturday sunday
      `,
      pattern: regex('gi')`
        \b(?:(?:earlier|later|late|early|until|since|by|before|from) )?(?:this|next|this past|this coming|
          last) (?:${PERIOD}|${WEEKDAY})\b(?! of\b)|
        \bon ${WEEKDAY} (?:last|next|gone|just (?:gone|past)|week)\b|
        \b${WEEKDAY} (?:just (?:gone|past)|week)\b|
        \bthe (?:${PERIOD}|day) (?:before last|after next)\b|
        \b(?:(?:in|during|over|within|since|of|for|by the end of) )?the (?:previous|current|ongoing|running|
          present) (?:week|weekend|month|quarter|year|season)\b(?=[.,;!]|$| (?:we|the|it|they|our|and)\b)|
        \bcome (?:${WEEKDAY}|tomorrow|next \w+)\b
      `,
      unlessPreceding: /\b(?:the|first and|to|those|that)\s$/i,
    },
    {
      cues: 'last past next coming',
      pattern: regex('gi')`
        \b(?:the|this|our) (?:last|past|next|coming) ${PERIOD}['’]s\b|
        \b(?:in|over|during|for|within|throughout) the (?:last|past|coming) (?:minute|hour|day|week|weekend|
          fortnight|month|night|few [a-z]+)\b(?! (?:of|before|until)\b)
      `,
    },
    {
      // "in the last 24 hours"; the last twelve months are a measure
      cues: 'last past',
      pattern: regex('gi')`
        \b(?:the|these) (?:last|past) (?:(?:${NUMBER}|${SOME}|few|couple of) )(?:minute|hour|day|
          week)s?\b(?! (?:of|before|until|were|was|is|are)\b)
      `,
    },
    {
      cues: 'next coming',
      pattern: regex('gi')`
        \b(?:(?:in|within|over|during|for) )?(?:the )?(?:next|coming) (?:${NUMBER} |${SOME} )?(?:hours|days|
          weeks|months)\b(?! of\b)
      `,
      unlessFollowing: IS_TOLD,
      unlessPreceding: /\b(?:\w{3,20}ed|was|were|had|fell|rose|lost|grew|went|came)\b[^.;]{0,60}$/i,
    },
    {
      cues: 'ago',
      pattern: regex('gi')`
        \b(?:(?:about|around|roughly|over|almost|nearly|just|some|(?:less|more) than|not|
          only) )*(?:${STRETCH}|a (?:moment|while|minute)|moments|minutes|hours|days|weeks|months|years) ago\b
      `,
    },
    {
      cues: `${UNITS} now already counting today hence yesterday tomorrow`,
      pattern: regex('gi')`
        \b(?:in|within) ${STRETCH}['’]? (?:time|from now)\b|
        \b(?:about |around )?${STRETCH} (?:from (?:now|today)|hence)\b|
        \ba (?:week|fortnight) (?:today|tomorrow|on ${WEEKDAY})\b|
        \bthe day (?:before yesterday|after tomorrow)\b|
        \bthis time (?:last|next|tomorrow|yesterday)\b|
        \b(?:been|for|took|lasted|after|out) (?:about |around |roughly |over |almost |nearly |more
          than )?${STRETCH} (?:now|already|and counting)\b
      `,
    },
    {
      // "The contract ends in three days", "In three days the contract ends"; "we moved it in three days" measures.
      cues: UNITS,
      pattern: regex('gi')`
        (?<=\b(?:${PLANNED})\b(?: (?!(?:be|been|taken?|done|completed|moved|restored|measured|shown|
          counted)\b)[\w'’-]+){0,5}? )in (?:about |around |roughly )?${STRETCH}(?=[.,;:]|
          $| (?:and|at|from)\b)|
        (?:^|[,;:] )in (?:about |around |roughly )?${STRETCH},? (?=(?:[\w'’-]+ ){1,7}?${PLANNED}\b)
      `,
      unlessFollowing: IS_TOLD,
    },
    {
      cues: 'earlier later day week',
      pattern: regex('gi')`
        \b(?:earlier|later) (?:today|in the (?:day|week|month)|that day|on)(?=[.,;]|
          $| (?:we|the|an?|there|all|it|they|and)\b)|
        \bearlier in the (?:day|week|month)\b
      `,
    },
    {
      cues: wordList`
        currently present moment instant presently time point nowadays days speak stage hour stand stands
        writing now current
      `,
      pattern: regex('gi')`
        \b(?:currently|presently|nowadays|these days|(?:at|in) this (?:very )?(?:moment|instant|
          hour)\b(?! of\b)|at (?:this(?: very)?|the) (?:moment|time|point|stage)(?! of\b| the\b| when\b)(?: in
          time)?|at (?:the )?present(?: time)?|as we speak|as (?:it stands|things stand|of this writing|
          of now|of right now)|(?:at the|as of this) (?:time of )?writing|(?:the|our) (?:current|present)
          ${STATUS})\b
      `,
      unlessFollowing: /^ (?:that|when|at which)\b/i,
      // Who "were active at the time" were so at the time just told.
      unlessPreceding: /\b(?:was|were|had|did)(?: [\w'’-]+){1,9} $/i,
    },
    {
      cues: 'now',
      pattern: regex('gi')`
        \b(?:right now|for now|until now|up to now|up until now|by now|just now|even now|as of now|from now
          on)\b|
        (?<=^)now,? (?=(?:we|all|everything|it|our|customers)\b|the (?:[\w-]+ ){1,3}(?:is|are|has|have|works?|
          runs?)\b)|
        \b(?:is|are|has|have|['’]s|['’]re) now (?:been |being |all |fully |back |again |also )?\w*(?:able|
          available|back|better|closed|complete|done|down|fine|fixed|gone|healthy|known|live|monitoring|
          normal|offline|online|open|operating|operational|over|recovered|recovering|repaired|resolved|
          restored|running|safe|stable|stabilised|stabilized|up|waiting|working|investigating|steady|
          normalised)\b|
        \b(?:we|they|customers|users|clients|you|i) now (?:have|know|see|believe|think|expect|estimate|assume|
          wait|run|count|are|can|understand)\b|
        \b(?:is|are|['’]s|['’]re|has|have|works?|runs?|see|looks?|seems?|can|stands?|operates?|
          behaves?)\b(?: (?!needed|required|wanted|due)[\w'’-]+){0,5} now(?=[.,;!]|$)|
        \b(?:works?|working|stable|back|normal|running|up|down|online|fixed|resolved|available|restored|again)
          (?:right )?now(?=[.,;]|$)
      `,
    },
    {
      // A count up to the day of writing; "so far we have found no sign" is how a check is told.
      cues: 'far date yet',
      pattern: regex('gi')`
        (?:^|[;:] |\band |\bbut )(?:so far|to date),?
          (?!(?:as|is|are|was|were|as|we have found|we found)\b)(?=\w)|
        (?<=\b(?:have|has|['’]ve|['’]s) (?:[a-z]+ ){1,4})(?:so far|to date)(?=[.,;!]|$)|
        (?<!\bup )\bto date(?=[.,:;!]|$)
      `,
      unlessFollowing: /^[^.;]{0,60}\b(?:shows?|showed|signs?|evidence|indicat\w+|traces?)\b/i,
      unlessPreceding:
        /\b(?:shows?|showed|signs?|evidence|indicat\w+|traces?|found|cost|costs)\b[^.;]{0,60}$/i,
    },
    {
      cues: wordList`
        eod cob day business weekend overnight lunch lunchtime eob end close christmas easter holidays new
        thing morning afternoon evening
      `,
      pattern: regex('gi')`
        \b(?:by|before|until|till|at) (?:the )?(?:EOD|COB|EOB|end of (?:the )?(?:day|business|week|month)|
          close of (?:business|play)|lunchtime|(?<!\b(?:is|are|was|were) at )lunch)\b(?! (?:each|every|of|
          on)\b)|
        \bby (?:the )?(?:month|year|quarter|week)[- ]end\b|
        \bsince lunch(?:time)?\b|
        \bovernight\b(?! (?:batch|bus|deliver|flight|guard|jobs?|mail|parcel|parking|post|rates?|run|runs|
          stays?|trains?|shift|service))|
        \b(?:over|at|on|after|before|by|until|till|since|during|for) the weekend\b|
        \b(?:by|before|until|till|after|over) (?:Christmas|Easter|the holidays|New Year)\b|
        \bfirst thing (?:in the|tomorrow|on|the)\b|
        (?<=\b(?:will|shall|['’]ll|going to|due|again|back|can|resume|continue|meet)\b[^.;\d]{0,50}) in the
          (?:morning|afternoon|evening)(?=[.,;!]|$)
      `,
    },
  ],
  unless: [NAMES_TIME],
});
