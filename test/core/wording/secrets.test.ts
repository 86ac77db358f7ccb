import { describe, expect, it } from 'vitest';
import { secretsIn } from '../../../shared/core/wording/secrets.ts';
import { notLinear } from '../coach/effort.ts';

const found = (text: string): readonly string[] =>
  secretsIn(text).map(({ start, end }) => text.slice(start, end));

describe('secretsIn', () => {
  it('finds each once, in order, with the name it is given to', () => {
    const text = 'CLAIMS_DB_PASSWORD=hunter2 and api-key: 9f2d11c4, then ghp_abcdefghijklmnopqrst12';
    expect(found(text)).toEqual([
      'CLAIMS_DB_PASSWORD=hunter2',
      'api-key: 9f2d11c4',
      'ghp_abcdefghijklmnopqrst12',
    ]);
    expect(secretsIn(text).map(({ kind }) => kind)).toEqual(['password', 'key', 'key']);
  });

  it.each([
    ['ACME called. pw for the portal is Summer24!', 'pw for the portal is Summer24!'],
    ['pass: s3same, as before', 'pass: s3same'],
    ['DB_PASS=hunter2', 'DB_PASS=hunter2'],
    ['passwd hunter2x works', 'passwd hunter2x'],
    ['PIN for the door is 471122.', 'PIN for the door is 471122'],
    ['pin is 4711', 'pin is 4711'],
    ['login admin / Summer24! still', 'login admin / Summer24!'],
    ['user/pw: admin/hunter2!', 'user/pw: admin/hunter2!'],
    ['The password was changed to Winter25!', 'password was changed to Winter25!'],
  ])('finds one that is said in words in %j', (text, secret) => {
    expect(found(text)).toEqual([secret]);
    expect(secretsIn(text)[0]?.kind).toBe('password');
  });

  it.each([
    'password=<yours>',
    'pass: 97% of the tests',
    'pass: 1204 of 1300',
    'The second pass is at 12:30.',
    'PIN is 4 digits',
    'The password of the claims database, changed at 07:38 UTC',
    'password sha256-hashed',
    'login failed 3 times / minute',
    'login: EU / US',
    'pin: 2.3.14',
    'token: ***',
    'Passwords: 3,187 were reset.',
    'The key is in the vault.',
    'secret:    none',
    'https://example.com/a:b@c',
  ])('takes none for one in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'password',
    'eyJaaaaaaaa.',
    'ab://a:',
    'a',
    'xoxb-',
    'token ',
    'secret: ',
    'pw for ',
    'login a/',
    'pin ',
  ])('is linear in %j', (seed) => {
    const work = (length: number) => {
      const text = seed.repeat(Math.ceil(length / seed.length));
      return () => secretsIn(text);
    };
    expect(notLinear((lengths) => work(500_000 * lengths))).toBeNull();
  });
});
