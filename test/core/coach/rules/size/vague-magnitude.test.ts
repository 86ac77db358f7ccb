import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'vague.magnitude';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each(['We know of no lost or delayed sales so far.', 'Nothing has been delayed so far.'])(
    'takes “so far” for no size: %s',
    (text) => {
      expect(flagged(rule, text)).toEqual([]);
    },
  );

  it.each([
    'The outage caused considerable financial damage.',
    'Latency increased dramatically during the event.',
    'We saw elevated error rates.',
    'The cost is likely to be substantial.',
    'Response times were much slower.',
    'The delay had a limited effect on sales.',
    'Revenue dropped sharply.',
    'The website was extremely slow.',
    'The new cache greatly improves the response time.',
    'Losses were minimal.',
    'Support faced a large backlog.',
    'Traffic fell noticeably after the release.',
    'The failure cost us a lot of money.',
    'Capacity was severely reduced.',
    'There was a slight increase in errors and a marked drop in sales.',
    'The failure had a severe impact on sales.',
    'Page loads were noticeably slower.',
    'We expect a substantial loss.',
    'The impact on revenue was significant.',
    'There was a sharp rise in errors.',
    'Sales suffered greatly.',
    'Wait times were very long.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Revenue was about $41,000 lower than on a normal Tuesday.',
    'Response time rose from 0.4 to 9 seconds.',
    'This was declared a major incident at 14:20 UTC.',
    'Large orders go through a second check.',
    'We limited the impact to one region.',
    'Capacity was reduced by 40% until 15:00 UTC.',
    'The loss is not known yet; Finance counts until 18:00 UTC.',
    'The impact was limited to the EU shop.',
    'The serious injury rule applies to plants.',
    'Big customers have a named contact.',
    'The larger of the two sites took over.',
    'Sales were 9% lower.',
    'The major release is on 5 June.',
    'The large hall is booked for the review.',
    'The new function ran under unusual load.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
