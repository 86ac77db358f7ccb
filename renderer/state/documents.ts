import type { OpenIncident } from '../../shared/api/answers.ts';
import type { Api } from '../../shared/api/client.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { BRIEF_SETTINGS } from '../../shared/core/brief/settings.ts';
import { followingCorrections } from '../../shared/core/followup/corrections.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { type Workbook, workbookBy } from '../../shared/core/workbook-by.ts';
import type { Timers } from './autosave.ts';
import { remarksOnceRead } from './coach-code.ts';
import { createLastReport, type LastReport } from './last-report.ts';
import { type OpenDocument, openDocument, refusedDrafts } from './open-document.ts';
import { QUESTION_BANK } from './question-bank.ts';
import { createTerms } from './terms.ts';

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

export function createDocuments(api: Api, timers: Timers): Documents {
  let current: OpenDocument | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const terms = createTerms(api);
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const next = queue.then(run);
    queue = next.catch(() => undefined);
    return next;
  };

  const findRemarks = remarksOnceRead(() => current?.deriveAgain());
  const derive = (incident: Incident, last: Incident | null): Workbook =>
    workbookBy(findRemarks, incident, terms.get(), BRIEF_SETTINGS, QUESTION_BANK, last);

  const load = async (id: string): Promise<Result<OpenDocument>> => {
    // Both are on their way at once: nobody waits for one and then for the other.
    const opening: Promise<Result<OpenIncident>> = api('incidents.open', { id });
    const waiting = api('refused.get', { id });
    const known = await terms.ensure();
    if (!known.ok) return known;
    const opened = await opening;
    if (!opened.ok) return opened;
    const refused = await waiting;
    const lastReport = createLastReport(api, id);
    const document = openDocument(
      {
        api,
        timers,
        derive: (incident) => derive(incident, lastReport.before(incident)),
        settle: (incident) => followingCorrections(lastReport.before(incident), incident),
      },
      opened.value,
      refused.ok ? refused.value : {},
    );
    current = document;
    const keepRefused = refusedKeeper(api, document);
    const followLast = lastFollower(lastReport, document, () => current === document);
    document.subscribe(() => {
      keepRefused();
      void followLast();
    });
    // The fields need nothing of it: nobody waits for it before they can type.
    void followLast();
    return success(document);
  };

  const close = async (): Promise<boolean> => {
    if (!current) return true;
    const saved = await current.close();
    if (!saved) return false;
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
    refreshTerms: () =>
      inTurn(async () => {
        if ((await terms.read()).ok) current?.deriveAgain();
      }),
    async warmUp() {
      await terms.ensure();
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
