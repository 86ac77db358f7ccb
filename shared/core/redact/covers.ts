import { ROLE_FACTS } from '../coach/people.ts';
import { FACT_KEYS } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { LIST_KEYS } from '../incident/lists.ts';
import type { Currency } from '../incident/values/currency.ts';
import { currencyOf, type Figure } from '../incident/values/figure.ts';
import { isUnknown } from '../incident/values/slot.ts';
import { minorUnits } from '../wording/money.ts';
import { asClause } from '../wording/text.ts';
import type { Cover } from './cover.ts';
import { systemNames, technicalNames, technicalText } from './names/machines.ts';
import { customersCalled, organisations, organisationsSaid, partnersOfRule } from './names/organisations.ts';
import { peopleIn, peopleOfCircle } from './names/people.ts';
import { peopleSaidIn } from './read/people.ts';
import { MARKS, type Mark } from './redaction.ts';

/** What the record itself says must be covered. */
export interface Covers {
  readonly words: readonly Cover[];
  /** Amounts of money on record, in whole units: a bare number that repeats one is covered too. */
  readonly amounts: ReadonlySet<number>;
  /** Counts of other things on record: a bare number that repeats one is no money. */
  readonly counts: ReadonlySet<number>;
  /** What the record holds as an organisation, a system or a function, in lower case: none of it is a person. */
  readonly others: ReadonlySet<string>;
}

type Read = (text: string) => readonly Cover[];

/** Fields that hold people, a list's as "list/column"; a role in them stays readable. */
const PEOPLE: readonly string[] = [
  ...ROLE_FACTS,
  'ceoName',
  'actionsNow/owner',
  'actionsLong/owner',
  'keyAccounts/caller',
  'asks/from',
  'decisions/by',
  'commitments/owner',
  'commitmentChanges/told',
  'comments/by',
  'readings/by',
];
const CIRCLES: readonly string[] = ['distribution', 'toldBefore'];
const CUSTOMERS: readonly string[] = ['keyAccounts/name', 'accountsAtRisk/name', 'contractNotices/contract'];
const TECHNICAL_NAMES: readonly string[] = ['components', 'functions/technicalName'];
/** Fields that hold what customers call a function. */
const CUSTOMERS_WORDS: readonly string[] = ['service', 'products', 'functions/name'];
const TECHNICAL_TEXTS: readonly string[] = ['technicalCause', 'timeline/technical', 'evidence/attachment'];

/** A sentence of customers, and of those who look after them. */
const KEY_ACCOUNTS_NOTE = 'keyAccountsNote';

const READERS: ReadonlyMap<string, Read> = new Map([
  ...PEOPLE.map((name) => [name, peopleIn] as const),
  ...CIRCLES.map((name) => [name, peopleOfCircle] as const),
  ...CUSTOMERS.map((name) => [name, (text: string) => organisations(text, MARKS.customer)] as const),
  [KEY_ACCOUNTS_NOTE, organisationsSaid],
  ['clocks/rule', partnersOfRule],
  ['thirdParties', (text: string) => organisations(text, MARKS.partner)],
  ...TECHNICAL_NAMES.map((name) => [name, technicalNames] as const),
  ['sameWeakness/system', systemNames],
  ...TECHNICAL_TEXTS.map((name) => [name, technicalText] as const),
]);

/** "timeline/t1/technical:inner" -> "timeline/technical" */
function fieldOf(chip: string): string {
  const [name = '', , column] = chip.split(':', 1)[0]?.split('/') ?? [];
  return column === undefined ? name : `${name}/${column}`;
}

/** What stands for a whole value that is technical, by the chip that prints it; null for any other. */
export function technicalMark(chip: string): Mark | null {
  const field = fieldOf(chip);
  if (TECHNICAL_NAMES.includes(field)) return MARKS.system;
  return TECHNICAL_TEXTS.includes(field) ? MARKS.detail : null;
}

/** Every slot of the record by its name: a fact's key, or list and column. */
function slotsOf({ facts, lists }: Incident): readonly (readonly [string, unknown])[] {
  const cells = LIST_KEYS.flatMap((list) =>
    lists[list].flatMap((row) =>
      Object.entries(row).map(([column, slot]) => [`${list}/${column}`, slot] as const),
    ),
  );
  return [...FACT_KEYS.map((key) => [key, facts[key]] as const), ...cells];
}

function textsOf(slot: unknown): readonly string[] {
  if (Array.isArray(slot)) return slot.map(String);
  return typeof slot === 'string' ? [slot] : [];
}

function coversIn([name, slot]: readonly [string, unknown]): readonly Cover[] {
  if (isUnknown(slot)) return peopleIn(slot.who);
  const read = READERS.get(name);
  return textsOf(slot).flatMap((text) => [...(read?.(text) ?? []), ...customersCalled(text)]);
}

/** "the ledger", "the release ledger": the words behind it in lower case. */
const THING = /\b(?:the|our|a) (\p{Ll}+)(?: (\p{Ll}+))?/gu;

/**
 * "Ledger" of the owner "Ledger on-call" is a thing where the record speaks of "the ledger": a name never stands so.
 */
