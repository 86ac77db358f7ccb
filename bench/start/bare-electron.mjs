import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

// The least an Electron program can be: a static page with one text area in one window.
const files = {
  '/': ['bare.html', 'text/html'],
  '/stamp.js': ['stamp.js', 'text/javascript'],
};
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
await app.whenReady();
protocol.handle('app', ({ url }) => {
  const [name, type] = files[new URL(url).pathname] ?? [];
  if (name === undefined || type === undefined) return new Response(null, { status: 404 });
  return new Response(readFileSync(join(import.meta.dirname, name)), { headers: { 'Content-Type': type } });
});
const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
window.once('ready-to-show', () => window.show());
app.on('window-all-closed', () => app.quit());
await window.loadURL('app://upfront/');
