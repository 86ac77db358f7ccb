import { useEffect, useState } from 'react';
import { endMeeting, isOpen, lastMeeting, openMeeting } from '../../../shared/core/followup/meetings.ts';
import { slotTime } from '../../../shared/core/followup/slot-time.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { meetingClock } from '../../state/meeting-clock.ts';
import { Button } from '../../ui/button.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';

const TICK_MS = 250;

/** One for the window: the meeting goes on while another tab is shown. */
const clock = meetingClock({ monotonic: () => performance.now(), wall: () => Date.now() });

/** The running clock against the slot. It is silent; only what is left is said, at 80 % and at the end. */
export function MeetingTimer() {
  const document = useDocument();
  const { incident } = useDocumentState();
  const meeting = lastMeeting(incident);
  const running = meeting !== null && isOpen(meeting, Date.now());
  const [, setTicks] = useState(0);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), TICK_MS);
    return () => clearInterval(timer);
  }, [running]);
  const start = (): void => {
    const id = crypto.randomUUID();
    const second = `${new Date().toISOString().slice(0, 19)}Z`;
    clock.begin(id);
    document.edit(openMeeting({ id, at: stamp(second, incident.setup.zone) }));
  };
  const { shown, tone, remark } = slotTime(clock.elapsed(meeting), knownValue(incident.facts.meetingMinutes));
  return (
    <div className="meeting-time">
      <p className={`meeting-clock meeting-clock-${tone}`} role="timer" aria-label="Time of the meeting">
        {shown}
      </p>
      {running ? (
        <Button onClick={() => document.edit(endMeeting(meeting, clock.elapsed(meeting)))}>
          End the meeting
        </Button>
      ) : (
        <Button icon="clock" onClick={start}>
          {meeting === null ? 'Start the clock' : 'Start again'}
        </Button>
      )}
      <p className={`meeting-remark meeting-clock-${tone}`} role="status">
        {running ? remark : ''}
      </p>
    </div>
  );
}
