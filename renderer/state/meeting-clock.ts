import { isOpen, type Meeting } from '../../shared/core/followup/meetings.ts';
import { epochOf } from '../../shared/core/wording/zone.ts';

/** The host's two clocks, in milliseconds. */
export interface HostClock {
  /** Never goes back and is not set: what time is counted with. */
  readonly monotonic: () => number;
  /** Since 1970: only to find the start again in a window that has not seen it. */
  readonly wall: () => number;
}

export interface MeetingClock {
  /** The meeting of this id begins now. */
  readonly begin: (id: string) => void;
  /** Milliseconds it has taken; 0 before the first meeting and for one whose end nobody noted. */
  readonly elapsed: (meeting: Meeting | null) => number;
}

/**
 * Counts on the monotonic clock, so that a change of the wall clock moves nothing. The record keeps when a meeting was
 * opened and ended: a window that is loaded again goes on from there.
 */
export function meetingClock({ monotonic, wall }: HostClock): MeetingClock {
  const starts = new Map<string, number>();
  const startOf = ({ id, openedAt }: Meeting): number => {
    const seen = starts.get(id);
    if (seen !== undefined) return seen;
    const start = monotonic() - Math.max(0, wall() - epochOf(openedAt.at));
    starts.set(id, start);
    return start;
  };
  return {
    begin: (id) => void starts.set(id, monotonic()),
    elapsed(meeting) {
      if (!meeting) return 0;
      const { openedAt, endedAt } = meeting;
      if (endedAt) return epochOf(endedAt.at) - epochOf(openedAt.at);
      return isOpen(meeting, wall()) || starts.has(meeting.id) ? monotonic() - startOf(meeting) : 0;
    },
  };
}
