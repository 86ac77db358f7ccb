import type { Result } from '../../../shared/api/result.ts';
import type { OpenDocument } from '../../state/open-document.ts';

/**
 * Calls the record final for this work, which keeps it under a name or writes its
 * file; when that fails it is the draft it was.
 */
export async function callFinal<T>(
  document: OpenDocument,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (document.get().incident.setup.final) return work();
  // What is half typed is read first: an edit would make the final record a draft again.
  await document.flush();
  document.edit({ kind: 'setup', key: 'final', value: true });
  const done = await work();
  // An edit, not Undo: something may have been written meanwhile.
  if (!done.ok) document.edit({ kind: 'setup', key: 'final', value: false });
  return done;
}
