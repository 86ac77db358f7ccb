import type { BriefSettings } from './brief/settings.ts';
import type { Brief } from './brief/tree.ts';
import type { ItemState } from './checklist/item.ts';
import type { Finding } from './coach/finding.ts';

export type { BriefSettings };

/** Everything a screen or a file shows of an incident. */
export interface Workbook {
  readonly brief: Brief;
  readonly checklist: readonly ItemState[];
  readonly findings: readonly Finding[];
}
