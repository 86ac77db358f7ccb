import { durationOf, shareFailed } from '../impact/derived.ts';
import { regex } from '../long-text.ts';
import { rememberWhile } from '../remember.ts';
import { WHOLE } from '../wording/share.ts';
import { decidedAsks, isDecided } from './asks.ts';
import { calledTwice } from './calls.ts';
import { isBehind } from './due.ts';
import { endOf, isEndDisputed } from './ended.ts';
import type { FactKey, Facts } from './facts.ts';
import { FACT_KEYS, FACTS } from './facts.ts';
import { SWITCHED_OFF_BY_US } from './fault.ts';
import type { Field } from './field.ts';
import type { Incident } from './incident.ts';
import { kindOf } from './kind.ts';
import type { Row } from './lists.ts';
import { countOfHit, isNearMissDisputed } from './near-miss.ts';
import { announcedUpdate } from './next-update.ts';
import { planBSettled } from './plan-b-met.ts';
import { staleWords } from './stale-words.ts';
import { isSeverityReasonStale } from './stated-share.ts';
import { centre, type Figure, isFloor } from './values/figure.ts';
import { isAfter } from './values/moment-order.ts';
import { isFilled, knownValue } from './values/slot.ts';
import type { Stamp } from './values/stamp.ts';

/** Two facts that cannot both be true, or one that needs another. */
export interface BrokenInvariant {
  readonly id: string;
  readonly message: string;
  readonly facts: readonly FactKey[];
}

type StampKey = { [K in FactKey]: (typeof FACTS)[K]['type'] extends 'stamp' ? K : never }[FactKey];

/**
 * Moments that follow each other; every pair of a chain is compared, as those between may be missing. Damage may have
 * ended before anybody saw it, and a sign may come before the trouble.
 */
const CHAINS: readonly (readonly StampKey[])[] = [
  ['startedAt', 'mitigatedAt', 'restoredAt', 'closedAt'],
  ['startedAt', 'detectedAt'],
  ['detectedAt', 'closedAt'],
  ['startedAt', 'awarenessAt'],
  ['firstSignAt', 'awarenessAt'],
  ['detectedAt', 'acknowledgedAt'],
  ['mitigatedAt', 'heldSince'],
  ['fixEarliest', 'fixLatest'],
];

/** What a failure that people notice has in this order; silent damage, an attack and a near miss need not. */
const NOTICED: readonly (readonly [StampKey, StampKey])[] = [
  ['detectedAt', 'mitigatedAt'],
  ['detectedAt', 'restoredAt'],
];
const SILENT: ReadonlySet<unknown> = new Set(['data corruption', 'data loss', 'security']);
const HARMED: ReadonlySet<unknown> = new Set(['suspected', 'confirmed']);

/** True where the damage may have ended before anybody saw it: of data, of an attack, of what hit nobody. */
function mayBeSilent({ facts, setup }: Incident): boolean {
  const harms = [facts.dataLoss, facts.dataExposure, facts.dataCorrectness];
  return (
    kindOf(setup.variant) !== 'failure' || SILENT.has(facts.type) || harms.some((harm) => HARMED.has(harm))
  );
}

const IN_ORDER: readonly (readonly [StampKey, StampKey])[] = CHAINS.flatMap((chain) =>
  chain.flatMap((first, index) => chain.slice(index + 1).map((second) => [first, second] as const)),
);

const PAST: readonly StampKey[] = FACT_KEYS.filter((key): key is StampKey => {
  const field: Field = FACTS[key];
  return field.type === 'stamp' && field.tense === 'past';
});

/** What the brief announces: of a moment that has passed a reader expects to hear what came of it. */
const AHEAD: readonly StampKey[] = ['planBDecideBy', 'nextCustomerMessageAt', 'confirmAt'];

function label(key: FactKey): string {
  return FACTS[key].label;
}

