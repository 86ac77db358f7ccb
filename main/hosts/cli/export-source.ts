import type { ExportedFile, ExportFormat, OpenIncident } from '../../../shared/api/contract.ts';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { type Result, success } from '../../../shared/api/result.ts';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import { compileVocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { deriveWorkbook, type Workbook } from '../../../shared/core/workbook.ts';
import { createDelivery } from '../delivery.ts';
import { exporter } from '../exporter.ts';
import { builtInVocabulary } from './built-in-vocabulary.ts';
import { loadIncident } from './load-incident.ts';
import type { Terminal } from './terminal.ts';

interface Wish {
  /** Absolute. */
  readonly path: string;
  readonly format: ExportFormat;
  readonly draft: boolean;
}

/** An incident on its way to a file, wherever it came from. */
export interface ExportSource {
  readonly workbook: Workbook;
  readonly write: (wish: Wish) => Promise<Result<ExportedFile>>;
}

/** A terminal has neither a dialog nor a file manager. */
export const NO_HOST_FILES = {
  chooseFile: null,
  revealFile: () => Promise.reject(new Error('The command line has no file manager.')),
};

/** An incident's file; the store is neither needed nor touched. */
export async function sourceFromFile(word: string, terminal: Terminal): Promise<Result<ExportSource>> {
  const loaded = await loadIncident(word, terminal);
  if (!loaded.ok) return loaded;
  const workbook = deriveWorkbook(loaded.value, builtInVocabulary(), BRIEF_SETTINGS);
  const delivery = createDelivery(NO_HOST_FILES);
  const write = async ({ path, format, draft }: Wish): Promise<Result<ExportedFile>> => {
    const { brief } = workbook;
    const printed = await exporter.print({ ...brief, draft: brief.draft || draft }, format);
    const written = await delivery.write(path, printed.bytes);
    return written.ok ? success({ path, sha256: written.value, notes: printed.notes }) : written;
  };
  return success({ workbook, write });
}

/** An incident of the store, with the person's own vocabulary. */
export async function sourceFromStore(id: string, dispatch: Dispatch): Promise<Result<ExportSource>> {
  const opened = (await dispatch('incidents.open', { id })) as Result<OpenIncident>;
  if (!opened.ok) return opened;
  const terms = (await dispatch('vocabulary.list', {})) as Result<readonly Term[]>;
  if (!terms.ok) return terms;
  const vocabulary = compileVocabulary(terms.value);
  return success({
    workbook: deriveWorkbook(opened.value.incident, vocabulary, BRIEF_SETTINGS),
    write: async ({ path, format, draft }) =>
      (await dispatch('export.brief', { id, path, format, draft })) as Result<ExportedFile>,
  });
}
