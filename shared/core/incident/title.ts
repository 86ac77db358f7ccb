import { derivedFigure } from '../impact/derived.ts';
import { printFigure } from '../wording/figure.ts';
import { functionName } from '../wording/function-name.ts';
import { printMoment } from '../wording/moment.ts';
import { asClause, capitalise } from '../wording/text.ts';
import { endOf, isEnded } from './ended.ts';
import { faultWords, isPluralService } from './fault.ts';
import type { Incident } from './incident.ts';
import { kindOf } from './kind.ts';
import { pageOf } from './page.ts';
import { knownValue } from './values/slot.ts';

/** "Card payments failed for 47 minutes": what befell it and how long, as far as it is known; null while nothing is. */
export function suggestTitle(incident: Incident): string | null {
  const { facts, setup } = incident;
  const typed = asClause(knownValue(facts.service) ?? '');
  if (typed === '') return null;
  const failed = functionName(typed);
  // A sentence is a title already.
  if (failed === null) return capitalise(typed);
  if (kindOf(setup.variant) === 'near-miss') return `Near miss: ${failed}`;
  const since = knownValue(facts.startedAt);
  const sinceWords = since ? ` since ${printMoment(since, pageOf(incident))}` : '';
  if (kindOf(setup.variant) === 'security') {
    const isOngoing = !isEnded(facts) && knownValue(facts.mitigatedAt) === null;
    return `A security event has affected ${failed}${isOngoing ? sinceWords : ''}`;
  }
  const [befell, plural] = [faultWords(facts), isPluralService(facts)];
  const duration = knownValue(endOf(facts)) ? derivedFigure(incident, 'duration') : null;
  if (duration)
    return `${capitalise(failed)} ${befell.past(plural)}${befell.manner} for ${printFigure(duration, setup.currency)}`;
  if (isEnded(facts)) return `${capitalise(failed)} ${befell.past(plural)}${befell.manner}`;
  const lasting = `${plural ? 'have' : 'has'} ${befell.lasting}${befell.manner}`;
  return `${capitalise(failed)} ${lasting}${sinceWords}`;
}

/** True while the title is the one its facts give it, or nobody can say one. */
export function hasItsTitle(incident: Incident): boolean {
  return incident.facts.title === suggestTitle(incident);
}

/**
 * The record with a title of its facts, for as long as nobody has given it another: it follows what failed, the status,
 * the times and the zone, and is given again where somebody emptied it. An edit that changes nothing of what the facts
 * would say leaves it as it is. `before` is the record before an edit that did not touch the title.
 */
export function withItsTitle(before: Incident, after: Incident): Incident {
  const { title } = before.facts;
  const next = suggestTitle(after);
  const said = suggestTitle(before);
  const isOpen = title === null || (typeof title === 'string' && title.trim() === '');
  if (next === said || !(title === said || (isOpen && next !== null))) return after;
  return { ...after, facts: { ...after.facts, title: next } };
}
