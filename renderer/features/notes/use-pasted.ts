import { useDeferredValue, useMemo, useState } from 'react';
import { addEvents, type ProposedEvent, proposeEvents } from '../../../shared/core/incident/add-events.ts';
import { type Notes, readNotes } from '../../../shared/core/incident/typed/read-notes.ts';
import { type Read, unread } from '../../../shared/core/incident/typed/read-result.ts';
import { readStamp } from '../../../shared/core/incident/typed/read-stamp.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { readZone } from '../fields/read-zone.ts';
import { useTyping } from '../fields/use-typing.ts';
import { newRowId } from '../workspace/row-id.ts';
import { isAhead, notesDay } from './notes-day.ts';

/** The day and zone of lines that name none, proposed from the text until somebody types another day. */
function useDay(text: string) {
  const { incident } = useDocumentState();
  const typing = useTyping();
  const [zone, setZone] = useState(incident.setup.zone);
  const [typed, setDay] = useState<string | null>(null);
  const [now] = useState(typing.now ?? typing.reference);
  const proposed = useMemo(() => notesDay(text, incident, now), [text, incident, now]);
  const day = typed ?? proposed;
  const zoneRead = readZone(zone);
  const dayRead = readStamp(day, typing.reference, zoneRead.ok ? zoneRead.value : incident.setup.zone);
  const isDay = dayRead.ok && dayRead.value.precision === 'day';
  return {
    zone,
    setZone,
    zoneProblem: zoneRead.ok ? null : zoneRead.message,
    day,
    setDay,
    dayProblem: isDay ? null : 'Write the day of the first line, for example 27 May 2026.',
    isAhead: (at: string): boolean => isAhead(at, now),
    of: isDay && zoneRead.ok ? { reference: dayRead.value.at, zone: zoneRead.value } : null,
  };
}

const NOTHING: readonly ProposedEvent[] = [];

/** What is pasted, what is understood of it, what is chosen; `add` answers how many events came into the timeline. */
export function usePasted() {
  const document = useDocument();
  const { timeline } = useDocumentState().incident.lists;
  const [text, setText] = useState('');
  const [keepNames, setKeepNames] = useState(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  // A key in a long paste is not held up by what is read of it.
  const late = useDeferredValue(text);
  const day = useDay(late);
  const { reference, zone } = day.of ?? {};
  const notes = useMemo((): Read<Notes> | null => {
    if (reference === undefined || zone === undefined || late.trim() === '') return null;
    return readNotes(late, reference, zone, keepNames);
  }, [late, reference, zone, keepNames]);
  const events = useMemo(
    () => (notes?.ok ? proposeEvents(timeline, notes.value.rows) : NOTHING),
    [notes, timeline],
  );
  const isOn = ({ key, isKnown }: ProposedEvent): boolean => chosen.get(key) ?? !isKnown;
  const wanted = events.filter(isOn);
  return {
    day,
    text,
    setText,
    keepNames,
    setKeepNames,
    notes,
    events,
    wanted,
    isOn,
    choose: (keys: readonly string[], on: boolean): void =>
      setChosen(new Map([...chosen, ...keys.map((key) => [key, on] as const)])),
    add(): Read<readonly string[]> {
      // The list shown may be a key behind the text: what is added is what was seen.
      if (late !== text) return unread('The notes are still being read.');
      const ids = wanted.map(newRowId);
      const edit = addEvents(timeline, wanted, ids);
      if (!edit.ok) return edit;
      document.edit(edit.value);
      return { ok: true, value: ids };
    },
  };
}

export type Pasted = ReturnType<typeof usePasted>;
