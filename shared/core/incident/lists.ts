import { SECTION_KEYS } from '../brief/section-keys.ts';
import { QUESTION_GROUPS } from '../questions/groups.ts';
import { CUT_KEYS } from '../script/cuts.ts';
import { LIKELIHOODS } from '../wording/likelihood.ts';
import {
  choice,
  dueField,
  type Field,
  type FieldValue,
  figure,
  integer,
  lines,
  longText,
  nameText,
  numbers,
  pastField,
  stampField,
  text,
} from './field.ts';
import type { Slot } from './values/slot.ts';

const LENSES = ['revenue', 'reputation', 'churn', 'legal', 'contract', 'regulatory', 'operations'] as const;
const DIMENSIONS = [
  'customers hit',
  'function',
  'duration',
  'money',
  'data',
  'publicity',
  'legal or contract',
  'control',
  'repeat within 90 days',
] as const;
const ACTION_STATES = ['open', 'running', 'done', 'dropped'] as const;

/** Every repeated part of the record: list key -> its columns. A new list or column is one line here. */
export const LISTS = {
  functions: {
    name: nameText('Function, in customers’ words', 'The name only: card payments'),
    technicalName: text('Technical name'),
    state: choice('State', ['failed', 'degraded', 'not affected']),
  },
  figures: {
    name: text('What it counts'),
    value: figure(null, 'Figure'),
    inBrief: choice('In the brief', ['yes', 'no']),
  },
  keyAccounts: {
    name: text('Account'),
    effect: text('Effect'),
    caller: text('Who calls'),
    by: dueField('By'),
    called: pastField('Called at'),
  },
  lenses: {
    lens: choice('Lens', LENSES),
    level: choice('Level', ['none', 'possible', 'likely', 'confirmed']),
    sentence: text('Why it matters to the CEO'),
  },
  checksDone: { what: text('Check done, as a sentence') },
  checksOpen: { what: text('Open check'), until: dueField('Ends at') },
  /** At most one: what was sold before, during and after the incident, as it was imported. */
  series: {
    name: text('Time series'),
    measure: choice('Each value is', ['money', 'orders']),
    averageOrder: figure('money', 'Average value of an order', '$42'),
    growth: figure('share', 'Growth factor', '105% if sales have grown by 5% since the weeks before'),
    start: stampField('First value at'),
    step: integer('Seconds between values', 1, 3600),
    values: numbers('Values'),
  },
  accountsAtRisk: {
    name: text('Account'),
    value: figure('money', 'Contract value'),
    likelihood: choice('Leaves', LIKELIHOODS),
  },
  actionsNow: {
    what: text('Does what', 'repays the double charges'),
    owner: text('Owner (role)', 'Finance'),
    at: stampField('By or at'),
    state: choice('State', ACTION_STATES),
  },
  actionsLong: {
    what: text('Action'),
    type: choice('Type', ['barrier', 'detection', 'recovery', 'procedure', 'training']),
    owner: text('Owner (role)'),
    due: dueField('Due'),
    proof: text('Proof that it works'),
    state: choice('State', ACTION_STATES),
  },
  sameWeakness: { system: text('System'), state: text('State') },
  messages: {
    audience: choice('To', ['customers', 'executives', 'board', 'staff', 'partner', 'regulator', 'press']),
    channel: text('Channel'),
    at: pastField('Sent at'),
    text: longText('Text'),
    nextAt: { ...dueField('Promised next'), after: 'at' },
  },
  clocks: {
    rule: text('Rule', 'the 72-hour rule of the EU data protection law (GDPR)'),
    step: text('Step', 'notice to the authority'),
    from: pastField('Counted from'),
    due: dueField('Period ends'),
    state: choice('State', ['open', 'notice sent', 'closed by Legal']),
    table: stampField('Rule table as of', 'Filled in by the rule table'),
  },
  contractNotices: {
    contract: text('Contract'),
    due: dueField('Due'),
    state: choice('State', ['open', 'sent']),
  },
  asks: {
    decision: text('Decision', 'Approve a second settings check before the June sale'),
    amount: figure('money', 'Amount'),
    deadline: dueField('Deadline'),
    options: lines('Options'),
    recommendation: text('We recommend', 'yes'),
    ifNot: text('Without it', 'the June sale runs with manual approval only'),
    from: text('Who decides'),
    onlyIf: text('Needed only if', 'data was exposed'),
  },
  timeline: {
    at: pastField('At'),
    plain: text('In plain words'),
    technical: text('Technical detail'),
    source: text('Source'),
    kind: choice(
      'Kind',
      ['change', 'sign', 'alarm', 'decision', 'action', 'message', 'effect'],
      'For your own order; not printed',
    ),
    inBrief: choice('In the annex', ['yes', 'no']),
  },
  evidence: {
    caption: text('Caption'),
    link: text('Link'),
    attachment: text('Stored file', 'Its name; the file stays in the app, not printed'),
  },
  escalation: {
    dimension: choice('Dimension', DIMENSIONS),
    score: integer('Score', 0, 3),
    weight: integer('Weight', 0, 5, 'Empty counts as 1'),
    reason: text('Reason'),
  },
  triggers: {
    trigger: choice('Immediate trigger', [
      'people may be harmed',
      'suspected intrusion or exposure of customer data',
      'customer data not recoverable today',
      'money moved wrongly',
      'regulator, journalist or top-10 customer has called',
      'all customers without the main function for 15 minutes',
      'extortion demand',
      'allegation of wrongdoing',
    ]),
    reason: text('Reason'),
  },
  sources: { tag: text('Tag'), citation: text('Source') },
  /** Named by the question's id. An explicit "unknown" as readiness says who answers by when. */
  answers: {
    question: text('Own question'),
    group: choice('Group', QUESTION_GROUPS),
    line: text('Answer in one line'),
    long: longText('Answer in 30 seconds'),
    readiness: choice('Readiness', ['ready', 'weak']),
    saidWith: lines('Facts when it was marked ready', 'name=printed value'),
  },
  drills: {
    question: text('Question'),
    at: stampField('Answered at'),
    verdict: choice('Verdict', ['good', 'again']),
    seconds: integer('Seconds', 0, 86_400),
  },
  /** Words of the script a person took over, named by their place: "5m.impact", "SRE.opening". */
  talk: { text: longText('Own words') },
  /** Rehearsals; the lines are written and read by the rehearsal. */
  runs: {
    cut: choice('Cut', CUT_KEYS),
    part: choice('What of it', ['all', 'changed']),
    startedAt: stampField('Started at'),
    blocks: lines('Blocks', 'block target actual words'),
    pauses: lines('Pauses', 'block kind seconds'),
    interruptions: lines('Interruptions', 'block thinking answer score question'),
    askAfter: integer('Ask said after, in seconds', 0, 86_400),
    pace: integer('Words a minute', 0, 10_000),
    score: integer('Self-score', 1, 5),
    script: text('Version of the script'),
    spoke: lines('Facts it spoke', 'name=printed value'),
  },
  /** Meetings as they were held, to the second; open while there is no end. */
  meetings: { openedAt: stampField('Opened at'), endedAt: stampField('Ended at') },
  /** What was asked in the room, in the words of that moment: the bank may say it otherwise later. */
  asked: {
    question: text('Question'),
    bank: text('Its name in the bank'),
    at: stampField('Asked at'),
    answer: choice('Answer', ['given', 'later']),
    answerBy: dueField('Answer by'),
  },
  concerns: { words: longText('Concern, in the CEO’s words'), at: stampField('Said at') },
  /** `ask` is the id of the decision asked for that it answers, or empty: the ask is open until one names it. */
  decisions: {
    what: text('Decision'),
    by: text('Decided by'),
    at: stampField('Decided at'),
    ask: text('Decision asked for'),
  },
  /** Promises as they were said; what became of them stands in their changes, so that nothing said is overwritten. */
  commitments: {
    words: longText('Promise, as said'),
    owner: text('Owner (role)'),
    due: dueField('Due'),
    at: stampField('Said at'),
  },
  commitmentChanges: {
    commitment: text('Promise'),
    at: stampField('Changed at'),
    state: choice('State', ['kept', 'renegotiated', 'open']),
    due: stampField('New due time'),
    told: text('Whom we told'),
  },
  /** Figures that were wrong when they were told, each as it read then and as it reads now. */
  corrections: {
    what: text('Figure'),
    from: text('Corrected from'),
    to: text('To'),
    at: stampField('Corrected at'),
    why: text('Why it was wrong', 'the first count left out the app'),
  },
  /** Remarks of readers on the brief; without a section on all of it, settled once it says when. */
  comments: {
    section: choice('Section', SECTION_KEYS),
    quote: text('Words meant'),
    words: longText('Comment'),
    by: text('From'),
    at: stampField('Written at'),
    answer: text('What was done'),
    settledAt: stampField('Settled at'),
  },
  /** Who has read the brief, and the version of each part that was read. */
  readings: {
    by: text('Read by'),
    at: stampField('Read at'),
    words: lines('Words that were read', 'part=version'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field>>>>;

export type ListKey = keyof typeof LISTS;
export type Column<L extends ListKey> = keyof (typeof LISTS)[L] & string;
type Cell<F> = F extends Field ? Slot<FieldValue<F>> : never;
/** One row: its id (unique within its list) and a slot for each column. */
export type Row<L extends ListKey> = { readonly id: string } & {
  readonly [C in Column<L>]: Cell<(typeof LISTS)[L][C]>;
};
export type Lists = { readonly [L in ListKey]: readonly Row<L>[] };

/**
 * Lists of the conversation and of readers: no part of the brief, so no room of the form and no number of theirs counts as
 * a fact.
 */
export const TALK_LISTS: ReadonlySet<ListKey> = new Set([
  'answers',
  'drills',
  'talk',
  'runs',
  'meetings',
  'asked',
  'concerns',
  'decisions',
  'commitments',
  'commitmentChanges',
  'corrections',
  'comments',
  'readings',
]);

export const LIST_KEYS = Object.keys(LISTS) as readonly ListKey[];

/** The columns of a list, as data. */
export function columnsOf(list: ListKey): Readonly<Record<string, Field>> {
  return LISTS[list];
}

/** A row with every column empty but those given. */
export function row<L extends ListKey>(list: L, id: string, cells: Partial<Omit<Row<L>, 'id'>> = {}): Row<L> {
  const blank = Object.fromEntries(Object.keys(LISTS[list]).map((column) => [column, null]));
  return { id, ...blank, ...cells } as Row<L>;
}

/** True for the key of a list; own names only, as a record or chip may say anything. */
export function isListKey(key: string): key is ListKey {
  return Object.hasOwn(LISTS, key);
}
