import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'legal.breach';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Hackers got into one of our servers.',
    'Personal data has leaked to the internet.',
    'This was a serious security breach.',
    'The attackers copied 40 files.',
    'An intruder gained access to the archive.',
    'Credentials were stolen from the vendor.',
    'Someone broke into our network on 3 June.',
    'The data was exfiltrated over two days.',
    'We were the victim of a cyber attack.',
    'Two accounts were compromised.',
    'The alarm found ransomware on three servers.',
    'The alarm was right: the database was hacked.',
    'The breach could have been avoided.',
    'We reported it as a data breach.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'A memory leak stopped the server.',
    'Legal has classified the event as a personal data breach.',
    'The threshold was breached at 14:06 UTC.',
    'The cable was stolen at night, so the site lost its line.',
    'We found no sign of a breach.',
    'An unknown party downloaded 40 files.',
    'Legal decides whether this is a data breach.',
    'A water leak in hall 2 reached the power supply.',
    'We closed the access at 13:40 UTC.',
    'A ransomware alarm that was wrong made us switch off online banking.',
    'A new rule took a backup job for ransomware.',
    'The detector flagged the nightly copy as ransomware.',
    'A backup job had looked like ransomware.',
    'What could have happened: real ransomware, everything encrypted.',
    'Real ransomware would have locked all branch servers.',
    'The alert about a cyber attack was a false alarm.',
    'A false report of a data breach reached the press.',
    'We first thought it was a cyber attack; it was a cable.',
    'The breaker in rack 4 opened.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
