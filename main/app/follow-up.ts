import type { ExportedFile } from '../../shared/api/answers.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { followUpEvents } from '../../shared/core/followup/events.ts';
import { followUpMail } from '../../shared/core/followup/mail.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { placeFor } from './export-place.ts';
import { openIncident } from './incident-input.ts';
import type { Ports, PrintedFile } from './ports.ts';
import { writeExport } from './write-export.ts';

interface Wish {
  readonly id: string;
  readonly kind: 'mail' | 'calendar';
  readonly path: string | null;
  readonly keep?: boolean | undefined;
}

const EXTENSIONS = { mail: 'eml', calendar: 'ics' } as const;

async function print(kind: Wish['kind'], incident: Incident, ports: Ports): Promise<Result<PrintedFile>> {
  const { store, exporter } = ports;
  if (kind === 'calendar') {
    const events = followUpEvents(incident);
    if (events.length === 0) {
      const message = 'Nothing has a due time yet, so there is nothing for a calendar. Nothing was written.';
      return failure('bad-input', message);
    }
    return success(await exporter.calendar(events));
  }
  const frozen = store.frozen.list(incident.id);
  if (!frozen.ok) return frozen;
  return success(await exporter.mail(followUpMail(incident, frozen.value[0] ?? null)));
}

/** Writes the mail or the calendar entries of the newest version, and remembers the file as every export. */
async function exportFollowUp(wish: Wish, ports: Ports): Promise<Result<ExportedFile>> {
  const opened = openIncident(wish.id, ports);
  if (!opened.ok) return opened;
  const { incident, revision } = opened.value;
  const printed = await print(wish.kind, incident, ports);
  if (!printed.ok) return printed;
  const { subject } = followUpMail(incident, null);
  const wanted = { incidentId: wish.id, title: subject, extension: EXTENSIONS[wish.kind] };
  const place = await placeFor(wanted, wish.path, ports, wish.keep);
  if (!place.ok) return place;
  return await writeExport({ ...printed.value, path: place.value, incidentId: wish.id, revision }, ports);
}

/** The mail and the calendar after a meeting as files. */
export function followUpHandlers(ports: Ports): Pick<Handlers, 'export.followUp'> {
  return { 'export.followUp': (wish) => exportFollowUp(wish, ports) };
}
