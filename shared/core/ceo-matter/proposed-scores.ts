import { clockReasons } from '../checklist/record.ts';
import { customersShare, derivedFigure, durationOf } from '../impact/derived.ts';
import { endOf, isEnded } from '../incident/ended.ts';
import { FACTS } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { pageOf } from '../incident/page.ts';
import { type Figure, isExact } from '../incident/values/figure.ts';
import { isFilled, isUnknown, knownValue } from '../incident/values/slot.ts';
import { printAmount, printFigure } from '../wording/figure.ts';
import { printMoment } from '../wording/moment.ts';
import { optionWords } from '../wording/option-label.ts';
import { printShare, roundShare, WHOLE } from '../wording/share.ts';
import { asClause, capitalise, decapitalise, joinWords } from '../wording/text.ts';
import type { Dimension } from './dimensions.ts';

/** A score that the facts give, and why. It is offered; a person takes it or not. */
export interface Proposal {
  readonly score: number;
  readonly reason: string;
}

/**
 * The level of a value: how many of the bounds it has reached. A share counts as it prints, so that “5%” never stands
 * beside “under 5%”; in doubt it is the higher level.
 */
function levelOf(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value >= bound).length;
}

function customersHit({ facts, setup }: Incident): Proposal | null {
  const [hit, base, share] = [
    knownValue(facts.customers),
    knownValue(facts.customersBase),
    customersShare(facts),
  ];
  if (!hit || !base || !share) return null;
  const [part, whole, ratio] = [hit, base, share].map((figure) => printFigure(figure, setup.currency));
  const noun = asClause(knownValue(facts.customersNoun) ?? '') || 'customers';
  return {
    score: levelOf(share.high, [0.01 * WHOLE, 0.05 * WHOLE, 0.25 * WHOLE]),
    reason: `${capitalise(part ?? '')} of ${whole} ${noun}, ${ratio}`,
  };
}

const MINUTE = 60;

function duration({ facts, setup }: Incident): Proposal | null {
  const lasted = durationOf(facts);
  if (!lasted) {
    const isOpen = [facts.startedAt, facts.statedDuration, endOf(facts)].some(isUnknown);
    return isOpen
      ? { score: 3, reason: `How long it ${isEnded(facts) ? 'lasted' : 'lasts'} is not known` }
      : null;
  }
  const soFar = isEnded(facts) || knownValue(endOf(facts)) ? '' : ' so far';
  return {
    score: levelOf(lasted.high, [15 * MINUTE, 60 * MINUTE, 240 * MINUTE]),
    reason: capitalise(printFigure(lasted, setup.currency)) + soFar,
  };
}

function money(incident: Incident): Proposal | null {
  const { facts, setup } = incident;
  const [loss, day] = [derivedFigure(incident, 'lossEstimate'), knownValue(facts.dailyRevenue)];
  if (!loss || !day || day.low <= 0) return null;
  const share = roundShare(Math.round((loss.high / day.low) * WHOLE));
  const most = isExact(loss)
    ? printFigure(loss, setup.currency)
    : `${printAmount(loss.high, loss.unit, setup.currency)} at most`;
  return {
    score: levelOf(share, [0.005 * WHOLE, 0.05 * WHOLE, 0.5 * WHOLE]),
    reason: `${capitalise(most)}, ${printShare(share)} of the revenue of a day`,
  };
}

const DATA = ['dataLoss', 'dataExposure', 'dataCorrectness'] as const;

function dataLevel(key: (typeof DATA)[number], state: string): number {
  if (state === 'none-verified') return 0;
  if (state === 'none-found-so-far') return 2;
  return key === 'dataCorrectness' && state !== 'unknown' ? 2 : 3;
}

