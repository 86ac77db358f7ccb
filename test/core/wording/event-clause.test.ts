import { expect, it } from 'vitest';
import { namesThings, saysEvent } from '../../../shared/core/wording/event-clause.ts';

it.each([
  'Another cert runs out',
  'another certificate expires',
  'the disk of the ledger fills up',
  'a job fails again',
  'it happens again',
  'Another counter of the same size passes its maximum',
  'Two regions run out of room again',
  'the disks fill up',
  'customers cannot pay',
  'another flag goes stale',
  'some other rule goes wild',
  'Another flag times everybody out',
  'a second region loses power',
  'another card payments job writes twice',
  'yet another config push deletes a table',
  'someone else pushes a bad rule',
  'somebody forgets the flag',
  'something breaks',
  'flags go stale again',
  'more certificates get revoked',
])('“%s” says what may happen', (text) => expect(saysEvent(text)).toBe(true));

it.each([
  'A similar failure in the invoice system',
  'a failure of invoices',
  'another outage',
  'Rounding in the credit notes job',
  'the next price drop',
  'a repeat of the double charges',
  'An expired certificate elsewhere',
  'another run of the job',
  'a data leak',
  'An outage of card payments',
  'the payments run in March',
  'two outages of the same kind',
  'a card payments outage in Europe',
  'another settings change',
  'another DNS outage this winter',
  'a similar AWS outage',
  'a series of crashes this week',
  'any two releases after June',
  'a class of errors like this',
  'an outage of the sales system',
  'a business continuity failure',
])('“%s” names it', (text) => expect(saysEvent(text)).toBe(false));

it.each([
  'other u32 counters (dunning, tax)',
  'Other tables with numeric columns (stock, VAT)',
  'the other regions',
])('in “%s” a failure may happen', (text) => expect(namesThings(text)).toBe(true));

it.each([
  'two outages of the same kind',
  'further double charges',
  'a failure of invoices',
  'Timeouts in the shop',
])('“%s” may happen', (text) => expect(namesThings(text)).toBe(false));
