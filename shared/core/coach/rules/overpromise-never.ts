import { phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

/** Nobody can promise that a complex system never fails again; British Airways (2017) and Optus (2023) both tried. */
export const overpromiseNever = phraseRule({
  id: 'overpromise.never',
  doc: 'Promises that it will never happen again.',
  severity: 'error',
  message: 'A promise of “never again” cannot be kept and will be quoted back.',
  reason:
    'What can be believed is how far the chance falls, by which measure, from when, and what stays possible until then.',
  suggestion:
    '“This exact failure is blocked by {barrier} since 16:00 UTC. A similar failure stays possible until 30 June; until then {protection} limits the damage.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'never ever',
      pattern:
        /\bnever again\b|\b(?:never|not ever)\b[^.]{0,40}\b(?:happen|occur|repeat|recur|go down|fail(?!\s+over))\b/gi,
    },
    {
      cues: 'happen occur recur repeat fail',
      pattern:
        /(?<!\b(?:we|I|you|they) )\b(?:won['’]t|will not|cannot|can['’]t|can not|impossible to|is not possible to)\s+(?:\w+\s+){0,2}?(?:happen|occur|recur|repeat|fail(?!\s+over))\b(?:\s+again)?|\bcould not\s+(?:\w+\s+){0,2}?(?:happen|occur|recur)\b/gi,
    },
    {
      cues: 'ensure ensures ensuring guarantee guarantees make making',
      pattern:
        /\b(?:ensure|ensures|ensuring|guarantee|guarantees|make sure|making sure)\b[^.]{0,40}\b(?:does(?:n['’]t| not)|do(?:n['’]t| not)|will not|won['’]t|cannot|can['’]t|never)\b[^.]{0,25}\b(?:happen|occur|recur|repeat|fail(?!\s+over))\b/gi,
    },
    { cues: 'last only', pattern: /\b(?:last|only) time (?:this|it|such)\b[^.]{0,20}\bwill\b/gi },
  ],
  unless: [
    /\b(?:we|I|nobody|no one) (?:cannot|can['’]?t?|do not|don['’]t|will not|won['’]t) (?:promise|guarantee|say|claim|rule out)\b/i,
  ],
});
