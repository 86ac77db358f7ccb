import { expect, it } from 'vitest';
import { textOf } from '../../../../shared/core/brief/tree.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { brokenInvariants } from '../../../../shared/core/incident/invariants.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
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

it('the first page says who calls a key account, the annex what was due', () => {
  expect(prose(ofSales, 'impact')).toContain('The head of sales calls Acme Inc by 17:00 UTC.');
  expect(printed(ofSales, 'record')).not.toContain('Call to Acme Inc');
  const late = account({ caller: 'head of sales', by: june('13:00') });
  expect(prose(late, 'impact')).not.toContain('calls Acme');
  expect(printed(late, 'record')).toContain('Call to Acme Inc');
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
