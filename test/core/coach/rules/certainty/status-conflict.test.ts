import { describe, expect, it } from 'vitest';
import { loadSamples } from '../../../../../main/hosts/samples.ts';
import { BRIEF_SETTINGS } from '../../../../../shared/core/brief/settings.ts';
import { blockersOf } from '../../../../../shared/core/checklist/gate.ts';
import { applyFix } from '../../../../../shared/core/coach/settle.ts';
import { applyEdit } from '../../../../../shared/core/incident/apply-edit.ts';
import type { Facts } from '../../../../../shared/core/incident/facts.ts';
import { parseIncident } from '../../../../../shared/core/incident/parse/parse.ts';
import { deriveWorkbook } from '../../../../../shared/core/workbook.ts';
import { modelIncident } from '../../../model-incident.ts';
import { flagged, holdsItsExamples, noTerms, record } from '../../speak.ts';

const rule = 'status.conflict';
const restored = record({ status: 'restored' });

/** The remarks of this rule on the model incident with these facts, and what stops its final print. */
function remarksWith(facts: Partial<Facts>) {
  const incident = { ...modelIncident, facts: { ...modelIncident.facts, ...facts } };
  const { findings, checklist } = deriveWorkbook(incident, noTerms, BRIEF_SETTINGS);
  return {
    incident,
    found: findings.filter(({ ruleId }) => ruleId === rule),
    gate: blockersOf(checklist).find(({ id }) => id === 'C02'),
  };
}

describe(rule, () => {
  holdsItsExamples(rule, restored);

  it('says nothing while it runs, and nothing without a status', () => {
    const text = 'Card payments are failing.';
    expect(flagged(rule, text, 'response', restored)).toEqual(['are failing']);
    expect(flagged(rule, text, 'response', record({ status: 'mitigating' }))).toEqual([]);
    expect(flagged(rule, text, 'response', record())).toEqual([]);
  });

  it.each(['Card payments failing since 14:02 UTC', 'Card payments failing'])(
    'reads a headline: %s',
    (title) => {
      expect(remarksWith({ title }).found).toMatchObject([{ text: 'failing', chip: 'title' }]);
    },
  );

  it.each(['Payments that were failing, work', 'Card payments stopped failing'])('passes: %s', (title) => {
    expect(remarksWith({ title }).found).toEqual([]);
  });

  it('stops the final print at a title that still says failing, goes to it and puts it in the past', () => {
    const { incident, found, gate } = remarksWith({ title: 'Card payments are failing' });
    expect(found).toMatchObject([{ severity: 'error', chip: 'title', text: 'are failing' }]);
    expect(gate).toMatchObject({ jump: { to: 'fact', key: 'title' } });
    const [finding] = found;
    const [fix] = finding?.fixes ?? [];
    const settled = finding && fix && applyFix(incident, finding, fix);
    if (!settled?.ok) throw new Error('The title was not put in the past.');
    expect(applyEdit(incident, settled.edit).facts.title).toBe('Card payments failed');
  });

  it('has nothing to say of a plan B that ended with the restore, and only remarks on other facts', () => {
    const plan = remarksWith({ planBTrigger: 'card payments are not back by 17:00 UTC' });
    expect(plan.found).toEqual([]);
    expect(plan.gate).toBeUndefined();
    const side = remarksWith({ sideEffect: 'Customers cannot see their receipts' });
    expect(side.found).toMatchObject([{ severity: 'warn', chip: 'sideEffect' }]);
    expect(side.gate).toBeUndefined();
  });

  it('finds a title that says it is over while it still runs', () => {
    expect(remarksWith({ status: 'mitigating' }).found).toMatchObject([
      { text: 'failed for 47 minutes', chip: 'title', severity: 'error' },
    ]);
    const running = { status: 'mitigating', title: 'Card payments failing for 47 minutes so far' } as const;
    expect(remarksWith(running).found).toEqual([]);
  });

  it('finds nothing in any sample', () => {
    const samples = loadSamples();
    for (const { id } of samples.list()) {
      const parsed = parseIncident(samples.read(id));
      if (!parsed.ok) throw new Error(id);
      const { findings } = deriveWorkbook(parsed.incident, noTerms, BRIEF_SETTINGS);
      const found = findings.filter(({ ruleId }) => ruleId === rule);
      expect(found.map(({ section, text }) => `${id} ${section}: ${text}`)).toEqual([]);
    }
  });
});