function withoutThings(
  slots: readonly (readonly [string, unknown])[],
  covers: readonly Cover[],
): readonly Cover[] {
  const said = slots.flatMap(([, slot]) => textsOf(slot)).join('\n');
  const things = new Set([...said.matchAll(THING)].flatMap(([, ...words]) => words));
  return covers.filter(({ kind, words }) => kind !== 'people' || !things.has(words.toLowerCase()));
}

/** "Nordbank, Lisa checking": whom another field names as a person is no customer of this sentence. */
function withoutPeople(covers: readonly Cover[], noted: readonly Cover[]): readonly Cover[] {
  const people = new Set(
    covers.flatMap(({ kind, words }) => (kind === 'people' ? [words.toLowerCase()] : [])),
  );
  return noted.filter(({ words }) => !people.has(words.toLowerCase()));
}

/** What the fields of the record name. */
function coversOfSlots(slots: readonly (readonly [string, unknown])[]): readonly Cover[] {
  const isNote = ([name]: readonly [string, unknown]): boolean => name === KEY_ACCOUNTS_NOTE;
  const covers = slots.filter((slot) => !isNote(slot)).flatMap(coversIn);
  return [...covers, ...withoutPeople(covers, slots.filter(isNote).flatMap(coversIn))];
}

/** Nobody's name, whatever a sentence says of it: what fields hold that ask for something else. */
function othersOf(slots: readonly (readonly [string, unknown])[]): ReadonlySet<string> {
  const words = slots.flatMap(([name, slot]) => {
    const named = textsOf(slot).flatMap((text) => READERS.get(name)?.(text) ?? []);
    const plain = CUSTOMERS_WORDS.includes(name) ? textsOf(slot) : [];
    return [...plain, ...named.flatMap(({ kind, words }) => (kind === 'people' ? [] : [words]))];
  });
  return new Set(words.map((each) => each.toLowerCase()));
}

/** Everybody a sentence names though no field does: covered wherever they stand again. */
function peopleSaid(text: string, others: ReadonlySet<string>): readonly Cover[] {
  return peopleSaidIn(text, others).flatMap(({ start, end }) => peopleIn(text.slice(start, end)));
}

const sameName = (words: string): string => asClause(words).toLowerCase();

/** What customers call a function is no technical name, whoever wrote it into such a field as well. */
function withoutCustomersWords(
  slots: readonly (readonly [string, unknown])[],
  covers: readonly Cover[],
): readonly Cover[] {
  const named = slots.filter(([name]) => CUSTOMERS_WORDS.includes(name));
  const plain = new Set(named.flatMap(([, slot]) => textsOf(slot).map(sameName)));
  return covers.filter(({ kind, words }) => kind !== 'technical' || !plain.has(sameName(words)));
}

/** True for a figure in money, or in money a minute. */
export function isMoney(slot: unknown): slot is Figure {
  const figure = slot as Partial<Figure> | null;
  const isFigure = typeof figure === 'object' && figure?.kind === 'figure';
  return isFigure && (figure.unit === 'money' || figure.unit === 'rate');
}

/** Smaller numbers count too many other things. */
const LEAST_BARE_AMOUNT = 1_000;

function amountsOf(slot: unknown, currency: Currency): readonly number[] {
  if (!isMoney(slot)) return [];
  const { low, likely, high } = slot;
  const units = minorUnits(currencyOf(slot, currency));
  return [low, likely ?? low, high].map((minor) => minor / units).filter((sum) => sum >= LEAST_BARE_AMOUNT);
}

function countsOf(slot: unknown): readonly number[] {
  const figure = slot as Partial<Figure> | null;
  if (typeof figure !== 'object' || figure?.kind !== 'figure' || figure.unit !== 'count') return [];
  const { low = 0, likely, high = 0 } = figure;
  return [low, likely ?? low, high];
}

/**
 * What the record itself names: people in fields that ask for a role, key accounts and partners, technical names,
 * amounts of money. An update prints what the last report said too.
 * @param last the record of the last report; null for a first one
 */
export function coversOf(incident: Incident, last: Incident | null, also: readonly string[]): Covers {
  const records = last ? [incident, last] : [incident];
  const slots = records.flatMap(slotsOf);
  const ticked = records.flatMap(({ ticks }) => Object.values(ticks).flatMap(({ by }) => peopleIn(by)));
  const others = othersOf(slots);
  const said = slots.flatMap(([, slot]) => textsOf(slot)).flatMap((text) => peopleSaid(text, others));
  const own = also
    .map((words): Cover => ({ kind: 'own', mark: MARKS.own, words: words.trim() }))
    .filter(({ words }) => words !== '');
  return {
    words: [
      ...own,
      ...withoutThings(slots, withoutCustomersWords(slots, [...coversOfSlots(slots), ...said])),
      ...ticked,
    ],
    amounts: new Set(
      records.flatMap((each) => slotsOf(each).flatMap(([, slot]) => amountsOf(slot, each.setup.currency))),
    ),
    counts: new Set(slots.flatMap(([, slot]) => countsOf(slot))),
    others,
  };
}
