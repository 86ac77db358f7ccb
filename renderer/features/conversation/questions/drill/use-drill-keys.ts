import { useEffect, useRef } from 'react';

interface KeyState {
  readonly revealed: boolean;
  readonly asked: boolean;
}

/** Space shows the answer wherever the focus is; G and A judge, Escape leaves. */
export function useDrillKeys(
  state: KeyState,
  reveal: () => void,
  judge: (good: boolean) => void,
  leave: () => void,
): void {
  const latest = useRef({ state, reveal, judge, leave });
  latest.current = { state, reveal, judge, leave };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const now = latest.current;
      const { revealed, asked } = now.state;
      const key = event.key.toLowerCase();
      if (key === 'escape') now.leave();
      else if (key === ' ' && asked && !revealed) now.reveal();
      else if (key === 'g' && revealed) now.judge(true);
      else if (key === 'a' && revealed) now.judge(false);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
