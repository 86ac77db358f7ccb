import { type Run, type Runs, textOf } from '../brief/tree.ts';

/** A chip this short is a figure, a moment or a name: it is said whole or not at all. */
const WHOLE_CHIP = 60;
const ELLIPSIS = '…';

/** The words that fit; never cut inside a word unless it fills the line, and never behind a number. */
function wordsThatFit(text: string, room: number): string {
  const letters = [...text];
  if (letters.length <= room) return text;
  const start = letters.slice(0, room).join('');
  const end = letters[room] === ' ' ? start.length : start.lastIndexOf(' ');
  const words = start.slice(0, end < 0 ? start.length : end).split(' ');
  // A number without what follows it may say something else: "3 million" is not "3 …".
  while (words.length > 1 && /\d/.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** What no sentence ends with before an ellipsis: an open bracket, a comma, a dash. */
function stripped(runs: Runs): Runs {
  const last = runs.at(-1);
  if (!last || last.chip) return runs;
  const text = last.text.replace(/[\s,;:.([–-]+$/, '');
  return text === '' ? stripped(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

/**
 * The runs in at most this many characters, an ellipsis where something was left out. Figures and moments stay whole:
 * what is cut is a person's words, and what was cut is no chip any more.
 */
export function clipRuns(runs: Runs, most: number): Runs {
  if ([...textOf(runs)].length <= most) return runs;
  const kept: Run[] = [];
  let room = most - ELLIPSIS.length;
  for (const run of runs) {
    const length = [...run.text].length;
    if (length <= room) {
      kept.push(run);
      room -= length;
      continue;
    }
    const isWhole = run.missing || (run.chip !== undefined && length <= WHOLE_CHIP);
    const text = isWhole ? '' : wordsThatFit(run.text, room);
    if (text !== '') kept.push({ text, ...(run.bold ? { bold: true } : {}) });
    break;
  }
  return [...stripped(kept), { text: ELLIPSIS }];
}
