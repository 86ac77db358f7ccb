import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL } from './channel.ts';

// All that the page gets of Electron: one function that carries a name and an argument.
contextBridge.exposeInMainWorld('upfront', {
  call: (name: string, argument: unknown): Promise<unknown> =>
    ipcRenderer.invoke(CALL_CHANNEL, name, argument),
});
