import { expect, it } from 'vitest';
import { isCase, withoutLabelWords } from '../../../shared/core/wording/label-words.ts';

it.each([
  ['planBTrigger', 'if prices drift again', 'prices drift again'],
  ['planBTrigger', 'When the price check fails', 'the price check fails'],
  ['planBTrigger', 'in case failures exceed 1%', 'failures exceed 1%'],
  ['planBTrigger', 'once the queue holds 5,000', 'the queue holds 5,000'],
  ['planBTrigger', 'failures exceed 1% if nobody acts', 'failures exceed 1% if nobody acts'],
  ['causeClaim', 'that the region lost power', 'the region lost power'],
  ['causeClaim', 'It is confirmed that the region lost power', 'the region lost power'],
  ['causeClaim', 'it has been confirmed that the region lost power', 'the region lost power'],
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
  ['ifNot', 'without approval customers leave', 'customers leave'],
  ['ifNot', 'without approval by the CFO, we stop', 'without approval by the CFO, we stop'],
  ['ifNot', 'if not approved, we stop the sale', 'we stop the sale'],
  ['ifNot', 'if not approved by 22:00, we stop the sale', 'if not approved by 22:00, we stop the sale'],
  ['ifNot', 'If not, the sale stops', 'the sale stops'],
  ['ifNot', 'if we do not approve it by 22:00, we stop', 'if we do not approve it by 22:00, we stop'],
  ['ifNot', 'if we do nothing, customers leave', 'customers leave'],
  ['planBTrigger', 'if and when prices drift', 'prices drift'],
  ['onlyIf', 'only if data was exposed', 'data was exposed'],
  ['onlyIf', 'if and only if data was exposed', 'data was exposed'],
  ['ifNot', 'if we dont, someone could get hurt', 'someone could get hurt'],
  ['ifNot', 'if we don’t hear by 22:00, we stop', 'if we don’t hear by 22:00, we stop'],
  ['causeClaim', 'We are sure that the script deleted the queue', 'the script deleted the queue'],
  ['earlyTriggers', 'if the bank freezes us', 'the bank freezes us'],
  ['earlyTriggers', 'only if somebody is hurt', 'somebody is hurt'],
  ['earlyTriggers', 'in case the bank calls', 'the bank calls'],
  ['earlyTriggers', 'Should somebody be hurt', 'Should somebody be hurt'],
  ['reviewOwner', 'led by the CTO', 'the CTO'],
  ['reviewOwner', 'review led by CTO', 'CTO'],
  ['reviewOwner', 'the lead of payments', 'the lead of payments'],
  ['planBOwner', 'decided by the COO', 'the COO'],
  ['fixDependsOn', 'it depends on the CA', 'the CA'],
  ['fixDependsOn', 'dependent systems', 'dependent systems'],
  ['fix', 'the permanent fix is automatic renewal', 'automatic renewal'],
  ['fix', 'a permanent fix for the queue', 'a permanent fix for the queue'],
  ['similarUntilWhat', 'until all certs are automated', 'all certs are automated'],
  ['interim', 'until then: we watch the queue', 'we watch the queue'],
  ['spokesperson', 'the COO speaks', 'the COO'],
  ['spokesperson', 'COO will speak for us', 'COO'],
  ['spokesperson', 'head of talks', 'head of talks'],
  ['keyAccountsNote', 'Key accounts: none hit', 'none hit'],
  ['regions', 'in the UK and Ireland', 'the UK and Ireland'],
  ['regions', 'in-store tills', 'in-store tills'],
  ['ruledOut', 'not an attack', 'an attack'],
  ['ruledOut', 'we have ruled out an attack', 'an attack'],
  ['ruledOut', 'it was not the bank', 'the bank'],
  ['ruledOut', 'ruled out: no attack', 'attack'],
  ['ruledOut', 'Notification service', 'Notification service'],
  ['lossExcludes', 'excluding penalties', 'penalties'],
  ['lossExcludes', 'without VAT', 'VAT'],
  ['lossExcludes', 'not counted: refunds', 'refunds'],
  ['lossExcludes', 'exceptional costs', 'exceptional costs'],
  ['safeguardReason', 'because the mailbox was dead', 'the mailbox was dead'],
  ['safeguardReason', 'because of the holidays', 'because of the holidays'],
  ['what', 'if it fails', 'if it fails'],
  ['planBTrigger', 'if', 'if'],
])('leaves out of %s what its sentence says: %s', (name, typed, printed) => {
  expect(withoutLabelWords(name, typed)).toBe(printed);
});

it.each(['unless payments are back', 'Should it fail again', 'in case of a second failure', 'at 22:00'])(
  '“%s” is a case without “if”',
  (text) => {
    expect(isCase(text)).toBe(true);
  },
);

it.each(['it fails again', 'in Ireland power is lost', 'after-sales fails'])('“%s” is none', (text) => {
  expect(isCase(text)).toBe(false);
});
