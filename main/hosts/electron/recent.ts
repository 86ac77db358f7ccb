import type { IncidentSummary } from '../../../shared/api/answers.ts';
import { statusWord } from '../../../shared/core/wording/status.ts';

/** One line of the File menu that leads to an incident. */
export interface RecentIncident {
  readonly id: string;
  readonly label: string;
}

const MOST = 5;
const LONGEST = 60;

/** "3 June 14:03" on the clock of this machine. */
function savedWhen(at: string): string {
  const options = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;
  return new Date(at).toLocaleString('en-GB', options).replace(' at ', ' ').replace(',', '');
}

function labelOf({ title, savedAt, status, variant }: IncidentSummary, titlesAllowed: boolean): string {
  if (!titlesAllowed || title === '')
    return `Incident saved ${savedWhen(savedAt)}${status === null ? '' : `, ${statusWord(status, variant)}`}`;
  const clipped = title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title;
  // A single & would underline the letter behind it.
  return clipped.replaceAll('&', '&&');
}

/**
 * The incidents saved last, for the menu. The system may read menus aloud, log and index them: titles stand there only
 * when the person allows it.
 */
export function recentIncidents(
  newestFirst: readonly IncidentSummary[],
  titlesAllowed: boolean,
): readonly RecentIncident[] {
  return newestFirst
    .slice(0, MOST)
    .map((incident) => ({ id: incident.id, label: labelOf(incident, titlesAllowed) }));
}
