import { useEffect, useRef, useState } from 'react';
import { searchManual } from '../../../shared/core/manual/search.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printRoute } from '../../state/route.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { withKeys } from '../../ui/with-keys.ts';
import { Bar } from '../app/bar.tsx';
import { useScreenFocus } from '../app/use-screen-focus.ts';
import { useCommands } from '../commands/use-commands.ts';
import './help.css';
import { wayBack } from '../app/way-back.ts';
import { MANUAL } from './manual.ts';
import { PageParts } from './page-parts.tsx';

/** The manual: its pages beside the one that is open, and a search over all of them. */
export function HelpScreen({ page }: { readonly page: string }) {
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const shown = MANUAL.find(({ key }) => key === page) ?? MANUAL[0];
  useScreenFocus();
  useCommands({ find: () => search.current?.focus() });
  useEffect(() => {
    if (page) setQuery('');
  }, [page]);
  return (
    <div className="help">
      <Bar title="Help" back={{ href: wayBack(), label: 'Back' }} />
      <nav className="help-pages" aria-label="Pages of the manual">
        <SearchField
          label="Search the manual"
          placeholder="Search the manual"
          value={query}
          input={search}
          onChange={setQuery}
        />
        <ul>
          {MANUAL.map(({ key, title }) => (
            <li key={key}>
              <a
                className="help-page-link"
                href={printRoute({ screen: 'help', page: key })}
                aria-current={key === shown?.key ? 'page' : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="help-page">
        {query.trim() !== '' ? <Hits query={query} /> : shown && <Page key={shown.key} page={shown} />}
      </main>
    </div>
  );
}

function Page({ page }: { readonly page: (typeof MANUAL)[number] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Chromium answers with a promise, which is no way to end an effect.
    void heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <article className="help-article">
      <h2 ref={heading} className="help-title">
        {page.title}
      </h2>
      <PageParts parts={page.parts} />
    </article>
  );
}

function Hits({ query }: { readonly query: string }) {
  const hits = searchManual(MANUAL, query);
  return (
    <div className="help-article">
      <h2 className="help-title">Search</h2>
      <p role="status" className="quiet">
        {hits.length === 0 ? `No page says “${query.trim()}”.` : printCount(hits.length, 'place')}
      </p>
      <ul className="help-hits">
        {withKeys(hits, ({ page, heading }) => `${page} ${heading}`).map(({ key, item: hit }) => (
          <li key={key}>
            <a href={printRoute({ screen: 'help', page: hit.page })}>
              {hit.heading ? `${hit.title}: ${hit.heading}` : hit.title}
            </a>
            <p className="small">{hit.text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
