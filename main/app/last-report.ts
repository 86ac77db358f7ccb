import type { LastReport, SentReport } from '../../shared/api/answers.ts';
import { type Result, success } from '../../shared/api/result.ts';
import { reportNumber } from '../../shared/core/followup/next-report.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { knownValue } from '../../shared/core/incident/values/slot.ts';
import { openVersion } from './incident-input.ts';
import type { Ports } from './ports.ts';

interface Following {
  readonly id: string;
  /** Number of the report that follows; null while it has none. */
  readonly reportNo: number | null;
  /** Only versions before this one count. */
  readonly before?: number | undefined;
}

/**
 * The version a reader has as the last report: the one frozen last whose report number is lower. A version that cannot
 * be read any more is passed over for the one before it: an update is written all the same. Null for a first report.
 */
export function lastReportOf(
  { id, reportNo, before }: Following,
  { store }: Pick<Ports, 'store'>,
): Result<LastReport | null> {
  if (reportNo === null) return success(null);
  const frozen = store.frozen.list(id);
  if (!frozen.ok) return frozen;
  for (const version of frozen.value) {
    if (before !== undefined && version.revision >= before) continue;
    const opened = openVersion(id, version.revision, { store });
    if (!opened.ok) continue;
    const { incident } = opened.value;
    if ((knownValue(incident.facts.reportNo) ?? 0) < reportNo) return success({ version, incident });
  }
  return success(null);
}

/** Files of the brief, its slides or its card; a mail and a calendar are no report. */
const IS_REPORT = /\.(?:docx|pdf|pptx|md|txt)$/i;

/**
 * What was exported last as this report, whatever was written since: a draft that was sent is frozen by nobody. A
 * redacted copy went to others than those who have the report.
 */
function exportedReport(
  id: string,
  reportNo: number,
  { store }: Pick<Ports, 'store'>,
): Result<SentReport | null> {
  const exports = store.exports.list(id);
  if (!exports.ok) return exports;
  const seen = new Set<number>();
  for (const { path, revision, exportedAt, redacted } of exports.value) {
    if (redacted || !IS_REPORT.test(path) || seen.has(revision)) continue;
    seen.add(revision);
    const opened = openVersion(id, revision, { store });
    if (!opened.ok || reportNumber(opened.value.incident) !== reportNo) continue;
    return success({ revision, version: null, exportedAt, incident: opened.value.incident });
  }
  return success(null);
}

/** What a reader has as the report of this number: the version of it frozen last, else what was exported last. */
export function sentReportOf(
  id: string,
  reportNo: number,
  ports: Pick<Ports, 'store'>,
): Result<SentReport | null> {
  const last = lastReportOf({ id, reportNo: reportNo + 1 }, ports);
  if (!last.ok) return last;
  if (last.value && reportNumber(last.value.incident) === reportNo) {
    const { version, incident } = last.value;
    return success({ revision: version.revision, version, exportedAt: null, incident });
  }
  return exportedReport(id, reportNo, ports);
}

/** The record that the changes of this version are computed against; null for a first report. */
export function lastRecord(
  { incident, revision }: { readonly incident: Incident; readonly revision: number },
  ports: Pick<Ports, 'store'>,
): Incident | null {
  const reportNo = knownValue(incident.facts.reportNo);
  const last = lastReportOf({ id: incident.id, reportNo, before: revision }, ports);
  return last.ok ? (last.value?.incident ?? null) : null;
}
