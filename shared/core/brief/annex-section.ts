import type { Incident } from '../incident/incident.ts';
import type { AnnexKey, Block } from './tree.ts';

/** One part of the annex. It is left out while it has nothing to print. */
export interface AnnexSection {
  readonly key: AnnexKey;
  readonly label: string;
  readonly write: (incident: Incident) => readonly Block[];
}
