import { pattern, regex } from '../../../../long-text.ts';
import { matchesIn } from '../../../../matches.ts';
import { makePattern, ready } from '../../../phrases/make-pattern.ts';
import type { Span } from '../../../text/sentences.ts';

const HOURS = '(?:[01]?\\d|2[0-3])';
const HOURS_12 = '(?:0?[1-9]|1[0-2])';
const MINUTES = '[0-5]\\d';
const FOUR_FIGURES = `(?:[01]\\d|2[0-3])${MINUTES}`;
const HOUR_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY_PART =
  '(?:(?:this|in the|tomorrow|yesterday) (?:morning|afternoon|evening)|tonight|at night|sharp|on the dot)\\b';

/**
 * Words that a time follows; behind the first ones stands no stretch of time: "at 1430 hours", not "for 1400 hours".
 */
const AT_ONCE = 'at|since|until|till';
const AT = `(?<=\\b(?:${AT_ONCE}|by|from|around|about|before|after) )`;
const BETWEEN = `(?<=\\b(?:${AT_ONCE}|by|from|around|about|before|after|between|past|to|and) )`;

/** What a figure with two decimals measures, where it is no time: "at 18.45 euros". */
const UNIT = pattern`
  (?! ?(?:EUR|USD|GBP|CHF|[kmgt]b|[kmg]bit|k?wh?|v|per ?cent|points?|ms|s|seconds?|min|minutes?|h|hours?|
    days?|m|k|bn|million|billion|thousand|euros?|dollars?|pounds?|cents?|degrees?|volts?|amps?|times|of|per|
    in(?! the (?:morning|night|afternoon|evening))|and \d+[.]\d)\b)(?! ?[%°])
`;
const IS_MEASURED =
  '\\b(?:(?:versions?|releases?|patch|builds?|drivers?|firmware|kernel|updates?|revision|chapter|section|paragraph|clause|article|averag\\w+|stood|stands?|trad\\w+|pric\\w+|peak\\w+|capped|held|fixed|set|remain\\w*|valued|measured|rates?|ratio|scores?|index) (?:at|from|since|before|after)|(?:rose|risen|fell|fallen|drop\\w*|grew|up|down|cut|raised|lowered|increased|decreased|reduced|limited) (?:by|from)) ';

/** "14:02", "14:02:11", "2 pm", "0930 hrs"; not the offset in "UTC+5:45" and no part of a longer figure. */
const BY_FIGURES = [
  pattern`
    (?<![\d:+−.-])(?:${HOURS}:${MINUTES}(?::${MINUTES})?(?!:?\d)|${HOURS_12}(?=\s?[ap]\.?m\b)|
      ${FOUR_FIGURES}\s?hrs\b|0\d${MINUTES}\s?hours\b)
  `,
  // "at 18.45", "7.15 pm", "Monday: 9.15-10.40"
  `(?<![\\d.:]|${IS_MEASURED})${AT}${HOURS}[.]${MINUTES}(?![\\d:]|[.-]\\d)${UNIT}`,
  `(?<![\\d.:])${HOURS_12}[.]${MINUTES}(?=\\s?[ap]\\.?m\\b)`,
  pattern`
    (?<=\b(?:hours|window|outage|downtime|closed|maintenance|
      ${WEEKDAY}):? )${HOURS}[.]${MINUTES}(?=\s?[–-]\s?${HOURS}[.]${MINUTES}(?!\d|[.]\d))
  `,
  // "since 0412", "at 1430 hours", "at 19h10", "0342: first alert"
  `${AT}0\\d${MINUTES}(?![\\d:-]|[.,]\\d)(?! [a-z]+s\\b)`,
  `(?<=\\b(?:${AT_ONCE}|by|from) )${FOUR_FIGURES}\\s?(?:hours|h)\\b(?! of\\b)`,
  pattern`
    (?:(?<=\b(?:${AT_ONCE}) )${HOURS}h(?:${MINUTES})?|(?<!\b(?:for|by|of|took|takes?|taken|lasts?|lasted|
      within|after|in|about) )\b(?:[01]\d|2[0-3])h${MINUTES})\b(?! (?:of|later|ago|long)\b)
  `,
  `(?<=^|[;,] |\\[)(?!19|20)${FOUR_FIGURES}(?=\\]|: \\p{L}| [–-] \\p{L})`,
  // "since 11 this morning", "at 9 on Monday", "at 9 sharp"
  `${BETWEEN}(?:[1-9]|1[0-2])(?= ${DAY_PART})`,
  pattern`
    (?<!\b(?:is|are|was|were|stood|stands|remained|closed|stayed) at )(?<=\bat )(?:${HOUR_WORD}|[1-9]|
      1[0-2])(?= on ${WEEKDAY})
  `,
];

