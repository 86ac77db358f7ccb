import { printChip } from '../brief/chips.ts';
import { type Line, linesOf } from '../brief/lines.ts';
import { firstProseLine, proseLines } from '../brief/prose-lines.ts';
import type { SectionKey } from '../brief/section-keys.ts';
import { sectionProse } from '../brief/section-prose.ts';
import type { Brief, Run } from '../brief/tree.ts';
import type { Finding } from '../coach/finding.ts';
import { typedSlot } from '../coach/typed-slot.ts';
import type { Incident } from '../incident/incident.ts';
import { holdsName } from './known-words.ts';
import { wordsToCheck } from './words.ts';

/** Stands where a rule of the coach has its name: a misspelt word is underlined and settled like any remark. */
export const SPELLING = 'spelling';

export const isSpelling = ({ ruleId }: Pick<Finding, 'ruleId'>): boolean => ruleId === SPELLING;

function misspelt(
  section: Finding['section'],
  line: number,
  start: number,
  text: string,
  chip: string | null = null,
): Finding {
  return {
    ruleId: SPELLING,
    severity: 'info',
    message: `“${text}” is not in the dictionary.`,
    reason: 'A slip of spelling makes a reader doubt the numbers beside it.',
    section,
    line,
    start,
    end: start + text.length,
    text,
    chip,
    suggestion: 'Correct it, or let it stand.',
    fixes: [],
  };
}

/** Whether a word is neither known nor let pass by the person. */
function openWords(incident: Incident, known: ReadonlySet<string>): (word: string) => boolean {
  const ignored = new Set(incident.ignores.filter(isSpelling).map(({ text }) => text.toLowerCase()));
  return (word) => !known.has(word.toLowerCase()) && !ignored.has(word.toLowerCase());
}

/** What printed a run: the fact a person typed, '' for words of their own, null for all that nobody typed. */
function writtenIn({ kind, edited }: Line, { chip }: Run, incident: Incident): string | null {
  if (kind === 'title') return 'title';
  if (chip === undefined) return edited && kind !== 'heading' ? '' : null;
  return typedSlot(incident, chip) && !holdsName(chip) ? chip : null;
}

/** The words to be checked on the pages before the annex: those typed into fields, and the person's own. */
export function candidatesInBrief(
  brief: Brief,
  incident: Incident,
  known: ReadonlySet<string>,
): readonly Finding[] {
  const isOpen = openWords(incident, known);
  const seen = new Set<string>();
  return linesOf(brief).flatMap((line) => {
    let at = 0;
    return line.runs.flatMap((run) => {
      const from = at;
      at += run.text.length;
      const place = line.annex ? null : writtenIn(line, run, incident);
      if (place === null) return [];
      return wordsToCheck(run.text)
        .filter(({ text }) => isOpen(text))
        .filter(({ text }) => {
          // A fact is printed in several places, and is corrected in one.
          const key = `${place === '' ? `${line.section} ${line.index}` : place.split(':')[0]} ${text.toLowerCase()}`;
          return !seen.has(key) && seen.add(key);
        })
        .map(({ text, start }) =>
          misspelt(line.section, line.index, from + start, text, place === '' ? null : place),
        );
    });
  });
}

/** The words of a section to be checked, each as the remark it would be. Printed facts are values, not spelling. */
export function candidates(
  incident: Incident,
  section: SectionKey,
  known: ReadonlySet<string>,
): readonly Finding[] {
  const first = firstProseLine(incident, section);
  const isOpen = openWords(incident, known);
  return proseLines(sectionProse(incident, section)).flatMap((runs, line) => {
    let at = 0;
    return runs.flatMap((run) => {
      const from = at;
      at += run.kind === 'chip' ? printChip(incident, run.chip).text.length : run.text.length;
      if (run.kind === 'chip') return [];
      return wordsToCheck(run.text)
        .filter(({ text }) => isOpen(text))
        .map(({ text, start }) => misspelt(section, first + line, from + start, text));
    });
  });
}
