import type { Fields } from '../fields.ts';
import type { Gather } from '../gather.ts';
import { jsonReader } from '../json-reader.ts';
import { putPeople } from '../put-people.ts';
import { stateOf } from '../said-words.ts';
import { timeFactOf } from '../times.ts';

function putTimes(found: Gather, stamps: readonly Fields[]): void {
  for (const stamp of stamps) {
    const name = stamp.text('incident_timestamp.name');
    const at = stamp.value('value.value');
    const key = timeFactOf(name);
    if (key) found.first(key, at, name);
    else if (at !== null) found.event(at, name, 'incident_timestamp_values');
    stamp.skip('incident_timestamp');
  }
}

/** Fields of a customer’s own: their names say what they are, to people. */
function putOwn(found: Gather, entries: readonly Fields[]): void {
  for (const entry of entries) {
    const name = entry.text('custom_field.name');
    const values = entry
      .list('values')
      .map(
        (value) =>
          value.text('value_option.value') ||
          value.text('value_catalog_entry.name') ||
          value.text('value_text') ||
          value.text('value_link') ||
          value.text('value_numeric'),
      )
      .filter((value) => value !== '');
    if (/^(?:affected )?(?:services?|components?|systems?)$/i.test(name))
      found.lines('components', values, name);
    else if (/^(?:affected )?regions?$/i.test(name)) found.lines('regions', values, name);
    else if (/^(?:affected )?products?$/i.test(name)) found.lines('products', values, name);
    else if (values.length > 0) found.note('custom_field_entries', `${name}: ${values.join(', ')}`);
    entry.skip('custom_field', 'values');
  }
}

function putUpdates(found: Gather, file: Fields): void {
  for (const update of file.list('incident_updates')) {
    found.event(update.value('created_at'), update.value('message'), 'incident_updates');
    update.skip('updater', 'id', 'incident_id', 'new_incident_status', 'new_severity');
  }
  for (const each of [...file.list('follow_ups'), ...file.list('actions')]) {
    const what = each.text('title') || each.text('description');
    const state = stateOf(each.text('status'));
    found.action({ what, owner: each.text('assignee.name'), due: each.value('due_at'), state });
    found.link(each.value('external_issue_reference.issue_permalink'), what);
    each.skip(
      'assignee',
      'creator',
      'id',
      'incident_id',
      'created_at',
      'updated_at',
      'external_issue_reference',
    );
  }
}

function fill(found: Gather, incident: Fields, file: Fields): void {
  found.words('title', incident.value('name'), 'name');
  found.sentence('summary', incident.value('summary'), 'summary');
  found.status(incident.text('incident_status.name'), 'incident_status');
  found.severity(incident.text('severity.name'), 'severity');
  putTimes(found, incident.list('incident_timestamp_values'));
  found.first('detectedAt', incident.value('created_at'), 'created_at');
  putOwn(found, incident.list('custom_field_entries'));
  putUpdates(found, file);
  found.link(incident.value('permalink'), 'Incident in incident.io');
  found.link(incident.value('postmortem_document_url'), 'Post-mortem');
  found.link(incident.value('external_issue_reference.issue_permalink'), 'Issue');
  putPeople(found, incident, 'incident_role_assignments');
  incident.skip(
    'incident_role_assignments',
    'creator',
    'id',
    'updated_at',
    'severity',
    'incident_status',
    'mode',
  );
  incident.skip('slack_channel_id', 'slack_team_id', 'visibility', 'reference');
}

/**
 * incident.io: `GET /v2/incidents/{id}`, with `incident_updates`, `follow_ups` and
 * `actions` of the same incident where a file has them.
 * Source: api-docs.incident.io, Incidents V2.
 */
export const incidentIo = jsonReader({
  format: 'incident.io',
  tool: 'incident.io',
  find: (file) =>
    [
      file.at('incident'),
      file,
      ...['created', 'updated', 'status_updated'].map((what) =>
        file.at(`public_incident_incident_${what}_v2`),
      ),
      ...file.list('incidents'),
      ...file.list(''),
    ].filter((each) => each.has('incident_status') && each.has('name')),
  fill,
});
