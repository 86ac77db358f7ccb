import type { ReactNode } from 'react';
import { printRoute } from '../../state/route.ts';
import { DocumentContext } from '../fields/document-context.ts';
import { CodeToCopy } from './error-notice.tsx';
import { useOpenDocument } from './use-open-document.ts';
import { WindowTitle } from './window-title.ts';

interface DocumentScreenProps {
  readonly id: string;
  /** False where the fields come first, and the coach is read when they are painted. */
  readonly withCoach?: boolean;
  readonly children: (reload: () => void) => ReactNode;
}

/** A screen over one incident: waits for it, or says why it does not open. */
export function DocumentScreen({ id, withCoach = true, children }: DocumentScreenProps) {
  const { document, error, reload } = useOpenDocument(id, withCoach);
  if (error) {
    return (
      <main className="app-notice">
        <h1>This incident did not open.</h1>
        <p>{error.message}</p>
        <CodeToCopy code={error.code} />
        <a href={printRoute({ screen: 'incidents' })}>Back to all incidents</a>
      </main>
    );
  }
  if (!document) return <p className="app-waiting">Opening</p>;
  return (
    <DocumentContext value={document}>
      <WindowTitle />
      {children(reload)}
    </DocumentContext>
  );
}
