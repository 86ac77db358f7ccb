import { falseMessages } from '../../incident/denied-harm.ts';
import { FACTS, type FactKey } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { kindOf } from '../../incident/kind.ts';
import { isPlanBOver } from '../../incident/plan-b.ts';
import type { Figure } from '../../incident/values/figure.ts';
import { isFilled, knownValue, type Slot } from '../../incident/values/slot.ts';
import { allCalledLines, calledLines } from '../../wording/spoken-lines.ts';
import type { AnnexSection } from '../annex-section.ts';
import { fitColumns } from '../fit-columns.ts';
import { planBCase, planBRuns } from '../plan-b-runs.ts';
import { cell, due, fact, maybe, needed, sayCapital } from '../scribe.ts';
import { isCallOpen } from '../sections/calls.ts';
import { howWeKnow } from '../sections/how-we-know.ts';
import type { Run, Runs, TableColumn } from '../tree.ts';
import { sectionsOf } from '../variants.ts';
import { leftOut, type Shown } from './left-out.ts';

/**
 * What the sections do not tell, in the order of the form; a name of its own where the form's would mislead a reader.
 */
const SHOWN: readonly Shown[] = [
  ['summary', 'In one sentence'],
  ['severity'],
  ['severityReason'],
  ['type', 'Type'],
  ['environment'],
  ['products'],
  ['segments'],
  ['thirdParties'],
  ['executiveOwner', 'Executive owner'],
  ['incidentLead', 'Response led by'],
  ['reviewLead', 'Review led by'],
  ['escalatedAt'],
  ['closedAt'],
  ['publicMentions'],
  ['dataTypes'],
  ['dataCountries'],
  ['dailyRevenue'],
  ['credits'],
  ['refunds'],
  ['responseCost'],
  // Apart from what is lost already, and never in the headline.
  ['churnExposure', 'Contract value at risk, not lost yet'],
  ['financeInformedAt'],
  ['planBOwner', 'Plan B decided by'],
  ['planBTested'],
  ['riskCalendar'],
  ['internalMessageAt'],
  ['transparent', 'Our own view: how open we were'],
  ['timely', 'Our own view: how timely we were'],
  ['determinationAt'],
  ['classificationAt'],
  ['insurerInformedAt'],
];

/** What "yes", "partly" and "no" mean where no question stands before them. */
const IN_WORDS: Readonly<Partial<Record<FactKey, Readonly<Record<string, string>>>>> = {
  transparent: { yes: 'open', partly: 'open in part', no: 'not open' },
  timely: { yes: 'in time', partly: 'in time in part', no: 'late' },
};

function valueRun(incident: Incident, key: FactKey): Run {
  const run = needed(incident, key);
  const words = IN_WORDS[key]?.[run.text];
  return words === undefined ? run : { ...run, text: words };
}

type Row = readonly Runs[];

function factRow(incident: Incident, [key, name = FACTS[key].label]: Shown): Row | null {
  const slot = incident.facts[key];
  if (!isFilled(slot)) return null;
  const known = FACTS[key].type === 'figure' ? howWeKnow(incident, slot as Slot<Figure>) : [];
  return [[{ text: name }], [valueRun(incident, key)], known];
}

/** "Technical name of card payments | payments-api" */
function nameRows(incident: Incident): readonly Row[] {
  return incident.lists.functions.flatMap((row) => {
    const of = (column: string) => fact(incident, cell('functions', row.id, column));
    const [name, technical] = [maybe('Technical name of ', of('name')), maybe(of('technicalName'))];
    return name.length > 0 && technical.length > 0 ? [[name, technical, []]] : [];
  });
}

/** What is said beside a message that denied harm to data. */
const PROVED = { confirmed: 'Proved wrong about data', suspected: 'May be wrong about data' } as const;

/**
 * "Message to customers, 14:31 UTC | “Card payments fail for some of you”. Next promised by 15:00 UTC". What was sent
 * stands word for word, as a quotation, and where it proved false that stands beside it; what has no time yet is ours
 * to write.
 */
function messageRows(incident: Incident): readonly Row[] {
  const untrue = new Map(falseMessages(incident).map(({ message, harm }) => [message.id, PROVED[harm]]));
  return incident.lists.messages.flatMap((row) => {
    const of = (column: string) => fact(incident, cell('messages', row.id, column));
    const audience = of('audience') ?? { text: 'customers' };
    const name = maybe('Message to ', audience, maybe(', ', of('at')));
    const next = maybe('Next promised by ', of('nextAt'));
    const end = next.length > 0 ? '. ' : '';
    const words = of('at') ? maybe('“', of('text'), `”${end}`) : maybe(of('text'), end);
    const said = [...words, ...next];
    const remark = untrue.get(row.id);
    return said.length > 0 ? [[name, said, remark ? [{ text: remark }] : []]] : [];
  });
}

