import { buildBrief } from '../brief/build-brief.ts';
import { printChip } from '../brief/chips.ts';
import { type Line, linesOf } from '../brief/lines.ts';
import { firstProseLine, isSectionKey, proseLines, withProseLine } from '../brief/prose-lines.ts';
import { sectionProse } from '../brief/section-prose.ts';
import { BRIEF_SETTINGS } from '../brief/settings.ts';
import type { Edit } from '../incident/edit.ts';
import type { Incident } from '../incident/incident.ts';
import type { ProseRun } from '../incident/values/prose.ts';
import type { Finding, Fix } from './finding.ts';
import { bindRuns, narrowed, type Piece, replaceRuns } from './splice-runs.ts';
import { typedSlot, withTyped } from './typed-slot.ts';

/** The edit that settles a finding, or one sentence on why only a person at the field can do it. */
export type Settled =
  | { readonly ok: true; readonly edit: Edit }
  | { readonly ok: false; readonly reason: string };

const FROM_VALUE = 'These words are printed from a value: change it in its field.';
const FROM_FACTS = 'These words are put together from the facts: change the fact.';
const HOLDS_FACT = 'A fact stands in these words: change them by hand, so that it is kept.';
const CHANGED = 'The words have changed since.';

const refused = (reason: string): Settled => ({ ok: false, reason });
const settled = (edit: Edit): Settled => ({ ok: true, edit });

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

/**
 * What the fact prints before the finding. A list of lines is printed whole, or one line under the other: then those
 * above belong to it. Asked only where the same words stand in the fact twice.
 */
function printedBefore(incident: Incident, fact: string, { section, line, start }: Finding): string {
  const lines = linesOf(buildBrief(incident, BRIEF_SETTINGS)).filter(
    (each) => each.section === section && each.index <= line,
  );
  let at = 0;
  for (const { text } of lines.at(-1)?.runs ?? []) {
    if (start < at + text.length) {
      const before = text.slice(0, start - at);
      return text === printChip(incident, fact).text
        ? before
        : [...linesAbove(lines, fact), before].join('\n');
    }
    at += text.length;
  }
  return '';
}

/** What the fact prints in the lines right above the last one. */
function linesAbove(lines: readonly Line[], fact: string): readonly string[] {
  const texts = lines.slice(0, -1).map(({ runs }) => runs.find(({ chip }) => chip === fact)?.text ?? null);
  return texts.slice(texts.lastIndexOf(null) + 1).flatMap((text) => text ?? []);
}

/** The text fact with the words replaced in the value somebody typed. */
function inFact(incident: Incident, chip: string, finding: Finding, text: string): Settled {
  const slot = typedSlot(incident, chip);
  if (!slot) return refused(FROM_VALUE);
  const edit = withTyped(slot, finding.text, text, () => printedBefore(incident, chip, finding));
  return edit ? settled(edit) : refused(FROM_VALUE);
}

/**
 * What a fix changes in the record. A replacement inside a section's words rewrites only its span and keeps every fact
 * in them; one inside a text fact rewrites that fact; a binding puts the fact in the place of the span.
 */
export function applyFix(incident: Incident, finding: Finding, fix: Fix): Settled {
  if (fix.kind === 'edit') return settled(fix.edit);
  const { start, end, chip } = finding;
  if (fix.kind === 'bind') {
    if (chip !== null) return refused(HOLDS_FACT);
    return inProse(incident, finding, (pieces) => bindRuns(pieces, { start, end }, fix.chip));
  }
  if (chip !== null) return inFact(incident, chip, finding, fix.text);
  return inProse(incident, finding, (pieces) =>
    replaceRuns(pieces, narrowed(pieces, { start, end }, fix.text)),
  );
}
