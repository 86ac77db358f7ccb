import { useMemo } from 'react';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import type { Told } from '../../../shared/core/versions/compare.ts';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';

/** The working copy, or a version of the history by its revision. */
export type Which = 'now' | number;

export interface Opening {
  readonly told: Told | null;
  readonly problem: string | null;
}

/** A version as a record and the brief it prints today, or why it cannot be read. */
export function useTold(which: Which): Opening {
  const { id } = useDocument();
  const { loadedDocuments } = useServices();
  const { incident: present, workbook } = useDocumentState();
  const revision = which === 'now' ? null : which;
  // A hook cannot be left out: for the working copy the first version is read and not used.
  const { data, error, isPlaceholderData } = useCall('incidents.version', { id, revision: revision ?? 1 });
  const incident = isPlaceholderData ? undefined : data;
  const reportNo = incident ? knownValue(incident.facts.reportNo) : null;
  const last = useCall('versions.lastReport', { id, reportNo, before: revision ?? 1 });
  const lastIncident = last.isPlaceholderData ? undefined : (last.data?.incident ?? null);
  const before = useMemo(() => {
    if (!incident || lastIncident === undefined) return null;
    const derived = loadedDocuments()?.derive(incident, lastIncident);
    return derived ? { incident, brief: derived.brief } : null;
  }, [incident, lastIncident, loadedDocuments]);
  const now = useMemo(() => ({ incident: present, brief: workbook.brief }), [present, workbook]);
  if (revision === null) return { told: now, problem: null };
  return { told: error ? null : before, problem: error?.message ?? null };
}
