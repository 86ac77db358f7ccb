import { fact } from '../brief/scribe.ts';
import { NOT_ALL } from '../brief/sections/money-sentence.ts';
import type { Run, Runs } from '../brief/tree.ts';
import type { Incident } from '../incident/incident.ts';

interface Spared {
  readonly chip: string;
  readonly before: string;
  readonly after: string;
  /** Said in the place of all three. */
  readonly instead?: string;
}

/**
 * What a listener in a corridor does not need: the range behind a number, the start beside a duration, the names of
 * what a sum leaves out.
 */
const LEFT_OUT: readonly Spared[] = [
  { chip: 'customers:range', before: ' (', after: ')' },
  { chip: 'startedAt', before: ', from ', after: ', ' },
  { chip: 'lossExcludes:inner', before: ' (not included: ', after: ')', instead: NOT_ALL },
];

/** Said by "have been failing" already. */
const SAID_TWICE = ', the service is not restored yet';

/** The text without its last or first words, if it has them there. */
function cut(text: string, ending: string): string | null {
  return text.endsWith(ending) ? text.slice(0, -ending.length) : null;
}

function leaveOut(runs: Runs, { chip, before, after, instead = '' }: Spared): Runs {
  const at = runs.findIndex((run) => run.chip === chip);
  const [head, tail] = [runs[at - 1], runs[at + 1]];
  const left = head ? cut(head.text, before) : null;
  if (!head || !tail || left === null || !tail.text.startsWith(after)) return runs;
  const space = after.endsWith(' ') ? after : '';
  const rest: Run = { ...tail, text: space + tail.text.slice(after.length) };
  return [...runs.slice(0, at - 1), { ...head, text: left + instead }, rest, ...runs.slice(at + 2)];
}

/** "since 14:49 UTC on 3 June" -> "since 14:49 UTC": the talk is held on the day. */
function undate(incident: Incident, run: Run): Run {
  return run.chip?.endsWith(':dated') ? (fact(incident, run.chip.slice(0, -':dated'.length)) ?? run) : run;
}

/** A sentence of the brief as it is said in half a minute. */
export function shortForm(incident: Incident, sentence: Runs): Runs {
  const shorter = LEFT_OUT.reduce(leaveOut, sentence);
  return shorter
    .map((run) => undate(incident, run))
    .map((run) => (run.chip ? run : { ...run, text: run.text.replace(SAID_TWICE, '') }))
    .filter(({ text }) => text !== '');
}
