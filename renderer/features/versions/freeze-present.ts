import type { FrozenVersion } from '../../../shared/api/answers.ts';
import type { Api } from '../../../shared/api/client.ts';
import { failure, type Result } from '../../../shared/api/result.ts';
import type { OpenDocument } from '../../state/open-document.ts';
import type { Naming } from './naming-fields.tsx';
import { presentRevision } from './use-versions.ts';

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
  const revision = presentRevision(document.get());
  if (revision === null)
    return failure('conflict', 'Somebody changed the incident just now. Look at it, then freeze again.');
  return api('versions.freeze', { id: document.id, revision, ...naming });
}
