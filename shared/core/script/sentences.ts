import type { Block, BriefSection, Run, Runs } from '../brief/tree.ts';
import { textOf } from '../brief/tree.ts';
import { sentencesOf } from '../coach/text/sentences.ts';

/** The part of the runs between two offsets of their text; a chip that is cut keeps its name. */
function slice(runs: Runs, start: number, end: number): Runs {
  const parts: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') parts.push(text === run.text ? run : { ...run, text });
    at += run.text.length;
  }
  return parts;
}

/** The sentences of a stretch of runs, each with its chips. */
export function splitSentences(runs: Runs): readonly Runs[] {
  return sentencesOf(textOf(runs)).map(({ start, end }) => slice(runs, start, end));
}

function spokenRuns(block: Block): readonly Runs[] {
  if (block.kind === 'paragraph') return [block.runs];
  if (block.kind === 'list') return block.items;
  // A table is shown, not read out.
  return block.kind === 'ask' ? block.lines : [];
}

/** What a section of the brief says in sentences, tables left out. */
export function sectionSentences(section: BriefSection | undefined): readonly Runs[] {
  return (section?.blocks ?? []).flatMap(spokenRuns).flatMap(splitSentences);
}
