import { isFilled, knownValue } from '../incident/values/slot.ts';
import { joinWords } from '../wording/text.ts';
import { epochOf } from '../wording/zone.ts';
import type { ChecklistItem, ItemResult } from './item.ts';
import { isSecurity, legalReasons, mayConcernLegal } from './record.ts';
import { errorsOf, needSilence } from './remarks.ts';
import { blocked, DONE, missing, NOT_APPLICABLE, needFacts, ticked, toFact } from './result.ts';

const leadsElsewhere: ChecklistItem = {
  id: 'C01',
  text: 'Someone else leads the technical response now',
  level: 'manual',
  tickable: true,
  jump: { to: 'checklist' },
  check({ incident }) {
    const tick = incident.ticks.C01;
    if (tick) return ticked(tick);
    const lead = knownValue(incident.facts.incidentLead)?.trim();
    return lead
      ? missing(`Tick once ${lead} leads the response and you only brief.`)
      : missing('Name who leads the response now, then tick.', toFact('incidentLead'));
  },
};

const statusAndTime: ChecklistItem = {
  id: 'C02',
  text: 'Status and as-of time set, zone given, words agree with the status',
  level: 'block',
  jump: toFact('status'),
  check(context) {
    const filled = needFacts(context.incident, ['status', 'asOf']);
    if (filled.state !== 'done') return filled;
    // The numbers' item leads to the time; this one leads to the status.
    const disputed = context.broken.find(({ id }) => id === 'status.restored');
    if (disputed) return blocked(disputed.message);
    return needSilence(context, errorsOf(context, 'status.conflict', 'time.nozone'));
  },
};

const startIsNotAlarm: ChecklistItem = {
  id: 'C03',
  text: 'Start time differs from alarm time or is confirmed equal',
  level: 'warn',
  tickable: true,
  jump: toFact('startedAt'),
  check({ incident }): ItemResult {
    const filled = needFacts(incident, ['startedAt', 'detectedAt']);
    if (filled.state !== 'done') return filled;
    const start = knownValue(incident.facts.startedAt);
    const alarm = knownValue(incident.facts.detectedAt);
    if (!start || !alarm || epochOf(start.at) !== epochOf(alarm.at)) return DONE;
    const tick = incident.ticks.C03;
    return tick
      ? ticked(tick)
      : blocked(
          '“Started” equals “Detected”: customers are mostly hit before the alarm rings. Correct it, or tick.',
        );
  },
};

const detectionSource: ChecklistItem = {
  id: 'C04',
  text: 'How it was noticed is recorded',
  level: 'warn',
  jump: toFact('detectionSource'),
  check: ({ incident }) => needFacts(incident, ['detectionSource']),
};

const evidencePreserved: ChecklistItem = {
  id: 'C05',
  text: 'Evidence (logs, chat) preserved',
  level: ({ incident }) => (isSecurity(incident) ? 'block' : 'warn'),
  jump: toFact('evidencePreservedAt'),
  check: ({ incident }) => needFacts(incident, ['evidencePreservedAt']),
};

const legalInformed: ChecklistItem = {
  id: 'C06',
  text: 'Legal informed when data, safety, security or regulated service is touched',
  level: 'block',
  jump: toFact('legalInformedAt'),
  check({ incident }) {
    if (isFilled(incident.facts.legalInformedAt)) return DONE;
    const reasons = legalReasons(incident);
    if (reasons.length > 0)
      return missing(`This touches ${joinWords(reasons)}: say since when Legal has the facts.`);
    if (!mayConcernLegal(incident)) return NOT_APPLICABLE;
    return missing('Say first whether data was lost, seen by others or incorrect: then Legal must know.', {
      to: 'group',
      key: 'data',
    });
  },
};

/** Before writing. */
export const BEFORE: readonly ChecklistItem[] = [
  leadsElsewhere,
  statusAndTime,
  startIsNotAlarm,
  detectionSource,
  evidencePreserved,
  legalInformed,
];
