import { describe, expect, it } from 'vitest';
import { secretsIn } from '../../../shared/core/wording/secrets.ts';
import { notLinear, TIMES } from '../coach/effort.ts';

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
    'password=<yours>',
    'token: ***',
    'Passwords: 3,187 were reset.',
    'The key is in the vault.',
    'secret:    none',
    'https://example.com/a:b@c',
  ])('takes none for one in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['password', 'eyJaaaaaaaa.', 'ab://a:', 'a', 'xoxb-', 'token ', 'secret: '])(
    'is linear in %j',
    (seed) => {
      const work = (length: number) => {
        const text = seed.repeat(Math.ceil(length / seed.length));
        return () => secretsIn(text);
      };
      expect(notLinear(work(500_000 * TIMES), work(500_000))).toBeNull();
    },
  );
});
