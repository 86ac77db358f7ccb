import { useState } from 'react';
import type { ExportedFile } from '../../../shared/api/answers.ts';
import { failure, type Result } from '../../../shared/api/result.ts';
import { fileNameFor } from '../../../shared/core/wording/file-name.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useServices } from '../app/services.ts';
import { Outcome } from '../export/outcome.tsx';
import { PlaceField, usePlace } from '../export/place-field.tsx';
import { useDocument } from '../fields/document-context.ts';
import { refreshVersions } from '../versions/use-versions.ts';

export type FollowUpKind = 'mail' | 'calendar';

const WORDS = {
  mail: { ending: 'eml', title: 'Save the mail', done: 'The mail is written', act: 'Save mail' },
  calendar: {
    ending: 'ics',
    title: 'Save the calendar',
    done: 'The calendar is written',
    act: 'Save entries',
  },
} as const;

type Step =
  | { readonly kind: 'asking' | 'writing' }
  | { readonly kind: 'done'; readonly file: ExportedFile }
  | { readonly kind: 'failed'; readonly message: string };

/** Saves what is pending, then writes the file: it holds what was shown. */
function useSave(kind: FollowUpKind, path: string | null, keep: boolean) {
  const { api, queries } = useServices();
  const document = useDocument();
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const write = async (): Promise<Result<ExportedFile>> => {
    if (await document.flush()) return api('export.followUp', { id: document.id, kind, path, keep });
    return failure(
      'unavailable',
      'The incident could not be saved, so nothing was written. Your notes are kept in this window.',
    );
  };
  const run = async (): Promise<void> => {
    setStep({ kind: 'writing' });
    const result = await write();
    await refreshVersions(queries);
    setStep(
      result.ok ? { kind: 'done', file: result.value } : { kind: 'failed', message: result.error.message },
    );
  };
  return { step, run };
}

interface SaveFollowUpProps {
  readonly kind: FollowUpKind;
  readonly subject: string;
  readonly onClose: () => void;
}

/** Asks where the mail or the calendar entries go, as every export does, and says where they are. */
export function SaveFollowUp({ kind, subject, onClose }: SaveFollowUpProps) {
  const { ending, title, done, act } = WORDS[kind];
  const { path, keep, ...place } = usePlace(fileNameFor(subject, ending), ending);
  const { step, run } = useSave(kind, path, keep);
  if (step.kind === 'done')
    return (
      <Dialog title={done} onClose={onClose}>
        <Outcome file={step.file} back="Back to the meeting" onClose={onClose} />
      </Dialog>
    );
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          if (path !== '') void run();
        }}
      >
        <PlaceField
          problem={path === '' ? 'Name the file.' : step.kind === 'failed' ? step.message : null}
          {...place}
        />
        <div className="export-foot">
          <Button look="primary" type="submit" icon="export" disabled={step.kind === 'writing'}>
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
