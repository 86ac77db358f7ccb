import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { house, manifest } from './house.ts';
import { growTree, type Outcome, plant, runOn } from './tree.ts';

const knip = 'node_modules/knip/bin/knip.js';

let tree = '';
let whole: Outcome;
let broken: Outcome;

beforeAll(() => {
  tree = growTree(house);
  whole = runOn(tree, knip);
  plant(tree, {
    'main/app/nobody-calls.ts': 'export const lonely = 1;\n',
    'shared/core/two.ts': 'export const two = 2;\nexport const three = 3;\n',
    'renderer/main.tsx': `import 'fast-check';\n${house['renderer/main.tsx']}`,
    'package.json': JSON.stringify({
      ...manifest,
      dependencies: { ...manifest.dependencies, syllable: '*' },
    }),
  });
  broken = runOn(tree, knip);
});
afterAll(() => rmSync(tree, { recursive: true }));

it('lets an unbroken house pass', () => {
  expect(whole).toMatchObject({ ok: true });
});

it('stops a broken one', () => {
  expect(broken.ok).toBe(false);
});

it.each([
  ['file', /Unused files \(1\)\nmain\/app\/nobody-calls\.ts/],
  ['export', /Unused exports \(1\)\nthree +shared\/core\/two\.ts/],
  ['dependency', /Unused dependencies \(1\)\nsyllable +package\.json/],
])('an unused %s is named', (_kind, line) => {
  expect(broken.output).toMatch(line);
});

it('a dependency that package.json does not name is named', () => {
  expect(broken.output).toMatch(/Unlisted dependencies \(1\)\nfast-check +renderer\/main\.tsx/);
});
