import { printChip } from '../brief/chips.ts';
import { askWords, outcomeWords } from '../brief/sections/decision.ts';
import { DERIVED, derivedFigure, isDerivedKey } from '../impact/derived.ts';
import { asksOf, decidedAsks } from '../incident/asks.ts';
import { FACT_GROUPS, FACTS, type FactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { ListKey } from '../incident/lists.ts';
import { isNearMiss } from '../incident/near-miss.ts';
import { knownValue } from '../incident/values/slot.ts';
import { withoutLabelWords } from '../wording/label-words.ts';
import { asClause, decapitalise } from '../wording/text.ts';
import { epochOf } from '../wording/zone.ts';
import { compareRows, type RowChange } from './compare-rows.ts';
import { isStatement, toldAsFact } from './compare-statements.ts';
import { compareValue, type ValueChange } from './compare-value.ts';
import {
  TOLD_DERIVED,
  TOLD_FACTS,
  TOLD_LISTS,
  TOLD_OF_NEAR_MISS,
  UNTOLD_OF_NEAR_MISS,
} from './told-facts.ts';
import { figureWords } from './value-words.ts';

/** One thing that reads otherwise than in the last report; a side that says nothing is empty, never both. */
export interface ReportChange {
  /** The fact, derived figure or cell that says it. */
  readonly name: string;
  readonly label: string;
  /** number: figures and moments; state: one of a few words; words: typed text, lists, rows that came or went. */
  readonly kind: 'number' | 'state' | 'words';
  readonly from: string;
  readonly to: string;
}

/** Numbers first: they are what a reader may have repeated. */
const ORDER: readonly ReportChange['kind'][] = ['number', 'state', 'words'];

/** The record of the last report and the present one. */
type Pair = readonly [told: Incident, now: Incident];

/** Typed words as they stand behind the label: "no intruder" is "Ruled out: intruder", as the brief prints it. */
function behindLabel({ name }: ValueChange, text: string): string {
  return asClause(withoutLabelWords(name.slice(name.lastIndexOf('/') + 1), text));
}

function linesOnly(change: ValueChange, text: string, other: string): string {
  const clausesIn = (lines: string): readonly string[] =>
    lines.split('\n').map((line) => behindLabel(change, line));
  const others = new Set(clausesIn(other));
  return clausesIn(text)
    .filter((line) => line !== '' && !others.has(line))
    .join('; ');
}

/** What is open now is told as the brief tells it: its time may have passed since it was named. */
function nowWords({ name, to }: ValueChange, now: Incident): string {
  const { state, text } = printChip(now, name);
  return to && state === 'unknown' ? text : to;
}

/** The two sides as a report says them, and of what kind they are. */
function sidesOf(change: ValueChange, [told, now]: Pair): Omit<ReportChange, 'name' | 'label'> {
  const { name, type, from } = change;
  const to = nowWords(change, now);
  switch (type) {
    case 'figure':
      return { kind: 'number', from, to };
    case 'stamp': {
      const dated = (incident: Incident, words: string): string => {
        const { state, text } = printChip(incident, `${name}:dated`);
        return words && state === 'value' ? text : words;
      };
      return { kind: 'number', from: dated(told, from), to: dated(now, to) };
    }
    case 'choice':
      return { kind: 'state', from, to };
    case 'lines':
      return { kind: 'words', from: linesOnly(change, from, to), to: linesOnly(change, to, from) };
    default:
      return { kind: 'words', from: behindLabel(change, from), to: behindLabel(change, to) };
  }
}

function factChanges(pair: Pair): readonly ReportChange[] {
  const [told, now] = pair;
  return (Object.entries(TOLD_FACTS) as readonly (readonly [FactKey, string | null])[]).flatMap(
    ([key, label]) => {
      if (label === null) return [];
      const before = { incident: told, slot: told.facts[key] };
      const after = { incident: now, slot: now.facts[key] };
      return compareValue({ name: key, field: FACTS[key], before, after })
        .filter(({ behind }) => !behind)
        .map((value) => ({ name: key, label: toldAsFact(told, key) ?? label, ...sidesOf(value, pair) }));
    },
  );
}

/** When the next update was announced for, where this report comes before it and names another time. */
function announcedChanges(pair: Pair): readonly ReportChange[] {
  const [told, now] = pair;
  const [announced, asOf] = [knownValue(told.facts.nextUpdateAt), knownValue(now.facts.asOf)];
  if (!announced || !asOf || epochOf(announced.at) <= epochOf(asOf.at)) return [];
  const before = { incident: told, slot: told.facts.nextUpdateAt };
  const after = { incident: now, slot: now.facts.nextUpdateAt };
  return compareValue({ name: 'nextUpdateAt', field: FACTS.nextUpdateAt, before, after })
    .filter(({ behind }) => !behind)
    .map((value) => ({ name: 'nextUpdateAt', label: 'Next update', ...sidesOf(value, pair) }));
}

function derivedChanges([told, now]: Pair): readonly ReportChange[] {
  return TOLD_DERIVED.map((key) => ({
    name: key,
    label: DERIVED[key].label,
    kind: 'number' as const,
    from: figureWords(told, derivedFigure(told, key)),
    to: figureWords(now, derivedFigure(now, key)),
  }));
}

/** Cells that say a new row: its name with what matters most of it. */
const SAID_OF_ROW = 3;
const AMOUNT = '{amount}';

/** "Approve {amount} for a check" with the amount in its place, as the brief prints it. */
function withAmount(text: string, cell: string, incident: Incident): string {
  const amount = cell.replace(/[^/]*$/, 'amount');
  return text.includes(AMOUNT) ? text.replaceAll(AMOUNT, printChip(incident, amount).text) : text;
}

/** What a time says of its row: a bare one would be read as another, an end as a beginning. */
const TIME_WORDS: Readonly<Record<string, string>> = {
  'messages/nextAt': 'the next promised by ',
  'actionsNow/at': 'by ',
  'actionsLong/due': 'by ',
  'clocks/due': 'period ends ',
  'contractNotices/due': 'due ',
  'asks/deadline': 'needed by ',
  'keyAccounts/by': 'to be called by ',
  'keyAccounts/called': 'called ',
  'checksOpen/until': 'ends ',
};

function timeWords(list: ListKey, column: string, isDone: boolean): string {
  return isDone ? 'done ' : (TIME_WORDS[`${list}/${column}`] ?? '');
}

/** Cells that say less of a new row than those behind them: the end of a period before what it is counted from. */
const LESS_TOLD = /^clocks\/[^/]+\/(?:from|table)$/;

/** The cell as a new or gone row says it: "the next promised by 12:30 CET", "done 12:15 CET". */
function cellWords({ list, cells }: RowChange, cell: ValueChange, side: 'from' | 'to', pair: Pair): string {
  const words = sidesOf(cell, pair)[side];
  if (cell.type !== 'stamp' || words === '') return words;
  const isDone = cells.some(({ name, [side]: state }) => name.endsWith('/state') && state === 'done');
  return timeWords(list, cell.name.replace(/^.*\//, ''), isDone) + words;
}

function cellChanges({ list, name: row, cells }: RowChange, pair: Pair): readonly ReportChange[] {
  return cells.map((cell) => ({
    name: cell.name,
    label: `${TOLD_LISTS[list]} “${withAmount(asClause(row), cell.name, pair[1])}”, ${decapitalise(cell.label)}`,
    ...sidesOf(cell, pair),
  }));
}

function rowChanges(change: RowChange, pair: Pair): readonly ReportChange[] {
  const label = TOLD_LISTS[change.list];
  const news = change.cells.filter(({ behind, name }) => !behind && !name.endsWith('/inBrief'));
  if (label === undefined) return [];
  if (change.kind === 'changed') return cellChanges({ ...change, cells: news }, pair);
  const said = news.filter(({ name }) => !LESS_TOLD.test(name));
  const [first] = said;
  if (!first) return [];
  const [side, incident] =
    change.kind === 'added' ? (['to', pair[1]] as const) : (['from', pair[0]] as const);
  // An amount that stands in the words of the decision is not said twice.
  const isSaid = (name: string): boolean => first[side].includes(AMOUNT) && name.endsWith('/amount');
  const words = said
    .slice(0, SAID_OF_ROW)
    .filter(({ name }) => !isSaid(name))
    .map((cell) => withAmount(cellWords(change, cell, side, pair), cell.name, incident))
    .filter((text) => text !== '');
  const sides = { from: '', to: '', [side]: words.join(', ') };
  return [{ name: first.name, label, kind: 'words', ...sides }];
}

/**
 * What became of each decision asked for; one that was asked for after the last report and is open is a new row alone.
 */
function outcomes(incident: Incident): ReadonlyMap<string, string> {
  const open = asksOf(incident).map(({ id }) => [id, 'open'] as const);
  const decided = decidedAsks(incident).map((each) => [each.ask.id, outcomeWords(incident, each)] as const);
  return new Map([...open, ...decided]);
}

function outcomeChanges([told, now]: Pair): readonly ReportChange[] {
  const [before, after] = [outcomes(told), outcomes(now)];
  return asksOf(now).map((ask) => ({
    name: `asks/${ask.id}/decision`,
    label: `${TOLD_LISTS.asks} “${asClause(askWords(now, ask))}”`,
    kind: 'state' as const,
    from: before.get(ask.id) ?? 'open',
    to: after.get(ask.id) ?? 'open',
  }));
}

/** Figures that the person keeps out of the brief are no news. */
function printedRows(incident: Incident): Incident {
  const figures = incident.lists.figures.filter(({ inBrief }) => inBrief !== 'no');
  return { ...incident, lists: { ...incident.lists, figures } };
}

/** True for what both briefs have a place for: that of a near miss has none for what nobody felt. */
function hasPlace([told, now]: Pair): (change: ReportChange) => boolean {
  if (![told, now].every(isNearMiss)) return () => true;
  return ({ name }) => {
    const [key = ''] = name.split('/', 1);
    return isDerivedKey(key) ? TOLD_OF_NEAR_MISS.has(key) : !UNTOLD_OF_NEAR_MISS.has(key);
  };
}

/** How large it is comes before when what happened. */
function isSize({ name }: ReportChange): boolean {
  return Object.hasOwn(FACT_GROUPS.impact, name) || Object.hasOwn(FACT_GROUPS.money, name);
}

/** Real differences only; two rows that read the same are told once. */
function newsOf(changes: readonly ReportChange[]): readonly ReportChange[] {
  const seen = new Set<string>();
  return changes.filter(({ label, from, to }) => {
    const key = JSON.stringify([label, from, to]);
    return from !== to && !seen.has(key) && seen.add(key);
  });
}

/**
 * What a reader of the last report must be told: whatever it said that reads otherwise now, and what it could not say
 * yet. What was told as certain first, then numbers, states, words. Both sides are read in the zone and on the day of
 * the new report, so that neither makes a change. Nothing where nothing differs.
 */
export function reportChanges(last: Incident, now: Incident): readonly ReportChange[] {
  const setup = { ...last.setup, zone: now.setup.zone };
  const told = printedRows({ ...last, setup, facts: { ...last.facts, asOf: now.facts.asOf } });
  const pair: Pair = [told, printedRows(now)];
  const facts = factChanges(pair);
  // An estimate that somebody has entered is not told a second time as computed.
  const entered = new Set(facts.map(({ label }) => label));
  const changes = newsOf([
    ...facts.filter(isSize),
    // How long it lasted until the last report depends on the time of that report.
    ...derivedChanges([last, now]).filter(({ label }) => !entered.has(label)),
    ...facts.filter((change) => !isSize(change)),
    ...announcedChanges(pair),
    ...outcomeChanges(pair),
    ...compareRows(...pair).flatMap((change) => rowChanges(change, pair)),
  ]);
  const printed = changes.filter(hasPlace(pair));
  return ORDER.flatMap((kind) => printed.filter((change) => change.kind === kind)).toSorted(
    (one, other) => Number(isStatement(other.label)) - Number(isStatement(one.label)),
  );
}
