import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { house } from './house.ts';
import { growTree, type Outcome, plant, runOn } from './tree.ts';

const biome = 'node_modules/@biomejs/biome/bin/biome';
const imports = 'lint/style/noRestrictedImports';

/** [fence, file that breaks it, its source, the rule that must name the file] */
type Break = readonly [fence: string, file: string, source: string, rule: string];

/** A forbidden import, tried in a file of its own. */
function importing(room: string, ...modules: readonly string[]): readonly Break[] {
  return modules.map((module) => [
    `${room} does not import ${module}`,
    `${room}/planted-${module.replaceAll(/[^a-z]+/g, '-')}.ts`,
    `import '${module}';\n`,
    imports,
  ]);
}

const breaks: readonly Break[] = [
  ...importing(
    'shared/core',
    'node:fs',
    'fs',
    'electron',
    'react',
    'better-sqlite3-multiple-ciphers',
    'docx',
    'fflate',
  ),
  ...importing(
    'shared/core',
    '../api/contract.ts',
    '../../main/app/save.ts',
    '../../renderer/state/store.ts',
  ),
  ...importing('shared/core/impact', '../../api/contract.ts', '../../../assets/terms.json'),
  ...importing(
    'shared/api',
    'node:http',
    'react',
    'electron',
    '../../main/app/save.ts',
    '../../renderer/main.tsx',
  ),
  ...importing(
    'main/app',
    'node:fs',
    'zod',
    'electron',
    'better-sqlite3-multiple-ciphers',
    '../store/open.ts',
  ),
  ...importing('main/app', '../export/docx/write.ts', '../import/json.ts', '../hosts/compose.ts'),
  ...importing('main/store', 'docx', 'electron', '../../shared/api/contract.ts', '../app/save.ts'),
  ...importing('main/store', '../export/docx/write.ts', '../hosts/compose.ts'),
  ...importing(
    'main/export',
    'docx',
    'better-sqlite3-multiple-ciphers',
    'electron',
    '../store/open.ts',
    '../app/save.ts',
  ),
  ...importing(
    'main/export/docx',
    'better-sqlite3-multiple-ciphers',
    'react',
    '../../store/open.ts',
    '../../hosts/compose.ts',
  ),
  ...importing('main/export/mail', 'docx', 'nodemailer', '../../app/save.ts'),
  ...importing('main/export/calendar', 'docx', 'nodemailer/lib/mail-composer', '../../app/save.ts'),
  ...importing(
    'main/import',
    'docx',
    'better-sqlite3-multiple-ciphers',
    '../store/open.ts',
    '../export/docx/write.ts',
  ),
  ...importing(
    'main/hosts',
    'electron',
    'better-sqlite3-multiple-ciphers',
    'docx',
    '../../renderer/main.tsx',
  ),
  ...importing('main/hosts/loopback', 'electron', '../electron/main.ts', 'react'),
  ...importing('main/hosts/cli', 'electron', '../electron/main.ts'),
  ...importing(
    'main/hosts/electron',
    'react',
    'better-sqlite3-multiple-ciphers',
    '../../../renderer/main.tsx',
  ),
  ...importing(
    'renderer',
    'node:fs',
    'electron',
    'better-sqlite3-multiple-ciphers',
    'docx',
    '../main/app/save.ts',
  ),
  ...importing('renderer/features', 'node:fs', 'electron', '../../main/hosts/compose.ts'),
  ...importing(
    'renderer/state',
    'react',
    '@tanstack/react-query',
    '../features/editor.tsx',
    '../ui/field.tsx',
  ),
  ...importing('renderer/client', 'react', 'electron', '../features/editor.tsx', '../../main/app/ports.ts'),
  ...importing('renderer/ui', '../../shared/core/two.ts', '../state/store.ts', '../features/editor.tsx'),
  ...importing('renderer/ui', '../client/connect.ts', '@tiptap/react', 'node:fs'),
  ...importing('scripts', 'electron'),
  ...importing('test', 'electron'),
  ['no room is reached by import()', 'shared/core/a.ts', "export const a = import('node:fs');\n", imports],
  ['no room is reached by export from', 'shared/core/b.ts', "export { b } from 'react';\n", imports],
  [
    'no room is reached by a type',
    'shared/core/c.ts',
    "import type { A } from 'docx';\nexport type B = A;\n",
    imports,
  ],
  ['no require()', 'main/app/d.ts', "export const d = require('docx');\n", 'lint/style/noCommonJs'],
  [
    'no Date.now in the core',
    'shared/core/e.ts',
    'export const e = Date.now();\n',
    'lint/style/noRestrictedGlobals',
  ],
  [
    'no new Date() in the core',
    'shared/core/f.ts',
    'export const f = new Date();\n',
    'lint/style/noRestrictedGlobals',
  ],
  [
    'no globalThis in the core',
    'shared/core/g.ts',
    'export const g = globalThis.Date.now();\n',
    'lint/style/noRestrictedGlobals',
  ],
  [
    'no Math.random in the core',
    'shared/core/h.ts',
    'export const { random } = Math;\n',
    'lint/nursery/noJsRestrictedProperties',
  ],
  [
    'no Temporal.Now in the core',
    'shared/core/i.ts',
    "import { Temporal } from 'temporal-polyfill';\nexport const i = Temporal.Now.instant();\n",
    'lint/nursery/noJsRestrictedProperties',
  ],
  [
    'no import cycle',
    'main/app/ring.ts',
    "import { a } from './ring-end.ts';\nexport const b = () => a;\n",
    'lint/suspicious/noImportCycles',
  ],
  [
    'no cycle of types either',
    'main/app/ring-end.ts',
    "import type { b } from './ring.ts';\nexport const a: unknown = null as unknown as typeof b;\n",
    'lint/suspicious/noImportCycles',
  ],
  ['no default export', 'main/app/j.ts', 'export default 1;\n', 'lint/style/noDefaultExport'],
  ['no any', 'main/app/k.ts', 'export const k: any = 1;\n', 'lint/suspicious/noExplicitAny'],
  [
    'types are imported as types',
    'main/app/l.ts',
    "import { Store } from './ports.ts';\nexport const l = (store: Store) => store;\n",
    'lint/style/useImportType',
  ],
  [
    'imports carry their extension',
    'main/app/m.ts',
    "import './save';\n",
    'lint/correctness/useImportExtensions',
  ],
  [
    'file names are kebab-case',
    'main/app/BadName.ts',
    'export const n = 1;\n',
    'lint/style/useFilenamingConvention',
  ],
  ['no console but in the command line', 'main/app/o.ts', 'console.log(1);\n', 'lint/suspicious/noConsole'],
  [
    'no promise is left floating',
    'main/app/p.ts',
    'Promise.resolve(1);\n',
    'lint/nursery/noFloatingPromises',
  ],
  ['no skipped test', 'test/q.test.ts', "it.skip('q', () => {});\n", 'lint/suspicious/noSkippedTests'],
  ['no focused test', 'test/r.test.ts', "it.only('r', () => {});\n", 'lint/suspicious/noFocusedTests'],
  ['one format', 'main/app/s.ts', 'export const s = "s"\n', 'format'],
];

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location?: { readonly path: string };
  }[];
}

let tree = '';
let whole: Outcome;
let broken: Outcome;
let found: ReadonlySet<string>;

beforeAll(() => {
  tree = growTree(house);
  whole = runOn(tree, biome, 'check', '--error-on-warnings');
  plant(tree, Object.fromEntries(breaks.map(([, file, source]) => [file, source])));
  broken = runOn(tree, biome, 'check', '--reporter=json', '--max-diagnostics=none');
  const report: Report = JSON.parse(broken.stdout);
  found = new Set(report.diagnostics.map(({ category, location }) => `${category} ${location?.path}`));
});
afterAll(() => rmSync(tree, { recursive: true }));

it('lets an unbroken house pass', () => {
  expect(whole).toMatchObject({ ok: true, output: expect.stringContaining('Checked') });
});

it('stops a broken one', () => {
  expect(broken.ok).toBe(false);
});

it.each(breaks)('%s', (_fence, file, _source, rule) => {
  expect(found).toContain(`${rule} ${file}`);
});
