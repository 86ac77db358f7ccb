import { regex } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';
import { notTechnical } from '../../rule.ts';

const ZONE = '(?:UTC|GMT|BST|IST|CES?T|EES?T|WES?T|[ECMP][SD]T|JST)';
const SHORT = '(?:April|June|September|November)';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Years without a 29 February: two digits that no four divides. */
const COMMON_YEAR = '20(?:[02468][1235679]|[13579][01345789])';

/** A time that no clock shows is a slip of typing; the right one is anybody's guess. */
export const timeImpossible = phraseRule({
  id: 'time.impossible',
  doc: 'A clock time or a day that does not exist: 25:10 UTC, 31 November.',
  severity: 'error',
  message: 'This time or day does not exist.',
  reason: 'A slip in a time shifts every duration and every legal clock that is counted from it.',
  suggestion: 'Insert the fact instead of typing its time, or look the time up where it was logged.',
  reads: notTechnical,
  phrases: [
    {
      cues: 'utc gmt bst ist cet cest eet eest wet west est edt cst cdt mst mdt pst pdt jst',
      pattern: regex('g')`
        (?<![\d:.,+-])(?:(?:2[5-9]|[3-9]\d):\d\d|24:(?!00)\d\d|(?:[01]?\d|2[0-3]):[6-9]\d) ?${ZONE}\b
      `,
    },
    {
      cues: 'january february march april may june july august september october november december',
      pattern: regex('g')`
        (?<![\d.,:-])(?:31(?:st)? ${SHORT}|3[01](?:st|th)? February|29(?:th)? February ${COMMON_YEAR})\b|
        \b(?:${SHORT} 31(?:st)?|February 3[01](?:st|th)?|February 29(?:th)?, ${COMMON_YEAR})(?![\d:%]|[.,]\d)|
        \b(?:on|by|until|from|since|before|after) (?:3[2-9]|[4-9]\d) ${MONTH}(?! [a-z])
      `,
    },
  ],
});
