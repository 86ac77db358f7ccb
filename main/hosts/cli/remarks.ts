import type { ItemState } from '../../../shared/core/checklist/item.ts';
import type { Workbook } from '../../../shared/core/workbook.ts';

/** One line of `check`: a remark of the coach, or an entry of the checklist that is not done. */
export interface Remark {
  /** The coach's rule, or the checklist's entry as "checklist.C05". */
  readonly ruleId: string;
  readonly severity: 'error' | 'warn' | 'info';
  readonly message: string;
  /** The section of the brief, or for the checklist where the person would go. */
  readonly where: string;
  /** The words complained about, with their place in the line (UTF-16); null for the checklist. */
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly suggestion: string | null;
}

const severities = { block: 'error', warn: 'warn', manual: 'info', automatic: 'info' } as const;
const ranks = { error: 0, warn: 1, info: 2 } as const;

/** Everything still open about an incident, the gravest first. */
export function remarksOf({ checklist, findings }: Workbook): readonly Remark[] {
  const open = checklist.filter(({ state }) => state === 'missing' || state === 'blocked').map(itemRemark);
  const said = findings.map(
    ({ ruleId, severity, message, section, text, start, end, suggestion }): Remark => {
      return { ruleId, severity, message, where: section, text, start, end, suggestion };
    },
  );
  return [...open, ...said].toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
}

function itemRemark({ id, text, level, detail, jump }: ItemState): Remark {
  return {
    ruleId: `checklist.${id}`,
    severity: severities[level],
    message: `${text}: ${detail}`,
    where: jump.to === 'checklist' ? 'checklist' : jump.key,
    text: null,
    start: null,
    end: null,
    suggestion: null,
  };
}

/** "2 errors, 1 warning, 0 notes." */
export function sumUp(remarks: readonly Remark[]): string {
  const count = (severity: Remark['severity'], name: string) => {
    const number = remarks.filter((remark) => remark.severity === severity).length;
    return `${number} ${name}${number === 1 ? '' : 's'}`;
  };
  return `${count('error', 'error')}, ${count('warn', 'warning')}, ${count('info', 'note')}.`;
}
