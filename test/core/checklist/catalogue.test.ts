import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { CHECKLIST } from '../../../shared/core/checklist/catalogue.ts';
import { evaluateChecklist } from '../../../shared/core/checklist/evaluate.ts';
import { blockersOf } from '../../../shared/core/checklist/gate.ts';
import { RULES } from '../../../shared/core/coach/catalogue.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { STEPS } from '../../../shared/core/plan/steps.ts';
import { checklistOf, complete } from './complete.ts';

describe('the catalogue of the checklist', () => {
  const items = CHECKLIST.flatMap((group) => group.items);

  it('holds the 38 items in order, each once', () => {
    const ids = Array.from({ length: 38 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    expect(items.map((item) => item.id)).toEqual(ids);
    expect(new Set(items.map((item) => item.text)).size).toBe(38);
  });

  it('lets a person tick what only a person can know', () => {
    const tickable = items.filter((item) => item.tickable).map((item) => item.id);
    expect(tickable).toEqual(['C01', 'C03', 'C35', 'C36']);
    const manual = items.filter(({ level }) => level === 'manual');
    // Who has read it says so beside the page.
    for (const { jump, tickable: byHand } of manual) expect(byHand || jump.to === 'readers').toBe(true);
  });

  it('is done from end to end on a complete record, but for the version that nothing has frozen', () => {
    expect(
      checklistOf(complete)
        .filter(({ state }) => state !== 'done')
        .map(({ id }) => id),
    ).toEqual(['C38']);
  });

  it('stops the final version at an error of every rule of the coach, which the plan has settled first', () => {
    const brief = buildBrief(complete, { language: 'en-US' });
    const place = { section: 'risk', line: 1, start: 0, end: 1, text: 'x', chip: null, fixes: [] } as const;
    // These say for each place how grave it is.
    const rising = ['status.conflict', 'time.nozone', 'sentence.long'];
    const grave = RULES.filter(({ id, severity }) => severity === 'error' || rising.includes(id));
    const settled = STEPS.flatMap(({ key, items: rested }) => (key === 'words' ? rested : []));
    for (const { id, message, reason, suggestion } of grave) {
      const error = { ruleId: id, severity: 'error', message, reason, suggestion, ...place } as const;
      const states = evaluateChecklist({ incident: complete, brief, findings: [error], questions: [] });
      const stopping = blockersOf(states).map((state) => state.id);
      expect([id, stopping.length]).toEqual([id, 1]);
      expect(settled).toEqual(expect.arrayContaining(stopping));
    }
  });

  it('says in a sentence what is missing wherever something is', () => {
    for (const { state, detail } of checklistOf(emptyIncident('new'))) {
      if (state === 'missing' || state === 'blocked') expect(detail).toMatch(/^.{10,}[.?]$/);
    }
  });
});
