import type { Jump } from '../../../shared/core/checklist/item.ts';
import { FACT_GROUPS, type FactGroup, type FactKey } from '../../../shared/core/incident/facts.ts';
import type { Variant } from '../../../shared/core/incident/incident.ts';
import { type Kind, kindOf } from '../../../shared/core/incident/kind.ts';
import type { ListKey } from '../../../shared/core/incident/lists.ts';
import { ROOMS } from '../../../shared/core/incident/rooms.ts';

export const CHECKLIST_ROOM = 'checklist';
export const READERS_ROOM = 'readers';

/** What the brief asks for first; all other facts of a group wait behind "More facts". */
const ESSENTIAL: Readonly<Record<FactGroup, readonly FactKey[]>> = {
  identity: ['title', 'service', 'status', 'reportNo', 'asOf', 'distribution', 'preparedBy'],
  times: [
    'startedAt',
    'firstSignAt',
    'detectedAt',
    'detectionSource',
    'awarenessAt',
    'mitigatedAt',
    'restoredAt',
  ],
  scope: ['regions'],
  impact: [
    'customers',
    'customersBase',
    'attemptsFailed',
    'attemptsTotal',
    'attemptsNoun',
    'sideEffect',
    'keyAccountsNote',
    'safety',
  ],
  data: ['dataLoss', 'dataExposure', 'dataCorrectness', 'securitySuspected', 'evidencePreservedAt'],
  money: ['loss', 'lossExcludes', 'revenuePerHour'],
  cause: [
    'causeStatus',
    'trigger',
    'causeClaim',
    'likelihood',
    'confirmAt',
    'weakness',
    'missingSafeguard',
    'ruledOut',
  ],
  response: [
    'mitigation',
    'mitigationLimits',
    'verificationMeasure',
    'verificationBefore',
    'verificationAfter',
    'heldSince',
    'planB',
    'planBTrigger',
    'fix',
    'fixEarliest',
    'fixLatest',
  ],
  risk: [
    'exactBarrier',
    'barrierSince',
    'similarEvent',
    'similarLikelihood',
    'similarUntil',
    'similarUntilWhat',
    'interim',
  ],
  communication: ['customerStatus', 'nextCustomerMessageAt', 'spokesperson', 'linesToSay'],
  legal: ['regulated', 'legalInformedAt', 'openForLegal'],
  next: ['nextUpdateAt', 'nextUpdateChannel', 'reviewAt', 'reviewOwner'],
};

export const GROUP_TITLES: Readonly<Record<FactGroup, string>> = {
  identity: 'What it is about',
  times: 'Times of the incident',
  scope: 'Scope',
  impact: 'Customers and attempts',
  data: 'Data',
  money: 'Money',
  cause: 'Cause',
  response: 'Fix, proof and plan B',
  risk: 'Barriers',
  communication: 'Customers and press',
  legal: 'Legal',
  next: 'What comes next',
};

interface ListWords {
  readonly title: string;
  /** One row, for buttons: "Add a check". */
  readonly one: string;
}

