import { useEffect, useRef } from 'react';
import { Button, IconButton } from './button.tsx';
import './toast.css';

export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Long enough to read and to reach by keyboard; it waits while it is pointed at or holds the focus. */
const SHOWN_MS = 12_000;

/** One short message at the foot of the window. The region is always there, so that screen readers hear what appears in it. */
export function Toast({
  message,
  onGone,
}: {
  readonly message: ToastMessage | null;
  readonly onGone: (id: number) => void;
}) {
  return (
    <div className="toast-region" role="status">
      {message && <Shown key={message.id} message={message} onGone={() => onGone(message.id)} />}
    </div>
  );
}

function Shown({ message, onGone }: { readonly message: ToastMessage; readonly onGone: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const leave = useRef(onGone);
  leave.current = onGone;
  useEffect(() => {
    const tick = setInterval(() => {
      const held = box.current?.matches(':hover, :focus-within');
      if (!held) leave.current();
    }, SHOWN_MS);
    return () => clearInterval(tick);
  }, []);
  const { text, action } = message;
  const act = () => {
    action?.run();
    onGone();
  };
  return (
    <div ref={box} className="toast">
      <span>{text}</span>
      {action && (
        <Button look="quiet" icon="undo" className="toast-action" onClick={act}>
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label="Dismiss" className="toast-action" onClick={onGone} />
    </div>
  );
}
