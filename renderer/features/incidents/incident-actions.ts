import { useMemo } from 'react';
import type { IncidentSummary } from '../../../shared/api/answers.ts';
import { say, useServices } from '../app/services.ts';

export interface IncidentActions {
  readonly create: () => Promise<void>;
  readonly openSample: (id: string) => Promise<void>;
  readonly duplicate: (incident: IncidentSummary) => Promise<void>;
  readonly remove: (incident: IncidentSummary) => Promise<void>;
  /** Brings back what was deleted last. */
  readonly undoRemove: () => Promise<void>;
  /** Deletes again what was brought back last. */
  readonly redoRemove: () => Promise<void>;
}

type Removed = Pick<IncidentSummary, 'id' | 'title'>;

/** What was deleted and what was brought back in this window, the newest last. They outlive the screen. */
const removed: Removed[] = [];
const returned: Removed[] = [];

/** What can be done from the list. A failed call says why and leaves everything as it was. */
export function useIncidentActions(): IncidentActions {
  const { api, queries, router, toast } = useServices();
  return useMemo(() => {
    // What is due hangs on the incidents that are there.
    const refresh = async (): Promise<void> => {
      await queries.invalidateQueries({ queryKey: ['incidents.list'] });
      await queries.invalidateQueries({ queryKey: ['followUp.due'] });
    };
    const undoRemove = async (): Promise<void> => {
      const last = removed.pop();
      if (!last) return;
      const restored = await api('incidents.restore', { id: last.id });
      if (restored.ok) returned.push(last);
      say(toast, restored.ok ? 'The incident is back.' : restored.error.message);
      await refresh();
    };
    const remove = async ({ id, title }: Removed): Promise<void> => {
      const gone = await api('incidents.remove', { id });
      if (!gone.ok) return say(toast, gone.error.message);
      removed.push({ id, title });
      await refresh();
      const action = { label: 'Undo', run: () => void undoRemove() };
      say(toast, `Deleted “${title || 'Untitled incident'}”.`, action);
    };
    return {
      undoRemove,
      async redoRemove() {
        const last = returned.pop();
        if (last) await remove(last);
      },
      async create() {
        const created = await api('incidents.create', {});
        if (!created.ok) return say(toast, created.error.message);
        router.go({ screen: 'capture', id: created.value.incident.id });
      },
      async openSample(id) {
        const opened = await api('samples.open', { id });
        if (!opened.ok) return say(toast, opened.error.message);
        router.go({ screen: 'workspace', id: opened.value.incident.id, room: 'head' });
      },
      async duplicate({ id, title }) {
        const copied = await api('incidents.duplicate', { id });
        say(toast, copied.ok ? `Copied “${title || 'Untitled incident'}”.` : copied.error.message);
        await refresh();
      },
      async remove(incident) {
        returned.length = 0;
        await remove(incident);
      },
    };
  }, [api, queries, router, toast]);
}
