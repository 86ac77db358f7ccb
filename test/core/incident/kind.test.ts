import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import { startReport } from '../../../shared/core/followup/next-report.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { VARIANTS, type Variant } from '../../../shared/core/incident/incident.ts';
import { finalOf, isFinalReport, kindOf, updateOf } from '../../../shared/core/incident/kind.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { modelIncident } from '../model-incident.ts';

const MODEL = modelIncident;

describe('the kind of an incident', () => {
  it.each(VARIANTS)('survives its final report and the way back (%s)', (variant) => {
    const final = finalOf(variant);
    expect([isFinalReport(final), kindOf(final)]).toEqual([true, kindOf(variant)]);
    const update = updateOf(final, true);
    expect([isFinalReport(update), kindOf(update)]).toEqual([false, kindOf(variant)]);
  });

  it('of a failure is told by whether it is over', () => {
    expect([updateOf('final', false), updateOf('final', true), updateOf('running', true)]).toEqual([
      'running',
      'restored',
      'running',
    ]);
  });

  const finalText = (variant: Variant): string => {
    const before = { ...MODEL, setup: { ...MODEL.setup, variant } };
    const asOf = stamp('2026-06-05T10:00:00Z');
    const edits = startReport(before, { number: 9, asOf, nextUpdateAt: null, final: true });
    return JSON.stringify(buildBrief(edits.reduce(applyEdit, before), BRIEF_SETTINGS));
  };

  it.each([
    ['security', 'The security event that affected'],
    ['near-miss', 'What could have happened'],
  ] as const)('is told by the final report: nothing has failed (%s)', (variant, told) => {
    const text = finalText(variant);
    expect(text).toContain('Final report ');
    expect(text).toContain(told);
    expect(text).not.toContain(' have worked since ');
    expect(text).not.toContain('service restored');
  });
});
