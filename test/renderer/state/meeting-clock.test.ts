import { describe, expect, it } from 'vitest';
import { meetingClock } from '../../../renderer/state/meeting-clock.ts';
import {
  endMeeting,
  lastMeeting,
  type Meeting,
  openMeeting,
} from '../../../shared/core/followup/meetings.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';

const START = Date.UTC(2026, 5, 3, 17, 0, 20);
const HOUR = 3_600_000;

function time() {
  let [monotonic, wall] = [1_000, START];
  return {
    host: { monotonic: () => monotonic, wall: () => wall },
    pass: (ms: number) => {
      monotonic += ms;
      wall += ms;
    },
    setWall: (ms: number) => {
      wall = ms;
    },
    reload: () => {
      monotonic = 0;
    },
  };
}

const opened = applyEdit(emptyIncident('x'), openMeeting({ id: 'm1', at: stamp('2026-06-03T17:00:20Z') }));

function held(incident = opened): Meeting {
  const meeting = lastMeeting(incident);
  if (!meeting) throw new Error('A meeting was opened.');
  return meeting;
}

describe('the clock of the meeting', () => {
  it('counts on while the wall clock is set; the record keeps how long it took', () => {
    const { host, pass, setWall } = time();
    const clock = meetingClock(host);
    expect(clock.elapsed(null)).toBe(0);
    clock.begin('m1');
    pass(30_000);
    setWall(START - HOUR);
    pass(30_000);
    expect(clock.elapsed(held())).toBe(60_000);
    const ended = applyEdit(opened, endMeeting(held(), clock.elapsed(held())));
    pass(30_000);
    expect(clock.elapsed(held(ended))).toBe(60_000);
    expect(held(ended).endedAt).toEqual(stamp('2026-06-03T17:01:20Z'));
  });

  it('is found again in the record after a reload', () => {
    const { host, pass, reload, setWall } = time();
    pass(90_000);
    reload();
    const again = meetingClock(host);
    expect(again.elapsed(held())).toBe(90_000);
    setWall(START);
    pass(5_000);
    expect(again.elapsed(held())).toBe(95_000);
  });

  it('does not go on for a meeting whose end nobody noted', () => {
    const { host, pass } = time();
    pass(5 * HOUR);
    expect(meetingClock(host).elapsed(held())).toBe(0);
  });
});
