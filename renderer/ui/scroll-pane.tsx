import { type ReactNode, useEffect, useRef } from 'react';

interface ScrollPaneProps {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A side part of the window that scrolls by itself. It takes the focus, so that the arrow keys can scroll it. */
export function ScrollPane({ label, className, children }: ScrollPaneProps) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.tabIndex = 0;
  }, []);
  return (
    <aside ref={ref} className={className} aria-label={label}>
      {children}
    </aside>
  );
}
