// Stands in for the module "electron" where its program cannot be had: the app's real main program, preload and page
// run over a real Chromium. Only what the app uses is here, and it behaves as Electron's documentation says.

export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog, nativeTheme, shell } from './desktop.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { Notification } from './notification.ts';
export { protocol } from './protocol.ts';
export { screen } from './screen.ts';
export { session } from './session.ts';
