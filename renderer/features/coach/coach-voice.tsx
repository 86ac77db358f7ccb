import { useStore } from '../app/services.ts';
import { useCoach } from './coach.ts';

/** Reads aloud what the coach says; always there, so that screen readers hear what appears in it. */
export function CoachVoice() {
  const { said } = useStore(useCoach());
  return (
    <div className="hidden-text" role="status" data-voice="coach">
      <p key={said.id}>{said.text}</p>
    </div>
  );
}
