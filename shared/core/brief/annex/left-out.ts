import type { FactKey } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import type { SectionKey } from '../section-keys.ts';
import { sectionsOf } from '../variants.ts';

/** A fact, and its name where the form's would mislead a reader. */
export type Shown = readonly [key: FactKey, name?: string];

/** What only these sections tell: where one is not printed, the annex tells it. */
const OF_SECTION: Readonly<Partial<Record<SectionKey, readonly Shown[]>>> = {
  risk: [
    ['exactBarrier'],
    ['barrierSince', 'That in place since'],
    ['similarEvent', 'Similar failure'],
    ['similarLikelihood', 'How likely a similar failure is'],
    ['similarUntil', 'That risk lasts until'],
    ['similarUntilWhat', 'What ends that risk'],
    ['interim'],
    ['residualRisk'],
  ],
  clocks: [['openForLegal']],
};

/** The brief of one that runs names the cause and no more. */
const CAUSE: readonly Shown[] = [['weakness'], ['missingSafeguard'], ['safeguardReason'], ['ruledOut']];

/** Facts that the sections of this incident's brief have no place for. */
export function leftOut(incident: Incident): readonly Shown[] {
  const printed = sectionsOf(incident);
  const isRunning = incident.setup.variant === 'running';
  return [
    ...(isRunning ? CAUSE : []),
    ...Object.entries(OF_SECTION).flatMap(([key, facts]) =>
      printed.includes(key as SectionKey) ? [] : facts,
    ),
  ];
}
