import { type Api, type Carrier, createClient } from '../../shared/api/client.ts';
import type { Call } from '../../shared/api/first-calls.ts';
import { failure } from '../../shared/api/result.ts';
import { createHttpCarrier } from './http-carrier.ts';

/** What Electron's preload puts into the page. */
interface Bridge {
  readonly call: Carrier;
  /** Sets the size of everything the window shows; 1 is the actual one. */
  readonly zoom: (factor: number) => void;
  readonly zoomed: () => number;
}

declare global {
  interface Window {
    readonly upfront?: Bridge;
  }
}

/**
 * The app's calls over Electron's bridge where there is one, else over HTTP to the host this page came from. Never
 * rejects: a host that is gone answers `unavailable`.
 * @param first the calls that are made at once
 * @param painted settles once the first screen is there; what it does not need may wait for it
 * @param lost hears that the host has ended; Electron's ends with its windows
 */
export function connect(
  first: readonly Call[] = [],
  painted: () => Promise<void> = async () => {},
  lost = (): void => {},
): Api {
  return createClient(
    window.upfront ? overBridge(window.upfront) : createHttpCarrier(window, first, painted, lost),
  );
}

function overBridge(bridge: Bridge): Carrier {
  return async (name, argument) => {
    try {
      return await bridge.call(name, argument);
    } catch {
      return failure('unavailable', 'Upfront did not answer. What you typed is kept in this window.');
    }
  };
}
