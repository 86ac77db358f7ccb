import { EventEmitter } from 'node:events';
import { ask } from './events.ts';

type Decide = (answer: { readonly cancel?: boolean }) => void;
type OnRequest = (details: { readonly url: string }, decide: Decide) => void;
type PermissionCheck = (contents: unknown, permission: string, origin: string) => boolean;
type PermissionRequest = (
  contents: unknown,
  permission: string,
  decide: (granted: boolean) => void,
  details: { readonly requestingUrl: string },
) => void;

let patterns: readonly RegExp[] = [];
let onRequest: OnRequest | null = null;
let checkPermission: PermissionCheck | null = null;
let requestPermission: PermissionRequest | null = null;

/** "https://*" + "/*" as an expression. */
function toExpression(pattern: string): RegExp {
  const escaped = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`);
}

/** Whether the app's own filter stops a request. */
export function isCancelled(url: string): boolean {
  let cancelled = false;
  if (patterns.some((pattern) => pattern.test(url))) {
    onRequest?.({ url }, (answer) => {
      cancelled = answer.cancel === true;
    });
  }
  return cancelled;
}

const emitter = new EventEmitter();

export const session = {
  defaultSession: Object.assign(emitter, {
    setPermissionCheckHandler: (handler: PermissionCheck) => {
      checkPermission = handler;
    },
    setPermissionRequestHandler: (handler: PermissionRequest) => {
      requestPermission = handler;
    },
    webRequest: {
      onBeforeRequest: (filter: { readonly urls: readonly string[] }, listener: OnRequest) => {
        patterns = filter.urls.map(toExpression);
        onRequest = listener;
      },
    },
  }),
};

/** What the app answers to a page that wants a permission; without a handler Electron grants everything. */
export function grants(permission: string, page: string): boolean {
  let asked = true;
  const decide = (granted: boolean): void => {
    asked = granted;
  };
  requestPermission?.(null, permission, decide, { requestingUrl: page });
  return (checkPermission?.(null, permission, page) ?? true) && asked;
}

/** Whether the app stops a file that a page wants to put on the disk. */
export function stopsDownload(): boolean {
  return ask(emitter, 'will-download');
}
