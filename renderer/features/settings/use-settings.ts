import { useRef, useState } from 'react';
import type { Argument, UserSettings } from '../../../shared/api/contract.ts';
import type { Result } from '../../../shared/api/result.ts';
import { useCall } from '../app/queries.ts';
import { say, useServices } from '../app/services.ts';

export type Change = Argument<'settings.set'>;

export interface Settings {
  /** Null until they are read. */
  readonly settings: UserSettings | null;
  /** Why the last change was not taken: a sentence, and which setting it was. */
  readonly problem: { readonly key: string; readonly message: string } | null;
  readonly change: (changed: Change) => Promise<void>;
  /** Also what lies beside the settings: its reset answers the way back, or null. */
  readonly reset: (beside: () => Promise<(() => Promise<void>) | null>) => Promise<void>;
}

/** The settings, and ways to change them: shown at once, kept by the store. */
export function useSettings(): Settings {
  const { api, queries, toast } = useServices();
  const { data: kept } = useCall('settings.get', {});
  // What this window has changed, as the kept ones arrive a moment later: a radio button must follow at once.
  const [own, setOwn] = useState<UserSettings | null>(null);
  const settings = own ?? kept ?? null;
  const [problem, setProblem] = useState<Settings['problem']>(null);
  /** Changes made so far: the answer to an earlier one no longer says what holds. */
  const changes = useRef(0);
  const show = (next: UserSettings): void => {
    setOwn(next);
    queries.setQueryData(['settings.get', {}], next);
  };

  const take = (result: Result<UserSettings>, key: string): boolean => {
    setProblem(result.ok ? null : { key, message: result.error.message });
    if (result.ok) show(result.value);
    else {
      setOwn(null);
      void queries.invalidateQueries({ queryKey: ['settings.get'] });
    }
    return result.ok;
  };
  const change = async (changed: Change): Promise<void> => {
    // Only a zone may be refused: what was typed stays beside the reason then.
    if (settings && !('zone' in changed)) show({ ...settings, ...changed } as UserSettings);
    changes.current += 1;
    const turn = changes.current;
    const result = await api('settings.set', changed);
    if (turn === changes.current || !result.ok) take(result, Object.keys(changed)[0] ?? '');
  };
  const reset: Settings['reset'] = async (beside) => {
    const before = settings;
    if (!before || !take(await api('settings.reset', {}), '')) return;
    const besideBack = await beside();
    const undo = async (): Promise<void> => {
      // What the host had at first may be a paper no setting names; the rest comes back all the same.
      const { page, ...rest } = before;
      const back = page === 'A4' || page === 'Letter' ? { ...rest, page } : rest;
      take(await api('settings.set', back as Change), '');
      await besideBack?.();
    };
    say(toast, 'The settings are as they were at first.', { label: 'Undo', run: () => void undo() });
  };
  return { settings, problem, change, reset };
}
