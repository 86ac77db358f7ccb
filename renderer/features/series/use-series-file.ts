import { useCallback, useEffect, useState } from 'react';
import type { FoundSeries } from '../../../shared/api/answers.ts';
import type { Argument } from '../../../shared/api/contract.ts';
import { useServices } from '../app/services.ts';
import { useDocumentState } from '../fields/document-context.ts';
import { readZone } from '../fields/read-zone.ts';
import { type GivenFile, readFile } from '../hand-over/read-file.ts';

const REFUSED = {
  'too-large': 'It is larger than 20 MB, which is the limit. Nothing was imported.',
  unreadable: 'It could not be read. Nothing was imported.',
} as const;

export type Pace = Argument<'series.read'>['pace'];

type Answer =
  | { readonly kind: 'asking' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string }
  | { readonly kind: 'read'; readonly name: string; readonly found: FoundSeries };

/** A file of values, read again as often as a choice about it changes. Nothing is kept before the person says so. */
export function useSeriesFile(dropped: File | null) {
  const { api } = useServices();
  const { zone: own } = useDocumentState().incident.setup;
  const [file, setFile] = useState<GivenFile | null>(null);
  const [answer, setAnswer] = useState<Answer>({ kind: 'asking' });
  /** True while a choice has changed and the file is read again: what is shown is of the one before. */
  const [stale, setStale] = useState(false);
  const [zone, setZone] = useState(own);
  /** The names to choose from, where the file holds several; they stay while one of them is read. */
  const [names, setNames] = useState<readonly string[]>([]);
  const [pick, setPick] = useState<string | null>(null);
  const [pace, setPace] = useState<Pace>('interval');
  const zoneRead = readZone(zone);
  const readable = zoneRead.ok ? zoneRead.value : null;

  const choose = useCallback(async (chosen: File): Promise<void> => {
    const { name } = chosen;
    setFile(null);
    setPick(null);
    setNames([]);
    setAnswer({ kind: 'reading', name });
    const read = await readFile(chosen);
    if (!read.ok) return setAnswer({ kind: 'refused', name, message: REFUSED[read.why] });
    setFile({ name, base64: read.base64 });
  }, []);

  useEffect(() => {
    if (dropped) void choose(dropped);
  }, [dropped, choose]);

  useEffect(() => {
    if (!file || readable === null) return undefined;
    let isLatest = true;
    setStale(true);
    const { name, base64 } = file;
    void api('series.read', { base64, zone: readable, pick, pace }).then((read) => {
      if (!isLatest) return;
      setStale(false);
      if (read.ok && read.value.kind === 'several') setNames(read.value.names);
      setAnswer(
        read.ok
          ? { kind: 'read', name, found: read.value }
          : { kind: 'refused', name, message: read.error.message },
      );
    });
    return () => {
      isLatest = false;
    };
  }, [api, file, readable, pick, pace]);

  return {
    answer,
    stale,
    choose,
    names,
    zone,
    setZone,
    zoneProblem: zoneRead.ok ? null : zoneRead.message,
    pick,
    setPick,
    pace,
    setPace,
  };
}
