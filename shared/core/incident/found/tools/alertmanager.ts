import { epochOf } from '../../../wording/zone.ts';
import type { Fields } from '../fields.ts';
import type { Gather } from '../gather.ts';
import { jsonReader } from '../json-reader.ts';
import { readMoment } from '../moments.ts';

const nameOf = (alert: Fields): string => alert.text('labels.alertname') || 'Alert';

/** "HighErrorRate: 18% of payments fail". */
function wordsOf(alert: Fields): string {
  const told =
    alert.text('annotations.summary') ||
    alert.text('annotations.description') ||
    alert.text('annotations.message');
  return told === '' ? nameOf(alert) : `${nameOf(alert)}: ${told}`;
}

function putAlert(found: Gather, alert: Fields): void {
  found.event(alert.value('startsAt'), wordsOf(alert), 'startsAt');
  if (alert.text('status') === 'resolved')
    found.mark(alert.value('endsAt'), `Ended: ${nameOf(alert)}`, 'endsAt');
  found.link(alert.value('generatorURL'), nameOf(alert));
  found.link(alert.value('dashboardURL'), `${nameOf(alert)}: dashboard`);
  found.link(alert.value('annotations.runbook_url'), `${nameOf(alert)}: runbook`);
  alert.skip('endsAt', 'fingerprint', 'status', 'receivers', 'updatedAt', 'labels.alertname');
}

/** Every value of a label, each once. */
function labelsOf(alerts: readonly Fields[], name: string): readonly string[] {
  return alerts.map((alert) => alert.text(`labels.${name}`));
}

function fill(found: Gather, incident: Fields, file: Fields): void {
  const alerts = incident.list('alerts').length > 0 ? incident.list('alerts') : file.list('');
  const inOrder = (key: string): readonly unknown[] =>
    alerts
      .flatMap((alert) => {
        const moment = readMoment(alert.value(key), found.given);
        return moment ? [{ value: alert.value(key), at: epochOf(moment.at.at) }] : [];
      })
      .toSorted((a, b) => a.at - b.at)
      .map(({ value }) => value);
  const [first] = alerts;
  found.words(
    'title',
    incident.text('commonAnnotations.summary') || (first ? wordsOf(first) : ''),
    'summary',
  );
  found.time('detectedAt', inOrder('startsAt')[0], 'startsAt');
  if (incident.text('status') === 'resolved') {
    found.status('resolved', 'status');
    found.time('restoredAt', inOrder('endsAt').at(-1), 'endsAt');
  }
  for (const alert of alerts) putAlert(found, alert);
  found.lines('components', [...labelsOf(alerts, 'service'), ...labelsOf(alerts, 'job')], 'labels');
  found.lines('regions', labelsOf(alerts, 'region'), 'labels.region');
  const environments = [...labelsOf(alerts, 'env'), ...labelsOf(alerts, 'environment')];
  const named = new Set(environments.filter((name) => name !== ''));
  found.words('environment', [...named].join(', '), 'labels.env');
  for (const severity of new Set(labelsOf(alerts, 'severity'))) found.severity(severity, 'severity');
  found.link(incident.value('externalURL'), 'Alertmanager');
  incident.skip(
    'version',
    'groupKey',
    'receiver',
    'groupLabels',
    'commonLabels',
    'commonAnnotations',
    'truncatedAlerts',
  );
}

/**
 * Alertmanager: the webhook message of version 4, as Grafana’s alerting sends it too, and the list of `GET
 * /api/v2/alerts`; all alerts of a file are one incident.
 * Source: prometheus.io, Alerting, Configuration, `webhook_config`.
 */
export const alertmanager = jsonReader({
  format: 'alertmanager',
  tool: 'Alertmanager',
  find: (file) => {
    const isAlert = (each: Fields): boolean => each.has('labels') && each.has('startsAt');
    return file.list('alerts').some(isAlert) || file.list('').some(isAlert) ? [file] : [];
  },
  fill,
});
