import { regex } from '../long-text.ts';

/**
 * Marks and words that begin a second clause: from there on nobody can tell which verb a time added at the end means.
 */
const SECOND_CLAUSE = regex('i')`
  [,;:()–—]|
  (?:^| )(?:and|but|or|nor|so|then|yet|that|which|who|whose|whom|what|where|when|whenever|while|whether|why|
    how|if|unless|until|till|once|because|since|as|than|after|before|although|though|except)(?= |$)
`;

/** True for words with one verb of their own at most: a time behind them can mean nothing else. */
export function isOneClause(text: string): boolean {
  return !SECOND_CLAUSE.test(text);
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const TIMES = [
  String.raw`\d[:.h]\d\d(?!\d)`,
  String.raw`\d ?[ap]\.?m\b`,
  String.raw`\d\d\d\d ?(?:hrs|hours|[A-Z]{3,4})\b`,
  String.raw`\d{1,2}(?:st|nd|rd|th)? ${MONTH}`,
  String.raw`\b${MONTH} \d`,
  String.raw`\d[/.]\d{1,2}(?!\d)`,
  String.raw`\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b`,
  String.raw`\b(?:noon|midnight|today|tonight|yesterday|tomorrow|morning|afternoon|evening|ago|o.clock)\b`,
  String.raw`\bat \d{1,2}(?!\d)(?! [a-z])`,
];
const TIME = new RegExp(TIMES.join('|'), 'i');

/**
 * True for words that hold a time or a day, however it is written: "at 7:38", "at 8.05", "on Monday", "an hour ago".
 */
export function namesTime(text: string): boolean {
  return TIME.test(text);
}
