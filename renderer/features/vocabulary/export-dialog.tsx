import { useState } from 'react';
import type { ExportedFile } from '../../../shared/api/answers.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';

const WHICH = [
  { value: 'all', label: 'All terms' },
  { value: 'own', label: 'Own and changed' },
] as const;

type Step =
  | { readonly kind: 'asking' | 'writing' }
  | { readonly kind: 'done'; readonly file: ExportedFile }
  | { readonly kind: 'failed'; readonly message: string };

function useTermExport(which: 'own' | 'all') {
  const { api } = useServices();
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const write = async (path: string | null): Promise<void> => {
    setStep({ kind: 'writing' });
    const done = await api('vocabulary.export', { path, which });
    setStep(done.ok ? { kind: 'done', file: done.value } : { kind: 'failed', message: done.error.message });
  };
  const choose = async (): Promise<void> => {
    const chosen = await api('files.choose', { suggested: 'Upfront vocabulary.csv' });
    if (!chosen.ok) return setStep({ kind: 'failed', message: chosen.error.message });
    if (chosen.value.path !== null) await write(chosen.value.path);
  };
  const reveal = async (path: string): Promise<void> => {
    const shown = await api('files.reveal', { path });
    if (!shown.ok) setStep({ kind: 'failed', message: shown.error.message });
  };
  return { step, write, choose, reveal };
}

interface TermExportDialogProps {
  readonly hasOwn: boolean;
  readonly onClose: () => void;
}

/** The vocabulary as a CSV file that a spreadsheet opens and the import reads. */
export function TermExportDialog({ hasOwn, onClose }: TermExportDialogProps) {
  const { data: info } = useCall('app.info', {});
  const [which, setWhich] = useState<'own' | 'all'>(hasOwn ? 'own' : 'all');
  const { step, write, choose, reveal } = useTermExport(which);
  return (
    <Dialog title="Export terms" onClose={onClose}>
      <div className="term-transfer">
        {hasOwn && (
          <FieldGroup label="Which terms">
            <Segments
              options={WHICH}
              value={which}
              onChange={(value) => value && setWhich(value === 'own' ? 'own' : 'all')}
            />
          </FieldGroup>
        )}
        <p className="small">
          {`${which === 'all' ? 'All terms' : 'Your terms'} as a CSV file for a spreadsheet, to look through, share and import again. `}
          {info && `It goes to ${info.exportDir}.`}
        </p>
        <div className="term-foot">
          <Button
            look="primary"
            icon="export"
            disabled={step.kind === 'writing'}
            onClick={() => void write(null)}
          >
            Export as CSV
          </Button>
          {info?.canChooseFile && <Button onClick={() => void choose()}>Choose a place…</Button>}
        </div>
        <div role="status" className="term-result">
          {step.kind === 'writing' && <p className="quiet small">Writing the file</p>}
          {step.kind === 'failed' && <StateMark mark="stop" word="Not written" />}
          {step.kind === 'failed' && <p>{step.message}</p>}
          {step.kind === 'done' && <StateMark mark="done" word={step.file.notes.join(' ')} />}
          {step.kind === 'done' && <p className="term-path small">{step.file.path}</p>}
        </div>
        {step.kind === 'done' && (
          <Button icon="folder" onClick={() => void reveal(step.file.path)}>
            Show in folder
          </Button>
        )}
      </div>
    </Dialog>
  );
}
