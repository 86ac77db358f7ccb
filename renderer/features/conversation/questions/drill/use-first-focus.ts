import { type RefObject, useEffect, useRef } from 'react';

/** The button that goes on has the focus as soon as its part is shown. */
export function useFirstFocus(): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return button;
}
