import { type RefObject, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printInteger } from '../../../shared/core/wording/number.ts';
import { printRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { Bar } from '../app/bar.tsx';
import { useCall } from '../app/queries.ts';
import { useStore } from '../app/services.ts';
import { useScreenFocus } from '../app/use-screen-focus.ts';
import { printKeys } from '../commands/shown-keys.ts';
import { useCommands } from '../commands/use-commands.ts';
import { TermExportDialog } from './export-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { EVERYTHING, indexTerms, searchTerms } from './search-terms.ts';
import { type TermActions, useTermActions } from './term-actions.ts';
import { NEW_TERM, termDrafts } from './term-drafts.ts';
import { TermFilters } from './term-filters.tsx';
import { TermForm } from './term-form.tsx';
import { TermList } from './term-list.tsx';
import { useWayBack } from './use-way-back.ts';
import './vocabulary.css';

/** So many terms are searched within a frame. */
const AT_ONCE = 5_000;
const NO_TERMS: readonly Term[] = [];

function useFound(terms: readonly Term[]) {
  const [query, setQuery] = useState(EVERYTHING);
  const index = useMemo(() => indexTerms(terms), [terms]);
  const later = useDeferredValue(query);
  // With very many terms typing stays ahead of the list.
  const asked = index.length > AT_ONCE ? later : query;
  const found = useMemo(() => searchTerms(index, asked), [index, asked]);
  return { query, setQuery, found };
}

type Choice = ReturnType<typeof useChoice>;

/** The name of the chosen term; NEW_TERM for the one being added, null for none. */
function useChoice(terms: readonly Term[]) {
  // A term that was begun, here or from a misspelt word, is open again.
  const [name, setName] = useState<string | null>(() => (termDrafts.get()[NEW_TERM] ? NEW_TERM : null));
  const stored = useMemo(() => terms.find(({ term }) => term === name) ?? null, [terms, name]);
  const adding = name === NEW_TERM;
  return { name, setName, stored, adding, isOpen: adding || stored !== null };
}

export function VocabularyScreen() {
  const { data: terms = NO_TERMS, error } = useCall('vocabulary.list', {});
  const { query, setQuery, found } = useFound(terms);
  const choice = useChoice(terms);
  const actions = useTermActions();
  const drafts = useStore(termDrafts);
  const [dialog, setDialog] = useState<Transfer | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  const [inList, setInList] = useState(false);
  const list = (): void => document.querySelector<HTMLElement>('.terms')?.focus();
  const add = (): void => {
    choice.setName(NEW_TERM);
    requestAnimationFrame(() => first.current?.focus());
  };
  useScreenFocus();
  useCommands({
    newTerm: add,
    importTerms: () => setDialog('import'),
    exportTerms: () => setDialog('export'),
    find: () => search.current?.focus(),
    // In a field Undo takes back typing, as everywhere.
    ...(inList ? { undo: () => void actions.undoRemove() } : {}),
  });
  return (
    <div className={`vocabulary ${choice.isOpen ? 'vocabulary-open' : ''}`}>
      <VocabularyBar onAdd={add} onTransfer={setDialog} />
      <section className="vocabulary-list" data-part aria-label="List of terms">
        <TermFilters query={query} onQuery={setQuery} search={search} onLeave={list} />
        {error && <p role="alert">{error.message}</p>}
        <p className="vocabulary-count" role="status">
          {found.length === terms.length
            ? printCount(terms.length, 'term')
            : `${printInteger(found.length)} of ${printCount(terms.length, 'term')}`}
        </p>
        {found.length > 0 ? (
          <TermList
            terms={found}
            selected={choice.name}
            unsaved={drafts}
            onSelect={choice.setName}
            onOpen={() => first.current?.focus()}
            onRemove={(term) => void actions.remove(term)}
            onFocus={setInList}
          />
        ) : (
          <NothingFound text={query.text} onAll={() => setQuery(EVERYTHING)} />
        )}
      </section>
      <main className="vocabulary-detail">
        {choice.isOpen ? <Detail choice={choice} actions={actions} first={first} onList={list} /> : <Hint />}
      </main>
      {dialog === 'import' && <ImportDialog onClose={() => setDialog(null)} onImported={actions.refresh} />}
      {dialog === 'export' && (
        <TermExportDialog
          hasOwn={terms.some(({ origin }) => origin !== undefined)}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}

type Transfer = 'import' | 'export';

interface VocabularyBarProps {
  readonly onAdd: () => void;
  readonly onTransfer: (what: Transfer) => void;
}

function VocabularyBar({ onAdd, onTransfer }: VocabularyBarProps) {
  return (
    <Bar title="Vocabulary" back={useWayBack()}>
      <Toolbar label="Vocabulary" className="bar-actions">
        <a className="button button-quiet" href={printRoute({ screen: 'drill' })}>
          <Icon name="bolt" />
          Practise
        </a>
        <Button look="quiet" icon="import" onClick={() => onTransfer('import')}>
          Import…
        </Button>
        <Button look="quiet" icon="export" onClick={() => onTransfer('export')}>
          Export…
        </Button>
        <Button look="primary" icon="add" title={printKeys('newTerm')} onClick={onAdd}>
          Add a term
        </Button>
      </Toolbar>
    </Bar>
  );
}

interface DetailProps {
  readonly choice: Choice;
  readonly actions: TermActions;
  readonly first: RefObject<HTMLTextAreaElement | null>;
  readonly onList: () => void;
}

/** The form of the chosen term, and the way back to the list where both do not fit. */
function Detail({ choice: { name, setName, stored }, actions, first, onList }: DetailProps) {
  return (
    <>
      <Button look="quiet" icon="back" className="vocabulary-close" onClick={() => setName(null)}>
        All terms
      </Button>
      <TermForm
        key={name}
        stored={stored}
        actions={{ ...actions, remove: (term) => actions.remove(term).then(onList) }}
        first={first}
        onSaved={setName}
        onCancel={() => setName(null)}
      />
    </>
  );
}

function NothingFound({ text, onAll }: { readonly text: string; readonly onAll: () => void }) {
  return (
    <div className="vocabulary-none">
      <p>{text.trim() ? `No term mentions “${text.trim()}”.` : 'No term is of this kind.'}</p>
      <Button onClick={onAll}>Show all terms</Button>
    </div>
  );
}

function Hint() {
  return (
    <div className="vocabulary-hint">
      <h2 className="vocabulary-lead">Choose a term to see how to say it to the CEO.</h2>
      <p>
        Arrows move through the list, Enter opens the form, Delete takes a term out and Undo brings it back.
      </p>
    </div>
  );
}
