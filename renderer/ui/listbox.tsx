import { type ReactNode, useLayoutEffect, useRef } from 'react';
import './listbox.css';

export interface ListboxOption {
  readonly key: string;
  readonly content: ReactNode;
}

interface ListboxProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly ListboxOption[];
  readonly active: number;
  /** Where the text caret is, in the window; the list hangs under it and stays inside the window. */
  readonly anchor: DOMRect | null;
  readonly onPick: (index: number) => void;
}

export function optionId(listbox: string, index: number): string {
  return `${listbox}-${index}`;
}

/**
 * The list of a text field that keeps the focus itself: arrows and Enter are the field's, this shows and is clicked.
 */
export function Listbox({ id, label, options, active, anchor, onPick }: ListboxProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || !anchor) return;
    const { width, height } = box.getBoundingClientRect();
    const below = anchor.bottom + 4 + height <= window.innerHeight;
    box.style.left = `${Math.max(8, Math.min(anchor.left, window.innerWidth - width - 8))}px`;
    box.style.top = `${below ? anchor.bottom + 4 : Math.max(8, anchor.top - height - 4)}px`;
  }, [anchor]);
  useLayoutEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div ref={ref} id={id} className="listbox" role="listbox" aria-label={label}>
      {options.map((option, index) => (
        <div
          key={option.key}
          id={optionId(id, index)}
          className="listbox-option"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(index);
          }}
        >
          {option.content}
        </div>
      ))}
    </div>
  );
}
