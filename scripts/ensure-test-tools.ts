import { spawnSync } from 'node:child_process';
import { canInstall, install } from './apt.ts';
import { ensureBrowser } from './browser.ts';

/** A program the tests use to read back, independently, what Upfront wrote. */
interface Tool {
  /** A command that ends with 0 when the tool is there. */
  readonly probe: readonly [string, ...string[]];
  /** Debian's package. */
  readonly from: string;
}

const tools: readonly Tool[] = [
  { probe: ['soffice', '--version'], from: 'libreoffice-writer' },
  {
    probe: ['sh', '-c', 'ls "$(dirname "$(realpath "$(command -v soffice)")")"/libsdlo.so'],
    from: 'libreoffice-impress',
  },
  // The fonts of the house style have the same widths as these: without them LibreOffice counts other pages.
  { probe: ['sh', '-c', 'fc-list | grep -qi carlito'], from: 'fonts-crosextra-carlito' },
  { probe: ['sh', '-c', 'fc-list | grep -qi "liberation serif"'], from: 'fonts-liberation' },
  { probe: ['pandoc', '--version'], from: 'pandoc' },
  { probe: ['xmllint', '--version'], from: 'libxml2-utils' },
  { probe: ['pdftotext', '-v'], from: 'poppler-utils' },
  { probe: ['python3', '--version'], from: 'python3' },
  { probe: ['strace', '--version'], from: 'strace' },
];

function missing(): readonly string[] {
  return tools.filter(({ probe }) => !answers(probe)).map((tool) => tool.from);
}

function answers([command, ...args]: Tool['probe']): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/**
 * Installs what the tests need where that is possible. What stays missing is named in one line, and the tests that
 * need it will fail; the others still tell something.
 */
export function ensureTestTools(): void {
  const wanted = missing();
  if (wanted.length > 0) {
    const failure = canInstall() ? installTools(wanted) : null;
    const left = missing();
    if (failure !== null) console.error(failure);
    if (left.length > 0) console.error(`The tests need, and this machine lacks: ${left.join(', ')}.`);
  }
  ensureBrowser();
}

function installTools(packages: readonly string[]): string | null {
  console.log(`Installing what the tests need from the distribution (apt-get): ${packages.join(', ')}.`);
  return install(packages);
}
