import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const LONGEST = 120;

/** A group of a pattern; and a pattern that ends in a blank, which cannot stand over several lines. */
const isPattern = (line: string): boolean => /\((?:\?[:=!<])|\\b/.test(line);
const endsInBlank = (line: string): boolean =>
  / (?:[`"']|\/[a-z]*)[,;)]*$/.test(line) || /[`"'/] /.test(line.slice(0, 12));
const isTooLong = (line: string): boolean => line.length > LONGEST && isPattern(line) && !endsInBlank(line);

it.each([
  [`const A = /\\b(?:${'one|'.repeat(30)}two)\\b/;`, true],
  [`const A = '(?:${'one|'.repeat(30)}two) ';`, false],
  [`const A = 'What a person reads may be ${'as long as it likes '.repeat(6)}';`, false],
])('%s', (line, isOne) => expect(isTooLong(line)).toBe(isOne));

it('no pattern stands on a line that nobody can read', () => {
  const sources = globSync('{shared,main,renderer}/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !file.endsWith('coach-ways.ts'),
  );
  const long = sources.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (isTooLong(line) ? [`${file}:${index + 1}`] : [])),
  );
  expect(long).toEqual([]);
});
