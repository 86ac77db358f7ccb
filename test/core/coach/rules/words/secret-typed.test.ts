import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, remarksOn } from '../../speak.ts';

const rule = 'secret.typed';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    ['He can see CLAIMS_DB_PASSWORD=hunter2 in the log!!', ['CLAIMS_DB_PASSWORD=hunter2']],
    ['The password is hunter2, also for staging.', ['password is hunter2']],
    ['Sent with Authorization: Bearer 9f2d11c4e0a84c0f9b1c2d3e4f.', ['Bearer 9f2d11c4e0a84c0f9b1c2d3e4f.']],
    ['The job read postgres://claims:s3cret@db01/claims at night.', ['postgres://claims:s3cret@']],
  ])('marks it with its name: %s', (text, words) => {
    expect(flagged(rule, text, 'technical')).toEqual(words);
    expect(flagged(rule, text, 'timeline')).toEqual(words);
  });

  it.each([
    'Every password must be changed by 17:00 UTC.',
    'Password: to be changed by Security.',
    'The secret is safe with the bank.',
    'We set token=<yours> in the guide.',
    'The password was public for 37 hours.',
    'Credentials: see the vault.',
    'The token is valid until 17:00 UTC.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text, 'impact')).toEqual([]);
  });

  it('offers words that keep the sentence', () => {
    const [remark] = remarksOn('He can see DB_PASSWORD=hunter2 in the log.', 'impact').filter(
      ({ ruleId }) => ruleId === rule,
    );
    expect(remark?.fixes).toEqual([{ kind: 'replace', label: 'Write “a password”', text: 'a password' }]);
  });
});
