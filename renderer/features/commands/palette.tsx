import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printRoute } from '../../state/route.ts';
import { Listbox, optionId } from '../../ui/listbox.tsx';
import { TAKEN_IN } from '../../ui/modal.ts';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import { commandEntries, filterEntries, incidentEntries, type PaletteEntry } from './palette-entries.ts';
import './palette.css';
import { recentCommands, rememberCommand } from './recent.ts';

interface PaletteProps {
  /** Everything that can be done and gone to, or the incidents alone. */
  readonly of: 'commands' | 'incidents';
  readonly onClose: () => void;
}

/** More than these nobody reads; a further letter narrows them. */
const MOST = 50;
const MOST_INCIDENTS = 8;

/** The parts, lists and fields of the open incident; none on a screen over no incident. */
function useFields(): readonly PaletteEntry[] {
  const { router } = useServices();
  const [fields, setFields] = useState<readonly PaletteEntry[]>([]);
  useEffect(() => {
    const route = router.get();
    // The record's catalogue is there with an incident; the first screen goes without it.
    if ('id' in route) void import('./field-entries.ts').then((all) => setFields(all.fieldEntries(route.id)));
  }, [router]);
  return fields;
}

/** What the typed words mean: commands, then places of the open incident, then other incidents. */
function useEntries(of: PaletteProps['of'], query: string): readonly PaletteEntry[] {
  const { commands } = useServices();
  // The commands of the screen below, as it was when the palette opened.
  const [known] = useState(() => commandEntries(commands.offered(), recentCommands()));
  const places = useFields();
  const asked = query.trim();
  const { data: incidents } = useCall('incidents.list', {
    query: asked,
    limit: of === 'incidents' ? MOST : MOST_INCIDENTS,
  });
  return useMemo(() => {
    const found = incidentEntries(incidents ?? []);
    if (of === 'incidents') return found;
    const fields = asked ? filterEntries(places, asked) : [];
    return [...filterEntries(known, asked), ...fields, ...(asked ? found : [])].slice(0, MOST);
  }, [of, asked, incidents, known, places]);
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** False for a moment, or until a key: the box itself is read first, then what is marked in its list. */
function useTakenIn() {
  const [isTakenIn, setTakenIn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTakenIn(true), TAKEN_IN);
    return () => clearTimeout(timer);
  }, []);
  return { isTakenIn, takeIn: () => setTakenIn(true) };
}

/** How much was found, for who does not see the list; seen itself only where there is none. */
function foundWords(found: number, asked: string): string {
  if (found === 0) return `Nothing is called “${asked}”.`;
  return asked === '' ? '' : `${printCount(found, 'match', 'matches')}${found === MOST ? ' or more' : ''}`;
}

/** A box to type into and what can be done: arrows choose, Enter does it, Esc leaves everything as it was. */
export function Palette({ of, onClose }: PaletteProps) {
  const { commands, router } = useServices();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const entries = useEntries(of, query);
  const listId = useId();
  const label = of === 'incidents' ? 'Open an incident' : 'Find a command, a field or an incident';
  const { isTakenIn, takeIn } = useTakenIn();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Gone at once, the focus back where it was: the next key may open it again.
  const leave = (): void => {
    dialog.current?.close();
    onClose();
  };
  const choose = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    // The focus goes back first: a command may be about the place where the person is.
    leave();
    const { choice } = entry;
    if (choice.kind === 'command') {
      rememberCommand(choice.id);
      commands.run(choice.id);
    } else if (printRoute(choice.route) !== window.location.hash) router.go(choice.route);
    else if ('target' in choice.route) document.getElementById(choice.route.target ?? '')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    takeIn();
    const step = STEPS[event.key];
    if (step !== undefined) setActive(Math.max(0, Math.min(entries.length - 1, active + step)));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(entries[active]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={label}
      closedby="any"
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <input
        className="input palette-input"
        role="combobox"
        aria-label={label}
        aria-expanded={entries.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isTakenIn && entries[active] ? optionId(listId, active) : undefined}
        placeholder={of === 'incidents' ? 'Title, or words in it' : 'Command, field or incident'}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Listbox
        id={listId}
        label={label}
        options={entries.map((entry) => ({ key: entry.key, content: <Line entry={entry} /> }))}
        active={active}
        anchor={null}
        onPick={(index) => choose(entries[index])}
      />
      <p className={entries.length === 0 ? 'palette-none' : 'hidden-text'} role="status">
        {foundWords(entries.length, query.trim())}
      </p>
    </dialog>
  );
}

function Line({ entry: { title, detail, keys } }: { readonly entry: PaletteEntry }) {
  return (
    <>
      <span className="palette-title">{title}</span>
      {detail && <span className="palette-detail">{detail}</span>}
      {keys && <kbd>{keys}</kbd>}
    </>
  );
}
