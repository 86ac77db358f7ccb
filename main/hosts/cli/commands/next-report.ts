import type { FrozenVersion, OpenIncident, Saved, SentReport } from '../../../../shared/api/answers.ts';
import type { Dispatch } from '../../../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../../../shared/api/result.ts';
import { canBeFinal, finalGaps } from '../../../../shared/core/followup/final-report.ts';
import {
  planReport,
  type ReportStart,
  reportNumber,
  startProblem,
  startReport,
} from '../../../../shared/core/followup/next-report.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { isFinalReport } from '../../../../shared/core/incident/kind.ts';
import { announcedUpdate } from '../../../../shared/core/incident/next-update.ts';
import { pageOf } from '../../../../shared/core/incident/page.ts';
import type { Read } from '../../../../shared/core/incident/typed/read-result.ts';
import { readAhead, readNearest } from '../../../../shared/core/incident/typed/read-stamp.ts';
import { knownValue } from '../../../../shared/core/incident/values/slot.ts';
import type { Stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { reportName } from '../../../../shared/core/versions/final-name.ts';
import { printDated } from '../../../../shared/core/wording/moment.ts';
import { type Command, type ExitCode, textOf, type Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import { SHOWS_IDS } from '../shows-ids.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** Begins the next report of an incident. */
export const nextReport: Command = {
  name: 'next-report',
  arguments: '<id>',
  summary: 'Begin the next report of an incident',
  notes: [
    'What was sent is frozen first, unless it is already. The next report tells what has changed since.',
    'Times as in the app: "18:15", "tomorrow 9:00", "4 June 2026 9:00".',
  ],
  options: {
    'as-of': { type: 'string', value: '<time>', help: 'the moment the report is true at; now, if not given' },
    next: {
      type: 'string',
      value: '<time>',
      help: 'when the one after it comes; by the usual rhythm, if not given',
    },
    final: { type: 'boolean', help: 'the final report, once the incident is restored or closed' },
  },
  run: runNextReport,
};

async function runNextReport(
  values: Values,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [id, ...more] = words;
  if (id === undefined || more.length > 0) {
    terminal.complain(`Name one incident of the store by its id: upfront next-report <id>. ${SHOWS_IDS}`);
    return 2;
  }
  return withStore({ dataDir: dataDirOf(values), reads: false }, terminal, async (dispatch) => {
    const begun = await begin(id, values, dispatch);
    if (!begun.ok) {
      const hint = begun.error.code === 'not-found' ? ` ${SHOWS_IDS}` : '';
      terminal.complain(begun.error.message + hint);
      return 2;
    }
    const { incident, unsent } = begun.value;
    if (unsent !== null) terminal.complain(unsent);
    if (values.final === true) for (const { text } of finalGaps(incident)) terminal.complain(text);
    terminal.print(saying(incident));
    return 0;
  });
}

/** "Report 3, as of 18:00 UTC on 3 June; the next one 09:00 UTC on 4 June"; after a final report none comes. */
function saying(incident: Incident): string {
  const page = pageOf(incident);
  const [asOf, next] = [knownValue(incident.facts.asOf), announcedUpdate(incident.facts)];
  const when = asOf ? `, as of ${printDated(asOf, page)}` : '';
  if (isFinalReport(incident.setup.variant)) return `Final report, number ${reportNumber(incident)}${when}`;
  const after = next ? `the next one ${printDated(next, page)}` : 'the time of the next one is open';
  return `Report ${reportNumber(incident)}${when}; ${after}`;
}

/** A typed time; the usual one while nothing is typed. */
function timeOf(
  values: Values,
  name: string,
  usual: Stamp | null,
  readTime: (typed: string) => Read<Stamp>,
): Result<Stamp | null> {
  const typed = textOf(values, name);
  if (typed === null) return success(usual);
  const found = readTime(typed);
  if (!found.ok) return failure('bad-input', found.message);
  return success(found.value);
}

function readStart(incident: Incident, values: Values): Result<ReportStart> {
  const final = values.final === true;
  if (final && !canBeFinal(incident))
    return failure('bad-input', 'The final report is written once the status is restored or closed.');
  const now = new Date().toISOString();
  const { zone } = incident.setup;
  const plan = planReport(incident, now, final);
  const typed = timeOf(values, 'as-of', plan.asOf, (text) => readNearest(text, plan.asOf.at, zone));
  if (!typed.ok) return typed;
  const asOf = typed.value ?? plan.asOf;
  const usual = announcedUpdate({ nextUpdateAt: plan.next?.at ?? null, asOf });
  const next = timeOf(values, 'next', usual, (text) => readAhead(text, asOf.at, zone));
  if (!next.ok) return next;
  const start = { number: plan.number, asOf, nextUpdateAt: next.value, final };
  const problem = startProblem(incident, start);
  return problem === null ? success(start) : failure('bad-input', problem.message);
}

/**
 * Freezes what was sent, unless a version holds it already: what was exported last, else the record as it stands. What
 * comes out is a sentence where nothing was exported, as nobody may have got that report; null else.
 */
async function freezeSent(opened: OpenIncident, dispatch: Dispatch): Promise<Result<string | null>> {
  const { id } = opened.incident;
  const reportNo = reportNumber(opened.incident);
  const sent = (await dispatch('versions.sent', { id, reportNo })) as Result<SentReport | null>;
  if (!sent.ok) return sent;
  if (sent.value?.version) return success(null);
  const frozen = (await dispatch('versions.frozen', { id })) as Result<readonly FrozenVersion[]>;
  if (!frozen.ok) return frozen;
  const revision = sent.value?.revision ?? opened.revision;
  const name = reportName(frozen.value, reportNo);
  const done = (await dispatch('versions.freeze', { id, revision, name, note: '' })) as Result<unknown>;
  if (!done.ok) return done;
  return success(
    sent.value
      ? null
      : `Report ${reportNo} was never exported: its record as it stood is what the next one is compared with.`,
  );
}

interface Begun {
  readonly incident: Incident;
  /** Where nobody may have got the report before, that it is so. */
  readonly unsent: string | null;
}

/** The record as the next report, saved. */
async function begin(id: string, values: Values, dispatch: Dispatch): Promise<Result<Begun>> {
  const opened = (await dispatch('incidents.open', { id })) as Result<OpenIncident>;
  if (!opened.ok) return opened;
  const { incident, revision } = opened.value;
  const start = readStart(incident, values);
  if (!start.ok) return start;
  const frozen = await freezeSent(opened.value, dispatch);
  if (!frozen.ok) return frozen;
  const next = startReport(incident, start.value).reduce(applyEdit, incident);
  const saved = (await dispatch('incidents.save', { id, revision, incident: next })) as Result<Saved>;
  return saved.ok ? success({ incident: next, unsent: frozen.value }) : saved;
}
