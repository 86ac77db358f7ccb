import type { Handlers } from '../../shared/api/dispatch.ts';
import { success } from '../../shared/api/result.ts';

/** Names kept; the oldest are forgotten, as nobody waits for so many calls. */
const MOST = 1_000;

/** Long calls that somebody does not want any more. A call may be cancelled before it arrives. */
export interface Jobs {
  readonly cancel: (job: string) => void;
  readonly isCancelled: (job: string | undefined) => boolean;
}

/** No call is cancelled yet. */
export function createJobs(): Jobs {
  const cancelled = new Set<string>();
  return {
    cancel(job) {
      cancelled.add(job);
      const [oldest] = cancelled;
      if (cancelled.size > MOST && oldest !== undefined) cancelled.delete(oldest);
    },
    isCancelled: (job) => job !== undefined && cancelled.has(job),
  };
}

/** Gives up a long call by the name its caller gave it. */
export function jobHandlers(jobs: Jobs): Pick<Handlers, 'jobs.cancel'> {
  return {
    'jobs.cancel': ({ job }) => {
      jobs.cancel(job);
      return success(null);
    },
  };
}
