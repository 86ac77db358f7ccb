import type { Fields } from '../fields.ts';
import type { Gather } from '../gather.ts';
import { jsonReader } from '../json-reader.ts';

function putUpdates(found: Gather, updates: readonly Fields[]): void {
  for (const update of updates) {
    const at = update.value('display_at') ?? update.value('created_at');
    found.message(at, update.value('body'), 'Status page');
    update.skip('status', 'affected_components', 'created_at', 'updated_at', 'id', 'incident_id');
    update.skip(
      'deliver_notifications',
      'custom_tweet',
      'tweet_id',
      'twitter_updated_at',
      'wants_twitter_update',
    );
  }
}

function fill(found: Gather, incident: Fields): void {
  found.words('title', incident.value('name'), 'name');
  found.status(incident.text('status'), 'status');
  found.time('startedAt', incident.value('started_at'), 'started_at');
  found.time('mitigatedAt', incident.value('monitoring_at'), 'monitoring_at');
  found.time('restoredAt', incident.value('resolved_at'), 'resolved_at');
  for (const component of incident.list('components')) {
    found.functionName(component.text('name'));
    component.skip(
      'id',
      'page_id',
      'group_id',
      'created_at',
      'updated_at',
      'position',
      'status',
      'start_date',
    );
  }
  putUpdates(found, incident.list('incident_updates'));
  const impact = incident.text('impact_override') || incident.text('impact');
  if (impact !== '' && impact !== 'none') found.note('impact', impact);
  found.link(incident.value('shortlink'), 'Incident on the status page');
  found.note('postmortem_body', incident.value('postmortem_body'));
  incident.skip('impact', 'id', 'page_id', 'created_at', 'updated_at');
}

/**
 * Statuspage (Atlassian): an incident of the manage API or of the public `/api/v2/incidents.json`, with its
 * `incident_updates`, which are what customers were told.
 * Source: developer.statuspage.io, Incidents; the status API of every public page.
 */
export const statuspage = jsonReader({
  format: 'statuspage',
  tool: 'Statuspage',
  find: (file) =>
    [file, file.at('incident'), ...file.list('incidents'), ...file.list('')].filter(
      (each) => each.has('incident_updates') && each.has('name') && !each.has('incident_status'),
    ),
  fill,
});