/** "If called | Card payments work again.": whole, as answers say them, where page 1 has none or three of the lines. */
function calledRows({ facts, setup }: Incident): readonly Row[] {
  const lines = knownValue(facts.linesToSay) ?? [];
  const text = allCalledLines(lines);
  const isSaid = setup.variant === 'running' && calledLines(lines) === text;
  return text === '' || isSaid ? [] : [[[{ text: 'If called' }], [{ text, chip: 'linesToSay' }], []]];
}

/**
 * "Plan B before the restore | If payouts do not work by 02:15 UTC, we pay by hand": told as past, and nowhere else.
 */
function planBRows(incident: Incident): readonly Row[] {
  if (!isPlanBOver(incident)) return [];
  const trigger = fact(incident, 'planBTrigger:inner');
  const then = planBRuns(incident);
  const plan = trigger
    ? (sayCapital(...planBCase(trigger), ', ', then.length > 0 ? then : null) ?? [])
    : maybe(fact(incident, 'planB:capital'));
  return plan.length > 0 ? [[[{ text: 'Plan B before the restore' }], plan, []]] : [];
}

/** "Call to Acme | head of sales, at 16:40 UTC (due by 17:00 UTC)"; one that is still to be made stands on the first page. */
function callRows(incident: Incident): readonly Row[] {
  const rows = incident.lists.keyAccounts.filter((row) => !isCallOpen(incident, row));
  return rows.flatMap((row) => {
    const of = (column: string) => fact(incident, cell('keyAccounts', row.id, column));
    const name = maybe('Call to ', of('name'));
    const dueRuns = maybe(' (due by ', of('by'), ')');
    const called = maybe(fact(incident, `${cell('keyAccounts', row.id, 'called')}:when`), dueRuns);
    const by = due(incident, cell('keyAccounts', row.id, 'by'), 'by ', 'was due by ');
    const [who, when] = [maybe(of('caller')), called.length > 0 ? called : by];
    const comma = who.length > 0 && when.length > 0 ? [{ text: ', ' }] : [];
    const said = [...who, ...comma, ...when];
    return name.length > 0 && said.length > 0 ? [[name, said, []]] : [];
  });
}

/** "Contract of Acme at risk | $40,000, likely (55–80%) to leave" */
function riskRows(incident: Incident): readonly Row[] {
  return incident.lists.accountsAtRisk.flatMap((row) => {
    const of = (column: string) => fact(incident, cell('accountsAtRisk', row.id, column));
    const name = maybe('Contract of ', of('name'), ' at risk');
    const [value, likely] = [maybe(of('value')), maybe(of('likelihood'), ' to leave')];
    const comma = value.length > 0 && likely.length > 0 ? [{ text: ', ' }] : [];
    const said = [...value, ...comma, ...likely];
    return name.length > 0 ? [[name, said, howWeKnow(incident, row.value)]] : [];
  });
}

/** "Same weakness in invoices | check planned", where no section on the risk tells it */
function weaknessRows(incident: Incident): readonly Row[] {
  if (sectionsOf(incident).includes('risk')) return [];
  return incident.lists.sameWeakness.flatMap((row) => {
    const of = (column: string) => fact(incident, cell('sameWeakness', row.id, column));
    const name = maybe('Same weakness in ', of('system'));
    return name.length > 0 ? [[name, maybe(of('state')), []]] : [];
  });
}

const COLUMNS: readonly TableColumn[] = [
  { title: 'What', align: 'left', width: 30 },
  { title: 'On record', align: 'left', width: 44 },
  { title: 'How we know', align: 'left', width: 26 },
];

/** Everything on record that the pages before it had no room for: for those who follow up, not for the meeting. */
export const record: AnnexSection = {
  key: 'record',
  label: 'Further facts',
  write(incident) {
    // A near miss begins with that sentence.
    const isFirst = (key: FactKey): boolean =>
      key === 'summary' && kindOf(incident.setup.variant) === 'near-miss';
    const told = [...SHOWN, ...leftOut(incident)]
      .filter(([key]) => !isFirst(key))
      .map((entry) => factRow(incident, entry))
      .filter((row) => row !== null);
    const rows = [
      told,
      ...[weaknessRows, planBRows, nameRows, messageRows, calledRows, callRows, riskRows].map((rowsOf) =>
        rowsOf(incident),
      ),
    ].flat();
    if (rows.length === 0) return [];
    return [
      {
        kind: 'table',
        summary: 'Further facts on record, and how we know them',
        columns: fitColumns(COLUMNS, rows),
        rows,
      },
    ];
  },
};
