import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../scripts/written-out.ts';
import { pattern, regex, wordList } from '../../shared/core/long-text.ts';

/** Code with something put into a text, which must not be put into that of this test. */
const putIn = (what: string): string => `$\{${what}}`;

const CODE = String.raw`[
  pattern'
    \b${putIn('DAY')}(?:one|
      two\/three
      | four) \\
    ${putIn('DAY.slice(0, 3)')}
  ',
  regex("gi")'^\s*(?:a|b)$'.source,
  regex("")'
    a
    b
  '.flags,
  wordList'
    one two
    three
  ',
]`
  .replaceAll("'", '`')
  .replaceAll('"', "'");

const answersOf = (code: string): unknown =>
  JSON.stringify(runInNewContext(code, { DAY: 'Monday ', RegExp, pattern, regex, wordList }));

describe('what the build writes out', () => {
  it('is what the program would have made of it', () => {
    expect(writtenOut(CODE)).not.toMatch(/\bpattern`|\bregex\(|\bwordList`/);
    expect(answersOf(writtenOut(CODE))).toEqual(answersOf(CODE));
  });

  it('leaves alone what it cannot tell', () => {
    const code = `pattern\`${putIn('names.map((name) => { return name; })')} failed\``;
    expect(writtenOut(code)).toBe(code);
  });

  it.each(['shared', 'main', 'renderer'])('is every long text of %s', (part) => {
    const folder = resolve(import.meta.dirname, '../..', part);
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('long-text.ts'))
      .filter((file) =>
        /\b(?:pattern|wordList|regex\([^)]*\))`/.test(writtenOut(readFileSync(join(folder, file), 'utf8'))),
      );
    expect(left).toEqual([]);
  });
});
