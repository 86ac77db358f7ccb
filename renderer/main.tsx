import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { connect } from './client/connect.ts';
import { joinOtherWindows } from './client/other-windows.ts';
import { App } from './features/app/app.tsx';
import { followNews } from './features/app/follow-news.ts';
import { createQueries } from './features/app/queries.ts';
import { createServices, ServicesContext } from './features/app/services.ts';
import { createRouter } from './state/route.ts';
import './ui/base.css';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app.');

const queries = createQueries();
const others = joinOtherWindows();
const services = createServices(others.telling(connect()), createRouter(window), queries);
others.hear((news) => void followNews(services, news));

createRoot(place).render(
  <QueryClientProvider client={queries}>
    <ServicesContext value={services}>
      <App />
    </ServicesContext>
  </QueryClientProvider>,
);
