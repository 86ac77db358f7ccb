import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { CALL_CHANNEL } from './channel.ts';

// All that the page gets of Electron: one function that carries a name and an argument, and the size of what it shows.
contextBridge.exposeInMainWorld('upfront', {
  call: (name: string, argument: unknown): Promise<unknown> =>
    ipcRenderer.invoke(CALL_CHANNEL, name, argument),
  zoom: (factor: number): void => webFrame.setZoomFactor(factor),
  zoomed: (): number => webFrame.getZoomFactor(),
});
