import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { early, host, others, router } from './early.ts';
import { App } from './features/app/app.tsx';
import { followNews } from './features/app/follow-news.ts';
import { openLast } from './features/app/open-last.ts';
import { createQueries } from './features/app/queries.ts';
import { workspaceScreen } from './features/app/screens.ts';
import { createServices, ServicesContext } from './features/app/services.ts';
import './ui/base.css';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app.');

// Read into the page by now; without this it is made ready only in the first
// layout, which then is done with other letters.
document.fonts.load('1em "Inter Variable"').catch(() => undefined);

const queries = createQueries();
// What the host has answered by now is on the screen with the first picture of it.
for (const { name, argument, value } of early.answered()) queries.setQueryData([name, argument], value);
const services = createServices(others.telling(early.api), router, queries);
host.addEventListener('lost', () => services.loadedDocuments()?.current()?.doubtHost());
others.hear((news) => {
  early.forget();
  void followNews(services, news);
});

/** Nobody waits longer than this for a first picture, ms: the host may have to look through a large store first. */
const PATIENCE = 150;

/** An incident that is opened with the window comes at once, without a picture that says that it is opening. */
async function openFirst(): Promise<void> {
  const route = router.get();
  if (route.screen !== 'workspace') return;
  await Promise.race([
    Promise.all([openLast(services, route.id), workspaceScreen.read()]),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
}

const show = (): void =>
  createRoot(place).render(
    <QueryClientProvider client={queries}>
      <ServicesContext value={services}>
        <App />
      </ServicesContext>
    </QueryClientProvider>,
  );
openFirst().then(show, show);
