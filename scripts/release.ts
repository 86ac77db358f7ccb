import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releaseObstacles } from './release-obstacles.ts';

// Makes this system's packages as docs/release.md says: checks, build, notices,
// packages, their sums. Publishes nothing.

const root = resolve(import.meta.dirname, '..');
const output = join(root, 'out', 'packages');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop([`This did not end well: ${program} ${args.join(' ')}`]);
}

function stop(sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

/** One line a package, as sha256sum reads them. */
function sums(folder: string): string {
  const packages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^Upfront.*\.(AppImage|deb|tar\.gz|exe|zip|dmg)$/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return packages.map((name) => `${hash(name)}  ${name}\n`).join('');
}

const obstacles = releaseObstacles({
  changes: spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout,
  version: JSON.parse(read('package.json')).version,
  changelog: read('CHANGELOG.md'),
  signed: process.argv.includes('--signed'),
  platform: process.platform,
  environment: process.env,
});
if (obstacles.length > 0) stop(obstacles);
rmSync(output, { recursive: true, force: true });
run(process.execPath, [join(root, 'scripts', 'test.mjs')]);
run(process.execPath, [join(root, 'scripts', 'write-licences.ts')]);
run(process.execPath, [join(root, 'node_modules', 'electron-builder', 'cli.js'), '--publish', 'never']);
const list = sums(output);
if (list === '') stop([`electron-builder left no package in ${output}.`]);
writeFileSync(join(output, 'SHA256SUMS'), list);
console.log(list);
