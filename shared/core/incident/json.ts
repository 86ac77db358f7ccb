import type { Incident } from './incident.ts';

/** The record as a file that a person can read and compare: two spaces, a line end. Same record, same text. */
export function printIncident(incident: Incident): string {
  return `${JSON.stringify(incident, null, 2)}\n`;
}
