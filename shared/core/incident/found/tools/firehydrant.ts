import type { Fields } from '../fields.ts';
import type { Gather } from '../gather.ts';
import { jsonReader } from '../json-reader.ts';
import { putPeople } from '../put-people.ts';
import { stateOf } from '../said-words.ts';
import { timeFactOf } from '../times.ts';

function putMilestones(found: Gather, milestones: readonly Fields[]): void {
  for (const milestone of milestones) {
    const name = milestone.text('slug') || milestone.text('type');
    const at = milestone.value('occurred_at');
    const key = timeFactOf(name);
    if (key) found.first(key, at, `milestone ${name}`);
    else if (at !== null) found.event(at, milestone.text('name') || name, 'milestones');
    milestone.skip(
      'id',
      'created_at',
      'updated_at',
      'type',
      'name',
      'duration',
      'position',
      'time_since_last_milestone',
    );
  }
}

function putEvents(found: Gather, events: readonly Fields[]): void {
  for (const event of events) {
    const words =
      event.text('data.body') ||
      event.text('data.message') ||
      event.text('data.text') ||
      event.text('description');
    if (words !== '') found.event(event.value('occurred_at') ?? event.value('created_at'), words, 'events');
    event.skip(
      'id',
      'type',
      'author',
      'visibility',
      'incident_id',
      'incident_name',
      'context',
      'votes',
      'created_at',
    );
  }
}

function putTasks(found: Gather, tasks: readonly Fields[]): void {
  for (const task of tasks) {
    const what = task.text('title') || task.text('summary') || task.text('description');
    found.action({
      what,
      owner: task.text('assignee.name'),
      due: task.value('due_at'),
      state: stateOf(task.text('state')),
    });
    task.skip('assignee', 'created_by', 'id', 'created_at', 'updated_at');
  }
}

const namesOf = (items: readonly Fields[]): readonly string[] =>
  items.map((item) => {
    item.skip('id', 'slug', 'created_at', 'updated_at', 'labels', 'description', 'type');
    return item.text('name');
  });

function fill(found: Gather, incident: Fields, file: Fields): void {
  found.words('title', incident.value('name'), 'name');
  found.sentence('summary', incident.value('customer_impact_summary'), 'customer_impact_summary');
  found.note('summary', incident.value('summary'));
  found.note('description', incident.value('description'));
  found.status(incident.text('current_milestone'), 'current_milestone');
  found.severity(incident.text('severity'), 'severity');
  found.severity(incident.text('priority'), 'priority');
  putMilestones(found, incident.list('milestones'));
  for (const phase of incident.list('lifecycle_phases')) putMilestones(found, phase.list('milestones'));
  found.first('startedAt', incident.value('started_at'), 'started_at');
  putEvents(found, [...incident.list('events'), ...file.list('events')]);
  putTasks(found, [...incident.list('tasks'), ...file.list('tasks')]);
  found.lines('components', namesOf(incident.list('services')), 'services');
  for (const name of namesOf(incident.list('functionalities'))) found.functionName(name);
  found.words('environment', namesOf(incident.list('environments')).join(', '), 'environments');
  found.link(incident.value('incident_url'), 'Incident in FireHydrant');
  found.link(incident.value('report_url') ?? incident.value('private_status_page_url'), 'Status page');
  putPeople(found, incident, 'role_assignments');
  incident.skip(
    'role_assignments',
    'id',
    'organization',
    'organization_id',
    'lifecycle_phases',
    'created_at',
    'number',
  );
  incident.skip(
    'severity_color',
    'severity_impact',
    'severity_condition',
    'active',
    'opened_by',
    'created_by',
  );
}

/**
 * FireHydrant: `GET /v1/incidents/{id}`, with `events` and `tasks` of the same incident where a file has them.
 * Source: developers.firehydrant.com, API reference, Incidents.
 */
export const firehydrant = jsonReader({
  format: 'firehydrant',
  tool: 'FireHydrant',
  find: (file) =>
    [file, file.at('data.incident'), file.at('incident'), ...file.list('data'), ...file.list('')].filter(
      (each) => each.has('name') && (each.has('current_milestone') || each.has('milestones')),
    ),
  fill,
});
