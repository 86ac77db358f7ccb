import { describe, expect, it } from 'vitest';
import { sectionProse } from '../../../shared/core/brief/section-prose.ts';
import { startReport, withdrawReport } from '../../../shared/core/followup/next-report.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import type { Stamp } from '../../../shared/core/incident/values/stamp.ts';
import { change, prose } from '../brief/print.ts';
import { june, modelIncident } from '../model-incident.ts';

const NO_SIGN = ' we have found no sign that customer data was lost, seen by others or changed wrongly.';

const moved = (asOf: Stamp, from = modelIncident): Incident =>
  applyEdit(from, { kind: 'fact', key: 'asOf', value: asOf });
const said = (incident: Incident): string =>
  /(?:As of|So far) [^.]*\./.exec(prose(incident, 'impact'))?.[0] ?? '';

describe('the time as of which there is no sign of harm to data', () => {
  it('is the report’s own while it is first said', () => {
    expect(said(modelIncident)).toBe(`As of 16:00 UTC${NO_SIGN}`);
    expect(modelIncident.facts.dataAsOf).toBeNull();
    expect(said(change(modelIncident, { facts: { dataAsOf: unknown() } }))).toBe(`So far${NO_SIGN}`);
  });

  it('stays where somebody said it when the report moves on, however often, in own words too', () => {
    expect(said(moved(june('17:30')))).toBe(`As of 16:00 UTC${NO_SIGN}`);
    expect(said(moved(june('09:00', 5), moved(june('17:30'))))).toBe(`As of 16:00 UTC on 3 June${NO_SIGN}`);
    const words = sectionProse(modelIncident, 'impact');
    const taken = applyEdit(modelIncident, { kind: 'prose', section: 'impact', prose: words });
    expect(said(moved(june('09:00', 5), taken))).toBe(`As of 16:00 UTC on 3 June${NO_SIGN}`);
  });

  it('is the report’s again once the state is said anew', () => {
    const unsaid = (['dataLoss', 'dataExposure', 'dataCorrectness'] as const)
      .map((key) => ({ kind: 'fact', key, value: 'unknown' }) as const)
      .reduce(applyEdit, moved(june('17:30')));
    const found = applyEdit(unsaid, { kind: 'fact', key: 'dataLoss', value: 'none-found-so-far' });
    expect(said(found)).toBe('As of 17:30 UTC we have found no sign that customer data was lost.');
    const named = applyEdit(found, { kind: 'fact', key: 'dataAsOf', value: june('17:10') });
    expect(said(named)).toBe('As of 17:10 UTC we have found no sign that customer data was lost.');
  });

  it('is left open where a state takes the place of another beside one that was said before', () => {
    const one = change(modelIncident, { facts: { dataCorrectness: 'suspected' } });
    const state = { kind: 'fact', key: 'dataCorrectness', value: 'none-found-so-far' } as const;
    expect(said(applyEdit(one, state))).toBe(`As of 16:00 UTC${NO_SIGN}`);
    expect(said(applyEdit(moved(june('17:30'), one), state))).toBe(`So far${NO_SIGN}`);
    const unfilled = change(modelIncident, { facts: { dataCorrectness: null } });
    expect(said(applyEdit(moved(june('17:30'), unfilled), state))).toBe(`As of 16:00 UTC${NO_SIGN}`);
  });

  it('stays as it was typed when the states are said after it', () => {
    const silent = {
      dataLoss: null,
      dataExposure: null,
      dataCorrectness: null,
      dataAsOf: june('15:30'),
    } as const;
    const typed = change(modelIncident, { facts: silent });
    const found = applyEdit(typed, { kind: 'fact', key: 'dataLoss', value: 'none-found-so-far' });
    expect(said(found)).toBe('As of 15:30 UTC we have found no sign that customer data was lost.');
  });

  it('does not change with an earlier time, or where nothing was said', () => {
    expect(moved(june('15:55')).facts.dataAsOf).toBeNull();
    const silent = change(modelIncident, {
      facts: { dataLoss: null, dataExposure: 'confirmed', dataCorrectness: 'unknown' },
    });
    expect(moved(june('17:30'), silent).facts.dataAsOf).toBeNull();
  });

  it('is kept by the next report and given back with it', () => {
    const start = { number: 3, asOf: june('18:15'), nextUpdateAt: null, final: false };
    const started = startReport(modelIncident, start).reduce(applyEdit, modelIncident);
    expect(started.facts.dataAsOf).toEqual(modelIncident.facts.asOf);
    const back = withdrawReport(modelIncident, started).reduce(applyEdit, started);
    expect(back.facts).toEqual(modelIncident.facts);
    const looked = applyEdit(started, { kind: 'fact', key: 'dataAsOf', value: june('18:00') });
    const kept = withdrawReport(modelIncident, looked).reduce(applyEdit, looked);
    expect(kept.facts.dataAsOf).toEqual(june('18:00'));
  });
});
