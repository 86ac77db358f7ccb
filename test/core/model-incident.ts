import { emptyIncident, type Incident } from '../../shared/core/incident/incident.ts';
import { row } from '../../shared/core/incident/lists.ts';
import { exact, range } from '../../shared/core/incident/values/figure.ts';
import { type Stamp, stamp } from '../../shared/core/incident/values/stamp.ts';

/** A moment of the model incident: clock time in UTC on a day of June 2026. */
export const june = (time: string, day = 3): Stamp => stamp(`2026-06-0${day}T${time}:00Z`);
/** A day of June 2026 without a clock time. */
export const juneDay = (day: number): Stamp =>
  stamp(`2026-06-0${day}T12:00:00Z`, 'UTC', { precision: 'day' });

const empty = emptyIncident('model', { variant: 'restored' });

/** The model incident of the brief's structure, §3: every field that its sentences need. */
export const modelIncident: Incident = {
  ...empty,
  facts: {
    ...empty.facts,
    title: 'Card payments failed for 47 minutes on 3 June 2026',
    service: 'card payments',
    reportNo: 2,
    asOf: june('16:00'),
    status: 'restored',
    distribution: ['CEO', 'CFO', 'CTO', 'General Counsel'],
    startedAt: june('14:02'),
    triggerAt: june('14:02'),
    detectedAt: june('14:06'),
    firstSignAt: june('14:06'),
    mitigatedAt: june('14:46'),
    restoredAt: june('14:49'),
    customers: range('count', 2_900, 3_200, 3_400, { method: 'customer accounts with a failed payment' }),
    customersBase: exact('count', 80_000),
    attemptsFailed: exact('count', 1_412),
    attemptsTotal: exact('count', 7_840),
    attemptsNoun: 'card payments',
    sideEffect: 'About 300 customers paid twice',
    dataLoss: 'none-found-so-far',
    dataExposure: 'none-found-so-far',
    dataCorrectness: 'none-found-so-far',
    loss: range('money', 3_000_000, null, 5_000_000, {
      method: 'sales compared with the four Wednesdays before',
    }),
    lossExcludes: 'refunds and staff time',
    causeStatus: 'suspected',
    trigger: 'A change to payment settings went live',
    causeClaim: 'this change started the failure',
    likelihood: 'L6',
    confirmAt: june('18:00'),
    missingSafeguard: 'Our release check did not cover settings of this kind',
    mitigation: 'We returned to the previous settings',
    heldSince: june('14:49'),
    verificationAfter: exact('share', 999_000),
    verificationBefore: exact('share', 820_000),
    verificationMeasure: 'of card payments have succeeded',
    planB: 'we switch to the second card processor',
    planBTrigger: 'failures exceed 1%',
    planBDecideBy: june('18:00'),
    exactBarrier: 'Changes of this kind are blocked',
    barrierSince: june('15:30'),
    similarEvent: 'A similar failure in the invoice system',
    similarLikelihood: 'L3',
    similarUntil: juneDay(9),
    similarUntilWhat: 'the same check is added there',
    interim: 'the head of payments approves each change',
    nextCustomerMessageAt: june('17:00'),
    spokesperson: 'the head of support',
    tickets: exact('count', 212),
    legalInformedAt: june('15:10'),
    evidencePreserved: 'Logs and chat of 3 June',
    nextUpdateAt: june('18:15'),
    nextUpdateChannel: 'e-mail',
    reviewAt: juneDay(8),
    reviewOwner: 'the head of platform',
    targetShare: exact('share', 999_000),
    targetWindow: exact('duration', 30 * 86_400),
  },
  lists: {
    ...empty.lists,
    functions: [
      row('functions', 'f1', { name: 'card payments', state: 'failed' }),
      row('functions', 'f2', { name: 'wallet payments', state: 'not affected' }),
      row('functions', 'f3', { name: 'browsing', state: 'not affected' }),
    ],
    checksDone: [row('checksDone', 'c1', { what: 'We compared payment records with the bank files' })],
    checksOpen: [row('checksOpen', 'o1', { what: 'the access log check', until: june('18:00') })],
    messages: ['14:31', '14:52', '15:20'].map((at, index) =>
      row('messages', `m${index}`, { audience: 'customers', channel: 'the status page', at: june(at) }),
    ),
    clocks: [
      row('clocks', 'k1', {
        rule: 'the 72-hour rule of the EU data protection law (GDPR)',
        due: june('14:06', 6),
      }),
    ],
    asks: [
      row('asks', 'a1', {
        decision: 'Approve {amount} for a second settings check before the June sale',
        amount: exact('money', 1_800_000),
        deadline: june('17:00'),
        recommendation: 'yes',
        ifNot: 'the June sale runs with manual approval only',
      }),
    ],
    actionsNow: [
      row('actionsNow', 'n1', { owner: 'finance', what: 'repays the double charges', at: juneDay(5) }),
    ],
  },
};
