import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Composition, compose } from '../main/hosts/compose.ts';
import { notePromise } from '../shared/core/followup/edits.ts';
import { applyEdit } from '../shared/core/incident/apply-edit.ts';
import type { Incident } from '../shared/core/incident/incident.ts';
import { stamp } from '../shared/core/incident/values/stamp.ts';
import { interleave, printMeasure } from './measure.ts';
import { modelIncident } from './model.ts';

const COUNT = 10_000;
/** One incident in so many has a promise that is late. */
const LATE = 250;

function made(index: number): Incident {
  const incident = { ...modelIncident(), id: `i${index}` };
  const due = stamp(index % LATE === 0 ? '2026-01-05T09:00:00Z' : '2099-01-05T09:00:00Z', 'UTC');
  const cells = { words: `Promise ${index}`, owner: 'Finance', due };
  return applyEdit(incident, notePromise({ id: 'p', at: due }, cells));
}

async function answer({ dispatch }: Composition, name: string, argument: unknown): Promise<unknown> {
  const result = await dispatch(name, argument);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/**
 * What is due in all incidents, beside the list it must not slow: whole model
 * incidents, 40 of them with a late promise.
 */
export async function benchDue(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-bench-'));
  const app = compose({
    dataDir: join(folder, 'store'),
    exportDir: join(folder, 'exports'),
    host: { name: 'command line', chooseFile: null, revealFile: async () => {} },
  });
  for (let index = 0; index < COUNT; index += 1)
    await answer(app, 'incidents.create', { incident: made(index) });
  // Records are drawn a hundred at a time where nobody lets the app rest.
  for (let asked = 0; asked < COUNT; asked += 100) await answer(app, 'followUp.due', {});
  const found = (await answer(app, 'followUp.due', {})) as { readonly items: readonly unknown[] };
  const { list, due, pace } = await interleave(
    {
      list: () => answer(app, 'incidents.list', { query: '', limit: 200 }),
      due: () => answer(app, 'followUp.due', {}),
      pace: () => answer(app, 'speaker.pace', {}),
    },
    100,
  );
  app.close();
  rmSync(folder, { recursive: true });
  printMeasure(`what is due in ${COUNT} incidents`, {
    items: found.items.length,
    listMs: list.median,
    dueMs: due.median,
    dueP95Ms: due.p95,
    paceMs: pace.median,
  });
}