/** "at two o'clock", "half past ten", "at twenty to three", "by six in the morning", "since midnight". */
const BY_WORDS = [
  `\\b(?:(?:half|(?:a )?quarter) (?:past|to|after) )?(?:${HOUR_WORD}|[1-9]|1[0-2]) o['’]clock`,
  pattern`
    \b(?:(?:half|quarter|five|ten|twenty|twenty-five|(?:\d{1,2}|\w+) minutes) (?:past|after)|
      (?<!\bthe )quarter to) ${HOUR_WORD}\b
  `,
  pattern`
    (?<=\b(?:at|by|since|until|till|around|about) )(?:five|ten|twenty|twenty-five|\w+ minutes)(?: minutes)?
      (?:to|before) ${HOUR_WORD}(?=[.,;:)]|$| (?:in the|at night|on|sharp|and|when|we|the)\b)
  `,
  `(?<=\\b(?:${AT_ONCE}|by|around) )half ${HOUR_WORD}(?=[.,;:)]|$| (?:in the|at night|on|when|we)\\b)`,
  `(?<=\\b(?:${AT_ONCE}|by|around) )${HOUR_WORD}(?= ${DAY_PART})`,
  `\\b12 (?:noon|midnight|midday)\\b|${BETWEEN}(?:noon|midnight|midday)\\b`,
];

/** The pattern of these wordings, made ready when a text first asks for it. */
function anyOf(wordings: readonly string[]): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= makePattern(wordings.join('|'), 'giu');
    return made;
  };
}

const figures = anyOf(BY_FIGURES);
const figuresOrWords = anyOf([...BY_FIGURES, ...BY_WORDS]);
/** They sort out most lines before anything dearer. */
const HAS_FIGURES = regex('i')`
  \d(?::\d|\.[0-5]\d|h|\s?(?:[ap]\.?m|hrs|hours)\b| (?:this|in the|tomorrow|yesterday|tonight|at night|sharp|
    on)\b)|
  \b[012]\d{3}\b
`;
const HAS_WORDS = ready(
  regex('i')`
    clock\b|
    \b(?:(?:noon|mid(?:day|night)|quarter to)\b|(?:past|after|to|before|half) ${HOUR_WORD}\b|${HOUR_WORD}
      ${DAY_PART})
  `,
);

/** "A ratio of 1:10", "page 10:12". */
const BEFORE_NO_TIME = regex('i')`
  \b(?:(?:ratios?|odds|scale|proportions?|mix(?:ture)?)\b[^.;:]{0,40}(?:\b(?:is|was|are|were|of|about|to|be)|
    :)|pages?|verse|chapter|lines?|won|lost|score of) $
`;
const NEAR = 70;

/** The clock times of a text in figures and in words, without "UTC" or "am" behind them, in order. */
export function clockTimesIn(text: string): readonly Span[] {
  const isInWords = HAS_WORDS.test(text);
  if (!isInWords && !HAS_FIGURES.test(text)) return [];
  return matchesIn(isInWords ? figuresOrWords() : figures(), text)
    .filter(({ index }) => !BEFORE_NO_TIME.test(text.slice(Math.max(0, index - NEAR), index)))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
