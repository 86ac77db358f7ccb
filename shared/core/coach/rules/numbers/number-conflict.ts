import { driftOf, readNumbers } from '../../drift/drift.ts';
import type { Rule } from '../../rule.ts';

/** Two counts of one thing destroy both: Optus spoke of 228 failed emergency calls, later of more than 2,400. */
export const numberConflict: Rule = {
  id: 'number.conflict',
  doc: 'One fact with two values: two numbers in the text, or a typed number against the record.',
  severity: 'error',
  message: 'The same fact has two values.',
  reason:
    'Two customer counts in one brief destroy both. Optus first spoke of 228 failed emergency calls, later of more than 2,400.',
  suggestion: 'Insert the fact instead of typing its number, or correct the fact.',
  check: (context) => driftOf(context).conflicts,
  readLine: readNumbers,
};
