import type { Edit } from '../../../shared/core/incident/edit.ts';
import { isEnded } from '../../../shared/core/incident/ended.ts';
import { DATA_STATES } from '../../../shared/core/incident/facts/impact.ts';
import { FACTS, type FactKey } from '../../../shared/core/incident/facts.ts';
import { choice, type Field, nameText, text } from '../../../shared/core/incident/field.ts';
import { holdsMoney } from '../../../shared/core/incident/holds-money.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { type Kind, kindOf } from '../../../shared/core/incident/kind.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { wantsTrigger } from '../../../shared/core/incident/plan-b.ts';
import { splitMoney } from '../../../shared/core/incident/typed/money-noun.ts';
import { NONE_PLANNED, saysNonePlanned } from '../../../shared/core/incident/typed/none-planned.ts';
import { currencyMeant } from '../../../shared/core/incident/typed/read-currency.ts';
import { type Read, read } from '../../../shared/core/incident/typed/read-result.ts';
import { splitWho } from '../../../shared/core/incident/typed/who-noun.ts';
import type { Currency } from '../../../shared/core/incident/values/currency.ts';
import { isUnknown, knownValue, type Slot } from '../../../shared/core/incident/values/slot.ts';
import { regex } from '../../../shared/core/long-text.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { splitLikelihood } from '../../../shared/core/wording/likelihood.ts';

import { asksNothing } from './asks-nothing.ts';
import { asClaim, splitCause } from './cause-words.ts';
import { DATA_HARMS, type DataStates, dataAnswer, isDataHarmed } from './data-words.ts';
import { readData } from './read-data.ts';

/** One question of the form: how its answer is read, where it stands in the record and what it changes there. */
export interface CaptureField {
  readonly key: string;
  readonly field: Field;
  readonly get: (incident: Incident) => Slot<unknown>;
  readonly edits: (value: Slot<unknown>, incident: Incident) => readonly Edit[];
  /** Takes an answer that brings the next one with it apart; null when it does not. */
  readonly split?: (typed: string) => readonly [answer: string, more: string] | null;
  /** What the second part of such an answer changes. */
  readonly more?: (more: string, answer: Slot<unknown>) => readonly Edit[];
  /** Why an answer that is understood cannot be taken; null when it can. */
  readonly lacks?: (answer: Slot<unknown>) => string | null;
  /** Reads an answer that is more than one value of the field; `readOne` reads one. */
  readonly reads?: (typed: string, readOne: (text: string) => Read<Slot<unknown>>) => Read<Slot<unknown>>;
  /** The answer as it is shown, where it is not one value; null where it is. `print` shows one value. */
  readonly shown?: (incident: Incident, print: (value: Slot<unknown>) => string) => string | null;
  /** The currency that a typed amount brings with it; null when it stays the record's. */
  readonly currencyOf?: (typed: string, incident: Incident) => Currency | null;
  /** Asked only while this holds; always when absent. */
  readonly when?: (incident: Incident) => boolean;
  /** What the questions that are asked only sometimes are about. */
  readonly topic?: string;
  /** Answers as they are typed, where an option alone is not enough of one. */
  readonly forms?: readonly string[];
}

const setFact = (key: FactKey, value: Slot<unknown>): Edit => ({ kind: 'fact', key, value }) as Edit;

function fact(key: FactKey, words: { readonly label?: string; readonly hint?: string } = {}): CaptureField {
  return {
    key,
    field: { ...FACTS[key], ...words },
    get: ({ facts }) => facts[key],
    edits: (value) => [setFact(key, value)],
  };
}

const WORKS = 'capture-works';
const ASK = 'capture-ask';

/** The row of this form in the list of functions: made, changed or, when the answer is taken back, removed. */
function worksRow(name: Slot<string>, { lists }: Incident): readonly Edit[] {
  if (name === null) return [{ kind: 'row-remove', list: 'functions', id: WORKS }];
  if (lists.functions.some(({ id }) => id === WORKS))
    return [{ kind: 'row-set', list: 'functions', id: WORKS, column: 'name', value: name }];
  return [
    { kind: 'row-add', list: 'functions', row: row('functions', WORKS, { name, state: 'not affected' }) },
  ];
}

/**
 * The only money of the form: its mark says what the record counts in while nothing else is counted in it, and “$40k
 * penalties” what it is.
 */
