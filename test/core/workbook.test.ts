import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FACT_KEYS } from '../../shared/core/incident/facts.ts';
import { type Incident, VARIANTS } from '../../shared/core/incident/incident.ts';
import { LIST_KEYS, row } from '../../shared/core/incident/lists.ts';
import { unknown } from '../../shared/core/incident/values/slot.ts';
import { stamp } from '../../shared/core/incident/values/stamp.ts';
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

  it('is the same whichever part is looked at first, and each part is made once', () => {
    const parts = ['brief', 'findings', 'ignored', 'checklist'] as const;
    const facts = { ...modelIncident.facts, technicalCause: 'We are so sorry, it will never happen again.' };
    const whole = { ...derive({ ...modelIncident, facts }) };
    expect(whole.findings.length).toBeGreaterThan(0);
    for (const first of parts) {
      const workbook = derive({ ...modelIncident, facts });
      const looked = workbook[first];
      expect({ ...workbook }).toEqual(whole);
      expect(workbook[first]).toBe(looked);
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

  it('says after any change of one fact or list what a workbook says that sees the record for the first time', async () => {
    // Modules of its own, and a record that they never saw: nothing is kept for it.
    vi.resetModules();
    const { deriveWorkbook: deriveNew } = await import('../../shared/core/workbook.ts');
    let seen = 0;
    const deriveAnew = (incident: Incident) => {
      seen += 1;
      const copy = { ...structuredClone(incident), id: `seen ${seen}` };
      return { ...deriveNew(copy, vocabulary, { language: 'en-US' }) };
    };
    const changes: readonly ((of: Incident, other: Incident) => Incident)[] = [
      ...FACT_KEYS.map((key) => (of: Incident, { facts }: Incident) => ({
        ...of,
        facts: { ...of.facts, [key]: facts[key] },
      })),
      ...LIST_KEYS.map((key) => (of: Incident, { lists }: Incident) => ({
        ...of,
        lists: { ...of.lists, [key]: lists[key] },
      })),
      (of, { prose }) => ({ ...of, prose }),
      (of, { setup }) => ({ ...of, setup }),
      (of, { ignores }) => ({ ...of, ignores }),
    ];
    const others = fc.sample(arbitraryIncident(), { numRuns: VARIANTS.length, seed: 11 });
    for (const [index, other] of others.entries()) {
      const setup = { ...modelIncident.setup, variant: VARIANTS[index] ?? 'running' };
      let incident: Incident = { ...modelIncident, setup };
      for (const change of changes) {
        incident = change(incident, other);
        expect({ ...derive(incident) }).toEqual(deriveAnew(incident));
      }
    }
  });

  it('keeps nothing of a record that an edit changes', () => {
    const { facts: known, setup } = modelIncident;
    const at = stamp('2026-06-03T14:02:00Z');
    const withFirst = (cells: Parameters<typeof row<'timeline'>>[2]): typeof modelIncident.lists => ({
      ...modelIncident.lists,
      timeline: [row('timeline', 't0', cells), second],
    });
    const second = row('timeline', 't1', { at: stamp('2026-06-04T09:15:00Z'), plain: 'The rest is sent' });
    const lists = withFirst({ at, plain: 'Payments fail' });
    const open = withFirst({ at: unknown('2026-06-03T18:00:00Z', 'the team'), plain: unknown() });
    const edits: readonly Partial<typeof modelIncident>[] = [
      { lists },
      { lists, facts: { ...known, title: 'Another title' } },
      { lists, setup: { ...setup, zone: 'Asia/Kolkata' } },
      { lists, facts: { ...known, asOf: stamp('2026-06-04T10:00:00Z') } },
      { lists: open },
      { lists: open, facts: { ...known, status: 'closed' } },
      { lists: withFirst({ at, plain: 'Another first event' }) },
      { lists: { ...lists, timeline: [second] } },
    ];
    for (const edit of edits) {
      const incident = { ...modelIncident, ...edit };
      expect(derive(incident)).toEqual(derive(structuredClone(incident)));
    }
  });
});
