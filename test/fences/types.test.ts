import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { house } from './house.ts';
import { growTree, plant, runOn } from './tree.ts';

const environments = ['shared', 'main', 'renderer', 'test'] as const;

/** [fence, file that breaks it, its source, what the compiler must say about the file] */
type Break = readonly [fence: string, file: string, source: string, complaint: string];

/** A global the room's environment does not have, tried in a file of its own. */
function naming(room: string, ...globals: readonly string[]): readonly Break[] {
  return globals.map((name) => [
    `${room} does not know ${name}`,
    `${room}/planted-${name.toLowerCase()}.ts`,
    `export const planted = ${name};\n`,
    `Cannot find name '${name}'`,
  ]);
}

const breaks: readonly Break[] = [
  ...naming('shared/core', 'document', 'window', 'process', 'fetch', 'console', 'setTimeout', 'performance'),
  ...naming('shared/core', 'crypto', 'Buffer', 'URL'),
  ...naming('shared/api', 'document', 'process', 'fetch'),
  ...naming('main/app', 'document', 'window', 'HTMLElement'),
  ...naming('renderer/state', 'process', 'Buffer', 'require'),
  [
    'a list may lack the element asked for',
    'shared/core/a.ts',
    'export const first = (list: readonly string[]): string => list[0];\n',
    "Type 'string | undefined' is not assignable to type 'string'",
  ],
  [
    'an optional property is absent, not undefined',
    'shared/core/b.ts',
    'export const b: { readonly name?: string } = { name: undefined };\n',
    'exactOptionalPropertyTypes',
  ],
  [
    'nothing is any by omission',
    'shared/core/c.ts',
    'export const c = (x) => x;\n',
    "implicitly has an 'any' type",
  ],
  ['only syntax that Node can strip', 'shared/core/d.ts', 'export enum D {\n  A,\n}\n', 'erasableSyntaxOnly'],
  [
    'a type is imported as a type',
    'main/app/e.ts',
    "import { Store } from './ports.ts';\nexport const e = (store: Store) => store;\n",
    'verbatimModuleSyntax',
  ],
];

const compile = (tree: string) =>
  environments.map((name) => runOn(tree, 'node_modules/typescript/bin/tsc', '-p', `tsconfig.${name}.json`));

let tree = '';
let whole: ReturnType<typeof compile>;
let broken: readonly string[];

beforeAll(() => {
  tree = growTree({ ...house, 'test/house.test.ts': "import '../renderer/main.tsx';\n" });
  whole = compile(tree);
  plant(tree, Object.fromEntries(breaks.map(([, file, source]) => [file, source])));
  broken = compile(tree).flatMap(({ output }) => output.split('\n'));
});
afterAll(() => rmSync(tree, { recursive: true }));

it.each(environments.map((name, index) => [name, index] as const))(
  'lets an unbroken %s pass',
  (_name, index) => {
    expect(whole[index]).toMatchObject({ ok: true, output: '' });
  },
);

it.each(breaks)('%s', (_fence, file, _source, complaint) => {
  const said = broken.filter((line) => line.startsWith(`${file}(`)).join('\n');
  expect(said).toContain(complaint);
});
