import { type RefObject, useRef, useState } from 'react';
import { FIRST_LINES } from '../../../shared/api/first-calls.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { HelpLink } from '../app/help-link.tsx';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import { useScreenFocus } from '../app/use-screen-focus.ts';
import { useWarmUp } from '../app/use-warm-up.ts';
import { printKeys } from '../commands/shown-keys.ts';
import { useCommands } from '../commands/use-commands.ts';
import { DueSection } from '../due/due-section.tsx';
import { type IncidentActions, useIncidentActions } from './incident-actions.ts';
import { IncidentList } from './incident-list.tsx';
import './incidents.css';
import { useClosedDocument } from './closed-document.ts';
import { SampleList } from './sample-list.tsx';
import { UnsavedNotice } from './unsaved-notice.tsx';
import { Welcome } from './welcome.tsx';

/** A thousand lines would cost a second. */
const MORE = 200;
/** What a call answers at most. */
const MOST = 10_000;

/** In the search box the keys are about its words; everywhere else on the screen about the list. */
function undoIn(box: HTMLInputElement | null, which: 'undo' | 'redo', ofList: () => void): void {
  if (box && document.activeElement === box && box.value !== '') document.execCommand(which);
  else ofList();
}

/** What is heard while somebody searches. */
function foundInWords(query: string, count: number): string {
  if (query === '') return '';
  if (count === 0) return `No incident mentions “${query}”.`;
  return printCount(count, 'incident');
}

export function IncidentsScreen() {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(FIRST_LINES);
  const search = useRef<HTMLInputElement>(null);
  const { commands } = useServices();
  useScreenFocus();
  const unsaved = useClosedDocument();
  const { data: info } = useCall('app.info', {});
  const actions = useIncidentActions();
  const { data: incidents, error, isPlaceholderData } = useCall('incidents.list', { query, limit });
  // The lines of the words before stay until those of the new ones are there.
  const asked = isPlaceholderData ? '' : query;
  useCommands({
    undo: () => undoIn(search.current, 'undo', () => void actions.undoRemove()),
    redo: () => undoIn(search.current, 'redo', () => void actions.redoRemove()),
    find: () => search.current?.focus(),
  });
  useWarmUp();
  const searchFor = (words: string): void => {
    setQuery(words);
    setLimit(FIRST_LINES);
  };
  const nothingYet = incidents?.length === 0 && query === '' && !isPlaceholderData;
  return (
    <div className="incidents">
      <Bar />
      <main className="incidents-main">
        {error && (
          <p className="incidents-error" role="alert">
            <Icon name="stop" />
            {error.message}
          </p>
        )}
        {unsaved && <UnsavedNotice document={unsaved} />}
        {info?.notices.map((notice) => (
          <p className="incidents-error" role="status" key={notice}>
            <Icon name="warn" />
            {notice}
          </p>
        ))}
        <DueSection />
        {nothingYet && (
          <Welcome
            onNew={() => void actions.create()}
            onSample={(id) => void actions.openSample(id)}
            onImport={() => commands.run('import')}
          />
        )}
        {incidents && !nothingYet && (
          <>
            <Tools query={query} onQuery={searchFor} search={search} actions={actions} />
            <p className={incidents.length === 0 ? 'incidents-none' : 'hidden-text'} role="status">
              {foundInWords(asked, incidents.length)}
            </p>
            <IncidentList incidents={incidents} actions={actions} />
            {incidents.length >= limit && limit < MOST && (
              <Rest
                shown={incidents.length}
                isFound={query !== ''}
                onMore={() => setLimit(Math.min(limit + MORE, MOST))}
              />
            )}
          </>
        )}
      </main>
    </div>
  );
}

/** The name of the app, and what there is beside incidents. */
function Bar() {
  return (
    <header className="incidents-bar">
      <h1 className="incidents-name">Upfront</h1>
      <nav className="incidents-more" aria-label="More of Upfront">
        <a className="button button-quiet" href={printRoute({ screen: 'vocabulary' })}>
          <Icon name="book" />
          Vocabulary
        </a>
        <a className="button button-quiet" href={printRoute({ screen: 'settings' })}>
          <Icon name="settings" />
          Settings
        </a>
        <HelpLink />
      </nav>
    </header>
  );
}

interface ToolsProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly actions: IncidentActions;
}

/** Search first, then what makes a new line in the list. */
function Tools({ query, onQuery, search, actions }: ToolsProps) {
  const [choosing, setChoosing] = useState(false);
  const { commands } = useServices();
  useCommands({ openSample: () => setChoosing(true) });
  return (
    <div className="incidents-tools">
      <SearchField
        label="Search incidents"
        placeholder={`Search (${printKeys('find')})`}
        value={query}
        input={search}
        onChange={onQuery}
      />
      <Button icon="import" title={printKeys('import')} onClick={() => commands.run('import')}>
        Import…
      </Button>
      <Button onClick={() => setChoosing(true)}>Open a sample…</Button>
      <Button look="primary" icon="add" title={printKeys('new')} onClick={() => void actions.create()}>
        Report an incident
      </Button>
      {choosing && (
        <Dialog title="Open a sample" onClose={() => setChoosing(false)}>
          <SampleList onOpen={(id) => void actions.openSample(id)} />
        </Dialog>
      )}
    </div>
  );
}

interface RestProps {
  readonly shown: number;
  readonly isFound: boolean;
  readonly onMore: () => void;
}

/** Says that there are more. The last line takes the focus, so that Down goes on into the new ones. */
function Rest({ shown, isFound, onMore }: RestProps) {
  const more = (): void => {
    document.querySelector<HTMLAnchorElement>('.incident-list li:last-child a')?.focus();
    onMore();
  };
  return (
    <div className="incidents-rest">
      <p>
        {isFound ? 'The best' : 'The newest'} {shown} are shown. Search finds every incident.
      </p>
      <Button onClick={more}>Show more</Button>
    </div>
  );
}
