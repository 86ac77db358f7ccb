import { expect, it } from 'vitest';
import { openName } from '../../../shared/core/questions/open-names.ts';
import { modelIncident } from '../model-incident.ts';

it('what is open is named as it is said; money by the name the person gave it, the rest by its label', () => {
  expect(openName(modelIncident, 'legalInformedAt', 'Legal has the facts since')).toBe(
    'when Legal got the facts',
  );
  expect(openName(modelIncident, 'nextUpdateChannel', 'Channel')).toBe('by which channel it comes');
  const overcharged = {
    ...modelIncident,
    facts: { ...modelIncident.facts, lossNoun: 'overcharged amounts' },
  };
  expect(openName(overcharged, 'lossEstimate', 'Lost or delayed sales')).toBe('overcharged amounts');
  expect(openName(modelIncident, 'staffImpact', 'Effect on staff')).toBe('effect on staff');
});
