import type { Run } from '../../../../shared/core/brief/tree.ts';
import { driftOf } from '../../../../shared/core/coach/drift/drift.ts';
import type { Hit } from '../../../../shared/core/coach/rule.ts';
import { readBrief } from '../../../../shared/core/coach/text/coach-text.ts';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import type { Incident, Setup } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { exact, range } from '../../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { briefOf, noTerms, record, section } from '../speak.ts';

export const at = (time: string): ReturnType<typeof stamp> =>
  stamp(`2026-06-03T${time}:00Z`, 'Europe/Berlin');

/** 14:02 to 14:49 UTC on 3 June, which is 16:02 to 16:49 CEST. */
const facts: Partial<Facts> = {
  service: 'card payments',
  customers: exact('count', 3_187, { basis: 'measured', method: 'failed payments', source: 'billing' }),
  customersBase: exact('count', 80_000),
  attemptsFailed: exact('count', 1_412),
  attemptsTotal: exact('count', 7_840),
  attemptsNoun: 'card payments',
  tickets: exact('count', 212),
  loss: range('money', 3_000_000, null, 5_000_000),
  refunds: exact('money', 1_850_000),
  credits: exact('money', 900_000),
  revenuePerHour: exact('money', 21_000_000),
  recoveryFactor: exact('share', 500_000),
  targetShare: exact('share', 999_000),
  asOf: at('16:00'),
  startedAt: at('14:02'),
  detectedAt: at('14:06'),
  acknowledgedAt: at('14:09'),
  mitigatedAt: at('14:46'),
  restoredAt: at('14:49'),
  nextUpdateAt: at('18:15'),
  nextCustomerMessageAt: at('17:00'),
  legalInformedAt: at('15:10'),
  reviewAt: stamp('2026-06-08T12:00:00Z', 'UTC', { precision: 'day' }),
};

/** A record that most of these tests hold their words against. */
export function incidentWith(more: Partial<Facts> = {}, setup: Partial<Setup> = {}): Incident {
  const base = record({ ...facts, ...more });
  const figures = [
    row('figures', 'f1', { name: 'Flights cancelled', value: exact('count', 726) }),
    row('figures', 'f2', { name: 'Share of planned flights', value: exact('share', 280_000) }),
  ];
  const asks = [
    row('asks', 'a1', {
      decision: 'Approve a second check',
      amount: exact('money', 1_800_000),
      deadline: at('17:00'),
    }),
  ];
  return { ...base, setup: { ...base.setup, ...setup }, lists: { ...base.lists, figures, asks } };
}

/** What is found in one paragraph of the brief. */
export function hitsIn(
  runs: readonly Run[],
  incident = incidentWith(),
  origin: 'edited' | 'generated' = 'edited',
) {
  const brief = briefOf({ ...section('impact'), origin, blocks: [{ kind: 'paragraph', runs }] });
  return driftOf({ text: readBrief(brief), incident, vocabulary: noTerms });
}

export const conflicts = (text: string, incident?: Incident): readonly Hit[] =>
  hitsIn([{ text }], incident).conflicts;
export const words = ({ line, start, end }: Hit): string => line.text.slice(start, end);