const loss: CaptureField = {
  ...fact('loss', { hint: '$30,000 to $50,000, or: unknown 16:30' }),
  split: splitMoney,
  more: (noun) => [setFact('lossNoun', noun)],
  reads: (typed, readOne) => readOne(/^(?:n\/?a|not applicable)\.?$/i.test(typed.trim()) ? 'none' : typed),
  currencyOf: (typed, incident) =>
    holdsMoney(incident, 'loss') ? null : currencyMeant(typed, incident.setup.currency),
};

/** What is typed where nothing has come back yet: the same as an empty field. */
const STILL = regex('i')`
  ^(?:no|not yet|not (?:restored|fixed)(?: yet)?|
    (?:it(?:['’]s| is) )?(?:still )?(?:ongoing|running|down|failing|open))$
`;

const restored: CaptureField = {
  ...fact('restoredAt', { label: 'Has worked again since', hint: 'empty while it runs, or: unknown 16:30' }),
  reads: (typed, readOne) => readOne(STILL.test(typed.trim()) ? '' : typed),
};

/** "6,200 staff" says how many and what they are called. */
const customers: CaptureField = {
  ...fact('customers', { hint: '2,900 to 3,400, or: unknown 16:30' }),
  split: splitWho,
  more: (noun) => [setFact('customersNoun', noun)],
};

const works: CaptureField = {
  key: 'works',
  field: nameText('What still works', 'The names only: wallet payments'),
  get: ({ lists }) => lists.functions.find(({ id }) => id === WORKS)?.name ?? null,
  edits: (value, incident) => worksRow(value as Slot<string>, incident),
};

/** One answer for lost, seen and incorrect where it is the same of all; "suspected: lost" leaves the others open. */
const data: CaptureField = {
  key: 'data',
  field: choice('Customer data lost, seen by others or wrong', DATA_STATES),
  get: ({ facts }) => DATA_HARMS.map(({ key }) => facts[key]).find((value) => value !== null) ?? null,
  shown: dataAnswer,
  forms: [
    'none – checked and verified',
    'none found so far',
    'suspected: lost',
    'confirmed: wrong',
    'unknown',
  ],
  reads: readData,
  edits: (states) => DATA_HARMS.map(({ key }) => setFact(key, (states as DataStates)[key])),
};

/** Kinds that are told in another way than a failure, by the words of the form. */
const TOLD_AS: Readonly<Record<string, Exclude<Kind, 'failure'>>> = {
  'security event': 'security',
  'near miss': 'near-miss',
};

/** Of a leaked key nobody says that it failed and works again, and of a near miss that a customer was hit. */
const kind: CaptureField = {
  key: 'kind',
  field: choice('Failure, security event or near miss', ['failure', ...Object.keys(TOLD_AS)]),
  get: ({ setup }) =>
    Object.keys(TOLD_AS).find((name) => TOLD_AS[name] === kindOf(setup.variant)) ?? 'failure',
  edits: (value, { facts, setup }) => {
    const special = TOLD_AS[String(value)];
    if (kindOf(setup.variant) === (special ?? 'failure')) return [];
    const isOver = facts.status === 'restored' || facts.status === 'closed';
    const plain = isOver ? 'restored' : 'running';
    return [{ kind: 'setup', key: 'variant', value: special ?? plain }];
  },
  lacks: (answer) => (isUnknown(answer) ? 'Name one: the brief is told in one of these ways.' : null),
};

const isNearMiss = ({ setup }: Incident): boolean => kindOf(setup.variant) === 'near-miss';

const decision: CaptureField = {
  key: 'decision',
  field: text('Decision you need from the CEO', 'Approve $18,000 for a check, or: none'),
  get({ facts, lists }) {
    if (facts.asksNone === 'nothing needed now') return 'none';
    return isUnknown(facts.asksNone)
      ? facts.asksNone
      : (lists.asks.find(({ id }) => id === ASK)?.decision ?? null);
  },
  edits(value, { lists }) {
    const gone: Edit = { kind: 'row-remove', list: 'asks', id: ASK };
    if (value === null || isUnknown(value)) return [gone, setFact('asksNone', value)];
    if (asksNothing(String(value))) return [gone, setFact('asksNone', 'nothing needed now')];
    const decided = String(value);
    const change: Edit = lists.asks.some(({ id }) => id === ASK)
      ? { kind: 'row-set', list: 'asks', id: ASK, column: 'decision', value: decided }
      : { kind: 'row-add', list: 'asks', row: row('asks', ASK, { decision: decided }) };
    return [setFact('asksNone', 'see the list'), change];
  },
};

