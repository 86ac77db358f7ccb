import type { News } from '../../client/other-windows.ts';
import type { Services } from './services.ts';

/** Another window of the app has changed something: what is shown here is read anew. */
export async function followNews(services: Services, { call, id }: News): Promise<void> {
  const documents = services.loadedDocuments();
  // Locked or unlocked in another window. What is typed here and cannot be saved stays in its field, and says why.
  if (call === 'passphrase.lock' || call === 'passphrase.enter') {
    const saved = (await documents?.current()?.flush()) ?? true;
    if (saved) window.location.reload();
    return;
  }
  if (call.startsWith('vocabulary.')) await documents?.refreshTerms();
  if (call.startsWith('style.')) await documents?.refreshStyle();
  if (call === 'incidents.save' && id !== null) await documents?.follow(id);
  // A file may have been put beside the incident that is open here: its history has gone on.
  const open = call === 'incidents.import' ? documents?.current() : null;
  if (open) await documents?.follow(open.id);
  await services.queries.invalidateQueries();
}
