import type { Handlers } from '../../shared/api/dispatch.ts';
import { bundleExportHandlers } from './bundle-export.ts';
import { exportHandlers } from './export.ts';
import { followUpHandlers } from './follow-up.ts';
import { importHandlers } from './import-incident.ts';
import type { Jobs } from './jobs.ts';
import type { Ports } from './ports.ts';
import { seriesHandlers } from './series.ts';

/**
 * The use cases that write a brief or read a file from elsewhere: half of all code, which no window waits for, so it is
 * read when one of them is first called.
 */
export function laterHandlers(ports: Ports, jobs: Jobs) {
  return {
    ...exportHandlers(ports, jobs),
    ...bundleExportHandlers(ports, jobs),
    ...followUpHandlers(ports),
    ...importHandlers(ports),
    ...seriesHandlers(ports),
  } satisfies Partial<Handlers>;
}
