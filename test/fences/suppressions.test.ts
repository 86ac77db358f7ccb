import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const suppression =
  /biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck|eslint-disable|v8 ignore|istanbul ignore/;

it.each(['// biome-ignore lint: it is fine', '// @ts-expect-error', '/* v8 ignore next */'])(
  '%s is seen',
  (line) => {
    expect(line).toMatch(suppression);
  },
);

it('no source talks a check out of its opinion', () => {
  const sources = globSync('{shared,main,renderer,scripts}/**/*.{ts,tsx,mjs,css}', { cwd: root });
  expect(sources.length).toBeGreaterThan(0);
  const suppressed = sources.filter((file) => suppression.test(readFileSync(join(root, file), 'utf8')));
  expect(suppressed).toEqual([]);
});
