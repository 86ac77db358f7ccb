import { words } from '../brief/scribe.ts';
import type { FactKey } from '../incident/facts.ts';
import { isFactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { decapitalise, withoutRemark } from '../wording/text.ts';

/** What somebody is still to say, as it is called in a sentence, where the name of its field is made for a form. */
const SPOKEN: Readonly<Partial<Record<FactKey, string>>> = {
  service: 'what failed',
  status: 'where we stand',
  summary: 'what happened, in one sentence',
  startedAt: 'when it started',
  firstSignAt: 'when the first sign was seen',
  detectedAt: 'when we noticed it',
  detectionSource: 'who noticed it',
  escalatedAt: 'when it was escalated',
  awarenessAt: 'when the company knew',
  restoredAt: 'when it works again',
  statedDuration: 'how long it lasted',
  customersBase: 'how many customers there are in all',
  customersWorst: 'how many customers it is at worst',
  safety: 'whether people may be harmed',
  dataLoss: 'whether customer data was lost',
  dataExposure: 'whether others saw customer data',
  dataCorrectness: 'whether customer data is wrong',
  securitySuspected: 'whether it was an attack',
  evidencePreservedAt: 'since when evidence has been preserved',
  evidencePreserved: 'which evidence is preserved',
  lossExcludes: 'what the estimate leaves out',
  financeInformedAt: 'when finance was informed',
  insurerInformedAt: 'when the insurer was informed',
  internalMessageAt: 'when staff were informed',
  legalInformedAt: 'when Legal got the facts',
  causeStatus: 'the cause',
  trigger: 'what set it off',
  confirmAt: 'when we can name the cause',
  weakness: 'which weakness let it through',
  missingSafeguard: 'which safeguard was missing',
  safeguardReason: 'why the safeguard failed',
  mitigation: 'the immediate fix',
  mitigationLimits: 'what the immediate fix cannot do',
  verificationMeasure: 'how we prove the fix',
  verificationAfter: 'the measure that proves the fix',
  heldSince: 'since when the fix has held',
  fix: 'the permanent fix',
  fixEarliest: 'when the permanent fix is ready at the earliest',
  fixLatest: 'when the permanent fix is ready',
  fixDependsOn: 'what the permanent fix depends on',
  planBTrigger: 'what triggers plan B',
  planBDecideBy: 'when we decide on plan B',
  planBOwner: 'who decides on plan B',
  delayRisk: 'what gets worse with delay',
  staffing: 'who works on it',
  exactBarrier: 'what stops the same failure',
  barrierSince: 'since when that barrier has been in place',
  similarEvent: 'what similar failure is possible',
  similarLikelihood: 'how likely a similar failure is',
  similarUntil: 'how long the risk of a similar failure lasts',
  interim: 'what protects us until then',
  residualRisk: 'which risk stays',
  customerStatus: 'what customers were told',
  nextCustomerMessageAt: 'when customers hear from us next',
  spokesperson: 'who speaks for us',
  nextUpdateAt: 'when the next update comes',
  reviewAt: 'when the review takes place',
  reviewOwner: 'who leads the review',
  regulated: 'whether a regulator has to be told',
  asksNone: 'whether a decision is needed',
};

/** "when Legal got the facts", "lost or delayed sales": what is open, in the middle of a sentence; a label else. */
export function openName(incident: Incident, name: string, label: string): string {
  if (name === 'loss' || name === 'lossEstimate') return words(incident, 'lossNoun', decapitalise(label));
  return (isFactKey(name) && SPOKEN[name]) || decapitalise(withoutRemark(label));
}
