import { useEffect, useState } from 'react';
import { slotTime } from '../../../shared/core/followup/slot-time.ts';
import { knownValue } from '../../../shared/core/incident/slot.ts';
import { type MeetingClock, meetingClock } from '../../state/meeting-clock.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../app/services.ts';
import { useDocumentState } from '../fields/document-context.ts';

const TICK_MS = 250;
const host = { monotonic: () => performance.now(), wall: () => Date.now() };

/** One for each incident, for as long as the window lives: the meeting goes on while another tab is shown. */
const clocks = new Map<string, MeetingClock>();

function clockOf(incidentId: string): MeetingClock {
  const clock = clocks.get(incidentId) ?? meetingClock(incidentId, window.sessionStorage, host);
  clocks.set(incidentId, clock);
  return clock;
}

/** The running clock against the slot. It is silent; only what is left is said, at 80 % and at the end. */
export function MeetingTimer() {
  const { incident } = useDocumentState();
  const clock = clockOf(incident.id);
  const { startedAt, tookMs } = useStore(clock);
  const running = startedAt !== null && tookMs === null;
  const [, setTicks] = useState(0);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), TICK_MS);
    return () => clearInterval(timer);
  }, [running]);
  const { shown, tone, remark } = slotTime(clock.elapsed(), knownValue(incident.facts.meetingMinutes));
  return (
    <div className="meeting-time">
      <p className={`meeting-clock meeting-clock-${tone}`} role="timer" aria-label="Time of the meeting">
        {shown}
      </p>
      {running ? (
        <Button onClick={clock.end}>End the meeting</Button>
      ) : (
        <Button icon="clock" onClick={clock.start}>
          {startedAt === null ? 'Start the clock' : 'Start again'}
        </Button>
      )}
      <p className={`meeting-remark meeting-clock-${tone}`} role="status">
        {running ? remark : ''}
      </p>
    </div>
  );
}
