import type { Commitment, CommitmentChange } from '../../../shared/core/followup/register.ts';
import type { Page } from '../../../shared/core/wording/moment.ts';
import { printDated } from '../../../shared/core/wording/moment.ts';
import type { Mark } from '../../ui/state-mark.tsx';

const MARKS: Readonly<Record<Commitment['state'], { readonly mark: Mark; readonly word: string }>> = {
  late: { mark: 'stop', word: 'Late' },
  open: { mark: 'missing', word: 'Open' },
  renegotiated: { mark: 'info', word: 'New time agreed' },
  kept: { mark: 'done', word: 'Kept' },
};

export function promiseMark({ state, keptLate }: Commitment): { readonly mark: Mark; readonly word: string } {
  return keptLate ? { mark: 'warn', word: 'Kept late' } : MARKS[state];
}

/** "1 late, 2 open, 1 kept"; a new time is still open. */
export function countWords(register: readonly Commitment[]): string {
  const count = (...states: readonly Commitment['state'][]): number =>
    register.filter(({ state }) => states.includes(state)).length;
  const parts = [
    [count('late'), 'late'],
    [count('open', 'renegotiated'), 'open'],
    [count('kept'), 'kept'],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}

function changeWords({ state, due, told }: CommitmentChange, page: Page): string {
  if (state === 'kept') return 'kept';
  if (state === 'open') return 'not kept after all';
  const when = due ? `new time ${printDated(due, page)}` : 'new time';
  return told ? `${when}, told ${told}` : when;
}

/** The life of a promise, a line a step: "17:40 UTC on 3 June: new time 09:00 UTC on 4 June, told CEO". */
export function historyLines({ saidAt, firstDue, history }: Commitment, page: Page): readonly string[] {
  const said = `${saidAt ? `${printDated(saidAt, page)}: ` : ''}said, ${firstDue ? `due ${printDated(firstDue, page)}` : 'without a time'}`;
  return [
    said,
    ...history.map(
      (change) => `${change.at ? `${printDated(change.at, page)}: ` : ''}${changeWords(change, page)}`,
    ),
  ];
}
