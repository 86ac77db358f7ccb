import type { Fields } from '../fields.ts';
import type { Gather } from '../gather.ts';
import { jsonReader } from '../json-reader.ts';
import { putPeople } from '../put-people.ts';
import { seenByOf } from '../said-words.ts';

/** The value of one of the fields that a customer may rename; several as a list. */
function valuesAt(data: Fields, name: string): readonly string[] {
  const field = data.at(`fields.${name}`);
  const value = field.value('value');
  field.skip('type');
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string').filter((each) => each !== '');
}

const TIMES = [
  ['startedAt', 'customer_impact_start'],
  ['detectedAt', 'detected'],
  ['restoredAt', 'resolved'],
] as const;

function putIncluded(found: Gather, included: readonly Fields[]): void {
  for (const each of included) {
    const type = each.text('type');
    if (type === 'incident_todos') {
      const done = each.has('attributes.completed');
      const due = each.value('attributes.due_date');
      found.action({ what: each.text('attributes.content'), owner: '', due, state: done ? 'done' : 'open' });
    } else if (type === 'incident_attachments')
      found.link(each.value('attributes.attachment.documentUrl'), each.text('attributes.attachment.title'));
    else if (type !== 'users') {
      found.note(type, each.text('attributes.content.content') || each.text('attributes.description'));
      found.remark(
        `Of “${type.slice(0, 60)}” only the words are kept, as a note: its times stay in the file.`,
      );
    }
    each.skip('id', 'relationships', 'attributes');
  }
}

function fill(found: Gather, incident: Fields, file: Fields): void {
  const data = incident.at('attributes');
  found.words('title', data.value('title'), 'title');
  found.status(valuesAt(data, 'state')[0] ?? data.text('state'), 'state');
  const severity = valuesAt(data, 'severity')[0] ?? data.text('severity');
  if (severity !== 'UNKNOWN') found.severity(severity, 'severity');
  for (const [key, name] of TIMES) found.time(key, data.value(name), name);
  found.mark(data.value('customer_impact_end'), 'Customers were no longer affected', 'customer_impact_end');
  found.mark(data.value('declared'), 'The incident was declared', 'declared');
  found.sentence('summary', data.value('customer_impact_scope'), 'customer_impact_scope');
  found.note('summary', valuesAt(data, 'summary').join('\n'));
  found.words('technicalCause', valuesAt(data, 'root_cause').join('\n'), 'root_cause');
  found.lines('components', valuesAt(data, 'services'), 'services');
  const method = valuesAt(data, 'detection_method')[0] ?? '';
  const seenBy = seenByOf(method);
  if (seenBy) found.fact('detectionSource', seenBy, 'detection_method');
  else if (method !== '' && method !== 'unknown') found.note('detection_method', method);
  putIncluded(found, file.list('included'));
  putPeople(found, incident.at('relationships'), 'commander_user');
  data.skip(
    'created',
    'modified',
    'public_id',
    'notification_handles',
    'created_by',
    'created_by_uuid',
    'state',
    'severity',
  );
  data.skip('customer_impact_duration', 'declared_by', 'declared_by_uuid', 'last_modified_by');
  incident.skip('id', 'type', 'relationships');
}

/**
 * Datadog: `GET /api/v2/incidents/{id}`, with todos and attachments under `included`.
 * Source: docs.datadoghq.com, API reference, Incidents.
 */
export const datadog = jsonReader({
  format: 'datadog',
  tool: 'Datadog',
  find: (file) =>
    [file.at('data'), ...file.list('data')].filter(
      (each) =>
        each.has('attributes.title') &&
        (each.has('attributes.public_id') || each.has('attributes.customer_impact_start')),
    ),
  fill,
});