/** The three answers about data; the gravest counts, and stands as the reason. */
function data({ facts }: Incident): Proposal | null {
  const answers = DATA.flatMap((key) => {
    const state = isUnknown(facts[key]) ? 'unknown' : facts[key];
    return state === null ? [] : [{ label: FACTS[key].label, state, level: dataLevel(key, state) }];
  });
  const score = Math.max(0, ...answers.map(({ level }) => level));
  if (answers.length < DATA.length && score < 3) return null;
  const gravest = answers.filter(({ level }) => level === score);
  const [first] = gravest;
  const isOneState = gravest.every(({ state }) => state === first?.state);
  const labels = gravest.map(({ label }, index) => (index === 0 ? label : decapitalise(label)));
  return {
    score,
    reason: isOneState
      ? `${joinWords(labels, 'or')}: ${optionWords(first?.state ?? '')}`
      : gravest.map(({ state }, index) => `${labels[index]}: ${optionWords(state)}`).join('; '),
  };
}

function counted(figure: Figure | null, { setup }: Incident, one: string, many: string): string | null {
  if (!figure || figure.high <= 0) return null;
  return `${printFigure(figure, setup.currency)} ${figure.high === 1 ? one : many}`;
}

function publicity(incident: Incident): Proposal | null {
  const { facts } = incident;
  if (facts.detectionSource === 'press') return { score: 3, reason: 'The press noticed it' };
  const posts = counted(
    knownValue(facts.publicMentions),
    incident,
    'post or press mention',
    'posts and press mentions',
  );
  if (posts) return { score: 2, reason: capitalise(posts) };
  const tickets = counted(knownValue(facts.tickets), incident, 'support ticket', 'support tickets');
  return tickets ? { score: 1, reason: capitalise(tickets) } : null;
}

function legal(incident: Incident): Proposal | null {
  const { facts, lists } = incident;
  const clocks = lists.clocks.filter(({ rule, state }) => isFilled(rule) && state !== 'closed by Legal');
  if (clocks.length > 0) {
    const reason =
      clocks.length === 1 ? 'A period may run; Legal decides' : 'Several periods may run; Legal decides';
    return { score: 2, reason };
  }
  const touched = clockReasons(incident);
  if (touched.length > 0)
    return { score: 2, reason: `It touches ${joinWords(touched)}; Legal decides whether a period runs` };
  if (lists.contractNotices.some(({ contract, state }) => isFilled(contract) && state !== 'sent'))
    return { score: 1, reason: 'Notice under a contract is open' };
  const credits = knownValue(facts.credits);
  return credits && credits.high > 0
    ? { score: 1, reason: `Contract credits of ${printFigure(credits, incident.setup.currency)}` }
    : null;
}

/** A fix is verified by a measure that holds, never by silence. */
function control(incident: Incident): Proposal | null {
  const { facts } = incident;
  const held = knownValue(facts.heldSince);
  if (held && isEnded(facts) && knownValue(facts.verificationAfter))
    return {
      score: 0,
      reason: `The fix is measured, and has held since ${printMoment(held, pageOf(incident))}`,
    };
  if (facts.causeStatus === null) return null;
  if (facts.causeStatus === 'confirmed')
    return { score: 1, reason: 'The cause is confirmed; the fix is not verified yet' };
  const cause =
    facts.causeStatus === 'suspected' ? 'The cause is suspected, not confirmed' : 'The cause is not known';
  return isEnded(facts) || knownValue(facts.mitigatedAt)
    ? { score: 2, reason: `${cause}; the failure is contained` }
    : { score: 3, reason: `${cause}; nothing on record says that it is contained` };
}

const PROPOSED: Readonly<Partial<Record<Dimension, (incident: Incident) => Proposal | null>>> = {
  'customers hit': customersHit,
  duration,
  money,
  data,
  publicity,
  'legal or contract': legal,
  control,
};

/**
 * The score that the facts give a dimension (structure of the brief, §7), with the facts as its reason; null where they
 * do not say: which function is a main one, and whether it happened before, only a person knows.
 */
export function proposedScore(incident: Incident, dimension: Dimension): Proposal | null {
  return PROPOSED[dimension]?.(incident) ?? null;
}
