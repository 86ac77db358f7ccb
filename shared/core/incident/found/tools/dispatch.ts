import type { Fields } from '../fields.ts';
import type { Gather } from '../gather.ts';
import { jsonReader } from '../json-reader.ts';
import { putPeople } from '../put-people.ts';
import { stateOf } from '../said-words.ts';

const TIMES = [
  ['detectedAt', 'reported_at'],
  ['mitigatedAt', 'stable_at'],
  ['closedAt', 'closed_at'],
] as const;

function putTasks(found: Gather, tasks: readonly Fields[]): void {
  for (const task of tasks) {
    const what = task.text('description');
    found.action({ what, owner: '', due: task.value('resolve_by'), state: stateOf(task.text('status')) });
    found.link(task.value('weblink'), what);
    task.skip(
      'assignees',
      'owner',
      'creator',
      'id',
      'created_at',
      'updated_at',
      'resource_id',
      'resource_type',
      'priority',
    );
  }
}

function fill(found: Gather, incident: Fields): void {
  found.words('title', incident.value('title'), 'title');
  found.note('description', incident.value('description'));
  found.sentence('mitigation', incident.value('resolution'), 'resolution');
  found.status(incident.text('status'), 'status');
  found.severity(incident.text('incident_severity.name'), 'incident_severity');
  found.severity(incident.text('incident_priority.name'), 'incident_priority');
  for (const [key, name] of TIMES) found.time(key, incident.value(name), name);
  for (const event of incident.list('events')) {
    found.event(event.value('started_at'), event.value('description'), 'events');
    event.skip('id', 'uuid', 'source', 'ended_at', 'details', 'individual', 'owner', 'type', 'pinned');
  }
  putTasks(found, incident.list('tasks'));
  for (const [path, caption] of [
    ['ticket', 'Ticket'],
    ['storage', 'Folder'],
    ['incident_document', 'Incident document'],
    ['incident_review_document', 'Review document'],
  ] as const)
    found.link(incident.at(path).value('weblink'), caption);
  for (const each of incident.list('documents')) found.link(each.value('weblink'), each.text('name'));
  for (const each of incident.list('tags'))
    found.note('tags', [each.text('tag_type.name'), each.text('name')].join(': '));
  putPeople(found, incident, 'commander', 'reporter', 'participants');
  incident.skip(
    'commander',
    'reporter',
    'participants',
    'commanders_location',
    'reporters_location',
    'id',
    'project',
  );
  incident.skip(
    'incident_severity',
    'incident_priority',
    'created_at',
    'updated_at',
    'ticket',
    'storage',
    'tags',
    'name',
  );
}

/**
 * Netflix Dispatch: an incident as its REST API (`GET /{organization}/incidents/{id}`) answers it. Its times name UTC.
 * Source: github.com/Netflix/dispatch, `src/dispatch/incident/models.py`.
 */
export const dispatch = jsonReader({
  format: 'dispatch',
  tool: 'Dispatch',
  find: (file) =>
    [file, ...file.list('items'), ...file.list('')].filter(
      (each) => each.has('title') && (each.has('incident_priority') || each.has('incident_severity')),
    ),
  fill,
});
