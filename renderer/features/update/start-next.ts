import type { QueryClient } from '@tanstack/react-query';
import type { Api } from '../../../shared/api/client.ts';
import { type Result, success } from '../../../shared/api/result.ts';
import { type ReportStart, startReport, withdrawReport } from '../../../shared/core/followup/next-report.ts';
import type { OpenDocument } from '../../state/open-document.ts';
import { freezePresent } from '../versions/freeze-present.ts';
import { refreshVersions } from '../versions/use-versions.ts';

interface Start extends ReportStart {
  /** The name under which what was sent is frozen first; null when it is frozen already. */
  readonly freezeAs: string | null;
  /** The revision that was sent; null when that is the present state. */
  readonly sentRevision: number | null;
}

/** One step of Undo. */
const BURST = 'next report';

/**
 * Makes the open record the next report; what the reader has is frozen before, so that there is something to compare
 * with. The answer takes it back.
 */
export async function startNext(
  api: Api,
  queries: QueryClient,
  document: OpenDocument,
  { freezeAs, sentRevision, ...start }: Start,
): Promise<Result<() => void>> {
  if (freezeAs !== null) {
    const naming = { name: freezeAs, note: '' };
    const frozen = await (sentRevision === null
      ? freezePresent(api, document, naming)
      : api('versions.freeze', { id: document.id, revision: sentRevision, ...naming }));
    if (!frozen.ok) return frozen;
  }
  const before = document.get().incident;
  for (const edit of startReport(before, start)) document.edit(edit, BURST);
  await refreshVersions(queries);
  return success(() => {
    for (const edit of withdrawReport(before, document.get().incident)) document.edit(edit, BURST);
  });
}
