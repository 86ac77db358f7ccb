import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { findRemarks } from '../shared/core/coach/find-remarks.ts';
import { compileVocabulary, type Vocabulary } from '../shared/core/vocabulary/matcher.ts';
import { manyTerms, proseLines, typedBrief } from './coach-text.ts';
import { interleave, printMeasure } from './measure.ts';
import { modelIncident } from './model.ts';

// The peer comes without types.
const writeGood: (text: string) => unknown = createRequire(import.meta.url)('write-good');

const incident = modelIncident();
const lines = proseLines(900);

/** A word of its own for each round: "qb", "qc" … */
function wordOf(round: number): string {
  const letter = String.fromCharCode(97 + (round % 26));
  return round < 26 ? `q${letter}` : `${wordOf(Math.floor(round / 26))}${letter}`;
}

/** Another text each time, with another word in every sentence, so that nothing can be remembered from the last. */
function changed(round: number): readonly string[] {
  const word = wordOf(round);
  return lines.map((line) => {
    const text = line.replace(/[.!?](?=\s|$)/g, ` ${word}$&`);
    return text === line ? `${line} ${word}` : text;
  });
}

const coach = (text: readonly string[], vocabulary: Vocabulary) =>
  findRemarks(typedBrief(text), incident, vocabulary);

/** Milliseconds of first runs, each in a process of its own: at one go, or the longest of the steps a window takes. */
function firstRuns(...how: readonly 'steps'[]): readonly number[] {
  const child = resolve(import.meta.dirname, 'coach-first.ts');
  return Array.from(
    { length: 7 },
    () =>
      (
        JSON.parse(
          execFileSync(process.execPath, [child, ...how], { encoding: 'utf8', input: JSON.stringify(lines) }),
        ) as { readonly coachMs: number }
      ).coachMs,
  );
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The whole coach over a 900-word brief: new text, one changed paragraph, first run; against write-good alone. */
export async function benchCoach(): Promise<void> {
  const few = compileVocabulary(manyTerms(300));
  const some = compileVocabulary(manyTerms(3_000));
  const many = compileVocabulary(manyTerms(30_000));
  let round = 0;
  const edit = () => {
    round += 1;
    return coach(
      lines.map((line, index) => (index === 7 ? `${line} Edit ${round}.` : line)),
      some,
    );
  };
  const result = await interleave(
    {
      writeGood: () => writeGood(changed(++round).join('\n\n')),
      whole: () => coach(changed(++round), some),
      editAfterOthers: edit,
      terms300: () => coach(changed(++round), few),
      terms30000: () => coach(changed(++round), many),
    },
    200,
    100,
  );
  const typing = await interleave({ edit }, 400, 50);
  printMeasure('coach over a 900-word brief with 3,000 terms', {
    wholeMs: result.whole.median,
    writeGoodMs: result.writeGood.median,
    timesWriteGood: result.whole.median / result.writeGood.median,
    goalTimes: 1,
    editMs: typing.edit.median,
    goalEditMs: 0.15,
    editAfterOtherTextsMs: result.editAfterOthers.median,
    firstRunMs: median(firstRuns()),
    firstRunLongestStepMs: median(firstRuns('steps')),
    goalFirstRunMs: 30,
    times30000TermsOf300: result.terms30000.median / result.terms300.median,
    goalTimesTerms: 3,
    remarks: coach(lines, some).length,
  });
}
