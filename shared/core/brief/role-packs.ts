import type { Role } from '../incident/incident.ts';
import type { AnnexKey } from './tree.ts';

/**
 * What each guide for engineers stresses. SRE: the reliability target; DevOps: what delay costs and who
 * is on it; backend: the report read before the meeting, technical part first in the annex, the risk that stays.
 */
export interface RolePack {
  /** Say what the reliability target has left. */
  readonly reliability: boolean;
  /** Say what gets worse with delay and which people are on it. */
  readonly delay: boolean;
  /** Say which risk stays until the cause is confirmed. */
  readonly residualRisk: boolean;
  readonly annex: readonly AnnexKey[];
}

const ANNEX: readonly AnnexKey[] = [
  'timeline',
  'sales',
  'technical',
  'actions',
  'escalation',
  'record',
  'evidence',
  'glossary',
  'sources',
];

export const ROLE_PACKS: Readonly<Record<Role, RolePack>> = {
  SRE: { reliability: true, delay: false, residualRisk: false, annex: ANNEX },
  DevOps: { reliability: false, delay: true, residualRisk: false, annex: ANNEX },
  backend: {
    reliability: false,
    delay: false,
    residualRisk: true,
    annex: ['technical', ...ANNEX.filter((key) => key !== 'technical')],
  },
};
