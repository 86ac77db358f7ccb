import { derivedFigure } from '../impact/derived.ts';
import { regex } from '../long-text.ts';
import { printFigure } from '../wording/figure.ts';
import { isEnded } from './ended.ts';
import type { Incident } from './incident.ts';
import { isPlanBOver } from './plan-b.ts';
import { centre } from './values/figure.ts';
import { knownValue } from './values/slot.ts';

/** "failures > 30%", "the error rate exceeds 1%" */
const FAILURES_ABOVE = regex('i')`
  \b(?:failures?|errors?|fail|failed|failing|error rate|failure rate)\b[^.;%\d]{0,40}?(?:>|≥|exceeds?|
    exceeded|above|over|more than|at least|reach(?:es)?|pass(?:es)?|beyond)\s*=?\s*(\d{1,3}(?:\.\d+)?)\s?(?:%|
    percent)
`;

/** The share that failed, as printed, where plan B was to begin above a smaller one and nothing has been fixed; else null. */
function metBy(incident: Incident): string | null {
  const { facts, setup } = incident;
  const above = FAILURES_ABOVE.exec(knownValue(facts.planBTrigger) ?? '')?.[1];
  const failed = derivedFigure(incident, 'failedShare');
  if (above === undefined || !failed || isEnded(facts)) return null;
  // With a fix in effect the share says what was before it.
  if (knownValue(facts.mitigatedAt) || knownValue(facts.verificationAfter)) return null;
  return centre(failed) > Number(above) * 10_000 ? printFigure(failed, setup.currency) : null;
}

const SMALL = regex('')`
  ^(?:we|us|our|the|a|an|to|of|on|in|at|by|and|or|over|back|up|off|out|all|it|is|are|was|be|with|for|from|
    into|then|this|that|new|again|now)$
`;

/** "we switched to fra" -> "switch", "fra" */
function stemsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.test(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word));
}

/** True where the words of the plan stand in what has been done: its last one, and half of all. */
function isSaidIn(plan: readonly string[], done: string): boolean {
  const words = new Set(stemsOf(done));
  const last = plan.at(-1);
  const said = plan.filter((stem) => words.has(stem)).length;
  return last !== undefined && words.has(last) && said * 2 >= plan.length;
}

/** True where the fix on record, or an action that is done or running, is what plan B says. */
function isCarriedOut({ facts, lists }: Incident): boolean {
  const plan = stemsOf(knownValue(facts.planB) ?? '');
  if (plan.length === 0) return false;
  const actions = lists.actionsNow.filter(({ state }) => state === 'done' || state === 'running');
  const done = [facts.mitigation, ...actions.map(({ what }) => what)].map((text) => knownValue(text) ?? '');
  return done.some((text) => isSaidIn(plan, text));
}

/**
 * Why plan B cannot stand as open any more: its trigger is met on record, or it has been carried out. Null while it
 * waits for its case.
 */
export function planBSettled(incident: Incident): string | null {
  if (isPlanBOver(incident) || knownValue(incident.facts.planB) === null) return null;
  if (isCarriedOut(incident))
    return '“Plan B” is what has been done or is under way already: clear it, or name what you do if that fails too.';
  const share = metBy(incident);
  if (share === null) return null;
  return `The trigger of plan B is met: ${share} failed. Put plan B among the actions and clear it here, or name the trigger that holds now.`;
}
