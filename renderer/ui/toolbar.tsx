import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import './toolbar.css';

interface ToolbarProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

const STOPS = 'a[href], button:not(:disabled)';

function target(stops: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
      return stops[(at + 1) % stops.length];
    case 'ArrowLeft':
      return stops.at(at - 1);
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}

/** One tab stop, where the person was last; the arrows, Home and End go from button to button. */
export function Toolbar({ label, className = 'toolbar', children }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  const stopsOf = (): readonly HTMLElement[] => [
    ...(bar.current?.querySelectorAll<HTMLElement>(STOPS) ?? []),
  ];
  const keepOneStop = (): void => {
    const stops = stopsOf();
    const stop = stops.find((each) => each === last.current) ?? stops[0];
    for (const each of stops) each.tabIndex = each === stop ? 0 : -1;
  };
  // After every drawing: a button may have become disabled, or been added.
  useLayoutEffect(keepOneStop);
  const onKeyDown = (event: KeyboardEvent): void => {
    const stops = stopsOf();
    const at = stops.indexOf(event.target as HTMLElement);
    const next = at < 0 ? undefined : target(stops, at, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div
      ref={bar}
      className={className}
      role="toolbar"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        last.current = event.target;
        keepOneStop();
      }}
    >
      {children}
    </div>
  );
}
