import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Diagnosis, failure, type LicensedPackage, type Result, success } from '../app/ports.ts';
import { appendToLog, logPath } from './crash-log.ts';
import { APP_ROOT } from './places.ts';

/** Lines that are shown of the log. */
const NEWEST = 200;

function readLog(dataDir: string): readonly string[] {
  try {
    return readFileSync(logPath(dataDir), 'utf8').split('\n').filter(Boolean).slice(-NEWEST);
  } catch {
    return [];
  }
}

/** Made with the build from the packages as they are installed. */
function readLicences(): Result<readonly LicensedPackage[]> {
  try {
    const packed = readFileSync(join(APP_ROOT, 'dist', 'main', 'licences.json.gz'));
    return success(JSON.parse(gunzipSync(packed).toString('utf8')));
  } catch {
    return failure('not-found', 'The list of licences is missing: it is made when Upfront is built.');
  }
}

/** What this process knows of the program: its log, what it runs on, the licences of its parts. */
export function createDiagnosis(dataDir: string, now: () => string): Diagnosis {
  const { node, electron } = process.versions;
  return {
    log: () => readLog(dataDir),
    note: (where, error, places) => appendToLog(dataDir, { at: now(), call: where, error, places }),
    system: [
      `Node ${node}`,
      ...(electron === undefined ? [] : [`Electron ${electron}`]),
      `${process.platform} ${process.arch}`,
    ],
    licences: readLicences,
  };
}
