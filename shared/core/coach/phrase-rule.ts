import type { Line } from '../brief/lines.ts';
import type { Incident } from '../incident/incident.ts';
import type { Severity } from './finding.ts';
import type { LineRule, Reads, Rule, RuleWords } from './rule.ts';

/**
 * A wording to find. It is looked for where the words of its pattern stand, and one of the cue words if it names any.
 */
export interface Phrase {
  /**
   * Words of which every match holds one: in lower case, split at hyphens and apostrophes, separated by spaces; also
   * the signs of `CUE_SIGNS`. For patterns whose own words say too little.
   */
  readonly cues?: string;
  /** Global and linear: no repetition inside a repetition, every gap with a limit. */
  readonly pattern: RegExp;
  /** Words shortly before those found that make them right. */
  readonly unlessPreceding?: RegExp;
  /** Words shortly behind those found that make them right. */
  readonly unlessFollowing?: RegExp;
  /** Words that can stand in the place of those found ('' takes them out), or null where none fit. */
  readonly instead?: (found: Found, incident: Incident, line: Line) => string | null;
  /** Where this wording is less grave than the rule. */
  readonly severity?: Severity;
  /** False when the record allows this wording. */
  readonly holds?: (incident: Incident) => boolean;
}

/** Signs that can be cues: a text that holds one is looked at as if it were a word. */
export const CUE_SIGNS: readonly string[] = ['!', '~', '≈', '%'];

/** What a pattern found: all of it, then its groups, '' where one took no part. */
export type Found = readonly [all: string, ...groups: string[]];

/**
 * A rule made of wordings: each is looked for in the sentences that hold one of its cue words, and nothing is said
 * about a sentence that also holds one of the `unless` wordings.
 */
export interface PhraseRule extends RuleWords {
  readonly reads: Reads;
  readonly phrases: readonly Phrase[];
  /** Wordings that follow from the record: names of people, of suppliers. */
  readonly phrasesFor?: (incident: Incident) => readonly Phrase[];
  /** Wordings that make the sentence right. */
  readonly unless?: readonly RegExp[];
  /** Words before the sentence, in its line, that say what it speaks of and make it right. */
  readonly unlessBefore?: RegExp;
  /** Words behind the sentence, in its line, that make it right. */
  readonly unlessBehind?: RegExp;
  /** False when the record allows such wording. */
  readonly holds?: (incident: Incident) => boolean;
}

/** A rule of any make. */
export type AnyRule = Rule | LineRule | PhraseRule;

/** States a rule made of wordings; `phrase-search.ts` looks for those of all rules at once. */
export function phraseRule(rule: PhraseRule): PhraseRule {
  return rule;
}

/** Wordings of one kind, with what they share. */
type Wordings = Omit<Phrase, 'pattern'> & { readonly ways: readonly string[] };

/** Each wording as a phrase of its own: together they would be too long to be kept by their pieces. */
export function phrasesOf(all: readonly Wordings[]): readonly Phrase[] {
  return all.flatMap(({ ways, ...shared }) =>
    ways.map((way) => ({ ...shared, pattern: new RegExp(way, 'gi') })),
  );
}
