import type { IncidentSummary } from '../../../shared/api/answers.ts';
import { MONTHS } from '../../../shared/core/wording/months.ts';
import { statusWord } from '../../../shared/core/wording/status.ts';
import { capitalise } from '../../../shared/core/wording/text.ts';
import type { Mark } from '../../ui/state-mark.tsx';
import { clockHere } from '../app/clock-here.ts';

interface StatusMark {
  readonly mark: Mark;
  readonly word: string;
}

const MARKS: Readonly<Record<string, Mark>> = {
  investigating: 'stop',
  identified: 'stop',
  mitigating: 'warn',
  restored: 'done',
  closed: 'done',
};

/** The status as the brief words it; a status this version does not know is shown as none. */
export function statusMark({ status, variant }: Pick<IncidentSummary, 'status' | 'variant'>): StatusMark {
  const mark = status === null ? undefined : MARKS[status];
  return status === null || mark === undefined
    ? { mark: 'missing', word: 'No status yet' }
    : { mark, word: capitalise(statusWord(status, variant)) };
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
