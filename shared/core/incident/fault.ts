import { functionName } from '../wording/function-name.ts';
import { asClause, isPluralNoun } from '../wording/text.ts';
import { isEnded } from './ended.ts';
import type { Facts } from './facts.ts';
import { knownValue } from './values/slot.ts';

/** The type of what did not break: the service was taken away to be safe. */
export const SWITCHED_OFF_BY_US = 'switched off by us';

/** How sentences tell what befell what the incident is about. */
export interface FaultWords {
  /** "card payments failed", "the totals were wrong" */
  readonly past: (plural: boolean) => string;
  /** Of those counted: "18% of card payments failed", "18% of log-ins were refused". */
  readonly counted: (plural: boolean) => string;
  /** Behind "has" or "have" while it goes on, of those counted: "18% have failed". */
  readonly perfect: string;
  /** Behind "has" or "have" while it goes on: "been failing". */
  readonly lasting: string;
  /** How it befell what failed, behind the verb: " on and off"; '' for what lasted without a break. */
  readonly manner: string;
  /** Behind "has" or "have" since its end: "worked". */
  readonly ended: string;
  /** Behind "it has", where its end is told with the time: "worked again". */
  readonly endedAgain: string;
  /** "works again", "are correct again" */
  readonly again: (plural: boolean) => string;
  /** Of those counted: "failed payments". */
  readonly adjective: string;
  /** "with 18% failing" */
  readonly participle: string;
  /** What is contained while it is not over, and what is not restored yet. */
  readonly contained: readonly [who: string, what: string];
  /** Its end as a heading tells it, before the time: "service restored". */
  readonly end: string;
  /** Its end as a sentence: "service was normal". */
  readonly endSentence: string;
  /** What can be said of its end while not all is well, and the chip of its time: "it has worked since 14:49 UTC". */
  readonly partlyOver: readonly [words: string, before: string, chip: string];
}

const FAILED: FaultWords = {
  past: () => 'failed',
  counted: () => 'failed',
  perfect: 'failed',
  lasting: 'been failing',
  manner: '',
  ended: 'worked',
  endedAgain: 'worked again',
  again: (plural) => (plural ? 'work again' : 'works again'),
  adjective: 'failed',
  participle: 'failing',
  contained: ['the failure', 'the service'],
  end: 'service restored',
  endSentence: 'service was normal',
  partlyOver: ['it has worked', ' since ', 'restoredAt'],
};

/** Corrupt data does not fail: what people got worked, and was wrong. */
const WRONG: FaultWords = {
  past: (plural) => (plural ? 'were wrong' : 'was wrong'),
  counted: (plural) => (plural ? 'were wrong' : 'was wrong'),
  perfect: 'been wrong',
  lasting: 'been wrong',
  manner: '',
  ended: 'been correct',
  endedAgain: 'been correct again',
  again: (plural) => (plural ? 'are correct again' : 'is correct again'),
  adjective: 'wrong',
  participle: 'wrong',
  contained: ['the error', 'the data'],
  end: 'error stopped',
  endSentence: 'the error stopped',
  partlyOver: ['the error stopped', ' ', 'restoredAt:when'],
};

/** What works in between has not failed all the time. */
const ON_AND_OFF: FaultWords = { ...FAILED, manner: ' on and off' };

/** What we take away to be safe has not failed, but its users are kept out all the same; who did it is said. */
const SWITCHED_OFF: FaultWords = {
  ...FAILED,
  past: (plural) => (plural ? 'were switched off by us' : 'was switched off by us'),
  counted: (plural) => (plural ? 'were refused' : 'was refused'),
  perfect: 'been refused',
  lasting: 'been switched off by us',
  adjective: 'refused',
  participle: 'refused',
  contained: ['the danger', 'it'],
};

/** What was made wrong stays so until it is corrected: only the making of it has ended. */
const LEFT_WRONG: FaultWords = {
  ...WRONG,
  past: () => 'came out wrong',
  counted: () => 'came out wrong',
  ended: 'no longer come out wrong',
  endedAgain: 'no longer come out wrong',
  again: (plural) => (plural ? 'no longer come out wrong' : 'no longer comes out wrong'),
};

/**
 * True where an error that corrupted data has stopped and the record says of the data that it was, or may have been,
 * changed: nobody may read that all is correct again.
 */
export function leavesWrongData(facts: Facts): boolean {
  const state = knownValue(facts.dataCorrectness);
  return (
    facts.type === 'data corruption' && isEnded(facts) && (state === 'confirmed' || state === 'suspected')
  );
}

/** The words for this incident, by its type of failure and by what it leaves. */
export function faultWords(facts: Facts): FaultWords {
  if (facts.type === 'on and off') return ON_AND_OFF;
  if (facts.type === SWITCHED_OFF_BY_US) return SWITCHED_OFF;
  if (facts.type !== 'data corruption') return FAILED;
  return leavesWrongData(facts) ? LEFT_WRONG : WRONG;
}

/** True for a plural subject: as the person said, else by the words for what failed; a sentence is no subject. */
export function isPluralService({ service, servicePronoun }: Facts): boolean {
  const name = functionName(asClause(knownValue(service) ?? ''));
  if (name === null) return false;
  const pronoun = knownValue(servicePronoun);
  return pronoun === null ? isPluralNoun(name) : pronoun === 'they work';
}
