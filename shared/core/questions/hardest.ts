import type { Incident } from '../incident/incident.ts';
import { knownValue } from '../incident/values/slot.ts';
import { epochOf } from '../wording/zone.ts';
import type { QuestionGroup } from './groups.ts';
import type { QuestionEntry } from './questions-for.ts';
import type { Readiness } from './readiness.ts';

/** What a wrong answer costs: law, harm and money first. */
const STAKES: Readonly<Record<QuestionGroup, number>> = {
  'What happened': 1,
  Impact: 3,
  Cause: 2,
  'Fix and status': 2,
  'Recurrence and risk': 2,
  'Customers and communication': 2,
  'Legal and regulatory': 3,
  Money: 2,
  'People and ownership': 1,
  'What do you need from me': 1,
};

/** Points for a question without a single known fact. */
const MISSING = 3;

function readinessPoints({ state, by }: Readiness): number {
  if (state === 'ready') return 0;
  if (state === 'weak') return 2;
  return by?.expectedAt ? 1 : 3;
}

function missingPoints({ facts }: QuestionEntry): number {
  if (facts.length === 0) return 0;
  return (MISSING * facts.filter(({ state }) => state !== 'value').length) / facts.length;
}

/** Questions whose last answer in the drill was not good. */
function missedInDrill({ lists }: Incident): ReadonlySet<string> {
  const last = new Map<string, { readonly at: number; readonly missed: boolean }>();
  for (const { question, at, verdict } of lists.drills) {
    const [id, when] = [knownValue(question), knownValue(at)];
    if (id === null || when === null) continue;
    const epoch = epochOf(when.at);
    if (epoch >= (last.get(id)?.at ?? epoch)) last.set(id, { at: epoch, missed: verdict === 'again' });
  }
  return new Set([...last].filter(([, { missed }]) => missed).map(([id]) => id));
}

/**
 * The questions from hard to easy, of those this role is asked. Points: missing facts (3 when none is known, less in
 * proportion), stakes of the group (1 to 3), readiness (unknown without a time 3, weak 2, unknown with a time 1, ready
 * 0), two more for a core question and one for a miss at the last drill. Equal points keep the order of the bank.
 */
export function rankQuestions(
  incident: Incident,
  entries: readonly QuestionEntry[],
): readonly QuestionEntry[] {
  const missed = missedInDrill(incident);
  const points = (entry: QuestionEntry): number =>
    missingPoints(entry) +
    STAKES[entry.group] +
    readinessPoints(entry.readiness) +
    (entry.core ? 2 : 0) +
    (missed.has(entry.id) ? 1 : 0);
  return entries
    .filter(({ forRole }) => forRole)
    .map((entry) => ({ entry, points: points(entry) }))
    .toSorted((a, b) => b.points - a.points)
    .map(({ entry }) => entry);
}

const HARDEST = 5;

/** The five to rehearse first. */
export function hardestQuestions(
  incident: Incident,
  entries: readonly QuestionEntry[],
): readonly QuestionEntry[] {
  return rankQuestions(incident, entries).slice(0, HARDEST);
}
