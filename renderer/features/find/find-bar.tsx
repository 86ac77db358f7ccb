import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { printKeys } from '../commands/shown-keys.ts';
import { useCommands } from '../commands/use-commands.ts';
import './find.css';
import { useFind } from './use-find.ts';

interface FindBarProps {
  /** Counts how often finding was asked for: each time the box takes the focus, its words selected. */
  readonly asked: number;
  readonly onShowPage: () => void;
  readonly onClose: () => void;
}

/** "2 of 5"; before the first step only how many there are. */
function countInWords(query: string, at: number, count: number): string {
  if (query.trim() === '') return '';
  if (count === 0) return 'Not found';
  return at > 0 ? `${at} of ${count}` : `${count} found`;
}

/**
 * Finds words in the fields of every part and on the page. Enter and
 * Shift+Enter go from place to place, Esc ends there.
 */
export function FindBar({ asked, onShowPage, onClose }: FindBarProps) {
  const input = useRef<HTMLInputElement>(null);
  const [before] = useState(() => document.activeElement);
  const [query, setQuery] = useState('');
  const { count, at, step, field } = useFind(query, onShowPage);
  useEffect(() => {
    if (asked === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  useCommands({ findNext: () => step(1), findPrevious: () => step(-1) });
  const close = (): void => {
    onClose();
    const place = document.getElementById(field?.target ?? '') ?? before;
    if (place instanceof HTMLElement) place.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search className="find" aria-label="Find in this incident">
      <input
        autoComplete="off"
        ref={input}
        className="input find-input"
        type="text"
        aria-label="Find in this incident"
        placeholder="Find in fields and on the page"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="find-count" role="status">
        {countInWords(query, at, count)}
      </p>
      <IconButton
        icon="move-up"
        label={`Previous (${printKeys('findPrevious')})`}
        disabled={count === 0}
        onClick={() => step(-1)}
      />
      <IconButton
        icon="move-down"
        label={`Next (${printKeys('findNext')})`}
        disabled={count === 0}
        onClick={() => step(1)}
      />
      <IconButton icon="close" label="Close find" onClick={close} />
    </search>
  );
}
