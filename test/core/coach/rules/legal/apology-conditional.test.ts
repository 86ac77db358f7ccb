import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'apology.conditional';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'We’re sorry for any trouble this may have caused.',
    'Our apologies to anyone who may have been affected.',
    'Regrettably, the copy was two hours old.',
    'We are sorry that you feel let down.',
    'I’m sorry, but nobody could have known.',
    'We apologise for the inconvenience.',
    'Sadly, some orders could not be saved.',
    'We regret any delays customers might have experienced.',
    'Apologies if this upset some of you.',
    'We apologize to customers who may have noticed slow pages.',
    'To everybody who possibly missed a flight: we are sorry.',
    'In case you had trouble signing in, please accept our apologies.',
    'We ask our customers for their understanding.',
    'We thank all guests for bearing with us.',
    'Any hardship caused to our tenants is deeply regretted.',
    'It’s a pity that our clients took it so badly.',
    'Perhaps we should say sorry to the bank.',
    'We’re sorry for the way in which this has been perceived.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'We are sorry: 3,200 customers could not pay for 47 minutes.',
    'We apologise to the 3,200 customers who could not pay.',
    'We apologised to the two largest customers on 4 June.',
    'The apology went out at 17:00 UTC.',
    'A customer wrote: "Unfortunately we lost a day."',
    'Legal reviews the letter of apology by 17:00 UTC.',
    'We let 775 customers down, and that is ours to repair.',
    'If the fix does not hold, we switch back at 18:00 UTC.',
    'The convenience shops took cash for 47 minutes.',
    'Support called each of the 40 customers.',
    'The patience of the bank ends at 19:00 UTC, its cut-off time.',
    'We thank the night shift for its work.',
    'In case of a second failure, we switch to paper forms.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
