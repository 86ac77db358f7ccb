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
    'That’s just the nature of distributed systems.',
    'Several other airlines were struck by the very same fault.',
    'Compared with what hit Optus, ours was a walk in the park.',
    'There is no such thing as a system that is up all the time.',
    'The previous owner of the platform had outages every single week.',
    'With any other supplier the customers would have waited longer.',
    'Is there a hospital group in the country that didn’t have this?',
    'Analysts rank us third for reliability among European brokers.',
    'Few in the industry publish a report as fast as we did.',
    'Larger institutions have needed a week for less.',
    'Every second company in Germany had an outage this spring.',
    'You can’t run a network of this age without the odd failure.',
    'Who hasn’t lost a server at one time or another?',
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
    'Our competitor uses the same card processor as we do.',
    'Two rivals offered our customers free delivery on 3 June.',
    'Every bank connected to our gateway received a notice at 12:00 UTC.',
    'Amazon hosts our backups in two regions.',
    'The regulator has asked all banks for a report by 12 June.',
    'Other departments worked on paper until 13:00 UTC.',
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
    'Customer data was seen by others.',
    'Atlassian customer sites were gone for up to 14 days.',
    'That is how we built it, and we change it on 28 May.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('lets the investment case compare', () => {
    expect(flagged(rule, 'We remain at the industry average.', 'decision')).toEqual([]);
  });
});
