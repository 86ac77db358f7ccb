import { regex } from '../../../long-text.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { measure, type Quantity } from './quantity.ts';

const NONE = ready(
  regex('u')`
    ^(?:(?:In (?:all|total|the end),? )?(?:(?:Nobody|No one)(?: at all)?|None of (?:our|the) (\p{L}{4,20})|
      No(?= (?:\p{L}{4,20} )?\p{L}{3,20}s (?:was|were|is|are|had|have|has|has been|could|got|went|did|failed|
      left)\b)))(?= )
  `,
);
/** What nobody noticed so far, or somewhere, may still be noticed. */
const NOT_ALL = ready(
  regex('u')`
    \b(?:so far|yet|still|at first|initially|else|until|before|after|when|while|then|if|should|can|may|will|
      must|now|than|but|except|apart from|only|in \p{Lu}|on \p{Lu})
  `,
);

/** That there were none, as a number: "nobody was charged twice", "no orders were lost". */
export interface None {
  readonly quantity: Quantity;
  /** Who the word stands for where it is all that names them. */
  readonly subject: string;
}

/** The number nought that a sentence begins with in words; null where it speaks of some time, place or part. */
export function noneIn(text: string): None | null {
  if (!text.startsWith('N') && !text.startsWith('In ')) return null;
  const match = NONE.exec(text);
  if (!match || NOT_ALL.test(text)) return null;
  const end = match[0].length;
  const subject = match[1] ?? (/\bNo$/.test(match[0]) ? '' : 'customers');
  return { quantity: { ...measure('count', 0, 1, end), start: 0, end, nounEnd: end }, subject };
}
