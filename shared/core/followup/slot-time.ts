import { printSeconds } from '../rehearsal/seconds.ts';

/** How the meeting stands against its slot. */
export interface SlotTime {
  /** "4:12 of 10:00", "4:12" where nobody said how long it is. */
  readonly shown: string;
  /** Plain below 80 % of the slot, amber from there, red once it is used up. */
  readonly tone: 'plain' | 'near' | 'over';
  /** One sentence that changes at 80 % and at the end only: what is worth hearing. */
  readonly remark: string;
}

const MINUTE = 60_000;
/** The last fifth, in whole milliseconds: 1 − 0.8 is no fifth to a computer. */
const LAST = 5;

/** Reads the clock: elapsed milliseconds against the minutes of the slot, null while nobody said how many. */
export function slotTime(elapsedMs: number, minutes: number | null): SlotTime {
  const elapsed = printSeconds(elapsedMs / 1_000);
  if (minutes === null) return { shown: elapsed, tone: 'plain', remark: '' };
  const slot = minutes * MINUTE;
  const shown = `${elapsed} of ${printSeconds(slot / 1_000)}`;
  if (elapsedMs >= slot)
    return { shown, tone: 'over', remark: 'The time is used up. Name the next update and close.' };
  if (elapsedMs < slot - slot / LAST) return { shown, tone: 'plain', remark: '' };
  return {
    shown,
    tone: 'near',
    remark: `${printSeconds(slot / LAST / 1_000)} left at most. Say the ask now.`,
  };
}
