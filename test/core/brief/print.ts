import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { type Line, linesOf } from '../../../shared/core/brief/lines.ts';
import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import type { AnnexKey, Brief } from '../../../shared/core/brief/tree.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident, type Setup } from '../../../shared/core/incident/incident.ts';
import type { Lists } from '../../../shared/core/incident/lists.ts';

export interface Parts {
  readonly setup?: Partial<Setup>;
  readonly facts?: Partial<Facts>;
  readonly lists?: Partial<Lists>;
}

/** The incident with some parts replaced. */
export function change(incident: Incident, { setup, facts, lists }: Parts): Incident {
  return {
    ...incident,
    setup: { ...incident.setup, ...setup },
    facts: { ...incident.facts, ...facts },
    lists: { ...incident.lists, ...lists },
  };
}

/** A record that holds only these parts. */
export const only = (parts: Parts): Incident => change(emptyIncident('x'), parts);

export const briefOf = (incident: Incident): Brief => buildBrief(incident, { language: 'en-US' });

/** The printed lines of one section or part of the annex, its heading first. */
export function printed(incident: Incident, key: SectionKey | AnnexKey): readonly string[] {
  return linesOf(briefOf(incident)).flatMap((line) => (line.section === key ? [line.text] : []));
}

/** The running text of one section: its paragraphs without heading and tables. */
export function prose(incident: Incident, key: SectionKey | AnnexKey): string {
  return linesOf(briefOf(incident))
    .filter((line) => line.section === key && line.kind === 'paragraph')
    .map((line) => line.text)
    .join('\n');
}

/** Every printed line: title, headings, paragraphs, items, asks and cells. */
export const lines = (brief: Brief): readonly Line[] => linesOf(brief);
