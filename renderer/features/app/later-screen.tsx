import { createElement, type FunctionComponent, type ReactNode, useEffect, useState } from 'react';

/** Where the code of a screen is read from. */
interface Source<P extends object> {
  /** Null until it is read. */
  readonly known: () => FunctionComponent<P> | null;
  readonly read: () => Promise<FunctionComponent<P>>;
}

/** A screen, or what lies over one, whose code is read when it is first shown, or before. */
export interface LaterScreen<P extends object> {
  readonly Screen: (props: P) => ReactNode;
  /** Reads the code; the screen is then shown at once. */
  readonly read: () => Promise<unknown>;
}

const OPENING = <p className="app-waiting">Opening</p>;

/**
 * Shows that it is opening until the code is there. Not by React's own `lazy`: once its fallback has
 * been on the screen, React holds back what replaces it for 300 ms, so that a page of many such
 * parts does not flicker. Ours is one part.
 */
export function laterScreen<P extends object>(
  load: Source<P>['read'],
  waiting: ReactNode = OPENING,
): LaterScreen<P> {
  let component: FunctionComponent<P> | null = null;
  let reading: Promise<FunctionComponent<P>> | null = null;
  const read = (): Promise<FunctionComponent<P>> => {
    reading ??= load().then((loaded) => {
      component = loaded;
      return loaded;
    });
    return reading;
  };
  const source: Source<P> = { known: () => component, read };
  return { read, Screen: (props) => <Later source={source} of={props} waiting={waiting} /> };
}

interface LaterProps<P extends object> {
  readonly source: Source<P>;
  readonly of: P;
  readonly waiting: ReactNode;
}

function Later<P extends object>({ source, of, waiting }: LaterProps<P>) {
  const [component, setComponent] = useState(source.known);
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (component) return;
    source.read().then(
      (loaded) => setComponent(() => loaded),
      (error: unknown) => setFailed({ error }),
    );
  }, [source, component]);
  if (failed) throw failed.error;
  return component ? createElement(component, of) : waiting;
}
