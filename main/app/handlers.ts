import type { Handlers } from '../../shared/api/dispatch.ts';
import { success } from '../../shared/api/result.ts';
import { onceAsked } from '../../shared/core/remember.ts';
import { aboutHandlers } from './about.ts';
import { attachmentHandlers } from './attachments.ts';
import { backupHandlers } from './backup.ts';
import { clockRulesHandlers } from './clock-rules.ts';
import { dueHandlers } from './due.ts';
import { fileHandlers } from './files.ts';
import { incidentHandlers } from './incidents.ts';
import { createJobs, jobHandlers } from './jobs.ts';
import { passphraseHandlers } from './passphrase.ts';
import type { Ports } from './ports.ts';
import { refusedHandlers } from './refused-texts.ts';
import { sampleHandlers } from './samples.ts';
import { settingsHandlers } from './settings.ts';
import { speakerHandlers } from './speaker.ts';
import { styleHandlers } from './style.ts';
import { versionHandlers } from './versions.ts';
import { vocabularyHandlers } from './vocabulary.ts';

/** Every use case over the ports of one host. */
export function createHandlers(ports: Ports): Handlers {
  const jobs = createJobs();
  const later = onceAsked(async () => (await import('./later-handlers.ts')).laterHandlers(ports, jobs));
  return {
    'export.brief': async (wish) => (await later())['export.brief'](wish),
    'export.bundle': async (wish) => (await later())['export.bundle'](wish),
    'export.followUp': async (wish) => (await later())['export.followUp'](wish),
    'incidents.import': async (given) => (await later())['incidents.import'](given),
    'series.read': async (given) => (await later())['series.read'](given),
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
    ...dueHandlers(ports),
    ...speakerHandlers(ports),
    ...backupHandlers(ports),
    ...passphraseHandlers(ports),
    ...fileHandlers(ports),
    ...refusedHandlers(),
  };
}
