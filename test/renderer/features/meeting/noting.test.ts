import { expect, it } from 'vitest';
import { passedNote } from '../../../../renderer/features/meeting/noting.ts';
import { modelIncident } from '../../../core/model-incident.ts';

it('a due time that has passed is remarked on, every other one is not', () => {
  for (const typed of ['yesterday 23:00', '4 June 2026 9:00'])
    expect(passedNote(typed, modelIncident)).toBe('This time has passed: it is noted as late.');
  // A bare time is the next one.
  for (const typed of ['', '00:00', '23:59', 'tomorrow 9:00', 'soonish'])
    expect(passedNote(typed, modelIncident)).toBeNull();
});
