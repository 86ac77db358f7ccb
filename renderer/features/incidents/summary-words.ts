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

/** "Today 14:03", "3 June 14:03", "3 June 2025": when it was last saved, on the clock of this machine. */
export function savedWhen(at: string, now = new Date()): string {
  const saved = new Date(at);
  const clock = saved.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (saved.toDateString() === now.toDateString()) return `Today ${clock}`;
  const sameYear = saved.getFullYear() === now.getFullYear();
  const day = saved.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return sameYear ? `${day} ${clock}` : day;
}