function orderProblems(incident: Incident): readonly BrokenInvariant[] {
  const { facts } = incident;
  const pairs = mayBeSilent(incident) ? IN_ORDER : [...IN_ORDER, ...NOTICED];
  return pairs.flatMap(([first, second]) => {
    const a = knownValue(facts[first]);
    const b = knownValue(facts[second]);
    if (!a || !b || !isAfter(a, b)) return [];
    const message = `“${label(first)}” lies after “${label(second)}”.`;
    return [{ id: `order.${first}.${second}`, message, facts: [first, second] }];
  });
}

function aheadProblems(facts: Facts, asOf: Stamp): readonly BrokenInvariant[] {
  const passed = AHEAD.filter((key) => {
    const at = knownValue(facts[key]) as Stamp | null;
    // A confirmed cause keeps the time that was promised for it.
    const isSettled = key === 'confirmAt' && facts.causeStatus === 'confirmed';
    return at !== null && !isSettled && isBehind(at, asOf);
  });
  return passed.map((key) => ({
    id: `as-of.${key}`,
    message: `“${label(key)}” has passed by “As of”: name the time that holds now, or say that it is not known.`,
    facts: [key, 'asOf'],
  }));
}

/** Events of the annex after "as of"; the first of them is where a person looks. */
export const timelineAhead = rememberWhile(
  ({ lists, facts }) => [lists.timeline, facts.asOf],
  ({ lists, facts }): Row<'timeline'> | null => {
    const asOf = knownValue(facts.asOf);
    const isAhead = ({ at, inBrief }: Row<'timeline'>): boolean => {
      const moment = knownValue(at);
      return asOf !== null && moment !== null && inBrief !== 'no' && isAfter(moment, asOf);
    };
    return lists.timeline.find(isAhead) ?? null;
  },
);

function asOfProblems(incident: Incident): readonly BrokenInvariant[] {
  const { facts, lists } = incident;
  const asOf = knownValue(facts.asOf);
  if (!asOf) return [];
  const late = PAST.filter((key) => {
    const at = knownValue(facts[key]) as Stamp | null;
    return at !== null && isAfter(at, asOf);
  });
  const found: BrokenInvariant[] = late.map((key) => ({
    id: `as-of.${key}`,
    message: `“${label(key)}” lies after “As of”: the brief would tell the future as past.`,
    facts: [key, 'asOf'],
  }));
  const sent = lists.messages.map((message) => knownValue(message.at));
  if (sent.some((at) => at !== null && isAfter(at, asOf))) {
    const message = 'A message was sent after “As of”: the brief would tell the future as past.';
    found.push({ id: 'as-of.messages', message, facts: ['asOf'] });
  }
  const decided = decidedAsks(incident).map(({ outcome }) => knownValue(outcome.at));
  if (decided.some((at) => at !== null && isAfter(at, asOf))) {
    const message = 'A decision was made after “As of”: the brief would tell the future as past.';
    found.push({ id: 'as-of.decisions', message, facts: ['asOf'] });
  }
  if (timelineAhead(incident)) {
    const message = 'An event of the timeline lies after “As of”: the brief would tell the future as past.';
    found.push({ id: 'as-of.timeline', message, facts: ['asOf'] });
  }
  found.push(...aheadProblems(facts, asOf));
  if (knownValue(facts.nextUpdateAt) && !announcedUpdate(facts)) {
    found.push({
      id: 'as-of.next',
      message: 'The next update must lie after “As of”.',
      facts: ['nextUpdateAt', 'asOf'],
    });
  }
  return found;
}

const SHARES = [
  'shareFailed',
  'targetShare',
  'recoveryFactor',
  'verificationBefore',
  'verificationAfter',
] as const satisfies readonly FactKey[];

function isAboveWhole(figure: Figure | null): boolean {
  return figure?.unit === 'share' && figure.high > WHOLE;
}

function shareProblems(facts: Facts): readonly BrokenInvariant[] {
  const above = SHARES.filter((key) => isAboveWhole(knownValue(facts[key])));
  return above.map((key) => ({
    id: `share.whole.${key}`,
    message: `“${label(key)}” is above 100%.`,
    facts: [key],
  }));
}

