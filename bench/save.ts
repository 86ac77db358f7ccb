import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { openStore } from '../main/store/open.ts';
import type { Incident } from '../shared/core/incident/incident.ts';
import { parseIncident } from '../shared/core/incident/parse/parse.ts';
import { interleave, printMeasure } from './measure.ts';
import { modelIncident } from './model.ts';

/** The record as it comes from the window, sharing nothing with what is in memory: each time one keystroke later. */
function typedInto(incident: Incident): (round: number) => unknown {
  const document = JSON.parse(JSON.stringify(incident)) as { readonly facts: { title: string } };
  return (round) => {
    document.facts.title = `Card payments failed for 47 minutes, edit ${round}`;
    return document;
  };
}

function bareWrite(file: number, bytes: Buffer): void {
  writeSync(file, bytes);
  fdatasyncSync(file);
}

/** What a careful app without a database does: JSON to a temp file, fsync, rename. */
function writeJsonAtomically(path: string, incident: unknown): void {
  const temp = openSync(`${path}.tmp`, 'w');
  writeSync(temp, JSON.stringify(incident));
  fsyncSync(temp);
  closeSync(temp);
  renameSync(`${path}.tmp`, path);
}

/**
 * A save as the app makes it (parsed, hashed, revision checked, history kept, on the disk) against a bare fdatasync'd
 * write of the same bytes (goal 1.5 times) and against JSON with temp, fsync and rename (goal: below).
 */
export async function benchSave(): Promise<void> {
  // Beside the project, not in /tmp, which may live in memory where a sync costs nothing.
  const folder = mkdtempSync(join(resolve(import.meta.dirname, '..'), 'out-bench-'));
  const opened = openStore({ dataDir: join(folder, 'store') });
  if (!opened.ok) throw new Error(opened.error.message);
  const { store } = opened;
  const incident = modelIncident();
  const bytes = Buffer.from(JSON.stringify(incident));
  const file = openSync(join(folder, 'bare'), 'w');
  store.incidents.create(incident, null);
  let revision = 1;
  let last = incident;
  const edited = typedInto(incident);
  const save = (): void => {
    const parsed = parseIncident(edited(revision), last);
    if (!parsed.ok) throw new Error('The edited model does not parse.');
    last = parsed.incident;
    const saved = store.incidents.save(incident.id, revision, last);
    if (!saved.ok) throw new Error(saved.error.message);
    revision = saved.value.revision;
  };
  const json = (): void => writeJsonAtomically(join(folder, 'incident.json'), edited(revision));
  const result = await interleave({ save, bare: () => bareWrite(file, bytes), json }, 400, 50);
  store.close();
  closeSync(file);
  rmSync(folder, { recursive: true });
  printMeasure('save the model incident', {
    saveMs: result.save.median,
    bareWriteMs: result.bare.median,
    jsonTempRenameMs: result.json.median,
    timesBare: result.save.median / result.bare.median,
    goalTimesBare: 1.5,
    timesJson: result.save.median / result.json.median,
    goalTimesJson: 1,
    bytes: bytes.length,
  });
}