/** "suspected: an expired certificate" answers two questions at once, "suspected: 70% a data race" three. */
const causeStatus: CaptureField = {
  ...fact('causeStatus', { label: 'Is the cause known?' }),
  // How likely it was is asked no more then, and would stand against it.
  edits: (value) => [
    setFact('causeStatus', value),
    ...(value === 'confirmed' ? [setFact('likelihood', null)] : []),
  ],
  split: splitCause,
  more(cause, answer) {
    const [likelihood, claim] = (answer === 'suspected' ? splitLikelihood(cause) : null) ?? [null, cause];
    return [
      ...(likelihood ? [setFact('likelihood', likelihood)] : []),
      ...(claim === '' ? [] : [setFact('causeClaim', asClaim(claim))]),
    ];
  },
};

/** A time, or that none is planned, which another fact holds. */
const nextMessage: CaptureField = {
  ...fact('nextCustomerMessageAt', { hint: '17:30, none planned, or: unknown 16:30' }),
  get: ({ facts }) => facts.nextCustomerMessageAt ?? knownValue(facts.customerMessages),
  reads: (typed, readOne) => (saysNonePlanned(typed) ? read(NONE_PLANNED) : readOne(typed)),
  shown: ({ facts }, print) =>
    facts.nextCustomerMessageAt === null && knownValue(facts.customerMessages) !== null
      ? NONE_PLANNED
      : print(facts.nextCustomerMessageAt),
  edits: (value) => {
    const isNone = value === NONE_PLANNED;
    return [
      setFact('nextCustomerMessageAt', isNone ? null : value),
      setFact('customerMessages', isNone ? NONE_PLANNED : null),
    ];
  },
};

const isSuspected = ({ facts }: Incident): boolean => facts.causeStatus === 'suspected';
const isConfirmed = ({ facts }: Incident): boolean => facts.causeStatus === 'confirmed';
const ABOUT_CAUSE = 'the cause';
/** A plan B needs its trigger while the failure may still get worse. */
const needsTrigger = ({ facts }: Incident): boolean => wantsTrigger(facts) && !isEnded(facts);

/** "3 more questions about the cause": said when an answer brings new questions; empty when it brings none. */
export function describeGrowth(before: readonly CaptureField[], now: readonly CaptureField[]): string {
  const added = now.filter((field) => !before.includes(field));
  const topic = added[0]?.topic;
  if (topic === undefined) return '';
  return `${printCount(added.length, 'more question')} about ${topic}`;
}

/**
 * The must-haves of a brief in the order an engineer can answer them: what customers felt, then what we know and do.
 */
export const CAPTURE_COLUMNS: readonly (readonly CaptureField[])[] = [
  [
    fact('service'),
    fact('status'),
    fact('startedAt', { hint: '14:02, yesterday 23:50, 3 June 14:02' }),
    restored,
    customers,
    works,
    loss,
    data,
    ...DATA_HARMS.map(({ key }) => ({ ...fact(key), when: isDataHarmed, topic: 'the data' })),
    kind,
    {
      ...fact('nearMissWhat', { label: 'What could have happened' }),
      when: isNearMiss,
      topic: 'the near miss',
    },
    { ...fact('nearMissWhy', { label: 'Why it did not happen' }), when: isNearMiss, topic: 'the near miss' },
    fact('title'),
  ],
  [
    causeStatus,
    fact('trigger', {
      label: 'What set it off',
      hint: 'prints as suspected until the cause is confirmed',
    }),
    {
      ...fact('causeClaim', { label: 'Likely cause, after “it is likely that”' }),
      when: isSuspected,
      topic: ABOUT_CAUSE,
    },
    {
      ...fact('causeClaim', { label: 'Cause, after “it is confirmed that”' }),
      when: isConfirmed,
      topic: ABOUT_CAUSE,
    },
    { ...fact('likelihood'), when: isSuspected, topic: ABOUT_CAUSE },
    { ...fact('confirmAt'), when: isSuspected, topic: ABOUT_CAUSE },
    fact('mitigation', { label: 'What you did about it' }),
    fact('planB', { hint: 'we switch to the second processor' }),
    { ...fact('planBTrigger', { label: 'Plan B starts if' }), when: needsTrigger, topic: 'plan B' },
    nextMessage,
    decision,
    fact('nextUpdateAt', { label: 'Next update to the CEO', hint: '17:30, or: unknown 16:30' }),
  ],
];

/** The questions that are asked of this incident now. */
export function askedOf(fields: readonly CaptureField[], incident: Incident): readonly CaptureField[] {
  return fields.filter(({ when }) => when === undefined || when(incident));
}
