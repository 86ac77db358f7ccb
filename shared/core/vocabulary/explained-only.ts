import type { Term } from './term.ts';

/**
 * Built-in terms whose plain words say what they are and do not stand in their place: "two tasks blocking each other" is
 * no word for a deadlock behind "a", "all-or-nothing change" none for a payment that is called a transaction.
 */
const EXPLAINED_ONLY: ReadonlySet<string> = new Set([
  'attack surface',
  'availability',
  'backpressure',
  'buffer overflow',
  'change management',
  'channel',
  'churn',
  'configuration drift',
  'consensus',
  'consistency',
  'contributing factor',
  'deadlock',
  'defer',
  'downstream',
  'edge',
  'environment',
  'escalation',
  'frontend',
  'future',
  'goroutine leak',
  'goroutine starvation',
  'image',
  'lifetime',
  'lock contention',
  'merge',
  'mitigation',
  'nines',
  'observability',
  'on-call',
  'out-of-bounds read',
  'percentile',
  'primary',
  'region',
  'retention',
  'secret',
  'span',
  'split brain',
  'starvation',
  'technical debt',
  'timeout',
  'tracing',
  'transaction',
  'unwrap',
  'upstream',
  'uptime',
  'zero trust',
]);

/** True for a term that is explained where it stands, and never replaced. A person's own words are taken as meant. */
export function isExplainedOnly({ term, origin }: Term): boolean {
  return origin === undefined && EXPLAINED_ONLY.has(term);
}
