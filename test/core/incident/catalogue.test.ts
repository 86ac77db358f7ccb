import { describe, expect, it } from 'vitest';
import { DERIVED, isDerivedKey } from '../../../shared/core/impact/derived.ts';
import { FACT_GROUPS, FACT_KEYS, type FACTS, isFactKey } from '../../../shared/core/incident/facts.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { columnsOf, isListKey, LIST_KEYS, row } from '../../../shared/core/incident/lists.ts';

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''];

describe('the catalogue of facts', () => {
  it('has every fact in one group only', () => {
    const keys = Object.values(FACT_GROUPS).flatMap((group) => Object.keys(group));
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
    expect(keys.toSorted()).toEqual(FACT_KEYS.toSorted());
  });

  it('gives each fact a label of its own within its group', () => {
    for (const [name, group] of Object.entries(FACT_GROUPS)) {
      const labels = Object.values(group).map(({ label }) => label);
      const shared = labels.filter((label, index) => labels.indexOf(label) !== index);
      // The three "how likely" stand beside what they are about.
      expect(
        shared.filter((label) => label !== 'How likely'),
        name,
      ).toEqual([]);
    }
  });

  it('shares no key with lists or derived figures, as chips name all three', () => {
    const keys = [...FACT_KEYS, ...LIST_KEYS, ...Object.keys(DERIVED)];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('knows its own names only', () => {
    for (const name of PROTOTYPE_NAMES)
      expect([isFactKey(name), isListKey(name), isDerivedKey(name)]).toEqual([false, false, false]);
    expect([isFactKey('customers'), isListKey('asks'), isDerivedKey('duration')]).toEqual([true, true, true]);
  });

  it('has room for every field of the fact dictionary', () => {
    const dictionary: readonly (keyof typeof FACTS)[] = [
      ...(['title', 'reportNo', 'asOf', 'status', 'severity', 'distribution', 'preparedBy'] as const),
      ...([
        'startedAt',
        'firstSignAt',
        'detectedAt',
        'detectionSource',
        'awarenessAt',
        'escalatedAt',
      ] as const),
      ...([
        'mitigatedAt',
        'restoredAt',
        'closedAt',
        'customers',
        'customersBase',
        'safety',
        'tickets',
      ] as const),
      ...([
        'dataLoss',
        'dataExposure',
        'dataCorrectness',
        'securitySuspected',
        'evidencePreservedAt',
      ] as const),
      ...(['causeStatus', 'likelihood', 'trigger', 'weakness', 'missingSafeguard', 'confirmAt'] as const),
      ...([
        'mitigation',
        'mitigationLimits',
        'heldSince',
        'fix',
        'planB',
        'planBTrigger',
        'staffing',
      ] as const),
      ...(['exactBarrier', 'barrierSince', 'similarLikelihood', 'similarUntil', 'interim'] as const),
      ...(['loss', 'recoveryFactor', 'credits', 'refunds', 'responseCost', 'financeInformedAt'] as const),
      ...([
        'nextCustomerMessageAt',
        'spokesperson',
        'linesToSay',
        'linesToAvoid',
        'internalMessageAt',
      ] as const),
      ...(['legalInformedAt', 'determinationAt', 'classificationAt', 'insurerInformedAt'] as const),
      ...(['nextUpdateAt', 'nextUpdateChannel', 'earlyTriggers', 'reviewAt', 'reviewOwner'] as const),
    ];
    expect(dictionary.filter((key) => !isFactKey(key))).toEqual([]);
  });
});

describe('a new record', () => {
  it('has every fact empty and every list without rows', () => {
    const incident = emptyIncident('x', { zone: 'Europe/Berlin' });
    expect(Object.keys(incident.facts)).toEqual(FACT_KEYS);
    expect(new Set(Object.values(incident.facts))).toEqual(new Set([null]));
    expect(Object.values(incident.lists).flat()).toEqual([]);
    expect(incident.setup.zone).toBe('Europe/Berlin');
  });

  it('takes rows with every column empty but those given', () => {
    for (const list of LIST_KEYS) {
      const blank = row(list, 'r1');
      expect(Object.keys(blank)).toEqual(['id', ...Object.keys(columnsOf(list))]);
    }
    expect(row('checksDone', 'r1', { what: 'We looked' })).toEqual({ id: 'r1', what: 'We looked' });
  });
});
