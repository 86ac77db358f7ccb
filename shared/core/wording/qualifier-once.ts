import { pattern } from '../long-text.ts';

const ABOUT = String.raw`\babout|\baround|\broughly|\bapproximately|\bapprox\.?|\bcirca|\bca\.|~|≈`;
const AT_MOST = pattern`
  \bup to|\bat (?:the )?most|\b(?:no|not) more than|\bnot exceeding|\bless than|\bunder|\bbelow|\bwithin|
    \b(?:an? )?max(?:imum)?\b\.?(?: of)?|<=?|≤
`;
const AT_LEAST = pattern`
  \bat (?:the )?least|\b(?:no|not) (?:less|fewer) than|\b(?:an? )?min(?:imum)?\b\.?(?: of)?|>=|≥
`;
/** "hand over" and "go over" are verbs. */
const MORE_THAN = String.raw`\bmore than|(?<!\b(?:carry|go|hand|sign|take|turn) )\bover|\babove|>`;

/** "€5k+"; "€5k + VAT" counts something else as well. */
const OR_MORE = String.raw`(?<! )\+`;

/** How a printed number begins, and the words that say the same before it and behind it. */
const SAID: readonly (readonly [start: string, before: string, behind: string])[] = [
  ['about ', ABOUT, 'or so|or thereabouts|roughly|approximately|give or take'],
  ['up to ', `${ABOUT}|${AT_MOST}`, String.raw`at (?:the )?most|max(?:imum)?\b\.?|or less|tops`],
  ['at least ', `${ABOUT}|${AT_LEAST}`, String.raw`at (?:the )?least|min(?:imum)?\b\.?|or more|${OR_MORE}`],
  ['more than ', `${ABOUT}|${MORE_THAN}`, String.raw`or more|and more|plus(?! \w)|${OR_MORE}`],
].map(([start = '', before, behind]) => [
  start,
  `(?:(?:${before}) ?)+$`,
  String.raw`^,? ?(?:${behind})(?!\w)`,
]);

/**
 * The words around a printed number, which says itself what kind of number it is: of "Refund up to" before "up to
 * €60,000" only "Refund " is left, and behind it no "max". Words that say another thing stay.
 */
export function sayingQualifierOnce(parts: readonly string[], number: string): readonly string[] {
  const said = SAID.find(([start]) => number.startsWith(start));
  if (said === undefined) return parts;
  const [, before, behind] = said;
  return parts.map((part, index) => {
    const rest = index > 0 ? part.replace(new RegExp(behind, 'i'), '') : part;
    return index < parts.length - 1 ? rest.replace(new RegExp(before, 'i'), '') : rest;
  });
}
