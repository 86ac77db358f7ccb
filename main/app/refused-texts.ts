import type { RefusedTexts } from '../../shared/api/answers.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { success } from '../../shared/api/result.ts';

/** So many incidents are remembered; the one that was left longest ago is given up first. */
const MOST = 50;

type RefusedCall = Extract<keyof Handlers, `refused.${string}`>;

/**
 * What a person typed and no field could read is in no record. It waits here for as long as the app runs, so that a
 * reloaded window shows it again; it is never written to the disk.
 */
export function refusedHandlers(): Pick<Handlers, RefusedCall> {
  const kept = new Map<string, RefusedTexts>();
  return {
    'refused.get': ({ id }) => success(kept.get(id) ?? {}),
    'refused.keep': ({ id, texts }) => {
      kept.delete(id);
      if (Object.keys(texts).length > 0) kept.set(id, texts);
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
      return success(null);
    },
  };
}
