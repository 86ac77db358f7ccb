import type { Handlers } from '../../shared/api/dispatch.ts';
import { success } from '../../shared/api/result.ts';
import { aboutHandlers } from './about.ts';
import { attachmentHandlers } from './attachments.ts';
import { backupHandlers } from './backup.ts';
import { bundleExportHandlers } from './bundle-export.ts';
import { clockRulesHandlers } from './clock-rules.ts';
import { dueHandlers } from './due.ts';
import { exportHandlers } from './export.ts';
import { fileHandlers } from './files.ts';
import { followUpHandlers } from './follow-up.ts';
import { importHandlers } from './import-incident.ts';
import { incidentHandlers } from './incidents.ts';
import { createJobs, jobHandlers } from './jobs.ts';
import { passphraseHandlers } from './passphrase.ts';
import type { Ports } from './ports.ts';
import { refusedHandlers } from './refused-texts.ts';
import { sampleHandlers } from './samples.ts';
import { seriesHandlers } from './series.ts';
import { settingsHandlers } from './settings.ts';
import { speakerHandlers } from './speaker.ts';
import { styleHandlers } from './style.ts';
import { versionHandlers } from './versions.ts';
import { vocabularyHandlers } from './vocabulary.ts';

/** Every use case over the ports of one host. */
export function createHandlers(ports: Ports): Handlers {
  const jobs = createJobs();
  return {
    ...jobHandlers(jobs),
    ...aboutHandlers(ports),
    'app.info': () =>
      success({
        ...ports.host,
        writable: ports.store.writable,
        encrypted: ports.vault.encrypted,
        canNotify: ports.notify !== null,
      }),
    'app.place': ({ place }) => {
      ports.keepPlace(place);
      return success(null);
    },
    ...settingsHandlers(ports),
    ...styleHandlers(ports),
    ...clockRulesHandlers(ports),
    ...incidentHandlers(ports),
    ...versionHandlers(ports),
    ...sampleHandlers(ports),
    ...vocabularyHandlers(ports),
    ...attachmentHandlers(ports),
    ...seriesHandlers(ports),
    ...exportHandlers(ports, jobs),
    ...followUpHandlers(ports),
    ...dueHandlers(ports),
    ...speakerHandlers(ports),
    ...bundleExportHandlers(ports, jobs),
    ...backupHandlers(ports),
    ...passphraseHandlers(ports),
    ...importHandlers(ports),
    ...fileHandlers(ports),
    ...refusedHandlers(),
  };
}
