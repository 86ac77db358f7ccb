import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { OUT_MAIN, TARGETS } from './build-targets.ts';
import { shippedPackages } from './licences.ts';

const root = resolve(import.meta.dirname, '..');

const stamp = join(root, 'dist', 'built');
rmSync(stamp, { force: true });
rmSync(OUT_MAIN, { recursive: true, force: true });
for (const { entry, config } of TARGETS) {
  if (existsSync(join(root, entry))) await build({ ...config, configFile: false, logLevel: 'warn' });
}
// The dictionary is read from beside the module that asks for it, which is now in the program's folder.
for (const file of ['index.aff', 'index.dic'])
  copyFileSync(join(root, 'node_modules', 'dictionary-en', file), join(OUT_MAIN, file));
// The same few texts again and again: a tenth is left of them.
writeFileSync(join(OUT_MAIN, 'licences.json.gz'), gzipSync(JSON.stringify(shippedPackages())));
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(stamp, '');
