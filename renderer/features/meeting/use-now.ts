import { useEffect, useState } from 'react';

const EVERY_MS = 15_000;

/**
 * This moment as an instant (ISO 8601, UTC), anew every quarter of a minute: what is due becomes late on the screen.
 */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
