import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../../renderer/features/fields/typed-text.ts';
import {
  askedOf,
  CAPTURE_COLUMNS,
  describeGrowth,
} from '../../../../renderer/features/quick-capture/capture-fields.ts';
import { asClaim } from '../../../../renderer/features/quick-capture/cause-words.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import { emptyIncident, type Incident } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { type Slot, unknown } from '../../../../shared/core/incident/values/slot.ts';

const reference = '2026-06-03T16:00:00Z';
const TYPING = {
  currency: 'USD',
  zone: 'UTC',
  reference,
  start: null,
  clock: reference,
  reportAt: null,
  after: null,
} as const;
const fields = CAPTURE_COLUMNS.flat();
const empty = emptyIncident('x');

function fieldOf(key: string) {
  const found = fields.find((field) => field.key === key);
  if (!found) throw new Error(`There is no question ${key}.`);
  return found;
}

function answer(incident: Incident, key: string, value: Slot<unknown>): Incident {
  return fieldOf(key).edits(value, incident).reduce(applyEdit, incident);
}

describe('quick capture', () => {
  it.each(['still ongoing', 'not yet', 'no', 'it’s still down'])(
    'takes %s for nothing yet, where it asks since when it works again',
    (typed) => {
      const { field, reads } = fieldOf('restoredAt');
      const readOne = (text: string) => readTyped(text, field, TYPING, null);
      expect(reads?.(typed, readOne)).toEqual({ ok: true, value: null });
      expect(reads?.('15:40', readOne)).toMatchObject({ ok: true, value: { at: '2026-06-03T15:40:00Z' } });
    },
  );

  it('takes whom a count counts and what a sum is apart, and keeps both', () => {
    const [count, noun = ''] = fieldOf('customers').split?.('6,200 staff') ?? [];
    expect([count, fieldOf('customers').more?.(noun, null)]).toEqual([
      '6,200',
      [{ kind: 'fact', key: 'customersNoun', value: 'staff' }],
    ]);
    const [sum, what = ''] = fieldOf('loss').split?.('€120k penalties') ?? [];
    expect([sum, fieldOf('loss').more?.(what, null)]).toEqual([
      '€120k',
      [{ kind: 'fact', key: 'lossNoun', value: 'penalties' }],
    ]);
  });

  it.each(fields.map(({ key }) => key).filter((key) => key !== 'kind' && key !== 'data'))(
    'takes "unknown" for %s and can take it back',
    (key) => {
      const open = unknown('2026-06-03T16:30:00Z', 'finance');
      const answered = answer(empty, key, open);
      expect(fieldOf(key).get(answered)).toEqual(open);
      expect(fieldOf(key).get(answer(answered, key, null))).toBeNull();
    },
  );

  it('takes for the next message to customers that none is planned, and a time again', () => {
    const { reads, field, shown } = fieldOf('nextCustomerMessageAt');
    const readOne = (typed: string) => readTyped(typed, field, TYPING, null);
    const none = answer(empty, 'nextCustomerMessageAt', reads?.('none', readOne).ok ? 'none planned' : null);
    expect(none.facts).toMatchObject({ customerMessages: 'none planned', nextCustomerMessageAt: null });
    expect(shown?.(none, String)).toBe('none planned');
    const timed = reads?.('17:30', readOne);
    const again = answer(none, 'nextCustomerMessageAt', timed?.ok ? timed.value : null);
    expect(again.facts.customerMessages).toBeNull();
    expect(again.facts.nextCustomerMessageAt).toMatchObject({ at: '2026-06-03T17:30:00Z' });
  });

  it('puts aside how likely a cause was once it is confirmed', () => {
    const suspected = answer(answer(empty, 'causeStatus', 'suspected'), 'likelihood', 'L5');
    expect(answer(suspected, 'causeStatus', 'confirmed').facts.likelihood).toBeNull();
    expect(answer(suspected, 'causeStatus', 'suspected').facts.likelihood).toBe('L5');
  });

  it('takes “n/a” for lost sales as none', () => {
    const { reads, field } = fieldOf('loss');
    const readOne = (typed: string) => readTyped(typed, field, TYPING, null);
    expect(reads?.('n/a', readOne)).toMatchObject({ ok: true, value: { low: 0, high: 0 } });
  });

  it('tells a failure, a security event or a near miss as it is, and asks what a near miss rests on', () => {
    const asked = (incident: Incident) => askedOf(fields, incident).map(({ key }) => key);
    const kindOf = (incident: Incident) => [incident.setup.variant, fieldOf('kind').get(incident)];
    const restored = answer(empty, 'status', 'restored');
    expect(kindOf(restored)).toEqual(['restored', 'failure']);
    expect(asked(restored)).not.toContain('nearMissWhat');
    const told = answer(restored, 'kind', 'security event');
    expect(kindOf(told)).toEqual(['security', 'security event']);
    expect(answer(told, 'status', 'mitigated').setup.variant).toBe('security');
    expect(answer(told, 'kind', 'failure').setup.variant).toBe('restored');
    expect(answer(told, 'kind', null).setup.variant).toBe('restored');
    const near = answer(told, 'kind', 'near miss');
    expect(kindOf(near)).toEqual(['near-miss', 'near miss']);
    expect(asked(near)).toEqual(expect.arrayContaining(['nearMissWhat', 'nearMissWhy']));
    const final = emptyIncident('n', { variant: 'final' });
    expect(answer(final, 'kind', 'failure').setup.variant).toBe('final');
    expect(fieldOf('kind').lacks?.(unknown(null))).toContain('Name one');
    expect(readTyped('sec', fieldOf('kind').field, TYPING, null)).toEqual({
      ok: true,
      value: 'security event',
    });
  });

  it('keeps what failed in one place, and what works as a row, once however often it is typed', () => {
    let incident = answer(empty, 'service', 'card payments');
    incident = answer(incident, 'works', 'wallet');
    incident = answer(incident, 'works', 'wallets');
    expect(incident.facts.service).toBe('card payments');
    expect(incident.lists.functions.map(({ name, state }) => [name, state])).toEqual([
      ['wallets', 'not affected'],
    ]);
    expect(answer(incident, 'works', null).lists.functions).toEqual([]);
  });

  it('counts in the currency of its amount, unless the record holds money already', () => {
    const currencyOf = (typed: string, incident: Incident) => fieldOf('loss').currencyOf?.(typed, incident);
    expect(currencyOf('€30k to €50k', empty)).toBe('EUR');
    expect(currencyOf('CHF 3m', empty)).toBe('CHF');
    expect(currencyOf('$30,000', empty)).toBeNull();
    expect(currencyOf('30,000', empty)).toBeNull();
    expect(currencyOf('₹30,000', empty)).toBeNull();
    const refunds = applyEdit(empty, { kind: 'fact', key: 'refunds', value: exact('money', 100) });
    expect(currencyOf('€30k', refunds)).toBeNull();
    const ask = row('asks', 'a', { decision: 'Approve', amount: exact('money', 100) });
    expect(currencyOf('€30k', applyEdit(empty, { kind: 'row-add', list: 'asks', row: ask }))).toBeNull();
  });

  it('takes a decision as a row, and "none" as the explicit "nothing needed now"', () => {
    const asked = answer(empty, 'decision', 'Approve a second check');
    expect(asked.facts.asksNone).toBe('see the list');
    expect(asked.lists.asks[0]?.decision).toBe('Approve a second check');
    const none = answer(asked, 'decision', 'None.');
    expect(none.facts.asksNone).toBe('nothing needed now');
    expect(none.lists.asks).toEqual([]);
    expect(fieldOf('decision').get(none)).toBe('none');
    expect(answer(asked, 'decision', 'no releases today').lists.asks).toHaveLength(1);
  });

  it('prints the brief for an incident that is over once the status says so, but leaves a special one alone', () => {
    expect(answer(empty, 'status', 'restored').setup.variant).toBe('restored');
    expect(answer(empty, 'status', 'identified').setup.variant).toBe('running');
    const security = emptyIncident('x', { variant: 'security' });
    expect(answer(security, 'status', 'restored').setup.variant).toBe('security');
  });

  it('asks of each harm to the data once one is known', () => {
    const asked = (incident: Incident) =>
      askedOf(fields, incident).filter(({ key }) => key.startsWith('data'));
    const said = applyEdit(empty, { kind: 'fact', key: 'dataExposure', value: 'suspected' });
    expect(asked(empty)).toHaveLength(1);
    expect(describeGrowth(asked(empty), asked(said))).toBe('3 more questions about the data');
  });

  it('asks for likelihood and time only of a suspected cause, for a trigger only of a plan B', () => {
    const asked = (incident: Incident) => askedOf(fields, incident).map(({ key }) => key);
    expect(asked(empty)).not.toContain('likelihood');
    expect(asked(answer(empty, 'causeStatus', 'suspected'))).toEqual(
      expect.arrayContaining(['causeClaim', 'likelihood', 'confirmAt']),
    );
    expect(asked(empty)).not.toContain('planBTrigger');
    expect(asked(answer(empty, 'planB', 'we switch over'))).toContain('planBTrigger');
  });

  it('takes a cause that comes with the answer as a hedged claim', () => {
    const { split, more } = fieldOf('causeStatus');
    expect(split?.('suspected')).toBeNull();
    expect(split?.('unknown: the network')).toBeNull();
    const [answered, cause = ''] = split?.('suspected: an expired certificate') ?? [];
    expect(answered).toBe('suspected');
    expect(more?.(cause, 'suspected')).toEqual([
      { kind: 'fact', key: 'causeClaim', value: 'an expired certificate is the cause' },
    ]);
    expect(more?.('70 % a data race in the balance writer', 'suspected')).toEqual([
      { kind: 'fact', key: 'likelihood', value: 'L5' },
      { kind: 'fact', key: 'causeClaim', value: 'a data race in the balance writer is the cause' },
    ]);
    const leak = 'a supplier pasted the token into a public build log';
    expect(asClaim(leak)).toBe(leak);
    expect(asClaim('a token in a public log')).toBe('a token in a public log is the cause');
    expect(asClaim('expired certificates')).toBe('expired certificates are the cause');
    expect(asClaim('a change went live')).toBe('a change went live');
    expect(asClaim('the certificate expired.')).toBe('the certificate expired');
  });

  it('says how many questions an answer brings, and about what', () => {
    const before = askedOf(fields, empty);
    const now = askedOf(fields, answer(empty, 'causeStatus', 'suspected'));
    expect(describeGrowth(before, now)).toBe('3 more questions about the cause');
    expect(describeGrowth(now, before)).toBe('');
    expect(describeGrowth(before, askedOf(fields, answer(empty, 'planB', 'we switch')))).toBe(
      '1 more question about plan B',
    );
  });
});
