import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { NEW_TERM } from './term-drafts.ts';
import { rowHeight, useVisibleRows } from './use-visible-rows.ts';

interface TermListProps {
  readonly terms: readonly Term[];
  readonly selected: string | null;
  /** Names of terms whose form holds words that are not saved. */
  readonly unsaved: Readonly<Record<string, unknown>>;
  readonly onSelect: (term: string) => void;
  readonly onOpen: () => void;
  readonly onRemove: (term: string) => void;
  readonly onFocus: (inside: boolean) => void;
}

const rowId = (index: number): string => `term-${index}`;

function scrollTo(box: HTMLElement, index: number): void {
  const row = rowHeight();
  if (index * row < box.scrollTop) box.scrollTop = index * row;
  else if ((index + 1) * row > box.scrollTop + box.clientHeight)
    box.scrollTop = (index + 1) * row - box.clientHeight;
}

/** One list box for thirty thousand terms: only the rows in view are drawn. Arrows choose, Enter goes to the form. */
export function TermList({ terms, selected, unsaved, onSelect, onOpen, onRemove, onFocus }: TermListProps) {
  const box = useRef<HTMLDivElement>(null);
  const { first, after, height } = useVisibleRows(box, terms.length);
  const chosen = terms.findIndex(({ term }) => term === selected);
  useEffect(() => {
    if (box.current && chosen >= 0) scrollTo(box.current, chosen);
  }, [chosen]);
  const top = terms[0]?.term;
  useEffect(() => {
    // The list may have changed under the focus: something in it is always chosen then.
    const left = chosen < 0 && selected !== NEW_TERM;
    if (left && top !== undefined && document.activeElement === box.current) onSelect(top);
  }, [chosen, selected, top, onSelect]);
  const press = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / height) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      PageDown: chosen + page,
      PageUp: chosen - page,
      Home: 0,
      End: terms.length - 1,
    };
    const target = steps[event.key];
    const current = terms[chosen];
    if (target !== undefined) {
      const next = terms[Math.max(0, Math.min(terms.length - 1, target))];
      if (next) onSelect(next.term);
    } else if (event.key === 'Enter' && current) onOpen();
    else if (event.key === 'Delete' && current) {
      onRemove(current.term);
      onSelect((terms[chosen + 1] ?? terms[chosen - 1] ?? current).term);
    } else return;
    event.preventDefault();
  };
  const drawn = chosen >= first && chosen < after;
  return (
    <div
      ref={box}
      className="terms"
      role="listbox"
      tabIndex={0}
      aria-label="Terms"
      aria-activedescendant={drawn ? rowId(chosen) : undefined}
      onKeyDown={press}
      onBlur={() => onFocus(false)}
      onFocus={() => {
        onFocus(true);
        if (chosen < 0 && terms[0]) onSelect(terms[0].term);
      }}
    >
      <div role="presentation" className="terms-all" style={{ height: terms.length * height }}>
        {terms.slice(first, after).map((term, index) => (
          <TermRow
            key={term.term}
            term={term}
            index={first + index}
            count={terms.length}
            top={(first + index) * height}
            selected={first + index === chosen}
            unsaved={Object.hasOwn(unsaved, term.term)}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  );
}

interface TermRowProps {
  readonly term: Term;
  readonly index: number;
  readonly count: number;
  readonly top: number;
  readonly selected: boolean;
  readonly unsaved: boolean;
  readonly onSelect: (term: string) => void;
}

/** The line below the name: what it is in short, what to say, or that it is not to be said. */
function second({ expansion, plain, backgroundOnly }: Term): string {
  if (backgroundOnly) return 'Background only: do not say it';
  return expansion ? `${plain} · ${expansion}` : plain;
}

function markOf({ origin }: Term, unsaved: boolean): string | null {
  if (unsaved) return 'Not saved';
  return origin === 'own' ? 'Own' : origin === 'changed' ? 'Changed' : null;
}

function TermRow({ term, index, count, top, selected, unsaved, onSelect }: TermRowProps) {
  const mark = markOf(term, unsaved);
  return (
    <div
      id={rowId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-setsize={count}
      aria-posinset={index + 1}
      className="term"
      style={{ top }}
      onMouseDown={() => onSelect(term.term)}
    >
      <span className="term-name">{term.term}</span>
      {mark && <span className="term-mark">{mark}</span>}
      <span className="term-plain">{second(term)}</span>
    </div>
  );
}
