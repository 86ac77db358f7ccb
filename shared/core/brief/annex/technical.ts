import type { FactKey } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { asLine, asSentence } from '../../wording/text.ts';
import type { AnnexSection } from '../annex-section.ts';
import { paragraph, say } from '../scribe.ts';
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
  const lines = Array.isArray(value)
    ? value.map((line) => asLine(String(line))).filter((line) => line !== '')
    : [];
  if (lines.length === 0) return [];
  const lead: Runs = [{ text: `${label}:`, bold: true }];
  return [
    { kind: 'paragraph', runs: lead },
    { kind: 'list', items: lines.map((text) => [{ text, chip: key }]) },
  ];
}

/** Each paragraph of the text stays one of its own: engineers paste more than one. */
function causeParagraphs(incident: Incident): readonly Block[] {
  const typed = (knownValue(incident.facts.technicalCause) ?? '').split('\n').map(asSentence);
  return typed
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', runs: [{ text, chip: 'technicalCause' }] }));
}

/** The cause in technical words, with the evidence on both sides: for engineers and auditors. */
export const technical: AnnexSection = {
  key: 'technical',
  label: 'Technical details',
  write(incident) {
    const confidence = knownValue(incident.facts.causeConfidence);
    return [
      ...causeParagraphs(incident),
      ...paragraph(confidence ? say(`Confidence in the evidence: ${confidence}.`) : null),
      ...LISTED.flatMap(([key, label]) => listed(incident, key, label)),
    ];
  },
};
