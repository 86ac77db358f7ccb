import { firstCalls } from '../shared/api/first-calls.ts';
import { askEarly } from './client/asked-early.ts';
import { connect } from './client/connect.ts';
import { joinOtherWindows } from './client/other-windows.ts';
import { firstPaint } from './features/app/later.ts';
import { createRouter, parseRoute } from './state/route.ts';

// A file of its own, run as soon as it is there: the host answers while the
// browser still reads the code of the screens.

// The parser of what a window kept tries to compile code unless told not to, and the page's policy complains aloud.
Object.assign(window, { __zod_globalConfig: { jitless: true } });

const calls = firstCalls(parseRoute(window.location.hash));
/** Hears `lost` when the host has ended. */
export const host = new EventTarget();
const api = connect(calls, firstPaint, () => host.dispatchEvent(new Event('lost')));
/** After `connect`, which takes the code out of the address. */
export const router = createRouter(window);
export const others = joinOtherWindows();
export const early = askEarly(api, calls, firstPaint);
others.hear(early.forget);

// The screen itself says it when its code cannot be read.
if (router.get().screen === 'workspace')
  import('./features/workspace/workspace-screen.tsx').catch(() => undefined);
