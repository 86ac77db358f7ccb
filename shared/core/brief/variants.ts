import type { Incident, Variant } from '../incident/incident.ts';
import { kindOf } from '../incident/kind.ts';
import { isNearMissDisputed } from '../incident/near-miss.ts';
import { isFilled } from '../incident/values/slot.ts';
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
const NEAR_MISS: readonly SectionKey[] = [
  'bottom-line',
  'impact',
  'cause',
  'response',
  'risk',
  'decision',
  'next',
];

/** Which sections a variant prints, in its order (structure of the brief, §2). */
const VARIANT_SECTIONS: Readonly<Record<Variant, readonly SectionKey[]>> = {
  running: ['bottom-line', 'impact', 'response', 'cause', 'communication', 'decision', 'next'],
  restored: SECTION_KEYS,
  final: SECTION_KEYS,
  security: SECURITY,
  'security-final': SECURITY,
  'near-miss': NEAR_MISS,
  'near-miss-final': NEAR_MISS,
};

const HARMED: ReadonlySet<unknown> = new Set(['suspected', 'confirmed', 'possible']);

/** True when Legal has a say before the incident is over: people or customer data may have been harmed. */
function concernsLegal({ facts }: Incident): boolean {
  return [facts.dataLoss, facts.dataExposure, facts.dataCorrectness, facts.safety].some((slot) =>
    HARMED.has(slot),
  );
}

/** True when a near miss has something to say of who was hit or noticed it, of failed attempts or of data. */
function hasImpact(incident: Incident): boolean {
  const { facts } = incident;
  const data = [facts.dataLoss, facts.dataExposure, facts.dataCorrectness, facts.dataNote];
  const attempts = isFilled(facts.attemptsFailed) && isFilled(facts.attemptsTotal);
  const told = attempts || isFilled(facts.detectionSource) || data.some(isFilled) || HARMED.has(facts.safety);
  return isNearMissDisputed(incident) || told;
}

/**
 * The sections this incident's brief prints; one that still runs has clocks once Legal is concerned, a near miss has an
 * impact where there is something to say of it.
 */
export function sectionsOf(incident: Incident): readonly SectionKey[] {
  const { variant } = incident.setup;
  const keys = VARIANT_SECTIONS[variant];
  if (kindOf(variant) === 'near-miss' && !hasImpact(incident)) return keys.filter((key) => key !== 'impact');
  if (variant !== 'running' || !concernsLegal(incident)) return keys;
  return keys.flatMap((key) => (key === 'decision' ? ['clocks', key] : [key]));
}
