import type { FactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { NO_PLAN_B } from '../incident/plan-b.ts';
import { knownValue } from '../incident/values/slot.ts';
import { asClause, saysNone, saysUndecided } from '../wording/text.ts';
import { say, typed } from './scribe.ts';
import type { Runs } from './tree.ts';

const NOBODY = /^(?:nobody|no one|not (?:yet )?(?:decided|named))(?: yet)?$/i;

/** What a field says when "none" was typed, as that word alone is no sentence; and what else says the same there. */
const NONE: Partial<Readonly<Record<FactKey, readonly [sentence: string, also?: RegExp]>>> = {
  customerStatus: ['Customers have been told nothing yet.'],
  safetyFollowUp: ['Nothing is done about that yet.', /^no follow-?up/i],
  staffImpact: ['No effect on staff is known.', /^no effect$/i],
  mitigation: ['There is no immediate fix yet.', /^no (?:immediate )?fix(?: yet)?$/i],
  mitigationLimits: ['No limits of this fix are known.', /^no limits?(?: known)?$/i],
  planB: ['There is no plan B.', NO_PLAN_B],
  fix: [
    'There is no permanent fix yet.',
    /^(?:no (?:permanent )?fix|not (?:yet )?(?:decided|planned))(?: yet)?$/i,
  ],
  ruledOut: [
    'Nothing can be ruled out yet.',
    /^(?:nothing|not) (?:yet )?(?:known|clear|sure|checked)(?: yet)?$/i,
  ],
  exactBarrier: ['Nothing stops the same failure now.'],
  interim: ['Nothing protects us until then.', /^no protection$/i],
  residualRisk: ['No risk that stays is known.', /^no risk(?: stays)?$/i],
  spokesperson: ['Nobody speaks for us yet.', NOBODY],
  reviewOwner: ['Nobody leads the review yet.', NOBODY],
  changesSinceLast: [
    'Nothing has changed since the last report.',
    /^(?:no|nothing) (?:changes?|changed|new)$/i,
  ],
  delayRisk: ['Nothing gets worse with delay.'],
};

/** What it says when nobody has decided it. */
const UNDECIDED: Partial<Readonly<Record<FactKey, string>>> = {
  mitigation: 'The immediate fix is not decided yet.',
  planB: 'Plan B is not decided yet.',
  exactBarrier: 'What stops the same failure is not decided yet.',
  interim: 'What protects us until then is not decided yet.',
  safetyFollowUp: 'What is done about that is not decided yet.',
};

const NOT_APPLICABLE = /^(?:n\/a|not applicable)$/i;
const NOT_YET = /^not yet$/i;

/**
 * The sentence for a field in which "none" or "not yet" was typed, or words for it; no words for what does not apply,
 * which claims nothing; null for any other answer.
 */
export function noneSaid(incident: Incident, key: FactKey): Runs | null {
  const [sentence, also] = NONE[key] ?? [];
  const value = knownValue(incident.facts[key]);
  const text = asClause(Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '');
  if (sentence === undefined || text === '') return null;
  if (NOT_APPLICABLE.test(text)) return [];
  const undecided = saysUndecided(text) ? UNDECIDED[key] : undefined;
  if (undecided !== undefined) return say(undecided);
  return saysNone(text) || NOT_YET.test(text) || also?.test(text) === true ? say(sentence) : null;
}

/** A typed text as sentences of its own, "none" among them; null while it is empty. */
export function typedOrNone(incident: Incident, key: FactKey): Runs | null {
  return noneSaid(incident, key) ?? typed(incident, key);
}
