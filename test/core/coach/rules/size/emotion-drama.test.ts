import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, remarksOn } from '../../speak.ts';

const rule = 'emotion.drama';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'It was an absolute disaster for our shops.',
    'Error rates skyrocketed within minutes.',
    'The data centre was in total chaos.',
    'Support went through hell on Friday.',
    'What followed was a horrendous chain of failures.',
    'The team scrambled to find the backup.',
    'This is deeply embarrassing for all of us.',
    'Revenue plummeted after 14:02 UTC.',
    'We were shocked by the size of the loss.',
    'The worst outage in our history hit us on 3 June.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The disaster recovery site took over at 14:41 UTC.',
    'The worst case is a loss of six hours of orders.',
    'A kernel panic stopped two servers.',
    'Members, at worst',
    'At worst it is 61,000 members.',
    'The chaos test of 2 May did not include this path.',
    'A customer wrote: "This is a nightmare!"',
    'Support received 212 tickets in one hour.',
    'We are sorry that 3,200 customers could not pay.',
    'The fire alarm in hall 2 was a false one.',
    'Orders fell from 3,530 to 2,118 an hour.',
    'The battery in rack 4 was replaced on 5 June.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    ['This was an absolute disaster.', 'a failure'],
    ['It had a devastating effect.', 'an effect'],
    ['This is a screw-up.', 'a mistake'],
    ['We had a pretty nasty outage.', 'an outage'],
    ['This is an extremely serious matter.', 'a serious'],
    ['Error rates skyrocketed.', 'rose'],
    ['Checkout is down!', '.'],
  ])('offers the neutral word: %s', (text, fixed) => {
    const [finding] = remarksOn(text).filter(({ ruleId }) => ruleId === rule);
    expect(finding?.fixes).toMatchObject([{ kind: 'replace', text: fixed }]);
  });

  it('offers nothing that leaves half a sentence', () => {
    const [finding] = remarksOn('The team feels awful about it.').filter(({ ruleId }) => ruleId === rule);
    expect(finding?.fixes).toEqual([]);
  });
});
