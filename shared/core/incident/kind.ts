import type { Variant } from './incident.ts';

/** What befell: of a leaked key nobody says that it failed and works again, and of a near miss that it hit anybody. */
export type Kind = 'failure' | 'security' | 'near-miss';
export const KINDS = ['failure', 'security', 'near-miss'] as const satisfies readonly Kind[];

/** The final report of each kind: it is a stage of the telling and tells the same kind as the reports before it. */
const FINAL: Readonly<Record<Kind, Variant>> = {
  failure: 'final',
  security: 'security-final',
  'near-miss': 'near-miss-final',
};

/**
 * The kind that a variant tells. The one place that decides it: the final report of a near miss once told an outage.
 * @param variant of a record, or of a row of the list, which the store has as text
 */
export function kindOf(variant: string): Kind {
  if (variant === 'security' || variant === FINAL.security) return 'security';
  return variant === 'near-miss' || variant === FINAL['near-miss'] ? 'near-miss' : 'failure';
}

/** True for the last report on an incident, of whatever kind. */
export function isFinalReport(variant: Variant): boolean {
  return variant === FINAL[kindOf(variant)];
}

/** The final report of the same kind. */
export function finalOf(variant: Variant): Variant {
  return FINAL[kindOf(variant)];
}

/** The report of the same kind that is not the final one; of a failure it is told by whether it is over. */
export function updateOf(variant: Variant, isOver: boolean): Variant {
  const kind = kindOf(variant);
  if (kind !== 'failure') return kind;
  if (variant !== FINAL.failure) return variant;
  return isOver ? 'restored' : 'running';
}
