import { useCallback, useState } from 'react';
import { useServices } from './services.ts';

/**
 * A name for a long call, and the way to cancel it: a cancelled export leaves no file. The next call has another name.
 */
export function useJob(): { readonly job: string; readonly cancel: () => void } {
  const { api } = useServices();
  const [job, setJob] = useState(() => crypto.randomUUID());
  const cancel = useCallback(() => {
    void api('jobs.cancel', { job });
    setJob(crypto.randomUUID());
  }, [api, job]);
  return { job, cancel };
}
