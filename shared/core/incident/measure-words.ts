import { asPartOf } from '../wording/measure-form.ts';
import type { Facts } from './facts.ts';
import { knownValue, type Slot } from './values/slot.ts';

/**
 * The words behind the measure's number as they print: of "accounts are still wrong" beside "3,968 accounts" only "are
 * still wrong" is left, and of "accounts" alone nothing; "log-ins that work" beside 99% are "of log-ins work".
 */
export function measureWords({ verificationMeasure, verificationAfter }: Facts): Slot<string> {
  const words = knownValue(verificationMeasure);
  const after = knownValue(verificationAfter);
  const thing = after?.thing ?? '';
  if (words !== null && after?.unit === 'share') return asPartOf(words);
  if (words === null || thing === '') return verificationMeasure;
  const typed = words.trim();
  const isDoubled =
    typed.toLowerCase().startsWith(thing.toLowerCase()) && !/^\p{L}/u.test(typed.slice(thing.length));
  return isDoubled ? typed.slice(thing.length).trim() : verificationMeasure;
}
