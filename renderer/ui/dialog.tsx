import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal: it keeps the focus inside, makes the rest inert, closes on Esc and gives the focus back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // The first thing to decide, not the way out.
    const first = dialog?.querySelector<HTMLElement>('.dialog-body :is(input, textarea, button)');
    const radios = first instanceof HTMLInputElement && first.type === 'radio' ? first.name : null;
    const chosen = radios && dialog?.querySelector<HTMLElement>(`input[name="${radios}"]:checked`);
    (chosen || first)?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <header className="dialog-head">
        <h2 id={titleId} className="dialog-title">
          {title}
        </h2>
        <IconButton icon="close" label="Close" onClick={() => ref.current?.close()} />
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
