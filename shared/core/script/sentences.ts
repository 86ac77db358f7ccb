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

/** Words that mean nothing without the sentence before them. */
const POINTS_BACK =
  /^(?:Until then\b|It is counted from\b|(?:We expect(?:ed)? to|When we can) confirm or discard this\b)/;

/** A question typed in a field goes on behind its mark: "Open for Legal: is this an error? do we have to tell it." */
const isQuestion = (sentence: Runs): boolean => textOf(sentence).endsWith('?');

/** The sentences, one that points back kept as one with what it points to: who leaves out one leaves out both. */
function withAntecedents(sentences: readonly Runs[]): readonly Runs[] {
  const units: Runs[] = [];
  for (const sentence of sentences) {
    const last = units.at(-1);
    const belongs = POINTS_BACK.test(textOf(sentence)) || (last !== undefined && isQuestion(last));
    const before = belongs ? units.pop() : undefined;
    units.push(before ? [...before, { text: ' ' }, ...sentence] : sentence);
  }
  return units;
}

/** What a section of the brief says in sentences, tables left out; what points back stays with what it points to. */
export function sectionSentences(section: BriefSection | undefined): readonly Runs[] {
  return (section?.blocks ?? []).flatMap((block) =>
    withAntecedents(spokenRuns(block).flatMap(splitSentences)),
  );
}
