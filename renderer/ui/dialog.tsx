import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button.tsx';
import './dialog.css';
import { showModal } from './modal.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The first thing to decide, not the way out. */
function firstOf(dialog: HTMLDialogElement): HTMLElement | null {
  const first = dialog.querySelector<HTMLElement>('.dialog-body :is(input, textarea, button)');
  const radios = first instanceof HTMLInputElement && first.type === 'radio' ? first.name : null;
  return (radios && dialog.querySelector<HTMLElement>(`input[name="${radios}"]:checked`)) || first;
}

/** The browser's own modal: it keeps the focus inside, makes the rest inert, closes on Esc and gives the focus back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => (ref.current ? showModal(ref.current, firstOf) : undefined), []);
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={titleId} className="dialog-title">
          {title}
        </h2>
        <IconButton icon="close" label="Close" onClick={() => ref.current?.close()} />
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
