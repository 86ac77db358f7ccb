import type { Api } from '../../../shared/api/client.ts';
import type { FrozenVersion } from '../../../shared/api/contract.ts';
import { failure, type Result } from '../../../shared/api/result.ts';
import type { OpenDocument } from '../../state/open-document.ts';
import { presentRevision } from './use-versions.ts';

interface Naming {
  readonly name: string;
  readonly note: string;
}

/** Saves what the window shows and gives that very version a name. */
export async function freezePresent(
  api: Api,
  document: OpenDocument,
  naming: Naming,
): Promise<Result<FrozenVersion>> {
  if (!(await document.flush()))
    return failure(
      'unavailable',
      'The incident could not be saved, so nothing was frozen. Your text is kept.',
    );
  const saved = await api('incidents.versions', { id: document.id });
  if (!saved.ok) return saved;
  const revision = presentRevision(document.get(), saved.value);
  if (revision === null)
    return failure('conflict', 'Somebody changed the incident just now. Look at it, then freeze again.');
  return api('versions.freeze', { id: document.id, revision, ...naming });
}
