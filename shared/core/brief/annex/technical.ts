import type { FactKey } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/slot.ts';
import type { AnnexSection } from '../annex-section.ts';
import { paragraph, say, typed } from '../scribe.ts';
import type { Block, Runs } from '../tree.ts';

const LISTED: readonly (readonly [FactKey, string])[] = [
  ['components', 'Components'],
  ['contributing', 'Contributing factors'],
  ['changes24h', 'Changes in the 24 hours before'],
  ['evidenceFor', 'Evidence for'],
  ['evidenceAgainst', 'Evidence against, and doubts'],
  ['priorEvents', 'Earlier events'],
  ['priorWarnings', 'Earlier warnings'],
];

function listed(incident: Incident, key: FactKey, label: string): readonly Block[] {
  const value = knownValue<unknown>(incident.facts[key]);
  const lines = Array.isArray(value) ? (value as readonly string[]).filter((line) => line.trim() !== '') : [];
  if (lines.length === 0) return [];
  const lead: Runs = [{ text: `${label}:`, bold: true }];
  return [
    { kind: 'paragraph', runs: lead },
    { kind: 'list', items: lines.map((text) => [{ text, chip: key }]) },
  ];
}

/** The cause in technical words, with the evidence on both sides: for engineers and auditors. */
export const technical: AnnexSection = {
  key: 'technical',
  label: 'Technical details',
  write(incident) {
    const confidence = knownValue(incident.facts.causeConfidence);
    return [
      ...paragraph(
        typed(incident, 'technicalCause'),
        confidence ? say(`Confidence in the evidence: ${confidence}.`) : null,
      ),
      ...LISTED.flatMap(([key, label]) => listed(incident, key, label)),
    ];
  },
};
