import type { Jump } from '../checklist/item.ts';
import { isEnded } from '../incident/ended.ts';
import type { Incident } from '../incident/incident.ts';
import { KINDS, type Kind, kindOf } from '../incident/kind.ts';
import { isFilled, knownValue } from '../incident/values/slot.ts';
import { asClause, joinWords } from '../wording/text.ts';
import { registerOf } from './register.ts';

/** Something the final report is expected to say and cannot say yet, with the way to it. */
export interface FinalGap {
  readonly text: string;
  readonly jump: Jump;
}

/** True once the failure is over: before that, no report is the last one. */
export function canBeFinal({ facts }: Incident): boolean {
  return isEnded(facts);
}

const ACTION_CELLS = [
  ['owner', 'an owner'],
  ['due', 'a date'],
  ['proof', 'a proof'],
  ['state', 'a state'],
] as const;

/** An action without owner, date, proof or state is a wish; each is named with what it lacks. */
function actionGaps({ lists }: Incident): readonly FinalGap[] {
  const jump: Jump = { to: 'list', key: 'actionsLong' };
  const actions = lists.actionsLong.filter(({ what }) => isFilled(what));
  if (actions.length === 0) return [{ text: 'No action against a repeat is listed.', jump }];
  return actions.flatMap((action) => {
    const lacks = ACTION_CELLS.flatMap(([column, name]) => (isFilled(action[column]) ? [] : [name]));
    const what = asClause(knownValue(action.what) ?? '');
    return lacks.length > 0 ? [{ text: `“${what}” lacks ${joinWords(lacks)}.`, jump }] : [];
  });
}

type Check = readonly [isOpen: (incident: Incident) => boolean, gap: FinalGap];

const OVER: Readonly<Record<Kind, string>> = {
  failure: 'it was restored',
  security: 'it was contained',
  'near-miss': 'the danger was over',
};

const CHECKS: readonly Check[] = [
  [
    ({ facts }) => facts.causeStatus !== 'confirmed',
    { text: 'The cause is not confirmed.', jump: { to: 'fact', key: 'causeStatus' } },
  ],
  [
    ({ facts }) => !isFilled(facts.weakness) || !isFilled(facts.missingSafeguard),
    {
      text: 'The weakness and the missing safeguard are not both named.',
      jump: { to: 'fact', key: 'weakness' },
    },
  ],
  ...KINDS.map(
    (kind): Check => [
      ({ facts, setup }) => kindOf(setup.variant) === kind && knownValue(facts.restoredAt) === null,
      { text: `When ${OVER[kind]} is not known.`, jump: { to: 'fact', key: 'restoredAt' } },
    ],
  ),
  [
    ({ facts, setup }) =>
      kindOf(setup.variant) === 'failure' &&
      knownValue(facts.loss) === null &&
      knownValue(facts.revenuePerHour) === null,
    { text: 'What it cost is not known.', jump: { to: 'fact', key: 'loss' } },
  ],
  [
    ({ lists }) => lists.checksOpen.some(({ what }) => isFilled(what)),
    { text: 'Checks on the data are still open.', jump: { to: 'list', key: 'checksOpen' } },
  ],
  [
    ({ facts }) => !isFilled(facts.wentWell),
    { text: 'What went well is not said.', jump: { to: 'fact', key: 'wentWell' } },
  ],
  [
    (incident) => registerOf(incident, null).some(({ state }) => state !== 'kept'),
    { text: 'Promises to the CEO are not kept yet.', jump: { to: 'conversation', tab: 'meeting' } },
  ],
];

/**
 * What the final report still lacks, besides the checklist: causes with evidence, actions with owner, date, proof and
 * state, the final cost, what went well (structure of the brief, §2 and §9). Advice: none of it stops the report.
 */
export function finalGaps(incident: Incident): readonly FinalGap[] {
  const open = CHECKS.flatMap(([isOpen, gap]) => (isOpen(incident) ? [gap] : []));
  return [...actionGaps(incident), ...open];
}
