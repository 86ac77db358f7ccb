import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../shared/core/brief/build-brief.ts';
import { linesOf } from '../../../../shared/core/brief/lines.ts';
import { followUpMail } from '../../../../shared/core/followup/mail.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import { FACTS } from '../../../../shared/core/incident/facts.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { arbitraryIncident } from '../../arbitraries.ts';
import { june, modelIncident } from '../../model-incident.ts';
import { change } from '../print.ts';

const settings = { language: 'en-US' } as const;

function corrected(incident: Incident, id = 'k1', why: string | null = null): Incident {
  const cells = { what: 'Customers affected', from: '2,000', to: '3,200', at: june('15:40'), why };
  return applyEdit(incident, { kind: 'row-add', list: 'corrections', row: row('corrections', id, cells) });
}

const printed = (incident: Incident, last: Incident | null = null): readonly string[] =>
  linesOf(buildBrief(incident, settings, last)).flatMap(({ section, text }) =>
    section === 'corrections' ? [text] : [],
  );

describe('the corrections', () => {
  it('call a figure as the page does, where what it counts has a name of its own', () => {
    const named = change(modelIncident, { facts: { lossNoun: 'overcharged amounts' } });
    const cells = { what: FACTS.loss.label, from: '$50,000', to: '$44,000', at: june('15:40') };
    const wrong = applyEdit(named, {
      kind: 'row-add',
      list: 'corrections',
      row: row('corrections', 'k1', cells),
    });
    expect(printed(wrong)[1]).toMatch(/^Overcharged amounts: corrected from “\$50,000” to “\$44,000”/);
    expect(followUpMail(wrong, null).text).toContain('- Overcharged amounts: from “$50,000”');
  });

  it('stand right under the head, each with its time and its reason', () => {
    const incident = corrected(modelIncident, 'k1', 'the first count left out the app');
    expect(buildBrief(incident, settings).sections[0]?.key).toBe('corrections');
    expect(printed(incident)).toEqual([
      'Corrections: one figure we gave you was wrong',
      'Customers affected: corrected from “2,000” to “3,200”. Noted at 15:40 UTC on 3 June: the first count left out the app.',
    ]);
    expect(printed(corrected(modelIncident))[1]).toBe(
      'Customers affected: corrected from “2,000” to “3,200”. Noted at 15:40 UTC on 3 June.',
    );
  });

  it('that are later than the report say so: its other figures stand for an earlier moment', () => {
    const early = { ...modelIncident, facts: { ...modelIncident.facts, asOf: june('15:15') } };
    expect(printed(corrected(early))[1]).toBe(
      'Customers affected: corrected from “2,000” to “3,200”. Noted at 15:40 UTC on 3 June, after the time this report stands for.',
    );
  });

  it('are told once, and all of them again in the final report', () => {
    const told = corrected(modelIncident);
    expect(printed(told, told)).toEqual([]);
    expect(printed(corrected(told, 'k2'), told)).toHaveLength(2);
    const final = { ...told, setup: { ...told.setup, variant: 'final' as const } };
    expect(printed(final, told)).toHaveLength(2);
  });

  it('print nothing while there are none', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        const none = { ...incident, lists: { ...incident.lists, corrections: [] } };
        expect(printed(none)).toEqual([]);
        expect(printed(none, incident)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('make a final brief a draft: it prints otherwise', () => {
    const final = { ...modelIncident, setup: { ...modelIncident.setup, final: true } };
    expect(corrected(final).setup.final).toBe(false);
  });
});
