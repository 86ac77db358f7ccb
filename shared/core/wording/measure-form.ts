import { regex } from '../long-text.ts';
import { functionName, nameInside } from './function-name.ts';

/**
 * How the words of a measure stand beside its number: "behind" it ("99.9% of payments succeed"), as a "sentence" of
 * their own ("nobody can pick the old plan"), or as the "name" of what is measured ("the error rate").
 */
export type MeasureForm = 'behind' | 'sentence' | 'name';

const PER = /^an? (?:second|minute|hour|day|week|month|year)s?\b/i;
/** Who or how much it is: no number can stand before such words. */
const OWN_SUBJECT = regex('i')`
  ^(?:nobody|no one|nothing|none|everybody|everyone|everything|we|they|it|there|all|every|each|no)\b
`;
const ARTICLE = /^(?:the|our|an?|this|that|these|those)\b/i;
/** What is measured, one thing with one number: "error rate", "response time at the 99th percentile". */
const MEASURED_THING = regex('i')`
  ^(?:[\w-]+ ){0,3}(?:availability|backlog|delay|depth|lag|latency|length|load|percentile|p\d\d|rate|ratio|
    share|size|throughput|time|uptime|usage|utili[sz]ation|volume)(?: (?:of|in|at|for|on|per|a|p\d\d)\b.*| \(.*\))?$
`;

/** How these words stand beside their number. */
export function measureForm(words: string): MeasureForm {
  const text = words.trim();
  if (PER.test(text)) return 'behind';
  if (OWN_SUBJECT.test(text)) return 'sentence';
  if (MEASURED_THING.test(text)) return 'name';
  if (!ARTICLE.test(text)) return 'behind';
  return functionName(text) === null ? 'sentence' : 'name';
}

/** A verb that goes on from the share: "99% succeed". */
const VERB = regex('i')`
  ^(?:are|is|was|were|have|has|had|do|does|did|can|will|now|still|again|arrived?|arrives|complete[sd]?|fail(?:s|ed)?|
    finish(?:es|ed)?|go(?:es)?|went|load(?:s|ed)?|match(?:es|ed)?|pass(?:es|ed)?|reach(?:es|ed)?|succeed(?:s|ed)?|
    work(?:s|ed)?)\b
`;
const RELATIVE = /^((?:[\w-]+ ){0,3}?[\w-]*[^\Wsu]s) (?:that|which|who) /i;

/** "log-ins that work" as the rest of "99.7% of log-ins work": a share is always of something. */
export function asPartOf(words: string): string {
  const text = words.trim();
  const isPart = /^of\b/i.test(text) || VERB.test(text) || measureForm(text) !== 'behind';
  const isSeveral = /^(?:[\w-]+ ){0,3}?[\w-]*[^\Wsu]s\b/i.test(text);
  return isPart || !isSeveral ? words : `of ${nameInside(text.replace(RELATIVE, '$1 '))}`;
}
