import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'minimise.comparison';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'All major cloud providers have outages.',
    'No system is free of faults.',
    'Outages are a fact of life in this business.',
    'Our record is better than most of our peers.',
    'Competitors have had far longer outages this year.',
    'It happens to the best.',
    'We were not the only ones affected; other banks had the same trouble.',
    'Compared with the industry, our downtime is low.',
    'Failures of this kind are normal in large systems.',
    'Even Amazon has had failures like this.',
    'Software is complex and bugs happen.',
    'We are still ahead of our competitors.',
    'This could have been a lot worse.',
    'Every airline has had a day like this.',
    'Most companies of our size face incidents like this.',
    'No platform is immune to failure.',
    'Others in the sector have had bigger outages.',
    'By industry standards, the recovery was fast.',
    'Such outages are common among online shops.',
    'That is how complex systems behave.',
    'As outages go, this was a mild one.',
    'Outages are part of life on the internet.',
    'Perfection does not exist in technology.',
    'We recovered faster than most.',
    'Our competitor had the same failure in May.',
    'A failure like this is to be expected once in a while.',
    'Half of the industry was affected as well.',
    'We are still among the most reliable platforms on the market.',
    'This can happen to anyone.',
    'We’re not the first to be hit.',
    'Our competitors took days to recover from similar problems.',
    'Such a failure is nothing special.',
    'Our rivals have been through the same.',
    'Failures are inevitable in systems of this scale.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The industry regulator asked for a report by 5 June.',
    'Our target is 99.95%; we reached 99.2% in May.',
    'Two other customers of the same provider reported failures.',
    'Other banks use the same card processor.',
    'We compared the order counts with those of 27 May.',
    'All suppliers have confirmed the new date.',
    'Most of our suppliers were told by 16:00 UTC.',
    'The provider had a failure in one region from 09:10 UTC.',
    'Sales were 4% lower than in the same week of May.',
    'The market opens at 08:00 UTC.',
    'Other teams use the same tool.',
    'Every supplier gets the same message at 17:00 UTC.',
    'All companies in the group were told at 15:00 UTC.',
    'Larger orders are checked by hand.',
    'The entire team met at 14:10 UTC.',
    'We told our peers at the bank at 15:00 UTC.',
    'Every store has two lines; one failed.',
    'Other companies of the group were not affected.',
    'Other products were not affected.',
    'The failure is the second of this kind in 12 months.',
    'Larger files take longer.',
    'The bank group of the ECB meets on Tuesday.',
    'The competition authority has no role here.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('lets the investment case compare', () => {
    expect(flagged(rule, 'We remain at the industry average.', 'decision')).toEqual([]);
  });
});
