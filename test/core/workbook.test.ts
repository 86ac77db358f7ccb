import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../shared/core/vocabulary/matcher.ts';
import type { Term } from '../../shared/core/vocabulary/term.ts';
import { deriveWorkbook } from '../../shared/core/workbook.ts';
import { anyText, arbitraryIncident } from './arbitraries.ts';
import { deepFreeze } from './deep-freeze.ts';
import { modelIncident } from './model-incident.ts';

const file = new URL('../../assets/content/vocabulary.json', import.meta.url);
const terms: readonly Term[] = JSON.parse(readFileSync(file, 'utf8'));
const vocabulary = compileVocabulary(terms);
const derive = (incident: typeof modelIncident) =>
  deriveWorkbook(incident, vocabulary, { language: 'en-US' });

describe('the workbook', () => {
  it('depends on nothing but its arguments, which are not changed, for any record', () => {
    for (const text of [undefined, anyText]) {
      fc.assert(
        fc.property(arbitraryIncident(text ? { text } : {}), (incident) => {
          const copy = structuredClone(incident);
          expect(derive(deepFreeze(incident))).toEqual(derive(copy));
        }),
        { numRuns: 25 },
      );
    }
  });

  it('puts the glossary of the terms used where the role wants it', () => {
    const facts = { ...modelIncident.facts, technicalCause: 'The SLO was missed after a rollback.' };
    const keys = (role: 'SRE' | 'backend'): readonly string[] =>
      derive({ ...modelIncident, facts, setup: { ...modelIncident.setup, role } }).brief.annex.map(
        ({ key }) => key,
      );
    expect(keys('SRE')).toEqual(['timeline', 'technical', 'glossary']);
    expect(keys('backend')).toEqual(['technical', 'timeline', 'glossary']);
    expect(derive(modelIncident).brief.annex.map(({ key }) => key)).not.toContain('technical');
  });

  it('has a state for each of the 38 items and no error in the model incident', () => {
    const { checklist, findings } = derive(modelIncident);
    expect(checklist).toHaveLength(38);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
