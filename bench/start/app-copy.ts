import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepPlace } from '../../main/hosts/last-place.ts';
import { openStore } from '../../main/store/open.ts';
import { modelIncident } from '../model.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** The built app in a folder of its own, with the stamps in its page. Nothing else of it is changed. */
export function copyApp(folder: string): void {
  for (const part of ['dist', 'assets', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(import.meta.dirname, 'stamp.js'), join(folder, 'dist/renderer/assets/stamp.js'));
  const index = join(folder, 'dist/renderer/index.html');
  const stamped = '<script type="module" src="./assets/stamp.js"></script></head>';
  writeFileSync(index, readFileSync(index, 'utf8').replace('</head>', stamped));
}

/** A store with the model incident in it, left open at its first part when the app was last used. */
export function fillStore(dataDir: string): void {
  const opened = openStore({ dataDir });
  if (!opened.ok) throw new Error(opened.error.message);
  const incident = modelIncident();
  opened.store.incidents.create(incident, null);
  opened.store.close();
  keepPlace(dataDir, `#/incident/${incident.id}/head`);
}
