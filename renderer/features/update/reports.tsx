import { createContext, type ReactNode, useContext, useState } from 'react';
import { useCommands } from '../commands/use-commands.ts';
import { Correcting } from '../meeting/correcting.tsx';
import { ReportDialog, type ReportKind } from './report-dialog.tsx';

const ReportContext = createContext<(kind: ReportKind) => void>(() => undefined);

/** Opens the dialog of the next report. */
export function useReports(): (kind: ReportKind) => void {
  return useContext(ReportContext);
}

/** The ways to the next report, by command and by button, over the screens of an incident. */
export function Reports({ children }: { readonly children: ReactNode }) {
  const [kind, setKind] = useState<ReportKind | null>(null);
  useCommands({ nextUpdate: () => setKind('update'), finalReport: () => setKind('final') });
  return (
    <ReportContext value={setKind}>
      <Correcting>{children}</Correcting>
      {kind && <ReportDialog kind={kind} onClose={() => setKind(null)} />}
    </ReportContext>
  );
}
