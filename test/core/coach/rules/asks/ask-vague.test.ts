import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'ask.vague';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'We would be grateful for your guidance.',
    'The team needs additional headcount.',
    'Any help is appreciated.',
    'Please support us in this difficult time.',
    'We count on your backing.',
    'Could you help us with the vendor?',
    'We hope for a bigger budget.',
    'We need your approval.',
    'Just to let you know: the switch is old.',
    "Let's touch base next week.",
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Decision needed by 17:00 UTC: approve $18,000 for a second region.',
    'We need two more engineers for three weeks.',
    'No decision is needed now.',
    'Please call the two largest customers before 18:00 UTC.',
    'Customer support answered 212 tickets.',
    'The help desk answers 300 calls a day.',
    'The restore needs more time than the test did.',
    'We ask you to approve the switch by 17:00 UTC.',
    'The bank needs the file by 16:00 UTC.',
    'We do not need support today.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    'We could do with more help.',
    'Additional funding is vital for us.',
    'We’re in need of further investment.',
    'It is time to invest in reliability.',
    'Without more resources we cannot go on.',
    'We urge you to act.',
    'Grateful for your views.',
    'A decision is needed soon.',
    'The platform team is badly understaffed.',
    'We trust you will stand by us.',
    'Your support in this matter is kindly requested.',
    'We recommend more investment in testing.',
    'Could you give us guidance?',
    'Some support from the board would be good.',
  ])('flags what other authors write: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The supplier needs more time to answer.',
    'We hired two engineers in May.',
    'Customers asked for more time to pay.',
    'The bank asked for our help at 15:00 UTC.',
    'The servers need more memory to start.',
    'Decide by Friday whether the app stays closed.',
    'The bank gave us the list of payments.',
  ])('passes what only looks like it: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
