import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureTestTools } from './ensure-test-tools.ts';
import { OFFLINE, withoutNetwork } from './offline.ts';
import { sum, type Tally, tallyTests } from './tally.ts';

const root = resolve(import.meta.dirname, '..');
const bin = (...path: readonly string[]) => join(root, 'node_modules', ...path);

interface Check {
  readonly name: string;
  /** Node scripts to run with their arguments; the check fails when one of them does. */
  readonly commands: readonly (readonly string[])[];
}

const tsc = bin('typescript', 'bin', 'tsc');
const checks: readonly Check[] = [
  {
    name: 'types',
    commands: ['shared', 'main', 'renderer', 'test'].map((env) => [tsc, '-p', `tsconfig.${env}.json`]),
  },
  {
    name: 'format, lint and fences',
    commands: [
      [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '--max-diagnostics=50'],
    ],
  },
  { name: 'unused code', commands: [[bin('knip', 'bin', 'knip.js')]] },
  { name: 'sizes', commands: [[join(root, 'scripts', 'size-report.ts')]] },
];
const build: Check = { name: 'build', commands: [[join(root, 'scripts', 'build.ts')]] };
const packages: Check = { name: 'packages', commands: [[join(root, 'scripts', 'pack-check.ts')]] };

function runNode(args: readonly string[]): boolean {
  return run([process.execPath, ...args], {});
}

function run([program = '', ...args]: readonly string[], more: NodeJS.ProcessEnv): boolean {
  const env = { ...process.env, ...more };
  return spawnSync(program, args, { cwd: root, env, stdio: 'inherit' }).status === 0;
}

/** Runs without any network where the machine lets us: what then passes cannot have needed one. */
function runOffline(args: readonly string[]): boolean {
  const network = withoutNetwork();
  if (network.kind === 'open') {
    console.log(`The network stays on for the tests, as it cannot be taken away here: ${network.reason}.`);
    return runNode(args);
  }
  console.log('The tests run in a network of their own: no interface but loopback, no route.');
  return run([...network.before, process.execPath, ...args], { [OFFLINE]: '1' });
}

/** Runs every command, so that one run tells all. */
function runCheck({ name, commands }: Check): Tally {
  console.log(`\n# ${name}`);
  const ok = commands.map(runNode).every(Boolean);
  if (!ok) console.log(`failed: ${name}`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runTests(filters: readonly string[]): Tally {
  console.log('\n# tests');
  const folder = mkdtempSync(join(tmpdir(), 'upfront-test-'));
  const outputFile = join(folder, 'report.json');
  const vitest = [bin('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json'];
  const ok = runOffline([...vitest, `--outputFile.json=${outputFile}`, ...filters]);
  try {
    return tallyTests(JSON.parse(readFileSync(outputFile, 'utf8')), ok);
  } catch (error) {
    console.error(`The tests left no report: ${error}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Checks, build, tests. The last line alone sums up: "N passed, M failed". */
function testAll(filters: readonly string[]): void {
  ensureTestTools();
  const before = [...checks, build].map(runCheck);
  const built = before.at(-1)?.failed === 0;
  const after = built ? [runCheck(packages), runTests(filters)] : [];
  const { passed, failed } = sum([...before, ...after]);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

testAll(process.argv.slice(2));
