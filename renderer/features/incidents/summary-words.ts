import type { Mark } from '../../ui/state-mark.tsx';

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

/** Made once: a formatter costs a hundred times what it formats, and the list has many lines. */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** "Today 14:03", "3 June 14:03", "3 June 2025": when it was last saved, on the clock of this machine. */
export function savedWhen(at: string, now = new Date()): string {
  const saved = new Date(at);
  const clock = `${twoDigits(saved.getHours())}:${twoDigits(saved.getMinutes())}`;
  if (saved.toDateString() === now.toDateString()) return `Today ${clock}`;
  const year = saved.getFullYear();
  // The machine's own day, whatever zone it is in by now.
  const day = DAY.format(Date.UTC(year, saved.getMonth(), saved.getDate()));
  return year === now.getFullYear() ? `${day} ${clock}` : `${day} ${year}`;
}
