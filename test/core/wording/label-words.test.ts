import { expect, it } from 'vitest';
import { withoutLabelWords } from '../../../shared/core/wording/label-words.ts';

it.each([
  ['planBTrigger', 'if prices drift again', 'prices drift again'],
  ['planBTrigger', 'When the price check fails', 'the price check fails'],
  ['planBTrigger', 'in case failures exceed 1%', 'failures exceed 1%'],
  ['planBTrigger', 'once the queue holds 5,000', 'the queue holds 5,000'],
  ['planBTrigger', 'failures exceed 1% if nobody acts', 'failures exceed 1% if nobody acts'],
  ['causeClaim', 'that the region lost power', 'the region lost power'],
  ['causeClaim', 'It is confirmed that the region lost power', 'the region lost power'],
  ['causeClaim', 'confirmed: the region lost power', 'the region lost power'],
  ['causeClaim', 'that region lost power', 'that region lost power'],
  ['recommendation', 'we recommend to refund only the difference', 'refund only the difference'],
  ['recommendation', 'We recommend: yes', 'yes'],
  ['recommendation', 'Our recommendation is to wait', 'wait'],
  ['recommendation', 'I would suggest refunding all', 'refunding all'],
  ['recommendation', 'we should refund all', 'refund all'],
  ['recommendation', 'yes', 'yes'],
  ['ifNot', 'without a decision customers start chargebacks', 'customers start chargebacks'],
  ['ifNot', 'Otherwise, the sale stops', 'the sale stops'],
  ['ifNot', 'if we don’t decide, the sale stops', 'the sale stops'],
  ['ifNot', 'without a second provider the sale stops', 'without a second provider the sale stops'],
  ['onlyIf', 'only if data was exposed', 'data was exposed'],
  ['what', 'if it fails', 'if it fails'],
  ['planBTrigger', 'if', 'if'],
])('leaves out of %s what its sentence says: %s', (name, typed, printed) => {
  expect(withoutLabelWords(name, typed)).toBe(printed);
});
