import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import {
  correctable,
  followingCorrections,
  logCorrection,
} from '../../../shared/core/followup/corrections.ts';
import { followUpMail } from '../../../shared/core/followup/mail.ts';
import { type Edit, setCell } from '../../../shared/core/incident/edit.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { isTakenBack } from '../../../shared/core/versions/corrected.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { june, modelIncident } from '../model-incident.ts';
import { edited, metIncident, noted } from './meeting.ts';

const corrected = edited(
  modelIncident,
  { kind: 'fact', key: 'customers', value: exact('count', 2_900) },
  { kind: 'fact', key: 'reportDueAt', value: june('10:00', 9) },
);

describe('a correction', () => {
  it('is offered for a figure that read otherwise when it was told, not for one that is new', () => {
    const labels = correctable(modelIncident, corrected).map(({ label }) => label);
    expect(labels).toContain('Customers affected');
    expect(labels).not.toContain('Root cause report due');
    expect(correctable(modelIncident, modelIncident)).toEqual([]);
    expect(correctable(modelIncident, metIncident).map(({ name }) => name)).not.toContain(
      'commitments/p1/due',
    );
  });

  it('is logged once and stands in the mail as from and to', () => {
    const [change] = correctable(modelIncident, corrected).filter(({ name }) => name === 'customers');
    if (!change) throw new Error('The figure of the customers differs.');
    const logged = edited(corrected, logCorrection(change, noted('k1')));
    expect(correctable(modelIncident, logged).map(({ name }) => name)).not.toContain('customers');
    expect(followUpMail(logged, null).text).toContain(
      `Corrected:\n- Customers affected: from “${change.from}” to “${change.to}”\n`,
    );
  });

  it('follows its figure until a report has told it, and then stands as it was told', () => {
    const [change] = correctable(modelIncident, corrected).filter(({ name }) => name === 'customers');
    if (!change) throw new Error('The figure of the customers differs.');
    const logged = edited(corrected, logCorrection(change, noted('k1')));
    expect(followingCorrections(modelIncident, logged)).toBe(logged);
    const later = edited(logged, { kind: 'fact', key: 'customers', value: exact('count', 4_000) });
    const followed = followingCorrections(modelIncident, later);
    expect(followed.lists.corrections.map(({ from, to }) => [from, to])).toEqual([[change.from, '4,000']]);
    expect(correctable(modelIncident, followed).map(({ name }) => name)).not.toContain('customers');
    expect(followingCorrections(logged, later)).toBe(later);
    expect(followingCorrections(null, later)).toBe(later);
  });

  it('is told by nothing once its figure reads as it was told again, and follows when it changes anew', () => {
    const [change] = correctable(modelIncident, corrected).filter(({ name }) => name === 'customers');
    if (!change) throw new Error('The figure of the customers differs.');
    const logged = edited(corrected, logCorrection(change, noted('k1')));
    const { customers } = modelIncident.facts;
    const back = followingCorrections(
      modelIncident,
      edited(logged, { kind: 'fact', key: 'customers', value: customers }),
    );
    const brief = buildBrief(back, BRIEF_SETTINGS, modelIncident);
    expect(brief.sections.map(({ key }) => key)).not.toContain('corrections');
    expect(followUpMail(back, null).text).not.toContain('Corrected');
    expect(followingCorrections(modelIncident, back)).toBe(back);
    const anew = edited(back, { kind: 'fact', key: 'customers', value: exact('count', 4_000) });
    const [row] = followingCorrections(modelIncident, anew).lists.corrections;
    expect([row?.from, row?.to]).toEqual([change.from, '4,000']);
  });

  it('of a row’s figure is taken back with it too', () => {
    const amount = (value: number): Edit => setCell('asks', 'a1', 'amount', exact('money', value));
    const other = edited(modelIncident, amount(2_500_000));
    const [change] = correctable(modelIncident, other).filter(({ name }) => name === 'asks/a1/amount');
    if (!change) throw new Error('The amount differs.');
    const logged = edited(other, logCorrection(change, noted('k1')));
    const back = followingCorrections(modelIncident, edited(logged, amount(1_800_000)));
    expect(back.lists.corrections.map(isTakenBack)).toEqual([true]);
  });

  it('is offered for nothing between a record and itself', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        expect(correctable(incident, incident)).toEqual([]);
      }),
    );
  });
});
