import { expect, it } from 'vitest';
import { textOf } from '../../../../shared/core/brief/tree.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { brokenInvariants } from '../../../../shared/core/incident/invariants.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { item } from '../../checklist/complete.ts';
import { june, modelIncident } from '../../model-incident.ts';
import { entry } from '../../questions/bank.ts';
import { change, printed, prose } from '../print.ts';

const account = (parts: object): Incident =>
  change(modelIncident, {
    lists: { keyAccounts: [row('keyAccounts', 'k', { name: 'Acme Inc', ...parts })] },
  });
const ofSales = account({ caller: 'head of sales', by: june('17:00') });
const asked = (decision: string, incident = ofSales): Incident =>
  change(incident, {
    lists: { asks: [row('asks', 'a', { decision, from: 'CEO', deadline: june('20:00') })] },
  });
const answer = (incident: Incident): string => textOf(entry('Q72', incident).answerLine);

it('the first page says who calls a key account, also once it is late, the annex what was done', () => {
  expect(prose(ofSales, 'impact')).toContain('The head of sales calls Acme Inc by 17:00 UTC.');
  expect(printed(ofSales, 'record')).not.toContain('Call to Acme Inc');
  const late = account({ caller: 'head of sales', by: june('13:00') });
  expect(prose(late, 'impact')).toContain('The head of sales was to call Acme Inc by 13:00 UTC.');
  expect(answer(late)).toBe('No: the head of sales was to call Acme Inc by 13:00 UTC.');
  const made = account({ caller: 'head of sales', by: june('17:00'), called: june('15:10') });
  expect(prose(made, 'impact')).not.toContain('head of sales');
  expect(printed(made, 'record')).toEqual(
    expect.arrayContaining(['Call to Acme Inc', 'head of sales, at 15:10 UTC (due by 17:00 UTC)']),
  );
  expect(answer(made)).toBe('No: the head of sales called Acme Inc at 15:10 UTC.');
});

it('a late call asks when it was made', () => {
  const lists = (parts: object) => ({
    lists: { keyAccounts: [row('keyAccounts', 'k', { name: 'Acme', caller: 'Sales', ...parts })] },
  });
  expect(item('C11', lists({ by: june('13:00') }))).toMatchObject({
    state: 'missing',
    detail: 'The call to Acme was due: say when it was made, or when it is.',
    jump: { to: 'list', key: 'keyAccounts', cell: 'k/called' },
  });
  expect(item('C11', lists({ by: june('13:00'), called: june('12:30') })).state).toBe('done');
});

it('the CEO is not sent to a call that somebody else makes', () => {
  expect(answer(ofSales)).toBe('No: the head of sales calls Acme Inc by 17:00 UTC.');
  expect(answer(account({ caller: 'CEO', by: june('17:00') }))).toBe('Acme Inc, by 17:00 UTC.');
  expect(answer(account({ by: june('17:00') }))).toBe('Acme Inc, by 17:00 UTC.');
});

it('a call that two people are to make contradicts itself', () => {
  const twice = asked('call ACME cfo today, ok 60k refunds');
  expect(answer(twice)).toBe('Acme Inc, by 17:00 UTC.');
  expect(brokenInvariants(twice).map(({ message }) => message)).toContain(
    'A decision asks the CEO to call Acme Inc, and “Who calls” is head of sales: name one of them.',
  );
  for (const fine of [
    'Approve the refunds Acme was promised by call',
    'Call the bank',
    'Recall the Acme order',
  ])
    expect(brokenInvariants(asked(fine)).map(({ id }) => id)).not.toContain('call.twice');
  const byCeo = asked('Call Acme', account({ caller: 'CEO' }));
  expect(brokenInvariants(byCeo).map(({ id }) => id)).not.toContain('call.twice');
});
