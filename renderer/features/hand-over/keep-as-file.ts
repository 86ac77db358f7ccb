import type { Incident } from '../../../shared/core/incident/incident.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { fileNameFor } from '../../../shared/core/wording/file-name.ts';
import { saveBlob } from './save-blob.ts';

/**
 * Has the browser write the record as a file of its own, where the app's program cannot: it has ended, or its disk is
 * full. "Import" on the first screen opens it.
 */
export function keepAsFile(incident: Incident): void {
  const bytes = new Blob([`${JSON.stringify(incident, null, 2)}\n`], { type: 'application/json' });
  saveBlob(bytes, fileNameFor(knownValue(incident.facts.title) ?? '', 'json', ', unsaved'));
}
