import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page that holds the real client and nothing else; answers its folder. */
export async function buildConnectPage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'upfront-page-'));
  await build({
    root: join(import.meta.dirname, 'connect-page'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return outDir;
}
