import { Component, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';

interface CrashProps {
  readonly children: ReactNode;
}

/** React reports a broken screen only to a class. The text in the window is saved already or on its way. */
export class Crash extends Component<CrashProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="app-notice">
        <h1>This screen broke.</h1>
        <p>What was shown as saved is kept. Open the screen again to go on where you were.</p>
        <Button look="primary" onClick={() => window.location.reload()}>
          Open it again
        </Button>
      </main>
    );
  }
}
