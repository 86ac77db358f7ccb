/** A frame that has sent a message. */
export interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}

interface InvokeEvent {
  readonly senderFrame: Frame | null;
}

type Handler = (event: InvokeEvent, ...args: readonly unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = {
  handle: (channel: string, handler: Handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
};

/** Delivers what a page's ipcRenderer.invoke sends; values are copied on the way, as Electron copies them. */
export async function invoke(
  senderFrame: Frame,
  channel: string,
  args: readonly unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return structuredClone(await handler({ senderFrame }, ...structuredClone(args)));
}
