import { type FocusEvent, useEffect, useRef } from 'react';
import { Button, IconButton } from './button.tsx';
import './toast.css';

export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Time to notice it, to read a word, and to reach what it offers by keyboard, in milliseconds. */
const NOTICE = 3_000;
const PER_WORD = 400;
const TO_ACT = 6_000;
/** How often the time left is counted down. */
const TICK = 500;
/** A pointer that rests longer is not there to read: the message came up under it. */
const REST = 10_000;

/**
 * How long a message stays, in milliseconds; it waits while it is pointed at, holds the focus or the window is hidden.
 */
export function shownFor({ text, action }: Pick<ToastMessage, 'text' | 'action'>): number {
  return NOTICE + text.split(/\s+/).length * PER_WORD + (action ? TO_ACT : 0);
}

/**
 * One short message at the foot of the window. The region is always there, so
 * that screen readers hear what appears in it.
 */
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
  const rested = useRef(0);
  /** Where the focus was before it came here. */
  const before = useRef<Element | null>(null);
  const { text, action } = message;
  const time = shownFor(message);
  useEffect(() => {
    let left = time;
    const timer = setInterval(() => {
      rested.current += TICK;
      const isRead = box.current?.matches(':hover') && rested.current < REST;
      if (isRead || document.hidden || box.current?.matches(':focus-within')) return;
      left -= TICK;
      if (left <= 0) leave.current();
    }, TICK);
    return () => clearInterval(timer);
  }, [time]);
  const arrive = ({ relatedTarget }: FocusEvent) => {
    if (!box.current?.contains(relatedTarget)) before.current = relatedTarget;
  };
  const goBack = () => {
    if (box.current?.matches(':focus-within') && before.current instanceof HTMLElement)
      before.current.focus();
  };
  const act = () => {
    action?.run();
    goBack();
    onGone();
  };
  const dismiss = () => {
    goBack();
    onGone();
  };
  return (
    <div
      ref={box}
      className="toast"
      onPointerMove={() => {
        rested.current = 0;
      }}
    >
      <span>{text}</span>
      {action && (
        <Button look="quiet" icon="undo" className="toast-action" onFocus={arrive} onClick={act}>
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label="Dismiss" className="toast-action" onFocus={arrive} onClick={dismiss} />
    </div>
  );
}
