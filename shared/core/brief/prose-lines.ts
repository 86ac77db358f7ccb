import type { Incident } from '../incident/incident.ts';
import type { Prose, ProseBlock, ProseRun } from '../incident/values/prose.ts';
import { countLines } from './lines.ts';
import { ROLE_PACKS } from './role-packs.ts';
import { SECTION_KEYS, type SectionKey } from './section-keys.ts';
import { SECTIONS } from './sections/catalogue.ts';

type ProseRuns = readonly ProseRun[];

/** True for the key of a section of the brief. */
export function isSectionKey(key: string): key is SectionKey {
  return (SECTION_KEYS as readonly string[]).includes(key);
}

/** The index of the line (see lines.ts) with which the words begin: behind the heading and what stands before them. */
export function firstProseLine(incident: Incident, section: SectionKey): number {
  const { before = [] } = SECTIONS[section].write(incident, ROLE_PACKS[incident.setup.role]);
  return 1 + countLines(before);
}

/** The words line by line, as the brief prints them: one entry a paragraph, one a point of a list. */
export function proseLines(prose: Prose): readonly ProseRuns[] {
  return prose.flatMap((block): readonly ProseRuns[] =>
    block.kind === 'paragraph' ? [block.runs] : block.items,
  );
}

/** The same words with other runs on one line, counted as in `proseLines`. */
export function withProseLine(prose: Prose, line: number, runs: ProseRuns): Prose {
  let at = 0;
  const put = (old: ProseRuns): ProseRuns => (at++ === line ? runs : old);
  return prose.map(
    (block): ProseBlock =>
      block.kind === 'paragraph'
        ? { kind: 'paragraph', runs: put(block.runs) }
        : { kind: 'list', items: block.items.map(put) },
  );
}
