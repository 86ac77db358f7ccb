import { describe, expect, it } from 'vitest';
import { row } from '../../../../shared/core/incident/lists.ts';
import { june, modelIncident } from '../../model-incident.ts';
import { change, printed } from '../print.ts';

/** The decision as the brief asks for it in these words. */
const asked = (decision: string): readonly string[] =>
  printed(
    change(modelIncident, { lists: { asks: [row('asks', 'a1', { decision, deadline: june('17:00') })] } }),
    'decision',
  );

describe('a decision typed as a question', () => {
  it.each([
    [
      'Refund all of it, or only the difference?',
      'Refund all of it, or only the difference; deadline 17:00 UTC.',
    ],
    ['Hire the firm – yes/no ?', 'Hire the firm – yes/no; deadline 17:00 UTC.'],
    ['Hire the firm? And tell the bank', 'Hire the firm? And tell the bank; deadline 17:00 UTC.'],
  ])('goes on without its mark: %s', (typed, sentence) => {
    expect(asked(typed).join('\n')).toContain(sentence);
  });
});
