import { useState } from 'react';
import type { ExportedFile } from '../../../shared/api/answers.ts';
import { type ApiError, failure, type Result } from '../../../shared/api/result.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { fileNameFor } from '../../../shared/core/wording/file-name.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useServices } from '../app/services.ts';
import { useJob } from '../app/use-job.ts';
import { Outcome } from '../export/outcome.tsx';
import { PlaceField, usePlace } from '../export/place-field.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';

type Format = 'upfront' | 'json';

const FORMATS = [
  { value: 'upfront', label: 'Upfront file' },
  { value: 'json', label: 'Record only' },
] as const;

const HINTS: Readonly<Record<Format, string>> = {
  upfront: 'Everything in one file: the record, its frozen versions, its files. Upfront opens it elsewhere.',
  json: 'The facts and words as JSON, for programs and the command line; without versions and files.',
};

type Step =
  | { readonly kind: 'asking' | 'writing' }
  | { readonly kind: 'done'; readonly file: ExportedFile }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** Saves what is pending, then writes the file: it holds what was shown. */
function useSaveCopy(format: Format, path: string | null, keep: boolean) {
  const { api } = useServices();
  const document = useDocument();
  const { job, cancel } = useJob();
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const write = async (): Promise<Result<ExportedFile>> => {
    if (await document.flush()) return api('export.bundle', { id: document.id, format, path, keep, job });
    return failure(
      'unavailable',
      'The incident could not be saved, so no copy was written. Your text is kept here.',
    );
  };
  const run = async (): Promise<void> => {
    setStep({ kind: 'writing' });
    const result = await write();
    setStep(result.ok ? { kind: 'done', file: result.value } : { kind: 'failed', error: result.error });
  };
  return { step, run, cancel };
}

/** The whole incident as a file: to hand on, to keep, to open elsewhere. */
export function SaveCopyDialog({ onClose }: { readonly onClose: () => void }) {
  const { incident } = useDocumentState();
  const [format, setFormat] = useState<Format>('upfront');
  const title = knownValue(incident.facts.title) ?? '';
  const { path, keep, ...place } = usePlace(fileNameFor(title, format), format);
  const { step, run, cancel } = useSaveCopy(format, path, keep);
  if (step.kind === 'done')
    return (
      <Dialog title="The copy is written" onClose={onClose}>
        <Outcome file={step.file} onClose={onClose} />
      </Dialog>
    );
  return (
    <Dialog title="Save a copy" onClose={onClose}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          if (path !== '') void run();
        }}
      >
        <FieldGroup label="What is in it" hint={HINTS[format]}>
          <Segments
            options={FORMATS}
            value={format}
            onChange={(next) => next && setFormat(next === 'json' ? 'json' : 'upfront')}
          />
        </FieldGroup>
        <PlaceField problem={step.kind === 'failed' ? step.error.message : null} {...place} />
        <div className="export-foot">
          <Button look="primary" type="submit" icon="export" disabled={step.kind === 'writing'}>
            Save the copy
          </Button>
          <Waiting busy={step.kind === 'writing'} words="Writing the file" onCancel={cancel} />
        </div>
      </form>
    </Dialog>
  );
}
