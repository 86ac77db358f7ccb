import { describe, expect, it } from 'vitest';
import { findRemarks } from '../../../../shared/core/coach/find-remarks.ts';
import type { Incident, Variant } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { vocabulary } from '../../../samples/samples.ts';
import { june, modelIncident } from '../../model-incident.ts';
import { briefOf, only, printed } from '../print.ts';

const asOf = june('16:00');

it('further facts stand in a table with how we know the figures, the open ones too', () => {
  const facts = {
    asOf,
    closedAt: june('15:00'),
    refunds: exact('money', 120_000, { basis: 'measured', method: 'refund log' }),
    insurerInformedAt: unknown('2026-06-03T18:00:00Z'),
    planBTested: 'no',
    transparent: unknown('2026-06-03T18:00:00Z'),
    timely: 'partly',
  } as const;
  expect(printed(only({ facts }), 'record')).toEqual([
    'Further facts',
    ...['Closed', '15:00 UTC', ''],
    ...['Refunds', '$1,200', 'Refund log; measured'],
    ...['Plan B tested', 'no', ''],
    ...['Our own view: how open we were', 'not known, expected by 18:00 UTC', ''],
    ...['Our own view: how timely we were', 'in time in part', ''],
    ...['Insurer informed', 'not known, answer expected by 18:00 UTC', ''],
  ]);
});

it('what lists say beyond the page follows', () => {
  const lists = {
    functions: [row('functions', 'f', { name: 'card payments', technicalName: 'payments-api' })],
    messages: [
      row('messages', 'm', { at: june('14:31'), text: 'Card payments fail.', nextAt: june('15:00') }),
      row('messages', 'n', { at: june('15:20') }),
    ],
    keyAccounts: [
      row('keyAccounts', 'a', { name: 'Acme', caller: 'head of sales', by: june('17:00') }),
      row('keyAccounts', 'b', { name: 'Globex' }),
      row('keyAccounts', 'c', {
        name: 'Initech',
        caller: 'head of sales',
        by: june('13:00'),
        called: june('12:50'),
      }),
    ],
    accountsAtRisk: [
      row('accountsAtRisk', 'r', { name: 'Acme', value: exact('money', 4_000_000), likelihood: 'L5' }),
    ],
  };
  expect(printed(only({ facts: { asOf }, lists }), 'record')).toEqual([
    'Further facts',
    ...['Technical name of card payments', 'payments-api', ''],
    ...['Message to customers, 14:31 UTC', '“Card payments fail”. Next promised by 15:00 UTC', ''],
    ...['Call to Initech', 'head of sales, at 12:50 UTC (due by 13:00 UTC)', ''],
    ...['Contract of Acme at risk', '$40,000, likely (55–80%) to leave', 'How it was found is not stated'],
  ]);
});

it('what the short brief of one that runs leaves out stands here, and not twice once it is over', () => {
  const facts = {
    asOf,
    weakness: 'Two processes could write one balance',
    ruledOut: ['an attack'],
    exactBarrier: 'The release has been rolled back',
    similarLikelihood: 'L2',
    interim: 'we compare all sums every hour',
  } as const;
  const lists = { sameWeakness: [row('sameWeakness', 'w', { system: 'invoices', state: 'check planned' })] };
  const told = (variant: 'running' | 'restored') =>
    printed(only({ facts, lists, setup: { variant } }), 'record').join(' | ');
  const running = told('running');
  for (const words of [
    'Two processes',
    'an attack',
    'rolled back',
    'very unlikely',
    'all sums',
    'check planned',
  ])
    expect(running).toContain(words);
  expect(told('restored')).toBe('');
});

it('a record without any of it has no such part', () => {
  expect(briefOf(modelIncident).annex.map(({ key }) => key)).not.toContain('record');
});

describe('lines to say if called', () => {
  const called = (variant: Variant, linesToSay: readonly string[]): Incident =>
    only({ setup: { variant }, facts: { asOf, linesToSay } });
  const shown = (incident: Incident): string => printed(incident, 'record').join('\n');

  it('stand whole among the further facts where page 1 has none of them or the first three', () => {
    expect(shown(called('restored', ['Payments work', 'You hear from us at 17:00']))).toBe(
      'Further facts\nIf called\nPayments work. You hear from us at 17:00.\n',
    );
    expect(shown(called('running', ['a', 'b', 'c', 'd']))).toContain('If called\na. b. c. d.');
  });

  it('do not stand there a second time', () => {
    expect(shown(called('running', ['Payments fail', 'We work on it']))).not.toContain('If called');
  });

  it.each(['running', 'restored', 'final', 'security', 'near-miss'] as const)(
    'are read by the coach in every %s brief, the fourth too',
    (variant) => {
      const lines = ['It works', 'We check', 'We call', 'This will never happen again', 'John broke it'];
      const incident = called(variant, lines);
      const remarks = findRemarks(briefOf(incident), incident, vocabulary);
      const said = remarks.filter(({ chip }) => chip === 'linesToSay').map(({ ruleId }) => ruleId);
      expect(said).toEqual(expect.arrayContaining(['overpromise.never', 'blame.named']));
    },
  );
});

it('the coach leaves a message that was sent as it is, and judges one that is not', () => {
  const of = (values: Record<string, unknown>) => {
    const text = 'We guarantee that this will never happen again. It was Bob’s fault.';
    const incident = only({
      facts: { asOf },
      lists: { messages: [row('messages', 'm', { ...values, text })] },
    });
    return findRemarks(briefOf(incident), incident, vocabulary).filter(({ section }) => section === 'record');
  };
  expect(of({}).length).toBeGreaterThan(0);
  expect(of({ at: june('14:31') })).toEqual([]);
});
