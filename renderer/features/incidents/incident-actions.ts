import { useMemo, useRef } from 'react';
import type { IncidentSummary } from '../../../shared/api/contract.ts';
import { say, useServices } from '../app/services.ts';

export interface IncidentActions {
  readonly create: () => Promise<void>;
  readonly openSample: (id: string) => Promise<void>;
  readonly duplicate: (incident: IncidentSummary) => Promise<void>;
  readonly remove: (incident: IncidentSummary) => Promise<void>;
  readonly undoRemove: () => Promise<void>;
}

/** What can be done from the list. A failed call says why and leaves everything as it was. */
export function useIncidentActions(): IncidentActions {
  const { api, queries, router, toast } = useServices();
  const removed = useRef<string[]>([]);
  return useMemo(() => {
    const refresh = () => queries.invalidateQueries({ queryKey: ['incidents.list'] });
    const undoRemove = async (): Promise<void> => {
      const id = removed.current.pop();
      if (id === undefined) return;
      const restored = await api('incidents.restore', { id });
      say(toast, restored.ok ? 'The incident is back.' : restored.error.message);
      await refresh();
    };
    return {
      undoRemove,
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
      async remove({ id, title }) {
        const gone = await api('incidents.remove', { id });
        if (!gone.ok) return say(toast, gone.error.message);
        removed.current.push(id);
        await refresh();
        say(toast, `Deleted “${title || 'Untitled incident'}”.`, {
          label: 'Undo',
          run: () => void undoRemove(),
        });
      },
    };
  }, [api, queries, router, toast]);
}
