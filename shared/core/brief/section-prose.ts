import type { Incident } from '../incident/incident.ts';
import type { Prose, ProseRun } from '../incident/values/prose.ts';
import { printChip } from './chips.ts';
import { ROLE_PACKS } from './role-packs.ts';
import type { SectionKey } from './section-keys.ts';
import { SECTIONS } from './sections/catalogue.ts';
import type { Run, Runs } from './tree.ts';

/**
 * A run becomes a chip only if the chip prints the same words again: the form is part of its name. An open slot always
 * is one, so that the fact fills it when it comes.
 */
function asProseRun(incident: Incident, run: Run): ProseRun {
  const bold = run.bold ? { bold: true } : {};
  const same =
    run.chip && (run.missing || isReferable(run.chip)) && printChip(incident, run.chip).text === run.text;
  if (run.chip && same) return { kind: 'chip', chip: run.chip, ...bold };
  return { kind: 'text', text: run.text, ...bold, ...(run.href === undefined ? {} : { href: run.href }) };
}

/** Whole sentences typed into a text field stay text in the editor: there they are words, not a value. */
function isReferable(chip: string): boolean {
  return !WORDS.has(chip.split(':')[0] ?? '');
}

const WORDS: ReadonlySet<string> = new Set([
  'sideEffect',
  'weakness',
  'missingSafeguard',
  'safeguardReason',
  'customerStatus',
  'linesToSay',
  'staffImpact',
  'safetyFollowUp',
  'residualRisk',
  'nearMissWhat',
  'nearMissWhy',
  'dataNote',
  'likelihood',
  'similarLikelihood',
  'causeClaim',
]);

function asRuns(incident: Incident, runs: Runs): readonly ProseRun[] {
  return runs.map((run) => asProseRun(incident, run));
}

/** The words of a section as the editor opens them: the person's own, else the generated ones with their chips. */
export function sectionProse(incident: Incident, section: SectionKey): Prose {
  const own = incident.prose[section];
  if (own) return own;
  return SECTIONS[section].write(incident, ROLE_PACKS[incident.setup.role]).prose.flatMap((block): Prose => {
    if (block.kind === 'paragraph') return [{ kind: 'paragraph', runs: asRuns(incident, block.runs) }];
    if (block.kind === 'list')
      return [{ kind: 'list', items: block.items.map((item) => asRuns(incident, item)) }];
    return [];
  });
}
