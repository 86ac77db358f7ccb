import { LIKELIHOODS } from '../../wording/likelihood.ts';
import { choice, dueField, figure, lines, longText, pastField, text } from '../field.ts';
import { CONFIDENCES } from '../values/figure.ts';

const CAUSE_STATUSES = ['unknown', 'suspected', 'confirmed'] as const;

export const CAUSE = {
  causeStatus: choice('Cause', CAUSE_STATUSES),
  trigger: text('Trigger: what happened', 'A change to payment settings went live'),
  causeClaim: text(
    'Claim (after “it is likely that” or “it is confirmed that”)',
    'this change started the failure',
  ),
  likelihood: choice('How likely', LIKELIHOODS),
  confirmAt: dueField('Confirmed or discarded by'),
  weakness: text('Weakness that let it through', 'Settings of this kind went live without a test'),
  missingSafeguard: text('Missing safeguard', 'Our release check did not cover settings of this kind'),
  safeguardReason: text('Why the safeguard failed'),
  contributing: lines('Contributing factors'),
  ruledOut: lines('Ruled out', 'an attack'),
  evidenceFor: lines('Evidence for'),
  evidenceAgainst: lines('Evidence against'),
  causeConfidence: choice('Confidence in the evidence', CONFIDENCES),
  changes24h: lines('Changes in the last 24 hours'),
  priorEvents: lines('Earlier events of this kind'),
  priorWarnings: lines('Earlier warnings'),
  technicalCause: longText('Cause in technical words', 'For the annex only'),
} as const;

export const RESPONSE = {
  mitigation: text('Immediate fix', 'We returned to the previous settings'),
  mitigationLimits: text('Its limits'),
  verificationMeasure: text('Measure that proves it', 'of card payments have succeeded'),
  verificationBefore: figure(null, 'Measure during the failure', '82%, 4,180 accounts or 1,200 ms'),
  verificationAfter: figure(null, 'Measure now', '99.9%, 0 accounts or 250 ms'),
  heldSince: pastField('Held since'),
  fix: text('Permanent fix', 'A test for settings before they go live'),
  fixEarliest: dueField('Earliest'),
  fixLatest: dueField('Latest'),
  fixLikelihood: choice('How likely in time', LIKELIHOODS),
  fixDependsOn: text('Depends on'),
  planB: text('Plan B', 'we switch to the second card processor'),
  planBTrigger: text('Plan B trigger', 'failures exceed 1%'),
  planBDecideBy: dueField('Plan B decision by'),
  planBCost: figure('money', 'Plan B cost'),
  planBOwner: text('Plan B decided by (role)'),
  planBTested: choice('Plan B tested', ['yes', 'no']),
  staffing: text('People and resources on it'),
  delayRisk: text('What gets worse with delay'),
} as const;

export const RISK = {
  exactBarrier: text('What stops the same failure now', 'Changes of this kind are blocked'),
  barrierSince: pastField('In place since'),
  similarEvent: text('Similar failure', 'A similar failure in the invoice system'),
  similarLikelihood: choice('How likely', LIKELIHOODS),
  similarUntil: dueField('Until'),
  similarUntilWhat: text('Until what is done', 'the same check is added there'),
  interim: text('Protection until then', 'the head of payments approves each change'),
  residualRisk: text('Risk that stays'),
  riskCalendar: lines('Risky dates ahead', 'June sale, 20 June'),
} as const;
