import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True as root on Debian or a system made from it, where a missing package can simply be installed. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs the distribution's packages without a question. Returns null, or what apt-get said when it failed. */
export function install(packages: readonly string[]): string | null {
  return aptGet('update') ?? aptGet('install', '--yes', '--no-install-recommends', ...packages);
}

function aptGet(...args: readonly string[]): string | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync('apt-get', ['--quiet=2', ...args], { env, encoding: 'utf8' });
  if (run.status === 0) return null;
  const said = `${run.stderr}${run.stdout}`.trim().split('\n').slice(-3).join(' ');
  return `apt-get ${args[0]} failed: ${said || run.error?.message}`;
}
