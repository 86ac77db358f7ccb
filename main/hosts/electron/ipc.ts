import { setTimeout } from 'node:timers/promises';
import { ipcMain } from 'electron';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { failure } from '../../../shared/api/result.ts';
import { isOwnPage } from './address.ts';
import { CALL_CHANNEL } from './channel.ts';

/** How long a message that a closing page has sent may take to arrive, in milliseconds. */
const arrival = 100;

/**
 * Takes the page's calls to the one door; whoever is not our page is refused before it.
 * @returns waits until no call is under way, nor one that was sent before
 */
export function answerCalls(dispatch: Dispatch): () => Promise<void> {
  const underWay = new Set<Promise<unknown>>();
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, argument: unknown) => {
    const frame = event.senderFrame;
    const sender = { url: frame?.url ?? null, isMainFrame: frame !== null && frame.parent === null };
    if (!isOwnPage(sender)) return failure('not-permitted', 'Only the app itself may call.');
    const call = dispatch(name, argument);
    underWay.add(call);
    try {
      return await call;
    } finally {
      underWay.delete(call);
    }
  });
  return async () => {
    await setTimeout(arrival);
    await Promise.allSettled(underWay);
  };
}
