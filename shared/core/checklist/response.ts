import type { Incident } from '../incident/incident.ts';
import { isPlanBOver, wantsTrigger } from '../incident/plan-b.ts';
import type { Slot } from '../incident/values/slot.ts';
import { isFilled, knownValue } from '../incident/values/slot.ts';
import type { ChecklistItem, Jump } from './item.ts';
import { isRunning } from './record.ts';
import { errorsOf, findingsOf, needSilence } from './remarks.ts';
import { DONE, missing, NOT_APPLICABLE, needFacts, prints, toCell, toFact } from './result.ts';

interface Action {
  readonly what: string;
  readonly owner: Slot<unknown>;
  readonly time: Slot<unknown>;
  readonly jump: Jump;
}

/** The first column to fill in: who, then when. */
function gap(owner: Slot<unknown>, list: 'actionsNow' | 'actionsLong'): string {
  if (!isFilled(owner)) return 'owner';
  return list === 'actionsNow' ? 'at' : 'due';
}

/** Actions of both lists that are not dropped. */
function actionsOf({ lists }: Incident): readonly Action[] {
  const now = lists.actionsNow.map((row) => ({ ...row, time: row.at, list: 'actionsNow' as const }));
  const long = lists.actionsLong.map((row) => ({ ...row, time: row.due, list: 'actionsLong' as const }));
  return [...now, ...long]
    .filter((row) => isFilled(row.what) && row.state !== 'dropped')
    .map(({ id, what, owner, time, list }) => ({
      what: knownValue(what) ?? 'action',
      owner,
      time,
      jump: { to: 'list', key: list, cell: `${id}/${gap(owner, list)}` },
    }));
}

const actionsOwned: ChecklistItem = {
  id: 'C18',
  text: 'Every action has owner role and time',
  level: 'warn',
  jump: { to: 'list', key: 'actionsNow' },
  check(context) {
    const actions = actionsOf(context.incident);
    if (actions.length === 0) return missing('No action is listed yet: what is done now, by whom, by when?');
    const open = actions.find(({ owner, time }) => !isFilled(owner) || !isFilled(time));
    if (!open) return needSilence(context, findingsOf(context, 'action.ownerless'));
    const lacks = isFilled(open.owner) ? 'a time' : isFilled(open.time) ? 'an owner' : 'an owner and a time';
    return missing(`“${open.what}” needs ${lacks}.`, open.jump);
  },
};

const planB: ChecklistItem = {
  id: 'C19',
  text: 'Plan B with trigger',
  level: ({ incident }) => (isRunning(incident) ? 'block' : 'warn'),
  jump: toFact('planB'),
  check: ({ incident }) =>
    isPlanBOver(incident)
      ? missing(
          'It was for the case that the failure goes on: say what we do if it comes back.',
          toFact('planBTrigger'),
        )
      : needFacts(
          incident,
          isFilled(incident.facts.planB) && !wantsTrigger(incident.facts)
            ? ['planB']
            : ['planB', 'planBTrigger'],
        ),
};

const verified: ChecklistItem = {
  id: 'C20',
  text: 'Verification is a measure, not silence',
  level: 'warn',
  jump: toFact('verificationBefore'),
  check({ incident }) {
    // Nothing can be verified before something was done.
    if (isRunning(incident) && !isFilled(incident.facts.mitigation)) return NOT_APPLICABLE;
    return needFacts(incident, ['verificationBefore', 'verificationAfter', 'heldSince']);
  },
};

const repeatRisk: ChecklistItem = {
  id: 'C21',
  text: 'Repeat risk: exact and similar with likelihood and date',
  level: 'block',
  jump: toFact('exactBarrier'),
  check(context) {
    if (!prints(context, 'risk')) return NOT_APPLICABLE;
    const { facts } = context.incident;
    // A barrier that nobody can name yet has no date, a similar failure that nobody knows no likelihood.
    const exact =
      isFilled(facts.exactBarrier) && knownValue(facts.exactBarrier) === null
        ? []
        : ['barrierSince' as const];
    const similar =
      isFilled(facts.similarEvent) && knownValue(facts.similarEvent) === null
        ? []
        : (['similarLikelihood', 'similarUntil'] as const);
    return needFacts(context.incident, ['exactBarrier', ...exact, 'similarEvent', ...similar]);
  },
};

const noNever: ChecklistItem = {
  id: 'C22',
  text: 'No promise of never',
  level: 'block',
  jump: { to: 'section', key: 'risk' },
  check: (context) => needSilence(context, errorsOf(context, 'overpromise.')),
};

const elsewhere: ChecklistItem = {
  id: 'C23',
  text: 'Same weakness elsewhere scanned or planned',
  level: 'warn',
  jump: { to: 'list', key: 'sameWeakness' },
  check(context) {
    if (!prints(context, 'risk')) return NOT_APPLICABLE;
    const rows = context.incident.lists.sameWeakness.filter((row) => isFilled(row.system));
    if (rows.length === 0)
      return missing('List the systems that may have the same weakness, or when they are scanned.');
    const open = rows.find((row) => !isFilled(row.state));
    if (!open) return DONE;
    const detail = `Say how it stands with “${knownValue(open.system) ?? 'a system'}”.`;
    return missing(detail, toCell('sameWeakness', open.id, 'state'));
  },
};

/** What was done, what is done next and what may come back. */
export const RESPONSE: readonly ChecklistItem[] = [
  actionsOwned,
  planB,
  verified,
  repeatRisk,
  noNever,
  elsewhere,
];
