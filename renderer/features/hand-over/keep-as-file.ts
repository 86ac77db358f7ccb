import type { Incident } from '../../../shared/core/incident/incident.ts';
import { knownValue } from '../../../shared/core/incident/slot.ts';
import { fileNameFor } from '../../../shared/core/wording/file-name.ts';

/** How long the browser may take to write the file, in milliseconds. */
const WRITE_LIMIT = 60_000;

/**
 * Has the browser write the record as a file of its own, where the app's program cannot: it has ended, or its disk is
 * full. "Import" on the first screen opens it.
 */
export function keepAsFile(incident: Incident): void {
  const bytes = new Blob([`${JSON.stringify(incident, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = fileNameFor(knownValue(incident.facts.title) ?? '', 'json', ', unsaved');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), WRITE_LIMIT);
}
