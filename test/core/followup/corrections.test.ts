import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import {
  correctable,
  followingCorrections,
  logCorrection,
  toldOtherwise,
} from '../../../shared/core/followup/corrections.ts';
import { followUpMail } from '../../../shared/core/followup/mail.ts';
import { type Edit, setCell } from '../../../shared/core/incident/edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
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

  it('is offered for no moment that only another zone spells otherwise', () => {
    const berlin = { ...modelIncident, setup: { ...modelIncident.setup, zone: 'Europe/Berlin' } };
    const open = edited(berlin, { kind: 'fact', key: 'awarenessAt', value: unknown(june('18:00').at) });
    for (const zone of ['CET', 'Europe/Madrid', 'UTC', 'America/New_York', 'Asia/Kolkata']) {
      const spelled = { ...open, setup: { ...open.setup, zone } };
      expect(correctable(open, spelled)).toEqual([]);
      expect(toldOtherwise(open, spelled, 'startedAt')).toBeNull();
    }
  });

  it('is offered for a moment that is another, each side as its report spells it', () => {
    const berlin = { ...modelIncident, setup: { ...modelIncident.setup, zone: 'Europe/Berlin' } };
    const now = edited(modelIncident, { kind: 'fact', key: 'startedAt', value: june('14:12') });
    const [change] = correctable(berlin, now);
    expect(change).toMatchObject({
      label: 'Started',
      from: '16:02 CEST on 3 June 2026',
      to: '14:12 UTC on 3 June 2026',
    });
    if (!change) throw new Error('The start differs.');
    const logged = edited(now, logCorrection(change, noted('k1')));
    const back = edited(logged, { kind: 'fact', key: 'startedAt', value: june('14:02') });
    expect(followingCorrections(berlin, back).lists.corrections.map(isTakenBack)).toEqual([true]);
  });

  it('is offered for no duration that only went on, or ended', () => {
    const running = edited(
      modelIncident,
      { kind: 'fact', key: 'status', value: 'mitigating' },
      { kind: 'fact', key: 'restoredAt', value: null },
    );
    const later = edited(running, { kind: 'fact', key: 'asOf', value: june('21:00') });
    const over = edited(
      later,
      { kind: 'fact', key: 'status', value: 'restored' },
      { kind: 'fact', key: 'restoredAt', value: june('20:00') },
    );
    const labels = (now: Incident) => correctable(running, now).map(({ label }) => label);
    expect(labels(later)).toEqual([]);
    expect(labels(over)).toEqual([]);
    const earlier = edited(over, { kind: 'fact', key: 'startedAt', value: june('13:02') });
    expect(labels(earlier)).toEqual(expect.arrayContaining(['Started', 'Duration']));
    const [start] = correctable(running, earlier).filter(({ name }) => name === 'startedAt');
    if (!start) throw new Error('The start differs.');
    expect(labels(edited(earlier, logCorrection(start, noted('k1'))))).not.toContain('Duration');
  });

  it('is offered for nothing between a record and itself', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        expect(correctable(incident, incident)).toEqual([]);
      }),
    );
  });
});

describe('a cause told as confirmed', () => {
  const said = { causeStatus: 'confirmed', causeClaim: 'the carrier leaked a route', trigger: null } as const;
  const told = { ...modelIncident, facts: { ...modelIncident.facts, ...said } };
  const now = { ...told, facts: { ...told.facts, causeClaim: 'a filter change of ours hid our addresses' } };

  it('is offered as a correction when another one is found', () => {
    const [change] = correctable(told, now);
    expect(change).toMatchObject({
      label: 'Cause, told as confirmed',
      from: 'the carrier leaked a route',
      to: 'a filter change of ours hid our addresses',
    });
    expect(toldOtherwise(told, now, 'causeClaim')?.change).toEqual(change);
    const guessed = { ...now, facts: { ...now.facts, causeStatus: 'suspected' as const } };
    expect(correctable(told, guessed)[0]?.to).toBe('suspected: a filter change of ours hid our addresses');
  });

  it('takes back no change that went live, only what is a guess again', () => {
    const { trigger } = modelIncident.facts;
    const suspected = (facts: Partial<Incident['facts']>) => {
      const before = { ...told, facts: { ...told.facts, ...facts } };
      const after = { ...before, facts: { ...before.facts, causeStatus: 'suspected' as const } };
      return correctable(before, after).filter(({ name }) => name === 'trigger');
    };
    expect(suspected({ trigger })).toEqual([]);
    expect(suspected({ trigger: 'A counter wrapped' })).toMatchObject([
      { from: 'A counter wrapped', to: 'suspected: a counter wrapped' },
    ]);
  });

  it('that was only suspected is none', () => {
    const guess = { ...told, facts: { ...told.facts, causeStatus: 'suspected' as const } };
    expect(correctable(guess, now)).toEqual([]);
  });

  it('stands under the corrections of the next report and of the last, and among no changes', () => {
    const [change] = correctable(told, now);
    if (!change) throw new Error('The cause differs.');
    const logged = edited(now, logCorrection(change, noted('k1')));
    const line =
      'Cause, told as confirmed: corrected from “the carrier leaked a route” to “a filter change of ours hid our addresses”.';
    const printed = (incident: Incident, section: string) =>
      linesOf(buildBrief(incident, BRIEF_SETTINGS, told)).flatMap((each) =>
        each.section === section ? [each.text] : [],
      );
    expect(printed(logged, 'corrections').join(' ')).toContain(line);
    expect(printed(logged, 'corrections')[0]).toContain('one statement we gave you was wrong');
    expect(printed(logged, 'changes').join(' ')).not.toContain('leaked');
    const final = { ...logged, setup: { ...logged.setup, variant: 'final' as const } };
    const later = linesOf(buildBrief(final, BRIEF_SETTINGS, logged)).map(({ text }) => text);
    expect(later.join(' ')).toContain(line);
  });

  it('is called so among the changes while nobody has said that it was wrong', () => {
    const changes = linesOf(buildBrief(now, BRIEF_SETTINGS, told)).filter(
      ({ section }) => section === 'changes',
    );
    expect(changes.map(({ text }) => text).join(' ')).toContain(
      'Cause, told as confirmed: was “the carrier leaked a route”, now “a filter change of ours hid our addresses”',
    );
  });
});

