import { describe, expect, it } from 'vitest';
import { isOneClause, namesTime } from '../../../shared/core/wording/clauses.ts';
import { onceDone, sinceThen } from '../../../shared/core/wording/state-words.ts';

describe('what stops a failure, as what goes before a "since"', () => {
  it.each([
    ['Changes are blocked', 'Changes have been blocked'],
    ['Changes of this kind are blocked', 'Changes of this kind have been blocked'],
    ['Verbose logging is off at our supplier', 'Verbose logging has been off at our supplier'],
    ['The settings of the gateways are changed', 'The settings of the gateways have been changed'],
    ['It is switched off', 'It has been switched off'],
    ['There is a second lock', 'There has been a second lock'],
  ])('%s', (words, turned) => {
    expect(sinceThen(words)).toBe(turned);
  });

  it.each([
    'Each change needs two approvals',
    'The job fails loudly when the disk is full',
    'An alarm fires when a nightly copy is missing',
    'An alarm fires each time copies are late',
    'A person checks that the copy is complete every morning',
    'A person checks the copy is complete every morning',
    'We know backups are complete',
    'The alarm says disk is full',
    'Staff check the copy is complete',
    'Payments stop when a card is refused twice',
    'Uploads are blocked if the log is public',
    'Uploads are blocked when public',
    'The guard is back and rules go out in steps',
    'What is missing gets reported',
    'The disk we fill is larger',
  ])('leaves words alone whose main verb is not certain: %s', (words) => {
    expect(sinceThen(words)).toBeNull();
  });
});

describe('words that a time may follow', () => {
  it.each(['We revoked the key at 7:38', 'We took it down at 8.05', 'We did it 9 pm', 'It went on Monday'])(
    'name a time: %s',
    (words) => {
      expect(namesTime(words)).toBe(true);
    },
  );

  it.each(['We returned to the previous settings', 'We restarted 100 devices at 14 sites'])(
    'name none: %s',
    (words) => {
      expect(namesTime(words)).toBe(false);
    },
  );

  it('hold one clause or more', () => {
    expect(isOneClause('We returned to the previous settings')).toBe(true);
    expect(isOneClause('We freed the disk and ran a copy')).toBe(false);
    expect(isOneClause('We freed the disk, copied it')).toBe(false);
  });
});

it.each([
  ['we compared the credit notes too', 'we have compared the credit notes too'],
  ['It failed over once', 'It has failed over once'],
  ['we need two approvals', 'we need two approvals'],
  ['the same check is added there', 'the same check is added there'],
  ['all added checks run', 'all added checks run'],
])('“%s”, still to be done, is “%s”', (text, done) => expect(onceDone(text)).toBe(done));
