import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { house } from './house.ts';
import { growTree, type Outcome, plant, runOn } from './tree.ts';

const report = (tree: string) => runOn(tree, 'scripts/size-report.ts');
const statements = (count: number) => 'void 0;\n'.repeat(count);
const longFunction = (lines: number) => `export function long() {\n${statements(lines - 2)}}\n`;

let tree = '';
let whole: Outcome;
let broken: Outcome;

beforeAll(() => {
  tree = growTree(house);
  plant(tree, {
    'shared/core/file-at-limit.ts': statements(400),
    'main/app/function-at-limit.ts': longFunction(80),
  });
  whole = report(tree);
  plant(tree, {
    'shared/core/long-file.ts': statements(401),
    'main/app/long-function.ts': `\n${longFunction(81)}`,
    'renderer/ui/long-arrow.tsx': `export const Long = () => {\n${statements(79)}  return <p />;\n};\n`,
  });
  broken = report(tree);
});
afterAll(() => rmSync(tree, { recursive: true }));

it('lets sources up to the limits pass, and prints the figures of each folder beside the guide', () => {
  expect(whole.ok).toBe(true);
  const folders = whole.output.split('\n').map((line) => line.split(/ +/)[0]);
  expect(folders).toEqual(['lines', 'shared', 'main', 'renderer', 'all', 'guide', '']);
  expect(whole.output).toMatch(/^shared +4 +4 +400 +400 /m);
});

it('stops a source that is too long', () => {
  expect(broken.ok).toBe(false);
});

it.each([
  ['file', 'shared/core/long-file.ts: a file of 401 lines, more than 400: split it.'],
  ['function', 'main/app/long-function.ts:2: a function of 81 lines, more than 80: split it.'],
  ['arrow function', 'renderer/ui/long-arrow.tsx:1: a function of 82 lines, more than 80: split it.'],
])('a %s over the limit is named', (_kind, line) => {
  expect(broken.output).toContain(line);
});
