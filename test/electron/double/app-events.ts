import { EventEmitter } from 'node:events';

/** What `app` emits; apart from it, so that windows can say that they were made. */
export const appEvents = new EventEmitter();
appEvents.setMaxListeners(0);
