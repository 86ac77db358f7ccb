import { Spoken } from '../../ui/spoken.tsx';
import { useStore } from '../app/services.ts';
import { useCoach } from './coach.ts';

/** Reads aloud what the coach says. */
export function CoachVoice() {
  return <Spoken voice="coach" {...useStore(useCoach()).said} />;
}
