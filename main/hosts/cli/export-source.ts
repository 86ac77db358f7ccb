import type { ExportedFile, FrozenVersion, LastReport, OpenIncident } from '../../../shared/api/answers.ts';
import type { ExportDocument, ExportFormat } from '../../../shared/api/contract.ts';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../../shared/api/result.ts';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import { buildCard } from '../../../shared/core/card/build-card.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { redactBrief } from '../../../shared/core/redact/redact-brief.ts';
import type { Redaction } from '../../../shared/core/redact/redaction.ts';
import { redactedNotes } from '../../../shared/core/redact/told.ts';
import { compileVocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { deriveWorkbook, type Workbook } from '../../../shared/core/workbook.ts';
import { BUILT_IN_QUESTIONS } from '../built-in-questions.ts';
import { exporter } from '../exporter.ts';
import { builtInVocabulary } from './built-in-vocabulary.ts';
import { loadIncident } from './load-incident.ts';
import type { LoadedStyle } from './load-style.ts';
import { writeWithoutStore } from './taken-place.ts';
import type { Terminal } from './terminal.ts';

interface Wish {
  /** Absolute. */
  readonly path: string;
  readonly format: ExportFormat;
  readonly draft: boolean;
  readonly document: ExportDocument;
  /** What a wider circle must not see; null for the brief as it is. */
  readonly redaction: Redaction | null;
  /** False: a file that is not this incident's own stays. */
  readonly replace: boolean;
}

/** An incident on its way to a file, wherever it came from. */
export interface ExportSource {
  readonly workbook: Workbook;
  readonly write: (wish: Wish) => Promise<Result<ExportedFile>>;
}

function covered(brief: Brief, incident: Incident, redaction: Redaction) {
  const redacted = redactBrief(brief, incident, null, builtInVocabulary(), redaction);
  return { brief: redacted.brief, notes: redactedNotes(redacted) };
}

/** An incident's file; the store is neither needed nor touched, so without a house style it is printed plainly. */
export async function sourceFromFile(
  word: string,
  style: LoadedStyle | null,
  terminal: Terminal,
): Promise<Result<ExportSource>> {
  const loaded = await loadIncident(word, terminal);
  if (!loaded.ok) return loaded;
  const settings = style?.style ?? BRIEF_SETTINGS;
  const workbook = deriveWorkbook(loaded.value, builtInVocabulary(), settings, BUILT_IN_QUESTIONS);
  const write = async (wish: Wish): Promise<Result<ExportedFile>> => {
    const { path, format, document, redaction } = wish;
    const brief = { ...workbook.brief, draft: workbook.brief.draft || wish.draft };
    const { brief: shown, notes } = redaction
      ? covered(brief, loaded.value, redaction)
      : { brief, notes: [] };
    const wanted = document === 'card' ? buildCard(shown, loaded.value, BUILT_IN_QUESTIONS) : shown;
    const printed = await exporter.print(wanted, format);
    const written = await writeWithoutStore(path, printed.bytes, wish.replace);
    return written.ok
      ? success({ path, sha256: written.value, notes: [...notes, ...printed.notes] })
      : written;
  };
  return success({ workbook, write });
}

/** The frozen version of this name or number; a name is found whatever its case. */
async function findFrozen(id: string, version: string, dispatch: Dispatch): Promise<Result<FrozenVersion>> {
  const frozen = (await dispatch('versions.frozen', { id })) as Result<readonly FrozenVersion[]>;
  if (!frozen.ok) return frozen;
  const wanted = version.trim().toLowerCase();
  const found = frozen.value.find(
    ({ number, name }) => String(number) === wanted || name.toLowerCase() === wanted,
  );
  if (found) return success(found);
  const names = frozen.value.map(({ number, name }) => `${number} “${name}”`).join(', ');
  return failure(
    'not-found',
    `There is no frozen version “${version}”; ${names ? `there are ${names}` : 'none is frozen yet'}.`,
  );
}

interface Stored {
  readonly incident: Incident;
  /** Absent for what was saved last. */
  readonly revision?: number;
}

/** The record the changes since the last report are computed against. */
async function readLast(
  id: string,
  { incident, revision }: Stored,
  dispatch: Dispatch,
): Promise<Result<Incident | null>> {
  const reportNo = knownValue(incident.facts.reportNo);
  const before = revision === undefined ? {} : { before: revision };
  const last = (await dispatch('versions.lastReport', {
    id,
    reportNo,
    ...before,
  })) as Result<LastReport | null>;
  return last.ok ? success(last.value?.incident ?? null) : last;
}

async function readStored(id: string, version: string | null, dispatch: Dispatch): Promise<Result<Stored>> {
  const opened = (await dispatch('incidents.open', { id })) as Result<OpenIncident>;
  if (!opened.ok || version === null)
    return opened.ok ? success({ incident: opened.value.incident }) : opened;
  const frozen = await findFrozen(id, version, dispatch);
  if (!frozen.ok) return frozen;
  const { revision } = frozen.value;
  const incident = (await dispatch('incidents.version', { id, revision })) as Result<Incident>;
  return incident.ok ? success({ incident: incident.value, revision }) : incident;
}

/** An incident of the store or a frozen version of it, with the person's own vocabulary; `style` in place of theirs. */
export async function sourceFromStore(
  id: string,
  version: string | null,
  style: LoadedStyle | null,
  dispatch: Dispatch,
): Promise<Result<ExportSource>> {
  const stored = await readStored(id, version, dispatch);
  if (!stored.ok) return stored;
  const terms = (await dispatch('vocabulary.list', {})) as Result<readonly Term[]>;
  if (!terms.ok) return terms;
  const vocabulary = compileVocabulary(terms.value);
  const last = await readLast(id, stored.value, dispatch);
  if (!last.ok) return last;
  const { incident, ...which } = stored.value;
  return success({
    workbook: deriveWorkbook(incident, vocabulary, BRIEF_SETTINGS, BUILT_IN_QUESTIONS, last.value),
    write: async ({ replace, redaction, ...wish }) => {
      const further = { ...(redaction ? { redaction } : {}), ...(style ? { style: style.json } : {}) };
      const call = { id, ...wish, ...which, keep: !replace, ...further };
      return (await dispatch('export.brief', call)) as Result<ExportedFile>;
    },
  });
}