export const LIST_WORDS: Readonly<Record<ListKey, ListWords>> = {
  functions: { title: 'Functions failed and not affected', one: 'a function' },
  figures: { title: 'Further figures', one: 'a figure' },
  keyAccounts: { title: 'Key accounts', one: 'an account' },
  lenses: { title: 'Why it matters to the business', one: 'a lens' },
  checksDone: { title: 'Checks done on data', one: 'a check' },
  checksOpen: { title: 'Checks still open', one: 'an open check' },
  accountsAtRisk: { title: 'Accounts that may leave', one: 'an account' },
  series: { title: 'Sales over time', one: 'a time series' },
  actionsNow: { title: 'Actions now', one: 'an action' },
  actionsLong: { title: 'Actions afterwards', one: 'an action' },
  sameWeakness: { title: 'Same weakness elsewhere', one: 'a system' },
  messages: { title: 'Messages sent', one: 'a message' },
  clocks: { title: 'Clocks, if they apply', one: 'a clock' },
  contractNotices: { title: 'Contract notices', one: 'a notice' },
  asks: { title: 'Decisions requested', one: 'a decision' },
  timeline: { title: 'Timeline', one: 'an event' },
  evidence: { title: 'Evidence', one: 'a piece of evidence' },
  escalation: { title: 'Score: is this for the CEO?', one: 'a dimension' },
  triggers: { title: 'Immediate triggers', one: 'a trigger' },
  sources: { title: 'Sources', one: 'a source' },
  answers: { title: 'Answers', one: 'an answer' },
  drills: { title: 'Question drill', one: 'an answer' },
  talk: { title: 'Own words of the script', one: 'a part' },
  runs: { title: 'Rehearsals', one: 'a rehearsal' },
  meetings: { title: 'Meetings', one: 'a meeting' },
  asked: { title: 'Questions asked', one: 'a question' },
  concerns: { title: 'Concerns', one: 'a concern' },
  decisions: { title: 'Decisions taken', one: 'a decision' },
  commitments: { title: 'Promises', one: 'a promise' },
  commitmentChanges: { title: 'Changes of promises', one: 'a change' },
  corrections: { title: 'Corrections', one: 'a correction' },
  comments: { title: 'Comments', one: 'a comment' },
  readings: { title: 'Read by', one: 'a reader' },
};

/** Facts that are a whole line by nature. */
export const WIDE: ReadonlySet<FactKey> = new Set(['title', 'summary', 'dataNote', 'technicalCause']);

export interface GroupFacts {
  readonly essential: readonly FactKey[];
  readonly more: readonly FactKey[];
}

/** The decision room shows the one fact that says whether there is a decision at all. */
const MOVED: Readonly<Partial<Record<FactKey, string>>> = { asksNone: 'decision' };

/** What a kind of brief rests on stands among the first facts there. */
const OF_KIND: Readonly<Partial<Record<Kind, readonly FactKey[]>>> = {
  'near-miss': ['nearMissWhat', 'nearMissWhy'],
};

export function factsOf(group: FactGroup, variant: Variant): GroupFacts {
  const special = (OF_KIND[kindOf(variant)] ?? []).filter((key) => Object.hasOwn(FACT_GROUPS[group], key));
  const essential = [...special, ...ESSENTIAL[group]];
  const all = Object.keys(FACT_GROUPS[group]) as readonly FactKey[];
  return { essential, more: all.filter((key) => !essential.includes(key) && !MOVED[key]) };
}

/** Facts that stand at the head of a room although their group lives elsewhere. */
export function movedFacts(roomKey: string): readonly FactKey[] {
  return (Object.keys(MOVED) as readonly FactKey[]).filter((key) => MOVED[key] === roomKey);
}

function groupOf(key: FactKey): FactGroup | undefined {
  return (Object.keys(FACT_GROUPS) as readonly FactGroup[]).find((group) =>
    Object.hasOwn(FACT_GROUPS[group], key),
  );
}

const HEAD = 'head';

function roomOfGroup(group: FactGroup | undefined): string {
  return ROOMS.find(({ groups }) => group !== undefined && groups.includes(group))?.key ?? HEAD;
}

export function roomOfFact(key: FactKey): string {
  return MOVED[key] ?? roomOfGroup(groupOf(key));
}

function roomOfList(key: ListKey): string {
  return ROOMS.find(({ lists }) => lists.includes(key))?.key ?? HEAD;
}

/** The room a jump of the checklist leads to. */
export function roomOfJump(jump: Jump): string {
  switch (jump.to) {
    case 'fact':
      return roomOfFact(jump.key);
    case 'list':
      return roomOfList(jump.key);
    case 'group':
      return roomOfGroup(jump.key);
    case 'section':
      return ROOMS.find(({ section }) => section === jump.key)?.key ?? HEAD;
    case 'readers':
      return READERS_ROOM;
    default:
      return CHECKLIST_ROOM;
  }
}
