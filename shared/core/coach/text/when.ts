import { pattern } from '../../long-text.ts';

const MONTH = pattern`
  (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|
    oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)
`;

const CLOCK = '\\d{1,2}:\\d{2}\\b|\\d{1,2} ?[ap]\\.?m\\b';
const DATE = `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b|${MONTH} \\d{1,2}\\b(?!:)|\\d{4}-\\d{2}-\\d{2}\\b`;
const PERIOD = '(?:Q[1-4]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight)\\b';

/** A clock time or a calendar date. */
export const NAMES_TIME = new RegExp(`\\b(?:${CLOCK}|${DATE})`, 'i');

/** A clock time, a date, a weekday or a quarter: something that can be looked for in a calendar. */
export const NAMES_DAY = new RegExp(`\\b(?:${CLOCK}|${DATE}|${PERIOD})`, 'i');

/** A figure that measures something: no clock time, no date, no year, no part of a name such as "EU-2". */
export const HAS_FIGURE = new RegExp(
  `(?<![\\p{L}\\d:.,-]|${MONTH} )(?!${CLOCK}|${DATE}|(?:19|20)\\d\\d\\b(?![.,]\\d))\\d[\\d.,]{0,20}`,
  'iu',
);
