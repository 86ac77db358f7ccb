import type { ExportedFile } from '../../shared/api/answers.ts';
import type { ExportDocument, ExportFormat, Parsed } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { type Result, success } from '../../shared/api/result.ts';
import type { Brief } from '../../shared/core/brief/tree.ts';
import { buildCard, cardName } from '../../shared/core/card/build-card.ts';
import { blockersOf } from '../../shared/core/checklist/gate.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { knownValue } from '../../shared/core/incident/values/slot.ts';
import { redactedNotes } from '../../shared/core/redact/told.ts';
import type { HouseStyle } from '../../shared/core/style/house-style.ts';
import { compileVocabulary, type Vocabulary } from '../../shared/core/vocabulary/matcher.ts';
import type { Term } from '../../shared/core/vocabulary/term.ts';
import { printCount } from '../../shared/core/wording/count.ts';
import { reportTail } from '../../shared/core/wording/file-name.ts';
import type { Workbook } from '../../shared/core/workbook-by.ts';
import { placeFor } from './export-place.ts';
import { openIncident, openVersion } from './incident-input.ts';
import type { Jobs } from './jobs.ts';
import { lastRecord } from './last-report.ts';
import type { Ports } from './ports.ts';
import { currentStyle } from './style.ts';
import { readStyle } from './style-file.ts';
import { freezeFinal } from './versions.ts';
import { writeExport } from './write-export.ts';

type Redaction = NonNullable<Parsed<'export.brief'>['redaction']>;

interface Wish {
  readonly id: string;
  readonly format: ExportFormat;
  readonly path: string | null;
  readonly draft: boolean;
  readonly revision?: number | undefined;
  readonly document?: ExportDocument | undefined;
  readonly redaction?: Redaction | undefined;
  readonly keep?: boolean | undefined;
  readonly style?: unknown;
  readonly job?: string | undefined;
}

interface ToPrint {
  readonly brief: Brief;
  readonly notes: readonly string[];
}

/** Open must-haves never stop an export; they keep it a draft, on every page and in a note. */
function toPrint({ brief, checklist }: Workbook, draft: boolean): ToPrint {
  const open = blockersOf(checklist).length;
  if (brief.draft || draft || open === 0)
    return { brief: { ...brief, draft: brief.draft || draft }, notes: [] };
  const note = `Printed as a draft: ${printCount(open, 'must-have is', 'must-haves are')} open.`;
  return { brief: { ...brief, draft: true }, notes: [note] };
}

/** Remembers the terms last made ready for finding: they seldom change, and a person exports more than once. */
function createTermCache(): (terms: readonly Term[]) => Vocabulary {
  let last: { readonly terms: readonly Term[]; readonly vocabulary: Vocabulary } | null = null;
  return (terms) => {
    if (last?.terms !== terms) last = { terms, vocabulary: compileVocabulary(terms) };
    return last.vocabulary;
  };
}

/** The brief with the chosen words covered; the readers behind it are read for the first such copy. */
async function covered(
  { brief, notes }: ToPrint,
  redaction: Redaction | undefined,
  incident: Incident,
  last: Incident | null,
  vocabulary: Vocabulary,
): Promise<ToPrint> {
  if (!redaction) return { brief, notes };
  const { redactBrief } = await import('../../shared/core/redact/redact-brief.ts');
  const redacted = redactBrief(brief, incident, last, vocabulary, redaction);
  return { brief: redacted.brief, notes: [...notes, ...redactedNotes(redacted)] };
}

/** The house style that is kept, or the one the caller has brought along. */
function styleFor({ style }: Wish, ports: Ports): Result<HouseStyle> {
  if (style === undefined) return currentStyle(ports);
  const read = readStyle(style, ports.readPicture);
  return read.ok ? success(read.value.style) : read;
}

/** Loads, derives with the function every screen uses, prints that tree or its card and delivers it. */
async function exportBrief(
  wish: Wish,
  ports: Ports,
  compile: (terms: readonly Term[]) => Vocabulary,
  jobs: Jobs,
): Promise<Result<ExportedFile>> {
  // The rules of the coach are read for the first export: the window opens without them.
  const { deriveWorkbook } = await import('../../shared/core/workbook.ts');
  const opened =
    wish.revision === undefined ? openIncident(wish.id, ports) : openVersion(wish.id, wish.revision, ports);
  if (!opened.ok) return opened;
  const terms = ports.store.vocabulary.list();
  if (!terms.ok) return terms;
  const { incident, revision } = opened.value;
  const style = styleFor(wish, ports);
  if (!style.ok) return style;
  const last = lastRecord(opened.value, ports);
  const vocabulary = compile(terms.value);
  const workbook = deriveWorkbook(incident, vocabulary, style.value, [], last);
  const whole = toPrint(workbook, wish.draft);
  const { brief, notes } = await covered(whole, wish.redaction, incident, last, vocabulary);
  const redacted = wish.redaction !== undefined;

  const isCard = wish.document === 'card';
  const title = isCard ? cardName(brief) : brief.title;
  const tail = isCard ? '' : reportTail(knownValue(incident.facts.reportNo), brief.draft, redacted);
  const wanted = { incidentId: wish.id, title, tail, extension: wish.format };
  const place = await placeFor(wanted, wish.path, ports, wish.keep);
  if (!place.ok) return place;
  const document = isCard ? buildCard(brief, incident, await ports.questions()) : brief;
  const printed = await ports.exporter.print(document, wish.format);
  const written = await writeExport(
    {
      path: place.value,
      bytes: printed.bytes,
      notes: [...notes, ...printed.notes],
      incidentId: wish.id,
      revision,
      redacted,
      stopped: () => jobs.isCancelled(wish.job),
    },
    ports,
  );
  if (written.ok && !brief.draft && !isCard && !redacted) freezeFinal(wish.id, revision, ports);
  return written;
}

/** The brief and the pocket card as files; the terms made ready for finding are kept from one export to the next. */
export function exportHandlers(ports: Ports, jobs: Jobs): Pick<Handlers, 'export.brief'> {
  const compile = createTermCache();
  return { 'export.brief': (wish) => exportBrief(wish, ports, compile, jobs) };
}
