import { describe, expect, it } from 'vitest';
import { likelihoodLead } from '../../../../../shared/core/wording/likelihood.ts';
import { fixedBy, flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'overpromise.guarantee';

describe(rule, () => {
  holdsItsExamples(rule);

  it('passes the lowest likelihood of the scale, which says "almost no chance"', () => {
    expect(flagged(rule, `${likelihoodLead('L1')} that it comes back.`)).toEqual([]);
    expect(flagged(rule, 'There is no chance that it comes back.')).toEqual(['no chance']);
  });

  it.each([
    'We promise a stable platform.',
    'The new design is risk-free.',
    'Our backups are absolutely safe.',
    'The bug is entirely eliminated.',
    'This removes all risk of double charges.',
    'You have my word.',
    'The fix is 100% reliable.',
    'There is no possibility of data loss.',
    'We assure you that payments are secure.',
    'The new firewall is watertight.',
    'There is no longer any risk.',
    'There is absolutely no danger to customers.',
    'With this change we have 100% uptime from now on.',
    'There won’t be any data loss.',
    'No data can be lost.',
    'The system is as safe as houses.',
    'All problems are fully resolved and cannot come back.',
    'The platform is now immune to such failures.',
    'It is a watertight fix.',
    'The backup is absolutely safe.',
    'We commit to 100% availability.',
    'The system will always be available.',
    'Your money is absolutely safe.',
    'It is impossible for this to fail.',
    'The risk has dropped to nil.',
    'All weaknesses in the login system have been eliminated.',
    'Our new monitoring catches every possible failure.',
    'Everything is in perfect working order.',
    'Not a single order can be lost.',
    'Under no circumstances will the switch cause an interruption.',
    'The tests cover every eventuality.',
    'I’ll put my hand in the fire for the new version.',
    'The undersigned warrants that the system is free from defects.',
    'The migration will go through without the slightest disturbance.',
  ])('flags it in other words: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The fix has held for 26 hours under normal load.',
    'We cannot guarantee the date.',
    'Service was fully restored at 15:19 UTC.',
    'The contract has a guaranteed response time of one hour.',
    'There is almost no chance (1–5%) of a repeat.',
    'The supplier gives a guarantee of two years.',
    'The risk falls once the second check is live on 9 June.',
    'The risk stays until 9 June.',
    'The test plan covers 12 of 14 risks.',
    'We do not promise a date.',
    'Almost no chance (below 5%) remains that orders were lost.',
    'We cannot rule out a second failure.',
    'The test at full load passed on 4 June.',
    'We always call the ten largest customers first.',
    'It is impossible to say before 18:00 UTC.',
    'The fix held through the peak of 5 June.',
    'No check is complete.',
    'We are confident (80–95%) that the fix holds.',
    'The job can fail again until 5 June.',
    'Customers have nothing to do.',
  ])('passes what is well said: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    ['This eliminates any risk of data loss.', 'This reduces the risk of data loss.'],
    ['The bug is completely fixed.', 'The bug is fixed.'],
  ])('has the words instead: %s', (text, better) => {
    expect(fixedBy(rule, text)).toBe(better);
  });
});
