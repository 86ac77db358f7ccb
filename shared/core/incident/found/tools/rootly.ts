import type { Fields } from '../fields.ts';
import type { Gather } from '../gather.ts';
import { jsonReader } from '../json-reader.ts';
import { putPeople } from '../put-people.ts';
import { stateOf } from '../said-words.ts';

const TIMES = [
  ['startedAt', 'started_at'],
  ['detectedAt', 'detected_at'],
  ['acknowledgedAt', 'acknowledged_at'],
  ['mitigatedAt', 'mitigated_at'],
  ['restoredAt', 'resolved_at'],
  ['closedAt', 'closed_at'],
] as const;

/** A resource as JSON:API wraps it, or bare. */
function nameOf(resource: Fields): string {
  return resource.text('data.attributes.name') || resource.text('attributes.name') || resource.text('name');
}

function namesAt(incident: Fields, path: string): readonly string[] {
  const names = [...incident.list(path), ...incident.list(`${path}.data`)].map(nameOf);
  incident.skip(path);
  return names;
}

function putIncluded(found: Gather, included: readonly Fields[]): void {
  for (const each of included) {
    const data = each.at('attributes');
    const type = each.text('type');
    if (type === 'incident_events') {
      found.event(data.value('occurred_at') ?? data.value('created_at'), data.value('event'), type);
      each.skip('attributes', 'id', 'relationships');
    } else if (type === 'incident_action_items') {
      const owner = data.text('assigned_to.name') || data.text('assigned_to_user.full_name');
      const state = stateOf(data.text('status'));
      found.action({ what: data.text('summary'), owner, due: data.value('due_date'), state });
      found.note(type, data.value('description'));
      each.skip('attributes', 'id', 'relationships');
    }
  }
}

function fill(found: Gather, incident: Fields, file: Fields): void {
  const data = incident.at('attributes');
  found.words('title', data.value('title'), 'title');
  found.sentence('summary', data.value('summary'), 'summary');
  found.status(data.text('status'), 'status');
  found.severity(nameOf(data.at('severity')), 'severity');
  for (const [key, name] of TIMES) found.time(key, data.value(name), name);
  found.sentence('mitigation', data.value('mitigation_message'), 'mitigation_message');
  found.sentence('mitigation', data.value('resolution_message'), 'resolution_message');
  found.lines('components', namesAt(data, 'services'), 'services');
  for (const name of namesAt(data, 'functionalities')) found.functionName(name);
  found.words('environment', namesAt(data, 'environments').join(', '), 'environments');
  const causes = namesAt(data, 'causes').filter((name) => name !== '');
  if (causes.length > 0) found.note('causes', causes.join(', '));
  for (const key of ['url', 'short_url', 'jira_issue_url', 'github_issue_url', 'pagerduty_incident_url'])
    found.link(data.value(key), `Incident in Rootly: ${key}`);
  putIncluded(found, [...file.list('included'), ...file.list('events'), ...file.list('action_items')]);
  putPeople(found, data, 'user', 'roles');
  data.skip(
    'user',
    'roles',
    'started_by',
    'mitigated_by',
    'resolved_by',
    'closed_by',
    'slug',
    'created_at',
    'updated_at',
  );
  data.skip('severity', 'sequential_id', 'kind', 'source', 'private');
  incident.skip('id', 'type', 'relationships');
}

/**
 * Rootly: `GET /v1/incidents/{id}` as JSON:API, with the incident’s events and action items under `included`, `events`
 * or `action_items`.
 * Source: docs.rootly.com, API reference, Incidents.
 */
export const rootly = jsonReader({
  format: 'rootly',
  tool: 'Rootly',
  find: (file) =>
    [file.at('data'), ...file.list('data')].filter(
      (each) =>
        each.has('attributes.title') &&
        ['sequential_id', 'slug', 'mitigated_at', 'in_triage_at', 'status'].some((key) =>
          each.has(`attributes.${key}`),
        ) &&
        !each.has('attributes.public_id'),
    ),
  fill,
});
