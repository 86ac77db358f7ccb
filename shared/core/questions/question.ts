import type { Role } from '../incident/incident.ts';
import type { Condition } from './circumstances.ts';
import type { QuestionGroup } from './groups.ts';

/**
 * One sentence of an answer. Chips stand in braces: "{customers:centre}"; `list/*` in a chip says the sentence once for
 * each row, `list/$` takes the last row; "@cause" stands for the brief's own sentences of that section. `if` names
 * values that a fact or a circumstance must have; a list of sayings is the first of them that can be said;
 * a `must` of a long answer is said even where it takes more than its 30 seconds.
 */
export type Saying =
  | string
  | { readonly if: Condition; readonly say: Saying }
  | { readonly must: string }
  | readonly Saying[];

/** A question of the bank, the same for every incident. */
export interface Question {
  readonly id: string;
  readonly group: QuestionGroup;
  /** One of the 14 that are asked almost every time. */
  readonly core: boolean;
  /** Whose CEO asks it. */
  readonly roles: readonly Role[];
  readonly question: string;
  readonly why: string;
  /** What a good answer holds. */
  readonly good: string;
  readonly doNotSay: string;
  /** What the answer rests on: facts, derived figures and lists; "loss|lossEstimate" needs one of them. */
  readonly facts: readonly string[];
  /** Of `facts` those that are the answer: only the time of these may be promised for it. Left out: the first. */
  readonly answer?: readonly string[];
  /** The answer itself, ten words or so: the first that can be said is taken. */
  readonly line: readonly Saying[];
  /** What follows it within 30 seconds, the most important first. */
  readonly long: readonly Saying[];
}

export type QuestionBank = readonly Question[];
