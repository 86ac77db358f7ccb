import { epochOf, instantAt } from '../../../wording/zone.ts';
import type { Fields } from '../fields.ts';
import type { Gather } from '../gather.ts';
import { jsonReader } from '../json-reader.ts';
import { readMoment } from '../moments.ts';
import { putPeople } from '../put-people.ts';

/** An alert tells how long after its creation it was acknowledged and closed, in milliseconds. */
function after(found: Gather, created: unknown, wait: unknown): string | null {
  const moment = readMoment(created, found.given);
  if (!moment || typeof wait !== 'number' || wait <= 0) return null;
  return instantAt(Math.floor((epochOf(moment.at.at) + wait) / 1000));
}

function putTimes(found: Gather, incident: Fields): void {
  const created = incident.value('createdAt');
  found.time('startedAt', incident.value('impactStartDate'), 'impactStartDate');
  found.time('detectedAt', created, 'createdAt');
  found.time('acknowledgedAt', after(found, created, incident.value('report.ackTime')), 'report.ackTime');
  found.time('restoredAt', incident.value('impactEndDate'), 'impactEndDate');
  found.time('closedAt', after(found, created, incident.value('report.closeTime')), 'report.closeTime');
}

function putEvents(found: Gather, file: Fields, incident: Fields): void {
  for (const each of [
    ...file.list('logs'),
    ...incident.list('logs'),
    ...file.list('notes'),
    ...incident.list('notes'),
  ]) {
    found.event(each.value('createdAt'), each.text('log') || each.text('note'), 'logs');
    each.skip('type', 'owner', 'offset');
  }
  for (const each of [
    ...file.list('entries'),
    ...file.list('timeline.entries'),
    ...incident.list('entries'),
  ]) {
    found.event(
      each.value('eventTime'),
      each.text('title.content') || each.text('description.content'),
      'entries',
    );
    each.skip('id', 'group', 'type', 'actor', 'title', 'hidden', 'lastEdit');
  }
}

function fill(found: Gather, incident: Fields, file: Fields): void {
  found.words('title', incident.value('message'), 'message');
  // "open" says of an alert only that nobody closed it.
  if (incident.text('status') !== 'open') found.status(incident.text('status'), 'status');
  found.severity(incident.text('priority'), 'priority');
  putTimes(found, incident);
  putEvents(found, file, incident);
  found.note('description', incident.value('description'));
  found.lines('components', [incident.text('entity')], 'entity');
  found.link(incident.value('links.web'), 'Incident in Opsgenie');
  putPeople(found, incident, 'responders', 'owner');
  incident.skip(
    'responders',
    'owner',
    'report',
    'id',
    'tinyId',
    'alias',
    'links',
    'updatedAt',
    'teams',
    'status',
  );
  file.skip('took', 'requestId', 'result');
}

/**
 * Opsgenie (Atlassian): an incident of `GET /v1/incidents/{id}` or an alert of `GET /v2/alerts/{id}`, with the alert’s
 * `logs` and `notes` and the incident’s timeline `entries` where a file has them.
 * Source: docs.opsgenie.com, Incident API, Alert API.
 */
export const opsgenie = jsonReader({
  format: 'opsgenie',
  tool: 'Opsgenie',
  find: (file) =>
    [file.at('data'), file, file.at('alert'), ...file.list('data'), ...file.list('')].filter(
      (each) => each.has('message') && (each.has('tinyId') || each.has('impactStartDate')),
    ),
  fill,
});
