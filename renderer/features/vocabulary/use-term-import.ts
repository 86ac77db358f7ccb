import { useState } from 'react';
import type { ImportedTerms } from '../../../shared/api/answers.ts';
import { useServices } from '../app/services.ts';
import { type GivenFile, readFile } from '../hand-over/read-file.ts';

export type ImportStep =
  | { readonly kind: 'asking' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string }
  | { readonly kind: 'looked'; readonly file: GivenFile; readonly report: ImportedTerms }
  | { readonly kind: 'importing'; readonly file: GivenFile; readonly report: ImportedTerms };

const REFUSED = {
  'too-large': 'The file is larger than 20 MB.',
  unreadable: 'The file could not be read.',
} as const;

/** Looks at a file first, then takes it in. Nothing is changed before the second step. */
export function useTermImport(onDone: (report: ImportedTerms) => Promise<void>) {
  const { api } = useServices();
  const [step, setStep] = useState<ImportStep>({ kind: 'asking' });
  const look = async (chosen: File): Promise<void> => {
    const { name } = chosen;
    const refuse = (message: string): void => setStep({ kind: 'refused', name, message });
    setStep({ kind: 'reading', name });
    const read = await readFile(chosen);
    if (!read.ok) return refuse(REFUSED[read.why]);
    const { base64 } = read;
    const report = await api('vocabulary.import', { base64, mode: 'look' });
    if (!report.ok) return refuse(report.error.message);
    setStep({ kind: 'looked', file: { name, base64 }, report: report.value });
  };
  const take = async (replace: boolean): Promise<void> => {
    if (step.kind !== 'looked') return;
    const { file, report } = step;
    setStep({ kind: 'importing', file, report });
    const mode = replace ? 'replace' : 'add';
    const done = await api('vocabulary.import', { base64: file.base64, mode });
    if (!done.ok) return setStep({ kind: 'refused', name: file.name, message: done.error.message });
    if (!done.value.done) return setStep({ kind: 'looked', file, report: done.value });
    await onDone({ ...done.value, changed: replace ? done.value.changed : 0 });
  };
  return { step, look, take };
}
