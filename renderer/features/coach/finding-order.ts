import type { Brief } from '../../../shared/core/brief/tree.ts';
import { placeOf } from '../../../shared/core/checklist/remarks.ts';
import type { Finding, Severity } from '../../../shared/core/coach/finding.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { capitalise } from '../../../shared/core/wording/text.ts';

export const SEVERITIES = ['error', 'warn', 'info'] as const satisfies readonly Severity[];

/** True for the same remark on the same words; typing before them on the line moves its place. */
export function isSameFinding(a: Finding, b: Finding): boolean {
  return a.ruleId === b.ruleId && a.section === b.section && a.line === b.line && a.start === b.start;
}

/** Reading order of the parts of the brief. */
function partsOf({ sections, annex }: Brief): readonly string[] {
  return ['title', ...sections.map(({ key }) => key), ...annex.map(({ key }) => key)];
}

function isBefore(a: Finding, b: Finding, parts: readonly string[]): boolean {
  const bySection = parts.indexOf(a.section) - parts.indexOf(b.section);
  return (bySection || a.line - b.line || a.start - b.start) < 0;
}

/**
 * The remark that follows the current one in the brief, or goes before it; from the end it begins again. A remark that
 * was settled keeps its place: the next one is the one behind it.
 */
export function stepFrom(
  findings: readonly Finding[],
  current: Finding | null,
  step: 1 | -1,
  brief: Brief,
): Finding | null {
  const { length } = findings;
  if (length === 0) return null;
  if (!current) return findings.at(step === 1 ? 0 : -1) ?? null;
  const here = findings.findIndex((finding) => isSameFinding(finding, current));
  const parts = partsOf(brief);
  const behind = findings.filter((finding) => isBefore(finding, current, parts)).length;
  const next = here >= 0 ? here + step : step === 1 ? behind : behind - 1;
  return findings[(next + length) % length] ?? null;
}

function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warn: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const NOUNS: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'hint' };

/** "1 error, 2 warnings"; empty without any. */
export function countsInWords(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => printCount(counts[severity], NOUNS[severity]))
    .join(', ');
}

export interface FindingGroup {
  readonly title: string;
  readonly findings: readonly Finding[];
}

const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warn: 'Warnings',
  info: 'Hints',
};

function groupBy(
  findings: readonly Finding[],
  titleOf: (finding: Finding) => string,
): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const title = titleOf(finding);
    groups.set(title, [...(groups.get(title) ?? []), finding]);
  }
  return [...groups].map(([title, found]) => ({ title, findings: found }));
}

export type Order = 'place' | 'severity';

/** The remarks under the parts of the brief they stand in, or under their severity, the worst first. */
export function inGroups(findings: readonly Finding[], order: Order, brief: Brief): readonly FindingGroup[] {
  if (order === 'place') return groupBy(findings, (finding) => partTitle(brief, finding));
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return groupBy(sorted, ({ severity }) => SEVERITY_TITLES[severity]);
}

/** "Impact", "Title", "Line under the title". */
function partTitle(brief: Brief, finding: Finding): string {
  return capitalise(placeOf(brief, finding).replace(/^the |[“”]/g, ''));
}
