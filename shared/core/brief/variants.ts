import type { Variant } from '../incident/incident.ts';
import { SECTION_KEYS, type SectionKey } from './section-keys.ts';

/** Which sections a variant prints, in its order (structure of the brief, §2). */
export const VARIANT_SECTIONS: Readonly<Record<Variant, readonly SectionKey[]>> = {
  running: ['bottom-line', 'impact', 'response', 'cause', 'communication', 'decision', 'next'],
  restored: SECTION_KEYS,
  final: SECTION_KEYS,
  security: [
    'bottom-line',
    'impact',
    'clocks',
    'cause',
    'response',
    'risk',
    'communication',
    'decision',
    'next',
  ],
  'near-miss': ['bottom-line', 'cause', 'response', 'risk', 'decision', 'next'],
};
