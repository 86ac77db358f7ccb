import { printChip } from '../../../shared/core/brief/chips.ts';
import { firstProseLine, proseLines } from '../../../shared/core/brief/prose-lines.ts';
import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import { sectionProse } from '../../../shared/core/brief/section-prose.ts';
import type { Finding } from '../../../shared/core/coach/finding.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { wordsToCheck } from './words.ts';

/** Stands where a rule of the coach has its name: a misspelt word is underlined and settled like any remark. */
export const SPELLING = 'spelling';

export const isSpelling = ({ ruleId }: Pick<Finding, 'ruleId'>): boolean => ruleId === SPELLING;

function misspelt(section: SectionKey, line: number, start: number, text: string): Finding {
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
    chip: null,
    suggestion: 'Correct it, or let it stand.',
    fixes: [],
  };
}

/** The words of a section to be checked, each as the remark it would be. Printed facts are values, not spelling. */
export function candidates(
  incident: Incident,
  section: SectionKey,
  known: ReadonlySet<string>,
): readonly Finding[] {
  const first = firstProseLine(incident, section);
  const ignored = new Set(incident.ignores.filter(isSpelling).map(({ text }) => text.toLowerCase()));
  const isOpen = (word: string): boolean =>
    !known.has(word.toLowerCase()) && !ignored.has(word.toLowerCase());
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
