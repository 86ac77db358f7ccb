import { MONTHS } from '../../../shared/core/wording/months.ts';
import type { Mark } from '../../ui/state-mark.tsx';
import { clockHere } from '../app/clock-here.ts';

interface StatusMark {
  readonly mark: Mark;
  readonly word: string;
}

const MARKS: Readonly<Record<string, StatusMark>> = {
  investigating: { mark: 'stop', word: 'Investigating' },
  identified: { mark: 'stop', word: 'Identified' },
  mitigating: { mark: 'warn', word: 'Mitigating' },
  restored: { mark: 'done', word: 'Restored' },
  closed: { mark: 'done', word: 'Closed' },
};

export function statusMark(status: string | null): StatusMark {
  return (status ? MARKS[status] : undefined) ?? { mark: 'missing', word: 'No status yet' };
}

/** "Today 14:03", "3 June 14:03", "3 June 2025": when it was last saved, on the clock of this machine. */
export function savedWhen(at: string, now = new Date()): string {
  const saved = new Date(at);
  const clock = clockHere(saved);
  if (saved.toDateString() === now.toDateString()) return `Today ${clock}`;
  const year = saved.getFullYear();
  const day = `${saved.getDate()} ${MONTHS[saved.getMonth()]}`;
  return year === now.getFullYear() ? `${day} ${clock}` : `${day} ${year}`;
}
