import { useState } from 'react';
import type { ImportedTerms } from '../../../shared/api/answers.ts';
import { useServices } from '../app/services.ts';
import { base64Of } from '../hand-over/base64-of.ts';

interface TermFile {
  readonly name: string;
  readonly base64: string;
}

export type ImportStep =
  | { readonly kind: 'asking' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string }
  | { readonly kind: 'looked'; readonly file: TermFile; readonly report: ImportedTerms }
  | { readonly kind: 'importing'; readonly file: TermFile; readonly report: ImportedTerms };

/** The largest file that is sent, in bytes: some hundred thousand terms. */
const MOST_BYTES = 20_000_000;

/** Looks at a file first, then takes it in. Nothing is changed before the second step. */
export function useImport(onDone: (report: ImportedTerms) => Promise<void>) {
  const { api } = useServices();
  const [step, setStep] = useState<ImportStep>({ kind: 'asking' });
  const look = async (chosen: File): Promise<void> => {
    const { name } = chosen;
    const refuse = (message: string): void => setStep({ kind: 'refused', name, message });
    if (chosen.size > MOST_BYTES) return refuse('The file is larger than 20 MB.');
    setStep({ kind: 'reading', name });
    const base64 = await base64Of(chosen).catch(() => null);
    if (base64 === null) return refuse('The file could not be read.');
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
