import type { ExportFormat } from '../../../shared/api/contract.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { knownValue } from '../../../shared/core/incident/slot.ts';

const LONGEST = 60;

/** Words of the title that every file system takes, cut at a word: "Card payments failed for 47 minutes - report 2.docx". */
export function fileName({ facts }: Incident, format: ExportFormat): string {
  const title = (knownValue(facts.title) ?? '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ,.()%-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = title.length > LONGEST ? title.slice(0, LONGEST).replace(/\s\S*$/, '') : title;
  const report = knownValue(facts.reportNo);
  return `${short.replace(/[. ]+$/, '') || 'Brief'}${report === null ? '' : ` - report ${report}`}.${format}`;
}

/** A name typed for one format follows when another is chosen; any other ending is the person's own. */
export function withEnding(path: string, format: ExportFormat): string {
  const trimmed = path.trim();
  return trimmed === '' ? '' : `${trimmed.replace(/\.(?:docx|md|txt)$/i, '')}.${format}`;
}
