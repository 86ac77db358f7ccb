import { expect, it } from 'vitest';
import { asksNothing } from '../../../../renderer/features/quick-capture/asks-nothing.ts';

it.each([
  'none',
  'no',
  'None.',
  'none yet',
  'no ask yet',
  'nothing',
  'nothing for now',
  'nope',
  'N/A',
  'no decision needed',
  'No decision is needed now.',
  'no decisions required from you today',
  'not now',
  'not yet',
  'none at the moment',
  'nothing to decide yet',
  'None right now, but maybe later',
  'None, FYI only',
  'none - just for your information',
  'Not yet, will ask at 22:00',
  'none yet, will ask at 10pm',
  'none, next report at 8.30 pm',
  'no (we will come back at 22:00)',
  'we don’t need a decision now',
  'We need nothing from you today',
  'There is no decision to be made at this point',
])('takes “%s” as no decision needed', (typed) => {
  expect(asksNothing(typed)).toBe(true);
});

it.each([
  'no releases today',
  'No refunds until Monday',
  'None of the vouchers, refunds only',
  'Not to pay the ransom',
  'nothing yet, but approve 18k by 22:00',
  'No, stop the sale',
  'need a decision on refunds',
  'Decide today whether we refund',
])('leaves a decision where one is asked for: %s', (typed) => {
  expect(asksNothing(typed)).toBe(false);
});
