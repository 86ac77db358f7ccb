import type { Incident } from '../../incident/incident.ts';
import type { Prose } from '../../incident/values/prose.ts';
import { ROLE_PACKS } from '../role-packs.ts';
import { fact, maybe, say } from '../scribe.ts';
import { type Block, type Run, type Runs, textOf } from '../tree.ts';
import { bottomLine } from './bottom-line.ts';

const isStartChip = (chip: string | undefined): boolean => chip?.split(':')[0] === 'startedAt';

/** Words a person took over: the start as a chip, or its time of day as they typed it. */
function isInProse(prose: Prose, clock: string): boolean {
  const runs = prose.flatMap((block) => (block.kind === 'paragraph' ? block.runs : block.items.flat()));
  return runs.some((run) => (run.kind === 'chip' ? isStartChip(run.chip) : run.text.includes(clock)));
}

function isInBlocks(blocks: readonly Block[]): boolean {
  const runs = blocks.flatMap((block): readonly Run[] => (block.kind === 'paragraph' ? block.runs : []));
  return runs.some(({ chip, missing }) => !missing && isStartChip(chip));
}

/** True where the bottom line, the person's or the generated one, tells when it started. */
function isInBottomLine(incident: Incident, clock: string): boolean {
  const own = incident.prose['bottom-line'];
  return own
    ? isInProse(own, clock)
    : isInBlocks(bottomLine.write(incident, ROLE_PACKS[incident.setup.role]).prose);
}

/** The start where the bottom line has no room for it; in the section's own words, or behind those of a person. */
export interface LeftStart {
  readonly inside: Runs | null;
  readonly behind: Runs | null;
}

/**
 * "It began at 23:40 UTC on 21 November.": sixty words may leave the start out of the bottom line, and no
 * brief may leave it out.
 */
export function leftStart(incident: Incident): LeftStart {
  const began = say('It began ', fact(incident, 'startedAt:when'), '.');
  const clock = textOf(maybe(fact(incident, 'startedAt:clock')));
  if (!began || isInBottomLine(incident, clock)) return { inside: null, behind: null };
  const own = incident.prose.impact;
  return { inside: began, behind: own && !isInProse(own, clock) ? began : null };
}
