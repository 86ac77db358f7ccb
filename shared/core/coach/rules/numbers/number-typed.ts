import { driftOf } from '../../drift/drift.ts';
import type { Rule } from '../../rule.ts';

/** A number typed by hand is right today; when its fact changes, it stays behind. */
export const numberTyped: Rule = {
  id: 'number.typed',
  doc: 'A number typed by hand that the record holds as a fact.',
  severity: 'info',
  message: 'A number typed by hand does not follow its fact.',
  reason:
    'When the fact changes an hour later, a typed number stays behind and the brief contradicts itself.',
  suggestion: 'Insert the fact instead of its number, so that every place changes at once.',
  check: (context) => driftOf(context).typed,
};
