import type { Fields } from '../fields.ts';
import type { Gather } from '../gather.ts';
import { jsonReader } from '../json-reader.ts';
import { putPeople } from '../put-people.ts';

/** What log entries say of the incident itself; who did it stays in the file. */
const ENTRIES: Readonly<Record<string, string>> = {
  trigger_log_entry: 'The alarm was triggered',
  acknowledge_log_entry: 'The alarm was acknowledged',
  unacknowledge_log_entry: 'The alarm was open again',
  escalate_log_entry: 'The alarm was escalated',
  resolve_log_entry: 'The alarm was resolved',
};

const TIMES = {
  acknowledge_log_entry: 'acknowledgedAt',
  escalate_log_entry: 'escalatedAt',
  resolve_log_entry: 'restoredAt',
} as const;

/**
 * Entries come newest first: of each kind the oldest is the time of the incident, of the last one the newest. What was
 * opened again has no end.
 */
function putEntries(found: Gather, entries: readonly Fields[], isOver: boolean): void {
  let left = 0;
  const oldest = entries.toSorted((a, b) => a.text('created_at').localeCompare(b.text('created_at')));
  const lastEnd = oldest.findLast((each) => each.text('type').startsWith('resolve'));
  for (const entry of oldest) {
    const type = entry.text('type').replace(/_reference$/, '');
    const at = entry.value('created_at');
    entry.skip(
      'agent',
      'summary',
      'service',
      'teams',
      'contexts',
      'channel',
      'incident',
      'event_details',
      'user',
    );
    entry.skip('id', 'self', 'html_url', 'assignees', 'escalation_policy', 'acknowledgement_timeout');
    const words = entry.text('note') || entry.text('channel.content') || entry.text('channel.summary');
    if (Object.hasOwn(ENTRIES, type)) {
      found.event(
        at,
        type === 'trigger_log_entry' && words ? `${ENTRIES[type]}: ${words}` : ENTRIES[type],
        type,
      );
      const key = Object.hasOwn(TIMES, type) ? TIMES[type as keyof typeof TIMES] : null;
      if (key === 'restoredAt' && (!isOver || entry !== lastEnd)) continue;
      if (key) found.first(key, at, type);
    } else if (words !== '' || entry.text('message') !== '')
      found.event(at, words || entry.text('message'), type);
    else left += 1;
  }
  if (left > 0) found.remark(`Log entries about who was notified or assigned are left out: ${left}.`);
}

function fill(found: Gather, incident: Fields, file: Fields): void {
  found.words('title', incident.text('title') || incident.text('summary'), 'title');
  found.status(incident.text('status'), 'status');
  found.severity(incident.text('priority.summary') || incident.text('priority.name'), 'priority');
  found.time('detectedAt', incident.value('created_at'), 'created_at');
  const isOver = incident.text('status') === 'resolved';
  putEntries(found, [...file.list('log_entries'), ...incident.list('log_entries')], isOver);
  for (const each of incident.list('acknowledgements'))
    found.first('acknowledgedAt', each.value('at'), 'acknowledgements');
  if (isOver)
    found.first(
      'restoredAt',
      incident.value('resolved_at') ?? incident.value('last_status_change_at'),
      'resolved_at',
    );
  found.lines('components', [incident.text('service.summary') || incident.text('service.name')], 'service');
  found.link(incident.value('html_url'), 'Incident in PagerDuty');
  found.note('body', incident.text('body.details'));
  for (const note of [...file.list('notes'), ...incident.list('notes')])
    found.event(note.value('created_at'), note.value('content'), 'notes');
  putPeople(found, incident, 'assignments');
  incident.skip(
    'assignments',
    'acknowledgements',
    'last_status_change_by',
    'id',
    'type',
    'summary',
    'self',
    'updated_at',
  );
  incident.skip('first_trigger_log_entry', 'service', 'priority', 'body.type', 'last_status_change_at');
}

/**
 * PagerDuty: REST API v2, `GET /incidents/{id}`, with `log_entries` and `notes` of the same incident where a file has
 * them; the `event.data` of a version 3 webhook.
 * Source: developer.pagerduty.com, API reference, Incidents and Log Entries.
 */
export const pagerduty = jsonReader({
  format: 'pagerduty',
  tool: 'PagerDuty',
  find: (file) =>
    [file.at('incident'), file.at('event.data'), file, ...file.list('incidents'), ...file.list('')].filter(
      (each) => each.has('incident_key') || each.has('escalation_policy') || /^incident/.test(typeOf(each)),
    ),
  fill,
});

/** "incident" of an incident that says so beside its PagerDuty service. */
function typeOf(each: Fields): string {
  return each.has('service.summary') && each.has('html_url') ? each.text('type') : '';
}
