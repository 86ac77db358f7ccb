import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { failure, success } from '../../shared/api/result.ts';
import type { Delivery } from '../app/ports.ts';
import { makeFolder, realPath, sha256OfFile, writeFileWhole } from '../export/write-file.ts';

/** What hosts do differently with files. */
export interface HostFiles {
  /** Asks for a file name with the system's own dialog, null when the person cancels; null where there is none. */
  readonly chooseFile: ((suggested: string) => Promise<string | null>) | null;
  /** Shows a file in the system's file manager; rejects where there is none to be had. */
  readonly revealFile: (path: string) => Promise<void>;
}

/** Where finished files go on this machine. */
export function createDelivery({ chooseFile, revealFile }: HostFiles): Delivery {
  return {
    join,
    isAbsolute,
    realPath,
    makeFolder,
    sha256Of: sha256OfFile,
    write: (path, bytes, stopped) => writeFileWhole(path, [bytes], stopped),
    writePrivate: (path, parts) => writeFileWhole(path, parts, () => false, 0o600),
    choose: async (suggested) => success((await chooseFile?.(suggested)) ?? null),
    reveal: async (path) => {
      if (!existsSync(path)) return failure('not-found', `${path} is no longer there.`);
      try {
        await revealFile(path);
        return success(null);
      } catch {
        return failure('unavailable', `No file manager could be opened. The file is ${path}.`);
      }
    },
  };
}
