import { describe, expect, it } from 'vitest';
import { likelihoodLead } from '../../../../shared/core/wording/likelihood.ts';
import { flagged, holdsItsExamples } from '../speak.ts';

const rule = 'overpromise.guarantee';

describe(rule, () => {
  holdsItsExamples(rule);

  it('passes the lowest likelihood of the scale, which says "almost no chance"', () => {
    expect(flagged(rule, `${likelihoodLead('L1')} that it comes back.`)).toEqual([]);
    expect(flagged(rule, 'There is no chance that it comes back.')).toEqual(['no chance']);
  });
});