function figureProblems(facts: Facts): readonly BrokenInvariant[] {
  const found: BrokenInvariant[] = [];
  const customers = knownValue(facts.customers);
  const base = knownValue(facts.customersBase);
  if (customers && base && customers.high > base.high) {
    const message = 'More customers are affected than there are in all.';
    found.push({ id: 'customers.base', message, facts: ['customers', 'customersBase'] });
  }
  const failed = knownValue(facts.attemptsFailed);
  const total = knownValue(facts.attemptsTotal);
  if (failed && total && failed.high > total.high) {
    const message = 'More attempts failed than were made.';
    found.push({ id: 'attempts.total', message, facts: ['attemptsFailed', 'attemptsTotal'] });
  }
  const entered = knownValue(facts.shareFailed);
  if (entered && failed && total && total.low > 0) {
    const computed = (centre(failed) / centre(total)) * WHOLE;
    const near = computed >= entered.low - 5_000 && computed <= entered.high + 5_000;
    const message = 'The share that failed does not match failed and total attempts within half a point.';
    if (!near)
      found.push({
        id: 'share.attempts',
        message,
        facts: ['shareFailed', 'attemptsFailed', 'attemptsTotal'],
      });
  }
  const people = knownValue(facts.customers);
  // A count of one minute says so where it is told how it was counted.
  if (people && total && total.method === '' && people.low > total.high) {
    const message =
      'More customers are affected than attempts were made: correct one of them, or say how the attempts were counted.';
    found.push({ id: 'customers.attempts', message, facts: ['customers', 'attemptsTotal'] });
  }
  if (isSeverityReasonStale(facts)) {
    const message = `“${label('severityReason')}” gives another share of the customers than the record.`;
    found.push({ id: 'severity.share', message, facts: ['severityReason', 'customers'] });
  }
  return [...found, ...measureProblems(facts)];
}

/** Points (parts per million) that a measure may lie beside what failed: one is of a moment, the other of all of it. */
const MEASURE_SLACK = 20_000;
const SUCCEEDS = regex('i')`
  ^(?:of )?[^.;]*\b(?:succeed|succeeded|succeeds|work|worked|works|go through|went through|are ok|were ok)\b
`;

/** What failed and what succeeded meanwhile are the whole. */
function measureProblems(facts: Facts): readonly BrokenInvariant[] {
  const failed = shareFailed(facts);
  const before = knownValue(facts.verificationBefore);
  if (
    !failed ||
    !before ||
    before.unit !== 'share' ||
    before.high > WHOLE ||
    !SUCCEEDS.test(knownValue(facts.verificationMeasure) ?? '')
  )
    return [];
  const [least, most] = [WHOLE - failed.high, WHOLE - failed.low];
  const isOff = before.low > most + MEASURE_SLACK || before.high < least - MEASURE_SLACK;
  if (!isOff) return [];
  const message = `“${label('shareFailed')}” and “${label('verificationBefore')}” do not add up to 100%: what did not fail succeeded.`;
  return [{ id: 'share.measure', message, facts: ['verificationBefore', 'shareFailed'] }];
}

/** No message is planned, and one has its time. */
function messageProblems({
  nextCustomerMessageAt: at,
  customerMessages: none,
}: Facts): readonly BrokenInvariant[] {
  if (knownValue(none) === null || !isFilled(at)) return [];
  const message = `“${label('customerMessages')}” says that none is planned, but “${label('nextCustomerMessageAt')}” is filled: clear one of them.`;
  return [{ id: 'message.none', message, facts: ['nextCustomerMessageAt', 'customerMessages'] }];
}

function planBProblems(incident: Incident): readonly BrokenInvariant[] {
  const message = planBSettled(incident);
  return message === null ? [] : [{ id: 'plan-b.settled', message, facts: ['planB', 'planBTrigger'] }];
}

