import { describe, expect, it } from 'vitest';
import { fixedBy, flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'hedge.disclaimer';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    "As far as we're aware, no money was lost.",
    'From what I can see, the queue is empty.',
    'I believe the last backup is from Monday.',
    'Frankly, we did not have a plan.',
    'We hope the database comes up in time.',
    "I'm not entirely sure how many orders failed.",
    'Correct me if I am wrong, but the limit was 500.',
    'To our knowledge, nobody read the mail.',
    'My gut feeling is that it was the switch.',
    'With any luck, the queue is empty by noon.',
    'I would guess that about 300 customers paid twice.',
    'We cannot say for sure which accounts were hit.',
    'In my opinion the supplier reacted late.',
    'Apparently the backup was complete.',
    'I suppose the data is fine.',
    'If I remember correctly, the limit was raised in May.',
    'So far as we can tell, nothing was stolen.',
    'To be perfectly honest, the plan was never tested.',
    "We can't be certain that all orders are back.",
    'Fingers crossed that it holds.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'We do not know yet which orders failed; next check 16:00 UTC.',
    'The team was honest about the gap.',
    'Our knowledge base has a page on this failure.',
    'The logs show 1,412 failed orders.',
    'The exact count is due at 16:00 UTC.',
    'We want a fair price for the second region.',
    'Legal has the facts since 15:10 UTC.',
    'Confidence in the count is high: two sources agree.',
    'The supplier will tell us by 18:00 UTC.',
    'The test is as far as the second step.',
    'We know the number: 1,412 orders failed.',
    'The hope of the team is not a plan.',
    'What would I say to the senate?',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    ['To be honest, we were slow.', 'We were slow.'],
    ['Hopefully it holds.', null],
  ])('has the words instead: %s', (text, better) => {
    expect(fixedBy(rule, text)).toBe(better);
  });
});
