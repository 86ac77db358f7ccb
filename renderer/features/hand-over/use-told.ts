import { useEffect, useState } from 'react';
import type { Argument } from '../../../shared/api/contract.ts';
import type { Found } from '../../../shared/core/incident/found/found.ts';
import { useCall } from '../app/queries.ts';
import { say, useServices } from '../app/services.ts';
import { readZone } from '../fields/read-zone.ts';
import { useIncidentActions } from '../incidents/incident-actions.ts';
import type { GivenFile } from './read-file.ts';

type Choices = NonNullable<Argument<'incidents.import'>['told']>;

/** Nothing is left out by this answer: the ids of what a person does not want. */
function flipped(left: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(left);
  for (const id of ids) {
    if (on) next.delete(id);
    else next.add(id);
  }
  return next;
}

/** The file of another tool, read again as often as its zone or day changes; nothing is kept before it is taken. */
export function useTold(file: GivenFile, first: Found, onDone: () => void) {
  const { api, queries, router, toast, loadedDocuments } = useServices();
  const { remove } = useIncidentActions();
  const { data: settings } = useCall('settings.get', {});
  const [found, setFound] = useState(first);
  const [typedZone, setZone] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [keepFile, setKeepFile] = useState(true);
  const [problem, setProblem] = useState('');
  const [stale, setStale] = useState(false);
  const zone = typedZone ?? settings?.zone ?? '';
  const zoneRead = readZone(zone);
  const readable = zoneRead.ok ? zoneRead.value : null;
  const isAsked = first.zoneless > 0 || first.dayless > 0;

  const asked = day.trim() === '' ? null : day.trim();

  useEffect(() => {
    if (!isAsked || readable === null) return undefined;
    let isLatest = true;
    setStale(true);
    const told: Choices = { zone: readable, day: asked, left: [], keepFile: true, format: null };
    void api('incidents.import', { ...file, mode: 'look', told }).then((read) => {
      if (!isLatest) return;
      setStale(false);
      setProblem(read.ok ? '' : read.error.message);
      if (read.ok && read.value.told) setFound(read.value.told);
    });
    return () => {
      isLatest = false;
    };
  }, [api, file, readable, asked, isAsked]);

  const undo = async (id: string, title: string): Promise<void> => {
    router.go({ screen: 'incidents' });
    await loadedDocuments()?.close();
    await remove({ id, title } as Parameters<typeof remove>[0]);
  };
  /** Takes it in as a new incident and goes to it; says in the dialog what stood in the way. */
  const take = async (): Promise<void> => {
    setStale(true);
    const told: Choices = { zone: readable, day: asked, left: [...left], keepFile, format: null };
    const taken = await api('incidents.import', { ...file, mode: 'take', told });
    setStale(false);
    if (!taken.ok || taken.value.id === null) return setProblem(taken.ok ? '' : taken.error.message);
    const { id, title } = taken.value;
    await queries.invalidateQueries({ queryKey: ['incidents.list'] });
    onDone();
    router.go({ screen: 'workspace', id, room: 'head' });
    const action = { label: 'Undo', run: () => void undo(id, title) };
    say(toast, `Imported “${title || 'Untitled incident'}”.`, action);
  };

  return {
    found,
    zone,
    setZone,
    zoneProblem: zoneRead.ok ? null : zoneRead.message,
    day,
    setDay,
    isReady: readable !== null && !stale && (found.dayless === 0 || asked !== null) && problem === '',
    isOn: (id: string) => !left.has(id),
    choose: (ids: readonly string[], on: boolean) => setLeft(flipped(left, ids, on)),
    keepFile,
    setKeepFile,
    problem,
    take,
  };
}

export type ToldChoices = ReturnType<typeof useTold>;
