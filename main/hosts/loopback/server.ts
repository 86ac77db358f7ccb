import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { isFirstCall } from '../../../shared/api/first-calls.ts';
import { crashed, failure } from '../../../shared/api/result.ts';
import { linksOfIncident, type PageFiles } from '../page-files.ts';
import { pageHeaders } from '../page-policy.ts';
import { refusal } from './access.ts';
import { readJson } from './read-body.ts';
import { createSession, type Session } from './session.ts';

interface LoopbackOptions {
  readonly dispatch: Dispatch;
  /** Needed by the first page, not before the browser is started. */
  readonly files: () => PageFiles;
  /** True where the page opens in an incident. */
  readonly inIncident?: boolean;
  /** The port to take if it is free; 0 for any. */
  readonly port: number;
  /** A page holds its connection open until it is closed; the answer is called then. */
  readonly onPage: () => () => void;
  /** A page was given the secret, and will hold its connection in a moment. */
  readonly onLetIn?: () => void;
}

export interface Loopback {
  /** For instance "http://127.0.0.1:34567". */
  readonly origin: string;
  readonly port: number;
  /**
   * An address that opens the app once: its code is swapped for the session's secret and is then void.
   * @param place where in the page it opens ("#/incident/…"); the list when there is none
   */
  readonly invite: (place?: string | null) => string;
  /** Answers what is under way, then ends every connection. */
  readonly close: () => Promise<void>;
}

/** How long a call that is under way may take to end before its connection is cut. */
const closeLimit = 5_000;

/** In seconds. */
const YEAR = 31_536_000;

/** Serves the page and its calls on a free port of 127.0.0.1, to this machine's own browser and to nobody else. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const session = createSession();
  const pages = new Set<ServerResponse>();
  let origin = '';
  const server = createServer((request, response) => {
    answer({ ...options, session, pages, origin }, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, options.port).catch(() => listen(server, 0));
  origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    invite: (place = null) => `${origin}/#code=${session.invite()}${place?.slice(1) ?? ''}`,
    close: () => closeServer(server, pages),
  };
}

function listen(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(wanted, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function closeServer(server: Server, pages: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const page of pages) page.end();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), closeLimit);
  await closed;
  clearTimeout(cut);
}

interface Context extends LoopbackOptions {
  readonly session: Session;
  readonly pages: Set<ServerResponse>;
  readonly origin: string;
}

async function answer(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(pageHeaders("'self'"))) response.setHeader(name, value);
  const refused = refusal(request, context.origin);
  if (refused !== null) return refuse(response, refused);
  if (request.method !== 'POST') return sendFile(context, request, response);
  if (request.url === '/session') return swapCode(context, request, response);
  if (request.url === '/proof') return proveSelf(context.session, request, response);
  if (!context.session.knows(request.headers['x-upfront-session'])) return refuse(response, 401);
  if (request.url === '/page') return holdPage(context, response);
  if (request.url === '/call') return call(context.dispatch, request, response);
  return refuse(response, 404);
}

/** Says nothing about why: whoever is refused here is not our page. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { Connection: 'close' }).end();
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

/** The address is looked up as it came, without what follows "?"; it never becomes a path. */
async function sendFile(
  { files: list, inIncident = false }: Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const files = list();
  const address = request.url?.split('?')[0] ?? '';
  const file = files.get(address);
  const bytes = file ? await readFile(file.path).catch(() => null) : null;
  if (!file || !bytes) return refuse(response, 404);
  // The next start takes it from the browser's cache, which is the page sooner; nothing of an incident is in it.
  if (file.lasts) response.setHeader('Cache-Control', `max-age=${YEAR}, immutable`);
  else if (address === '/' && inIncident) response.setHeader('Link', linksOfIncident(files));
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

interface Knock {
  readonly code?: unknown;
  /** Made by the page that asks. */
  readonly mark?: unknown;
  readonly calls?: unknown;
}

/**
 * What the page asks first comes with the code, and its answers with the secret: one question for all of it. The code
 * is void while the answers are found, for whoever else has it; a page that is reloaded before it has read the answer
 * asks with it again, and with the mark that only its own tab has.
 */
async function swapCode(
  { session, dispatch, onLetIn }: Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readJson(request, 1_000);
  const given = (body.ok ? body.value : null) as Knock | null;
  const secret = session.swap(given?.code, given?.mark);
  if (secret === null) return refuse(response, 401);
  // Once anything of the answer is on its way, somebody may have the secret.
  response.once('close', () => response.headersSent || session.giveBack(given?.code));
  const calls: readonly unknown[] = Array.isArray(given?.calls) ? given.calls : [];
  const answers = await Promise.all(calls.map((each) => firstAnswer(dispatch, each)));
  if (await isGone(request, response)) return void response.destroy();
  onLetIn?.();
  sendJson(response, 200, { secret, answers });
}

/**
 * Whether nobody waits any more. The store works in one go: who left meanwhile is heard of two turns of the loop later.
 */
async function isGone({ socket }: IncomingMessage, response: ServerResponse): Promise<boolean> {
  await setImmediate();
  await setImmediate();
  return response.destroyed || socket.readableEnded;
}

/**
 * With a code comes only what reads: it may run twice, and for somebody who leaves no trace of having used the code.
 */
async function firstAnswer(dispatch: Dispatch, call: unknown): Promise<unknown> {
  const { name } = (call ?? {}) as { readonly name?: unknown };
  return isFirstCall(name) ? answerTo(dispatch, call) : failure('bad-input', 'This is no first call.');
}

/** The answer to one call as it came over the wire; what is no call is refused by name. */
async function answerTo(dispatch: Dispatch, call: unknown): Promise<unknown> {
  const { name, argument } = (call ?? {}) as { readonly name?: unknown; readonly argument?: unknown };
  try {
    return await dispatch(name, argument);
  } catch {
    // The code behind it could not even be loaded: whoever asks gets an answer all the same.
    return crashed();
  }
}

async function proveSelf(
  session: Session,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readJson(request, 1_000);
  const nonce = body.ok ? (body.value as { readonly nonce?: unknown } | null)?.nonce : null;
  if (typeof nonce !== 'string') return refuse(response, 400);
  sendJson(response, 200, { proof: session.prove(nonce) });
}

/** Leaves the answer open: the browser ends the connection when the page is closed, crashes or goes elsewhere. */
function holdPage({ pages, onPage }: Context, response: ServerResponse): void {
  const closed = onPage();
  pages.add(response);
  response.once('close', () => {
    pages.delete(response);
    closed();
  });
  response.writeHead(200, { 'Content-Type': 'text/plain' });
  response.flushHeaders();
}

async function call(dispatch: Dispatch, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readJson(request);
  if (!body.ok) {
    const message =
      body.status === 413
        ? 'This is more than 32 MB at once, which Upfront does not take. Nothing was changed.'
        : 'The call was not understood: it is not JSON in UTF-8.';
    return sendJson(response, body.status, failure('bad-input', message));
  }
  sendJson(response, 200, await answerTo(dispatch, body.value));
}
