import type { Run, Runs } from '../brief/tree.ts';
import { textOf } from '../brief/tree.ts';
import { capitalise } from '../wording/text.ts';

/** The subject is named in every sentence; it is no news, and no repetition. */
const SUBJECT = 'service';

const nameOf = ({ chip = '' }: Run): string => chip.split(':')[0] ?? '';

/** "at 14:49 UTC on 3 June" as "14:49 UTC": said once with its day, it is said. */
function withoutDay(text: string): string {
  return text.replace(/^at /i, '').replace(/ on \d{1,2} \p{L}+(?: \d{4})?$/u, '');
}

function holdsTime(text: string): boolean {
  return /\d{2}:\d{2}/.test(text);
}

function isSaid(run: Run, said: readonly Runs[]): boolean {
  const text = withoutDay(run.text).toLowerCase();
  return said.flat().some((known) => {
    const same = withoutDay(known.text).toLowerCase() === text;
    return same && (nameOf(known) === nameOf(run) || (known.chip !== undefined && holdsTime(text)));
  });
}

/** True when every fact of the sentence, what failed left aside, has been said; never for words without a fact. */
export function saysNothingNew(sentence: Runs, said: readonly Runs[]): boolean {
  const facts = sentence.filter((run) => run.chip !== undefined && nameOf(run) !== SUBJECT);
  return facts.length > 0 && facts.every((run) => isSaid(run, said));
}

/** The text of the run without these words at its start. */
function cut(run: Run | undefined, start: string): Runs {
  return run ? [{ ...run, text: run.text.slice(start.length) }] : [];
}

/** Words as the start of a sentence; a chip in front is left as it is. */
function asStart(runs: Runs): Runs {
  const [first, ...rest] = runs.filter(({ text }) => text !== '');
  if (!first) return [];
  return first.chip === undefined ? [{ text: capitalise(first.text) }, ...rest] : [first, ...rest];
}

/**
 * A sentence without the time at its start that has been said: "Since 14:49 UTC, 99.9% …" goes on as "Now 99.9% …",
 * "For 47 minutes, from 14:02 UTC, 18% …" as "From 14:02 UTC, 18% …".
 */
export function withoutSaidTime(sentence: Runs, said: readonly Runs[]): Runs {
  const [lead, time, next, ...rest] = sentence;
  if (!lead || !time?.chip || !next || !isSaid(time, said)) return sentence;
  if (lead.text === 'Since ' && next.text.startsWith(', '))
    return [{ text: 'Now ' }, ...cut(next, ', ').filter(({ text }) => text !== ''), ...rest];
  if (lead.text !== 'For ' || nameOf(time) !== 'duration') return sentence;
  const start = [', ', ' so far, '].find((words) => next.text.startsWith(words));
  return start === undefined ? sentence : asStart([...cut(next, start), ...rest]);
}

/** True when one of the two says nothing but the beginning of the other. */
export function overlaps(one: Runs, other: Runs): boolean {
  const [a, b] = [textOf(one), textOf(other)].map((text) => text.replace(/\.$/, ''));
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}
