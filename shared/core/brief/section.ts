import type { Incident } from '../incident/incident.ts';
import type { RolePack } from './role-packs.ts';
import type { SectionKey } from './section-keys.ts';
import type { Block } from './tree.ts';

/** What a section prints before anybody edits it. */
export interface Written {
  /** The heading as a statement; empty while the facts cannot carry one. */
  readonly statement: string;
  /** Paragraphs and lists the person may take over and edit. */
  readonly prose: readonly Block[];
  /** Tables and boxes that always come from the facts: before and after the prose. */
  readonly before?: readonly Block[];
  readonly after?: readonly Block[];
}

/** One section of the brief: its label and how it is written from the facts. One file each in sections/. */
export interface Section {
  readonly key: SectionKey;
  readonly label: string;
  readonly write: (incident: Incident, role: RolePack) => Written;
}
