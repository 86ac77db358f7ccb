import { type Pace, THE_PLANS } from '../../../shared/core/rehearsal/pace.ts';
import { useCall } from '../app/queries.ts';

/** The speaker's pace over the rehearsals of all incidents; the plan's until it is known. */
export function usePace(): Pace {
  return useCall('speaker.pace', {}).data ?? THE_PLANS;
}
