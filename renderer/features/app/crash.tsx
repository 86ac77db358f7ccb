import { Component, type ErrorInfo, type ReactNode } from 'react';
import { worthReloading } from '../../../shared/core/crash-guard.ts';
import { printRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { noteCrash, placesOf } from './crash-times.ts';
import { CodeToCopy } from './error-notice.tsx';

interface CrashProps {
  readonly children: ReactNode;
  /** Tells the log: the error's kind and its places in the program. */
  readonly onCrash: (error: string, places: readonly string[]) => void;
}

interface CrashState {
  /** The kind of error; null while all is well. */
  readonly broken: string | null;
  readonly again: boolean;
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/**
 * React reports a broken screen only to a class. The text in the window is saved already or on its way. Who breaks
 * three times in a minute starts in safe mode: loading the same again would break it again.
 */
export class Crash extends Component<CrashProps, CrashState> {
  override state: CrashState = { broken: null, again: true };

  static getDerivedStateFromError(error: unknown): Partial<CrashState> {
    return { broken: kindOf(error) };
  }

  override componentDidCatch(error: unknown, _info: ErrorInfo): void {
    this.props.onCrash(kindOf(error), placesOf(error));
    this.setState({ again: worthReloading(noteCrash(window.sessionStorage, Date.now())) });
  }

  override render() {
    const { broken, again } = this.state;
    return broken === null ? this.props.children : <Broken code={`screen-${broken}`} again={again} />;
  }
}

function toSafeMode(): void {
  window.location.hash = printRoute({ screen: 'safe' });
  window.location.reload();
}

function Broken({ code, again }: { readonly code: string; readonly again: boolean }) {
  return (
    <main className="app-notice">
      <h1>{again ? 'This screen broke.' : 'This screen broke three times in a minute.'}</h1>
      <p>
        What was shown as saved is kept.{' '}
        {again
          ? 'Open the screen again to go on where you were.'
          : 'In safe mode you can save a copy of every incident, and start again from there.'}
      </p>
      <CodeToCopy code={code} />
      {again ? (
        <Button look="primary" onClick={() => window.location.reload()}>
          Open it again
        </Button>
      ) : (
        <Button look="primary" onClick={toSafeMode}>
          Start in safe mode
        </Button>
      )}
    </main>
  );
}
