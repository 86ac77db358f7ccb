import { expect, it } from 'vitest';
import { saysEvent } from '../../../shared/core/wording/event-clause.ts';

it.each([
  'Another cert runs out',
  'another certificate expires',
  'the disk of the ledger fills up',
  'a job fails again',
  'it happens again',
  'customers cannot pay',
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
])('“%s” names it', (text) => expect(saysEvent(text)).toBe(false));
