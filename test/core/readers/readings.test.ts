import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { noteReading, readingsOf } from '../../../shared/core/readers/readings.ts';
import { june, modelIncident } from '../model-incident.ts';

const briefOf = (incident: Incident) => buildBrief(incident, { language: 'en-US' });
const read = (incident: Incident, id: string, by: string) =>
  applyEdit(incident, noteReading(briefOf(incident), { id, at: june('16:00') }, by));

describe('a reading', () => {
  const once = read(modelIncident, 'r9', 'head of finance');
  const last = (incident: Incident) => readingsOf(incident, briefOf(incident)).at(-1);

  it('is of the words as they print, and says which parts read otherwise since', () => {
    expect(last(once)).toEqual({ id: 'r9', by: 'head of finance', at: june('16:00'), changed: [] });
    const counted = applyEdit(once, { kind: 'fact', key: 'customers', value: exact('count', 4_100) });
    expect(last(counted)?.changed).toContain('Impact');
    expect(last(counted)?.changed).not.toContain('Cause');
    expect(last(read(counted, 'r10', 'head of legal'))?.changed).toEqual([]);
    const back = applyEdit(counted, { kind: 'fact', key: 'customers', value: modelIncident.facts.customers });
    expect(last(back)?.changed).toEqual([]);
  });

  it('is no part of the brief: a final one stays final, its words stay the same', () => {
    const final = applyEdit(modelIncident, { kind: 'setup', key: 'final', value: true });
    const after = read(final, 'r9', 'head of finance');
    expect(after.setup.final).toBe(true);
    expect(briefOf(after)).toEqual(briefOf(final));
  });
});
