import type { Incident, Variant } from '../incident/incident.ts';
import { isNearMiss } from '../incident/near-miss.ts';
import { SECTION_KEYS, type SectionKey } from './section-keys.ts';

const SECURITY: readonly SectionKey[] = [
  'bottom-line',
  'impact',
  'clocks',
  'cause',
  'response',
  'risk',
  'communication',
  'decision',
  'next',
];

/** Of a near miss these print only what somebody filled in: nothing need have been hit, told to anybody or be due. */
const ONLY_TOLD: ReadonlySet<SectionKey> = new Set<SectionKey>(['impact', 'communication', 'clocks']);

/** Which sections a variant prints, in its order (structure of the brief, §2). */
const VARIANT_SECTIONS: Readonly<Record<Variant, readonly SectionKey[]>> = {
  running: ['bottom-line', 'impact', 'response', 'cause', 'communication', 'decision', 'next'],
  restored: SECTION_KEYS,
  final: SECTION_KEYS,
  security: SECURITY,
  'security-final': SECURITY,
  'near-miss': SECTION_KEYS,
  'near-miss-final': SECTION_KEYS,
};

const HARMED: ReadonlySet<unknown> = new Set(['suspected', 'confirmed', 'possible']);

/** True when Legal has a say before the incident is over: people or customer data may have been harmed. */
function concernsLegal({ facts }: Incident): boolean {
  return [facts.dataLoss, facts.dataExposure, facts.dataCorrectness, facts.safety].some((slot) =>
    HARMED.has(slot),
  );
}

/** True for a section that prints nothing while its facts are empty. */
export function isOnlyTold(incident: Incident, key: SectionKey): boolean {
  return ONLY_TOLD.has(key) && isNearMiss(incident);
}

/** The sections this incident's brief may print; one that still runs has clocks once Legal is concerned. */
export function sectionsOf(incident: Incident): readonly SectionKey[] {
  const { variant } = incident.setup;
  const keys = VARIANT_SECTIONS[variant];
  if (variant !== 'running' || !concernsLegal(incident)) return keys;
  return keys.flatMap((key) => (key === 'decision' ? ['clocks', key] : [key]));
}
