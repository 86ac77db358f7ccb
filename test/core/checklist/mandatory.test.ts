import { expect, it } from 'vitest';
import { blockersOf } from '../../../shared/core/checklist/gate.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import type { Variant } from '../../../shared/core/incident/incident.ts';
import { changed, checklistOf } from './complete.ts';

/** What stops the final version of the complete record once these facts are taken away. */
function stoppedWithout(keys: readonly (keyof Facts)[], variant: Variant = 'restored'): readonly string[] {
  const facts = Object.fromEntries(keys.map((key) => [key, null])) as Partial<Facts>;
  return blockersOf(checklistOf(changed({ facts, setup: { variant } }))).map(({ id }) => id);
}

/** Mandatory facts of the sections (structure of the brief, §2): without one of them no version is final. */
it.each([
  ['title'],
  ['reportNo'],
  ['asOf'],
  ['status'],
  ['distribution'],
  ['service'],
  ['customers'],
  ['customersBase'],
  ['dataLoss'],
  ['dataExposure'],
  ['dataCorrectness'],
  ['loss'],
  ['causeStatus'],
  ['likelihood'],
  ['confirmAt'],
  ['causeClaim'],
  ['mitigation'],
  ['exactBarrier'],
  ['barrierSince'],
  ['similarEvent'],
  ['similarLikelihood'],
  ['similarUntil'],
  ['nextCustomerMessageAt'],
  ['legalInformedAt'],
  ['nextUpdateAt'],
  ['nextUpdateChannel'],
] as const)('no version is final without %s', (key) => {
  expect(stoppedWithout([key])).not.toEqual([]);
});

it.each(['restored', 'running', 'security'] as const)(
  'nor a %s one that says neither when it started nor how long it lasted',
  (variant) => {
    expect(stoppedWithout(['startedAt', 'statedDuration'], variant)).toContain('C30');
  },
);

it('whatever else is open stops nothing', () => {
  expect(stoppedWithout(['preparedBy', 'summary', 'detectionSource', 'safety', 'linesToSay'])).toEqual([]);
});
