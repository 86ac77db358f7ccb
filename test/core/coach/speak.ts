import { expect, it } from 'vitest';
import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import type { AnnexKey, Brief, BriefSection } from '../../../shared/core/brief/tree.ts';
import { findRemarks } from '../../../shared/core/coach/find-remarks.ts';
import type { Finding } from '../../../shared/core/coach/finding.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { PLAIN_STYLE } from '../../../shared/core/style/house-style.ts';
import { compileVocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import lintExamples from '../../coach-corpus/lint-examples.json' with { type: 'json' };
import recordExamples from '../../coach-corpus/record-examples.json' with { type: 'json' };

/** A record with these facts and nothing else; its cause is suspected, not confirmed. */
export function record(facts: Partial<Facts> = {}): Incident {
  const empty = emptyIncident('i1');
  return { ...empty, facts: { ...empty.facts, causeStatus: 'suspected', ...facts } };
}

export function section(key: BriefSection['key'], ...paragraphs: readonly string[]): BriefSection {
  return {
    key,
    label: 'Part',
    statement: '',
    origin: 'generated',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
  };
}

/** A brief of these sections; a name of the annex goes to the annex. */
export function briefOf(...parts: readonly BriefSection[]): Brief {
  const inAnnex: ReadonlySet<string> = new Set<AnnexKey>([
    'timeline',
    'technical',
    'actions',
    'escalation',
    'evidence',
    'glossary',
    'sources',
  ]);
  return {
    variant: 'restored',
    draft: true,
    page: 'A4',
    look: PLAIN_STYLE,
    language: 'en-US',
    title: 'Card payments failed',
    subtitle: [{ text: 'Report 2.' }],
    confidentiality: '',
    asOf: 'As of 16:00 UTC',
    author: '',
    subject: '',
    keywords: [],
    sections: parts.filter((part) => !inAnnex.has(part.key)),
    annex: parts.filter((part) => inAnnex.has(part.key)),
  };
}

export const noTerms = compileVocabulary([]);

/** What the coach says of one paragraph in a section. */
export function remarksOn(
  text: string,
  key: SectionKey | AnnexKey = 'response',
  incident: Incident = record(),
): readonly Finding[] {
  return findRemarks(briefOf(section(key, text)), incident, noTerms);
}

/** The words that one rule flags in a paragraph. */
export function flagged(
  ruleId: string,
  text: string,
  key: SectionKey | AnnexKey = 'response',
  incident: Incident = record(),
): readonly string[] {
  return remarksOn(text, key, incident)
    .filter((finding) => finding.ruleId === ruleId)
    .map((finding) => finding.text);
}

/** The paragraph after the best fix of a rule's first finding, or null when it offers no words. */
export function fixedBy(ruleId: string, text: string, incident: Incident = record()): string | null {
  const found = remarksOn(text, 'response', incident).find((finding) => finding.ruleId === ruleId);
  const fix = found?.fixes[0];
  return found && fix?.kind === 'replace'
    ? text.slice(0, found.start) + fix.text + text.slice(found.end)
    : null;
}

/** People whom the examples of blame.named speak of. */
export const withPeople: Incident = record({
  preparedBy: 'Priya, head of platform',
  incidentLead: 'Tom Becker',
  reviewLead: 'Okafor (payments)',
});

/**
 * Rules that need a record to compare with, or a calendar alone, have no labelled sentences: their examples stand
 * apart.
 */
const examples = { ...lintExamples, ...recordExamples };

type ExampleKey = keyof typeof examples;

export function examplesOf(ruleId: string): {
  readonly flagged: readonly string[];
  readonly clean: readonly string[];
} {
  return examples[ruleId as ExampleKey];
}

/** The example sentences of a rule as tests: each of the first is flagged, none of the second. */
export function holdsItsExamples(ruleId: string, incident: Incident = record()): void {
  const { flagged: bad, clean } = examplesOf(ruleId);
  it.each(bad)('flags: %s', (text) => {
    expect(flagged(ruleId, text, 'response', incident)).not.toEqual([]);
  });
  it.each(clean)('passes: %s', (text) => {
    expect(flagged(ruleId, text, 'response', incident)).toEqual([]);
  });
}
