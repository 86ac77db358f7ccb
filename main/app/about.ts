import type { Diagnostics } from '../../shared/api/answers.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { type Result, success } from '../../shared/api/result.ts';
import { printCount } from '../../shared/core/wording/count.ts';
import type { Ports } from './ports.ts';

/** Lines of the log that a report carries. */
const REPORTED = 40;

/** What stands before the name of a file of the program: its folders, or the address of the page. */
const FOLDERS = /(\(|\bat )[^()"]*[\\/]/g;

/** A line of the log without anything that tells whose computer this is. */
export function redacted(line: string): string {
  return line.replaceAll(FOLDERS, '$1');
}

function reportOf(log: readonly string[], { store, host, diagnosis }: Ports): Result<string> {
  const listed = store.incidents.list('', 10_000);
  if (!listed.ok) return listed;
  const samples = listed.value.filter(({ sample }) => sample).length;
  const lines = [
    `Upfront ${host.version}, ${host.host}`,
    ...diagnosis.system,
    `Store: ${store.writable ? 'open' : 'only read'}, ${printCount(listed.value.length, 'incident')}, ${printCount(samples, 'sample')} among them, ${printCount(host.notices.length, 'notice')} at the start`,
    log.length === 0 ? 'Log: nothing went wrong' : `Log, the last ${printCount(log.length, 'line')}:`,
    ...log,
  ];
  return success(`${lines.join('\n')}\n`);
}

function diagnose(ports: Ports): Result<Diagnostics> {
  const log = ports.diagnosis.log().map(redacted);
  const report = reportOf(log.slice(-REPORTED), ports);
  return report.ok ? success({ log, report: report.value }) : report;
}

type AboutCall = 'app.licences' | 'app.diagnostics' | 'app.crashed';

/**
 * About Upfront: licences, the log and a report without anything that tells whose computer this is; faults of a screen.
 */
export function aboutHandlers(ports: Ports): Pick<Handlers, AboutCall> {
  return {
    'app.licences': () => ports.diagnosis.licences(),
    'app.diagnostics': () => diagnose(ports),
    'app.crashed': ({ error, places }) => {
      ports.diagnosis.note('screen', error, places.map(redacted));
      return success(null);
    },
  };
}
