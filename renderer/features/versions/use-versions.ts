import type { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FrozenVersion, LoggedExport, VersionSummary } from '../../../shared/api/answers.ts';
import type { ItemState } from '../../../shared/core/checklist/item.ts';
import { withKept } from '../../../shared/core/checklist/kept.ts';
import type { DocumentState } from '../../state/open-document.ts';
import { useCall } from '../app/queries.ts';
import { useDocument, useDocumentState, useLook } from '../fields/document-context.ts';

export interface VersionsOfIncident {
  /** Newest first, each of the three. */
  readonly frozen: readonly FrozenVersion[];
  readonly saved: readonly VersionSummary[];
  readonly exports: readonly LoggedExport[];
}

const CALLS = [
  'versions.frozen',
  'incidents.versions',
  'versions.exports',
  'versions.lastReport',
  'versions.sent',
] as const;

/** After a freeze, an export or a restore: what the screens know of versions is read anew. */
export async function refreshVersions(queries: QueryClient): Promise<void> {
  await Promise.all(CALLS.map((name) => queries.invalidateQueries({ queryKey: [name] })));
}

/** Everything that is kept of the open incident. */
export function useVersions(): VersionsOfIncident {
  const { id } = useDocument();
  const { data: frozen = [] } = useCall('versions.frozen', { id });
  const { data: saved = [] } = useCall('incidents.versions', { id });
  const { data: exports = [] } = useCall('versions.exports', { id });
  return { frozen, saved, exports };
}

/** The revision that holds what the window shows; null while it is being saved. */
export function presentRevision({ save }: Pick<DocumentState, 'save'>): number | null {
  return save.kind === 'saved' ? save.revision : null;
}

const NOT_READ: readonly ItemState[] = [];

/** The checklist of what the window shows, with what the store knows of this version. */
export function useChecklist(): readonly ItemState[] {
  return useKept(useDocumentState().workbook.checklist);
}

/** The same for what is only told along the way; empty until the coach has read what was opened. */
export function useChecklistSoFar(): readonly ItemState[] {
  return useKept(useLook().judged?.checklist ?? NOT_READ);
}

function useKept(checklist: readonly ItemState[]): readonly ItemState[] {
  const state = useDocumentState();
  const { frozen, exports } = useVersions();
  const present = presentRevision(state);
  const isFrozen = frozen.some(({ revision }) => revision === present);
  const exported = exports.some(({ revision }) => revision === present);
  return useMemo(() => withKept(checklist, { frozen: isFrozen, exported }), [checklist, isFrozen, exported]);
}
