import { type Services, say } from './services.ts';

/** Opens the incident that was left open; where it was deleted since, whoever still waits for it is led to the list. */
export async function openLast(
  { documents, router, toast }: Pick<Services, 'documents' | 'router' | 'toast'>,
  id: string,
): Promise<void> {
  const opened = await (await documents()).open(id);
  if (opened.ok || opened.error.code !== 'not-found') return;
  const now = router.get();
  if (now.screen !== 'workspace' || now.id !== id) return;
  router.go({ screen: 'incidents' });
  say(toast, 'The incident that was open last is no longer here.');
}