function durationProblems(facts: Facts): readonly BrokenInvariant[] {
  const stated = knownValue(facts.statedDuration);
  const measured = durationOf({ ...facts, statedDuration: null });
  if (!stated || !measured || !knownValue(endOf(facts))) return [];
  const inBetween = facts.type === 'on and off';
  const tooShort = stated.qualifier !== 'up-to' && measured.low < stated.low * 0.9 - 60;
  const tooLong = !inBetween && !isFloor(stated) && measured.high > stated.high * 1.1 + 60;
  const remedy = tooLong ? ` If it came and went, say “On and off” under “${label('type')}”.` : '';
  const message = `The stated duration does not match “Started” and “Restored”.${remedy}`;
  if (!tooShort && !tooLong) return [];
  return [{ id: 'duration', message, facts: ['statedDuration', 'startedAt', 'restoredAt'] }];
}

function causeProblems(facts: Facts): readonly BrokenInvariant[] {
  const found: BrokenInvariant[] = [];
  if (facts.causeStatus === 'confirmed' && isFilled(facts.likelihood)) {
    const message = `A confirmed cause needs no likelihood word: clear “${label('likelihood')}”.`;
    found.push({ id: 'cause.confirmed', message, facts: ['likelihood', 'causeStatus'] });
  }
  if (facts.causeStatus === 'suspected' && !(isFilled(facts.likelihood) && isFilled(facts.confirmAt))) {
    const message =
      'A suspected cause needs a likelihood and the time by which it is confirmed or discarded.';
    found.push({ id: 'cause.suspected', message, facts: ['likelihood', 'confirmAt'] });
  }
  return found;
}

function statusProblems(incident: Incident): readonly BrokenInvariant[] {
  const { facts, lists } = incident;
  const found: BrokenInvariant[] = [];
  if (facts.status === 'restored' && !isFilled(facts.heldSince)) {
    const message = '“Restored” needs a measure and the moment since when it has held.';
    found.push({ id: 'restored.held', message, facts: ['heldSince'] });
  }
  if (isEndDisputed(facts)) {
    const status = `“Status” says ${knownValue(facts.status)}`;
    const message = `“Restored” has a time, but ${status}: change the status, or clear “Restored”.`;
    found.push({ id: 'status.restored', message, facts: ['restoredAt', 'status'] });
  }
  if (isNearMissDisputed(incident)) {
    const key = countOfHit(facts) ?? 'segments';
    const message = `“${label(key)}” says who was hit, but in a near miss nobody was: tell it as a failure (of the type “${SWITCHED_OFF_BY_US}” where they were kept out to be safe), or clear the field.`;
    found.push({ id: 'near-miss.hit', message, facts: [key] });
  }
  const asOf = knownValue(facts.asOf);
  const late = lists.asks.some((ask) => {
    const deadline = knownValue(ask.deadline);
    return asOf && deadline && isBehind(deadline, asOf) && !isDecided(incident, ask);
  });
  if (late) found.push({ id: 'ask.deadline', message: 'A decision is due before “As of”.', facts: ['asOf'] });
  return found;
}

function callProblems(incident: Incident): readonly BrokenInvariant[] {
  return calledTwice(incident).map(({ name, caller }) => {
    const [whom, who] = [knownValue(name) ?? '', knownValue(caller) ?? ''];
    const message = `A decision asks the CEO to call ${whom}, and “Who calls” is ${who}: name one of them.`;
    return { id: 'call.twice', message, facts: ['keyAccountsNote'] };
  });
}

/** Everything in the record that contradicts itself (fact dictionary, invariants); empty when all of it holds. */
export function brokenInvariants(incident: Incident): readonly BrokenInvariant[] {
  const { facts } = incident;
  return [
    ...orderProblems(incident),
    ...asOfProblems(incident),
    ...figureProblems(facts),
    ...shareProblems(facts),
    ...durationProblems(facts),
    ...causeProblems(facts),
    ...statusProblems(incident),
    ...planBProblems(incident),
    ...messageProblems(incident.facts),
    ...callProblems(incident),
    ...staleWords(incident).map(({ key, message }) => ({ id: `stale.${key}`, message, facts: [key] })),
  ];
}
