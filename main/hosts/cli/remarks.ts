import { isOpen } from '../../../shared/core/checklist/gate.ts';
import type { ItemState } from '../../../shared/core/checklist/item.ts';
import type { TextFinding } from '../../../shared/core/coach/check-text.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import type { Workbook } from '../../../shared/core/workbook.ts';

/** One line of `check`: a remark of the coach, or an entry of the checklist that is not done. */
export interface Remark {
  /** The coach's rule, or the checklist's entry as "checklist.C05". */
  readonly ruleId: string;
  readonly severity: 'error' | 'warn' | 'info';
  readonly message: string;
  /**
   * "impact:2", section and line of the brief (0 is the heading); for the
   * checklist where to go; "line:column" of a text.
   */
  readonly where: string;
  /**
   * The words complained about, with their place in the line of the brief or in the text's file (UTF-16); null for the
   * checklist.
   */
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly suggestion: string | null;
}

const severities = { block: 'error', warn: 'warn', manual: 'info', automatic: 'info' } as const;
const ranks = { error: 0, warn: 1, info: 2 } as const;

/** Everything still open about an incident, the gravest first. */
export function remarksOf({ checklist, findings }: Workbook): readonly Remark[] {
  const open = checklist.filter(isOpen).map(itemRemark);
  const said = findings.map(
    ({ ruleId, severity, message, section, line, text, start, end, suggestion }): Remark => {
      return { ruleId, severity, message, where: `${section}:${line}`, text, start, end, suggestion };
    },
  );
  return [...open, ...said].toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
}

/** The coach's findings on a text, in reading order. Lines and columns count from 1, in UTF-16 units. */
export function textRemarksOf(findings: readonly TextFinding[], source: string): readonly Remark[] {
  const starts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  let line = 0;
  return findings
    .toSorted((a, b) => a.start - b.start)
    .map(({ ruleId, severity, message, start, end, text, suggestion }) => {
      while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line += 1;
      const column = start - (starts[line] ?? 0) + 1 - (line === 0 ? mark : 0);
      return { ruleId, severity, message, where: `${line + 1}:${column}`, text, start, end, suggestion };
    });
}

function itemRemark({ id, text, level, detail, jump }: ItemState): Remark {
  return {
    ruleId: `checklist.${id}`,
    severity: severities[level],
    message: `${text}: ${detail}`,
    where: 'key' in jump ? jump.key : jump.to,
    text: null,
    start: null,
    end: null,
    suggestion: null,
  };
}

/** "2 errors, 1 warning, 0 notes." */
export function sumUp(remarks: readonly Remark[]): string {
  const count = (severity: Remark['severity'], name: string) => {
    return printCount(remarks.filter((remark) => remark.severity === severity).length, name);
  };
  return `${count('error', 'error')}, ${count('warn', 'warning')}, ${count('info', 'note')}.`;
}
