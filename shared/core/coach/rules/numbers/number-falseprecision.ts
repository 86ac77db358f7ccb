import { pattern, regex, wordList } from '../../../long-text.ts';
import { printDecimal } from '../../../wording/number.ts';
import { type Found, phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const ABOUT = pattern`
  (?:about|around|approx\.?|approximately|circa|ca\.|roughly|nearly|almost|some|somewhere (?:around|near)|
    close to|near to|estimated(?: at| to be)?|estimates? (?:the|our|its) \w+ (?:at|to be)|(?:an|the|our|my)
    estimate(?: of| is| was| stands at)|estimates? of|in the (?:region|order|range|vicinity|area|
    neighbou?rhood) of|on the order of|to the tune of|more or less|
    (?:estimate|guess|reckon|believe)(?: that)?(?: (?:it|the \w+) (?:is|was))?|(?:just|slightly|a little|
    a bit|well) (?:over|under|above|below|more than|less than|short of)|~|≈)
`;
const CUES = wordList`
  about around approx approximately circa ca roughly nearly almost some somewhere close near estimated
  estimate estimates region order range vicinity area neighbourhood neighborhood tune more guess reckon
  believe just slightly little bit well ~ ≈
`;

/** Three figures that are no round ones, four that do not end in 00 or 50, more that do not end in 00. */
const EXACT_COUNT = pattern`
  [1-9]\d[1-46-9]|(?!(?:19|20)\d\d\b)[1-9],?\d(?!00|50)\d\d|[1-9]\d{0,2}(?:,\d{3}){0,4},\d(?!00)\d\d|
    [1-9]\d{2,10}(?!00)\d\d
`;
/** More than one place behind the point, or one behind two figures. */
/** Cents behind thousands, too: "$184,233.17". */
const EXACT_DECIMAL =
  '[1-9]\\d{0,2}(?:,\\d{3}){1,4}\\.\\d\\d|(?!99\\.)\\d{2,6}\\.\\d{0,4}[1-9]|\\d\\.\\d{1,4}[1-9]';
/** "2.345 million": more figures than anybody estimates. */
const EXACT_SCALED = '\\d\\.\\d{3,6}|\\d\\d\\.\\d{2,5}|\\d{3}\\.\\d{1,4}';
const SCALE = ' ?(?:million|billion|thousand|bn|[km])\\b';
const SHARE = '(?: ?%| ?percent\\b| ?per cent\\b)?';

const FIGURE = pattern`
  (?<![\d.,])(?:(${EXACT_SCALED})(?=${SCALE})|(${EXACT_COUNT}|${EXACT_DECIMAL})(?!${SCALE}))(?![\d:]|
    [.,/–-]\d|th\b|st\b|nd\b)
`;
const MONEY = '(?:[A-Z]{0,2}[$€£¥] ?|(?:USD|EUR|GBP|CHF|AUD|CAD) )?';

/** 41,237 -> 41,000 and 47.3 -> 47: two significant figures. */
function rounded(figure: string): string {
  return printDecimal(Number(Number(figure.replaceAll(',', '')).toPrecision(2)), 2);
}

const roundIt = ([all, before = '', scaled = '', plain = '']: Found): string => {
  const figure = scaled || plain;
  return before + rounded(figure) + all.slice(before.length + figure.length);
};

/** "Approximately 3,217" was copied from a query that nobody rounded; it makes the other estimates doubtful. */
export const numberFalseprecision = phraseRule({
  id: 'number.falseprecision',
  doc: 'An estimate word beside an exact figure: about 3,217.',
  severity: 'warn',
  message: '“About” and an exact figure contradict each other.',
  reason:
    '“Approximately 3,217 users” was copied from a query that nobody rounded; it makes the other estimates doubtful.',
  suggestion: 'Round to two figures or give a range: “about 3,200”. Keep exact values for what was counted.',
  reads: everywhere,
  phrases: [
    {
      cues: CUES,
      pattern: new RegExp(
        `((?:(?<![\\w])|(?=[~≈]))${ABOUT} ?(?:a total of )?${MONEY})${FIGURE}${SHARE}`,
        'gi',
      ),
      instead: roundIt,
      // What an instrument shows is read to its last digit.
      unlessFollowing: /^ ?(?:°|degrees?\b|bar\b|volts?\b|V\b|kV\b|amps?\b|hertz\b|Hz\b|GHz\b)/,
    },
    {
      cues: 'so take roughly approximately thereabouts less estimated estimate approx give more',
      pattern: regex('gi')`
        (${MONEY})${FIGURE}${SHARE}(?: [a-z]{3,20}){0,2}(?: or so\b|,? give or take\b|,? or thereabouts\b|
          ,? more or less\b|,? roughly\b|,? approximately\b| \((?:an )?(?:estimated?|approx\.?|approximately|
          roughly)\))
      `,
      instead: roundIt,
    },
    {
      cues: 'about around approximately roughly nearly almost some estimated close ~ ≈',
      pattern: regex('gi')`
        (?:\b(?:about|around|approximately|roughly|nearly|almost|some|an estimated|close to) |
          [~≈] ?)(?:\d{1,3} (?:hours?|h|hrs?) (?:and )?\d?[1-46-9] (?:minutes?|min)\b|\d{1,3} (?:minutes?|min)
          (?:and )?(?!0\b|30\b)\d{1,2} (?:seconds?|s|sec)\b)
      `,
    },
  ],
});