describe('data told as unharmed after a check', () => {
  const told = edited(
    modelIncident,
    { kind: 'fact', key: 'dataLoss', value: 'none-verified' },
    { kind: 'fact', key: 'dataExposure', value: 'none-verified' },
  );
  const now = edited(told, { kind: 'fact', key: 'dataLoss', value: 'confirmed' });
  const linesIn = (incident: Incident, section: string) =>
    linesOf(buildBrief(incident, BRIEF_SETTINGS, told)).flatMap((each) =>
      each.section === section ? [each.text] : [],
    );

  it('is offered as a correction before all figures when it was lost', () => {
    const both = edited(now, { kind: 'fact', key: 'customers', value: exact('count', 2_900) });
    const [change] = correctable(told, both);
    expect(change).toMatchObject({
      label: 'Data lost, told as checked',
      from: 'none, verified',
      to: 'confirmed',
    });
    expect(toldOtherwise(told, both, 'dataLoss')?.change).toEqual(change);
    expect(toldOtherwise(told, both, 'dataExposure')).toBeNull();
  });

  it('is offered for whatever else was told as certain: seen, wrong, confirmed and then not', () => {
    const found = (
      key: 'dataLoss' | 'dataExposure' | 'dataCorrectness',
      before: 'none-verified' | 'none-found-so-far' | 'suspected' | 'confirmed',
      after: 'none-verified' | 'suspected' | 'confirmed' | 'unknown',
    ) => {
      const [one, other] = [before, after].map((value) =>
        edited(modelIncident, { kind: 'fact', key, value }),
      );
      return one && other && correctable(one, other).map(({ label, to }) => `${label}: ${to}`);
    };
    expect(found('dataExposure', 'none-verified', 'suspected')).toEqual([
      'Data seen by others, told as checked: suspected',
    ]);
    expect(found('dataCorrectness', 'none-verified', 'confirmed')).toEqual([
      'Data incorrect, told as checked: confirmed',
    ]);
    expect(found('dataLoss', 'none-verified', 'unknown')).toEqual(['Data lost, told as checked: unknown']);
    expect(found('dataLoss', 'confirmed', 'none-verified')).toEqual([
      'Data lost, told as confirmed: none, verified',
    ]);
    expect(found('dataLoss', 'none-found-so-far', 'confirmed')).toEqual([]);
    expect(found('dataLoss', 'suspected', 'confirmed')).toEqual([]);
  });

  it('stands first among the corrections of the next report, and among no changes', () => {
    const count = edited(now, { kind: 'fact', key: 'customers', value: exact('count', 2_900) });
    const changes = correctable(told, count).filter(
      ({ name }) => name === 'customers' || name === 'dataLoss',
    );
    const logged = edited(
      count,
      ...changes.toReversed().map((change, index) => logCorrection(change, noted(`k${index}`))),
    );
    const [heading, first, second] = linesIn(logged, 'corrections');
    expect(heading).toBe('Corrections: 2 statements we gave you were wrong');
    expect(first).toContain('Data lost, told as checked: corrected from “none, verified” to “confirmed”.');
    expect(second).toContain('Customers affected');
    expect(linesIn(logged, 'changes').join(' ')).not.toContain('Data lost');
    expect(followUpMail(logged, null).text).toContain('Data lost, told as checked: from “none, verified”');
  });

  it('is the first of the changes while nobody has said that it was wrong', () => {
    const late = edited(now, { kind: 'fact', key: 'customers', value: exact('count', 2_900) });
    expect(linesIn(late, 'changes')[1]).toBe(
      'Data lost, told as checked: was none, verified; now confirmed.',
    );
  });

  it('follows what is known of it, and is taken back where it holds after all', () => {
    const [change] = correctable(told, now);
    if (!change) throw new Error('The data differs.');
    const logged = edited(now, logCorrection(change, noted('k1')));
    expect(correctable(told, logged)).toEqual([]);
    const later = edited(logged, { kind: 'fact', key: 'dataLoss', value: 'suspected' });
    expect(followingCorrections(told, later).lists.corrections.map(({ to }) => to)).toEqual(['suspected']);
    const back = edited(logged, { kind: 'fact', key: 'dataLoss', value: 'none-verified' });
    expect(followingCorrections(told, back).lists.corrections.map(isTakenBack)).toEqual([true]);
  });
});
