import { regex } from '../../long-text.ts';
import type { Gather } from './gather.ts';

type TimeFact = Parameters<Gather['time']>[0];

/** What tools and people call the times of an incident, in lower case and without "at", "time" or "date". */
const TIMES: readonly (readonly [TimeFact, RegExp])[] = [
  [
    'startedAt',
    regex('')`
      ^(?:(?:incident|outage|impact|customer impact) )?(?:start|started|starts|began|start of
        (?:impact|incident|outage))$
    `,
  ],
  ['firstSignAt', /^first (?:sign|symptoms?)$/],
  ['detectedAt', /^(?:(?:time )?detected|detection|time of detection|discovered|reported|declared)$/],
  ['acknowledgedAt', /^(?:time )?(?:acknowledged|acknowledgement|acked)$/],
  ['escalatedAt', /^(?:time )?escalated$/],
  [
    'mitigatedAt',
    /^(?:time )?(?:mitigated|mitigation|time of mitigation|stabili[sz]ed|stable|fixed|monitoring)$/,
  ],
  [
    'restoredAt',
    regex('')`
      ^(?:(?:incident|outage|impact|customer impact|time) )?(?:end|ended|resolved|resolution|restored|
        recovered|service restored|end of (?:impact|incident|outage))$
    `,
  ],
  ['closedAt', /^(?:incident )?closed$/],
];

/** The fact that a name of a time goes to ("Impact started at", "resolved_at", "Detection time"); null for others. */
export function timeFactOf(name: string): TimeFact | null {
  const plain = name
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ')
    .replace(/ (?:at|time|date)$/, '')
    .trim();
  return TIMES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
