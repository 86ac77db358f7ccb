import { useEffect, useState } from 'react';

const TICK_MS = 10_000;

/** This moment in milliseconds of the epoch, every ten seconds anew: a plan in minutes needs no more. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
