import { buildBrief } from '../brief/build-brief.ts';
import { printChip } from '../brief/chips.ts';
import { linesOf } from '../brief/lines.ts';
import { firstProseLine, isSectionKey, proseLines, withProseLine } from '../brief/prose-lines.ts';
import { sectionProse } from '../brief/section-prose.ts';
import type { Edit } from '../incident/edit.ts';
import type { Incident } from '../incident/incident.ts';
import type { ProseRun } from '../incident/prose.ts';
import type { Finding, Fix } from './finding.ts';
import { bindRuns, narrowed, type Piece, replaceRuns } from './splice-runs.ts';
import { typedSlot, withTyped } from './typed-slot.ts';

/** The edits that settle a finding, or one sentence on why only a person at the field can do it. */
export type Settled =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: string };

const FROM_VALUE = 'These words are printed from a value: change it in its field.';
const FROM_FACTS = 'These words are put together from the facts: change the fact.';
const HOLDS_FACT = 'A fact stands in these words: change them by hand, so that it is kept.';
const CHANGED = 'The words have changed since.';

const refused = (reason: string): Settled => ({ ok: false, reason });
const settled = (...edits: readonly Edit[]): Settled => ({ ok: true, edits });

function pieceOf(incident: Incident, run: ProseRun): Piece {
  return { run, text: run.kind === 'chip' ? printChip(incident, run.chip).text : run.text };
}

/** The section's words with the line rewritten; generated words become the person's own with it. */
function inProse(
  incident: Incident,
  { section, line, start, end, text }: Finding,
  rewrite: (pieces: readonly Piece[]) => readonly ProseRun[] | null,
): Settled {
  if (!isSectionKey(section)) return refused(FROM_FACTS);
  const prose = sectionProse(incident, section);
  const place = line - firstProseLine(incident, section);
  const pieces = proseLines(prose)[place]?.map((run) => pieceOf(incident, run));
  if (!pieces) return refused(FROM_FACTS);
  const printed = pieces.map((piece) => piece.text).join('');
  if (printed.slice(start, end) !== text) return refused(CHANGED);
  const runs = rewrite(pieces);
  if (!runs) return refused(HOLDS_FACT);
  return settled({ kind: 'prose', section, prose: withProseLine(prose, place, runs) });
}

/** Which of the same words in the chip's text these are: 0 for the first. Asked only where they stand there twice. */
function placeInChip(incident: Incident, { section, line, start, text }: Finding): number {
  const lines = linesOf(buildBrief(incident, { language: 'en-US' }));
  const found = lines.find((each) => each.section === section && each.index === line);
  let at = 0;
  for (const run of found?.runs ?? []) {
    if (start < at + run.text.length) return run.text.slice(0, start - at).split(text).length - 1;
    at += run.text.length;
  }
  return 0;
}

/** The text fact with the words replaced in the value somebody typed. */
function inFact(incident: Incident, chip: string, finding: Finding, text: string): Settled {
  const slot = typedSlot(incident, chip);
  if (!slot) return refused(FROM_VALUE);
  const edit = withTyped(slot, finding.text, text, () => placeInChip(incident, finding));
  return edit ? settled(edit) : refused(FROM_VALUE);
}

/** The chip that holds the words; the title is a fact without one. */
function factOf({ chip, section, line }: Finding): string | null {
  return section === 'title' && line === 0 ? 'title' : chip;
}

/**
 * What a fix changes in the record. A replacement inside a section's words rewrites only its span and keeps every fact
 * in them; one inside a text fact rewrites that fact; a binding puts the fact in the place of the span.
 */
export function applyFix(incident: Incident, finding: Finding, fix: Fix): Settled {
  if (fix.kind === 'edit') return settled(fix.edit);
  const { start, end } = finding;
  const fact = factOf(finding);
  if (fix.kind === 'bind') {
    if (fact) return refused(HOLDS_FACT);
    return inProse(incident, finding, (pieces) => bindRuns(pieces, { start, end }, fix.chip));
  }
  if (fact) return inFact(incident, fact, finding, fix.text);
  return inProse(incident, finding, (pieces) =>
    replaceRuns(pieces, narrowed(pieces, { start, end }, fix.text)),
  );
}
