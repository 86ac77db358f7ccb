import type { OpenIncident } from '../../shared/api/answers.ts';
import type { Api } from '../../shared/api/client.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { followingCorrections } from '../../shared/core/followup/corrections.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { type Workbook, workbookBy } from '../../shared/core/workbook-by.ts';
import type { Timers } from './autosave.ts';
import { remarksOnceRead } from './coach-code.ts';
import { createReadStyle } from './house-style.ts';
import { createLastReport, type LastReport } from './last-report.ts';
import { createLeftSteps } from './left-steps.ts';
import { type DocumentState, type OpenDocument, openDocument, refusedDrafts } from './open-document.ts';
import { QUESTION_BANK } from './question-bank.ts';
import { createTerms, type Terms } from './terms.ts';

/** Keeps one incident open at a time, over whatever screens show it. */
export interface Documents {
  /** The open document of this incident; the one that was open before is saved first. */
  readonly open: (id: string) => Promise<Result<OpenDocument>>;
  /** Drops what is in the window and takes what is stored: the way out of a conflict. */
  readonly reload: (id: string) => Promise<Result<OpenDocument>>;
  /** Another window has saved this incident: shows that here too, if it is the one that is open. */
  readonly follow: (id: string) => Promise<void>;
  /** Saves and closes; false, and still open, when it could not be saved. */
  readonly close: () => Promise<boolean>;
  readonly current: () => OpenDocument | null;
  /**
   * The workbook of any record, with the terms of the open one: an earlier version as it would print, with what had
   * changed since the last report before it.
   */
  readonly derive: (incident: Incident, last: Incident | null) => Workbook;
  /** Reads the terms anew after one has changed; what is open is derived with them at once. */
  readonly refreshTerms: () => Promise<void>;
  /** The same for the house style. */
  readonly refreshStyle: () => Promise<void>;
  /** Reads what every incident needs, before one is opened. */
  readonly warmUp: () => Promise<void>;
}

const NOT_SAVED_YET = failure(
  'unavailable',
  'The incident that is open could not be saved yet. It is kept; go back to it.',
);

/** Refused texts are in no record: the host keeps them as they change, so that a reloaded window has them too. */
function refusedKeeper(api: Api, document: OpenDocument): () => void {
  const now = (): string => JSON.stringify(refusedDrafts(document.get().drafts));
  let kept = now();
  return () => {
    const texts = now();
    if (texts === kept) return;
    kept = texts;
    void api('refused.keep', { id: document.id, texts: JSON.parse(texts) });
  };
}

/** What was printed without the last report, or with an older one, is derived anew once it is there. */
function lastFollower(
  lastReport: LastReport,
  document: OpenDocument,
  isOpen: () => boolean,
): () => Promise<void> {
  return async () => {
    const isNew = await lastReport.follow(document.get().incident);
    if (isNew && isOpen()) document.deriveAgain();
  };
}

/** Does at every change of the record what is done beside saving it. */
function followChanges(
  api: Api,
  lastReport: LastReport,
  document: OpenDocument,
  isOpen: () => boolean,
): void {
  const keepRefused = refusedKeeper(api, document);
  const followLast = lastFollower(lastReport, document, isOpen);
  document.subscribe(() => {
    keepRefused();
    void followLast();
  });
  // The fields need nothing of it: nobody waits for it before they can type.
  void followLast();
}

/** Runs what it is given, one after the other. */
function createTurns(): <T>(run: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = queue.then(run);
    queue = next.catch(() => undefined);
    return next;
  };
}

/** What every incident is derived with: the terms and the house style, read once for all. */
function createGiven(api: Api) {
  const [terms, style] = [createTerms(api), createReadStyle(api)];
  const ensure = async (): Promise<Result<null>> => {
    const [known, looks] = await Promise.all([terms.ensure(), style.ensure()]);
    return known.ok ? looks : known;
  };
  return { terms, style, ensure };
}

type Given = ReturnType<typeof createGiven>;

interface Stored {
  readonly opened: OpenIncident;
  readonly refused: DocumentState['drafts'];
}

/** What is kept of an incident; all of it is on its way at once: nobody waits for one and then for the other. */
async function readStored(api: Api, given: Given, id: string): Promise<Result<Stored>> {
  const opening: Promise<Result<OpenIncident>> = api('incidents.open', { id });
  const waiting = api('refused.get', { id });
  void given.terms.ensure();
  const known = await given.style.ensure();
  if (!known.ok) return known;
  const opened = await opening;
  if (!opened.ok) return opened;
  const refused = await waiting;
  return success({ opened: opened.value, refused: refused.ok ? refused.value : {} });
}

/** Reads the terms unless they were read; what was derived with others is derived anew. */
async function wordedBy(terms: Terms, document: OpenDocument, isOpen: () => boolean): Promise<Result<null>> {
  const read = await terms.ensure();
  if (isOpen() && document.get().workbook.vocabulary !== terms.get()) document.deriveAgain();
  return read;
}

export function createDocuments(api: Api, timers: Timers): Documents {
  let current: OpenDocument | null = null;
  const given = createGiven(api);
  const leftSteps = createLeftSteps();
  const inTurn = createTurns();

  const findRemarks = remarksOnceRead(() => current?.deriveAgain());
  const derive = (incident: Incident, last: Incident | null): Workbook =>
    workbookBy(findRemarks, incident, given.terms.get(), given.style.get(), QUESTION_BANK, last);

  const load = async (id: string): Promise<Result<OpenDocument>> => {
    const stored = await readStored(api, given, id);
    if (!stored.ok) return stored;
    const { opened, refused } = stored.value;
    const lastReport = createLastReport(api, id);
    const document: OpenDocument = openDocument(
      {
        api,
        timers,
        derive: (incident) => derive(incident, lastReport.before(incident)),
        settle: (incident) => followingCorrections(lastReport.before(incident), incident),
        readTerms: () => wordedBy(given.terms, document, () => current === document),
      },
      opened,
      refused,
      leftSteps.of(opened),
    );
    current = document;
    followChanges(api, lastReport, document, () => current === document);
    return success(document);
  };

  const readAgain = (read: () => Promise<Result<null>>): Promise<void> =>
    inTurn(async () => {
      if ((await read()).ok) current?.deriveAgain();
    });

  const close = async (): Promise<boolean> => {
    if (!current) return true;
    const saved = await current.close();
    if (!saved) return false;
    leftSteps.keep(current);
    current = null;
    return true;
  };

  return {
    current: () => current,
    derive,
    close: () => inTurn(close),
    follow: (id) =>
      inTurn(async () => {
        if (current?.id !== id) return;
        const stored = await api('incidents.open', { id });
        if (stored.ok) current.follow(stored.value);
      }),
    refreshTerms: () => readAgain(given.terms.read),
    refreshStyle: () => readAgain(given.style.read),
    async warmUp() {
      await given.ensure();
    },
    open: (id) =>
      inTurn(async () => {
        if (current?.id === id) return success(current);
        if (await close()) return load(id);
        return NOT_SAVED_YET;
      }),
    reload: (id) =>
      inTurn(async () => {
        current?.discard();
        current = null;
        return load(id);
      }),
  };
}
