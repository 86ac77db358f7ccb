import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Chromium's name for "offer to save passwords". */
const SETTING = 'credentials_enable_service';

function readSettings(file: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  } catch (error) {
    // A new profile has none. What cannot be read is left to the browser.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? {} : null;
  }
}

/**
 * Tells the browser of a profile of ours, while it does not run, never to offer to keep the passphrase of the store:
 * beside the store it would open it for everybody.
 */
export function keepNoPasswords(profile: string): void {
  const folder = join(profile, 'Default');
  const file = join(folder, 'Preferences');
  const settings = readSettings(file);
  if (settings === null || settings[SETTING] === false) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify({ ...settings, [SETTING]: false }), { mode: 0o600 });
}
