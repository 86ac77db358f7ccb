import { SECTION_KEYS } from '../../../../shared/core/brief/section-keys.ts';
import { FACT_KEYS, FACTS, type Facts } from '../../../../shared/core/incident/facts.ts';
import type { Field } from '../../../../shared/core/incident/field.ts';
import { emptyIncident, type Incident, type Variant } from '../../../../shared/core/incident/incident.ts';
import { columnsOf, LIST_KEYS, type Lists } from '../../../../shared/core/incident/lists.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';

/** Letters that stand for a number, so that every secret is a word of its own: 27 -> "bbxx". */
const lettersOf = (place: number): string =>
  String.fromCharCode(97 + (Math.floor(place / 26) % 26), 97 + (place % 26));

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

const PEOPLE_FIELDS = setOf(
  `preparedBy ceoName executiveOwner incidentLead reviewLead reviewOwner spokesperson planBOwner distribution toldBefore
   actionsNow/owner actionsLong/owner keyAccounts/caller asks/from decisions/by commitments/owner commitmentChanges/told
   comments/by readings/by`,
);
const CUSTOMER_FIELDS = setOf('thirdParties keyAccounts/name accountsAtRisk/name contractNotices/contract');
const SYSTEM_FIELDS = setOf('components functions/technicalName sameWeakness/system');
const TECHNICAL_TEXTS = setOf('technicalCause timeline/technical');

/** What a wider circle must not see of a record, as the parts of it that must be nowhere. */
export interface Secrets {
  readonly people: readonly string[];
  readonly customers: readonly string[];
  readonly money: readonly string[];
  readonly technical: readonly string[];
}

/** Money in writings of people, each with a number that stands nowhere else. */
const MONEY_WRITINGS: readonly (readonly [written: string, secret: string])[] = [
  ['$7,313,301', '7,313,301'],
  ['EUR 7 313 302', '7 313 302'],
  ['7.31303 million dollars', '7.31303'],
  ['£7313304', '7313304'],
  ['CHF 7’313’305', '7’313’305'],
  ['between $731,306 and $731,307', '731,306'],
  ['7313308 rupees', '7313308'],
  ['731.309k USD', '731.309'],
  ['kr 7313310', '7313310'],
  ['€7.31311m', '7.31311'],
  ['₴7313312', '7313312'],
  ['$731,313 a minute', '731,313'],
  ['about 7,313,314 euros', '7,313,314'],
];

const people: string[] = [];
const customers: string[] = [];
const systems: string[] = [];
const texts: string[] = [];

function secretText(name: string, place: number): string {
  const letters = lettersOf(place);
  if (PEOPLE_FIELDS.has(name)) {
    people.push(`Quil${letters}`, `Vossb${letters}`);
    return `Quil${letters} Vossb${letters}, head of platform`;
  }
  if (CUSTOMER_FIELDS.has(name)) {
    customers.push(`Norv${letters}`);
    return `Norv${letters} Traders GmbH`;
  }
  if (SYSTEM_FIELDS.has(name)) {
    systems.push(`Zorp${letters}`);
    return `Zorp${letters} relay`;
  }
  if (TECHNICAL_TEXTS.has(name)) {
    texts.push(`heapleak${letters}`);
    return `The heapleak${letters} ran over\nThe heapleak${letters} came back in the relay`;
  }
  return name === 'evidence/link' ? `https://graphs${letters}.example.com/d/1` : '';
}

/** Sentences that use the names of other fields as people write them, and things that no field names. */
function prose(place: number): string {
  const of = (list: readonly string[]): string => list[place % list.length] ?? '';
  const [money = ''] = MONEY_WRITINGS[place % MONEY_WRITINGS.length] ?? [];
  const person = of(people);
  const written = [
    person,
    `${person}’s colleague`,
    person.toUpperCase(),
    person.toLowerCase(),
    `Dr. ${person}`,
  ];
  return [
    `plainwords ${lettersOf(place)}: ${of(written)} told ${of(customers)}’s desk of ${money}`,
    `${of(customers)} and ${of(systems)}, see mail${lettersOf(place)}.box@corp${lettersOf(place)}.example`,
    `host web-${lettersOf(place)}q-prod-0${place % 10} at https://wiki${lettersOf(place)}.example.org/x?y=1`,
  ].join(' with ');
}

function textOf(name: string, place: number): string {
  return secretText(name, place) || prose(place);
}

function slotFor(name: string, field: Field, place: number): unknown {
  const text = textOf(name, place);
  switch (field.type) {
    case 'text':
      return text;
    case 'lines':
      return text.split('\n');
    case 'choice':
      return field.options[0];
    case 'stamp':
      return stamp('2026-06-03T14:02:00Z', 'UTC', { source: text });
    case 'integer':
      return field.min;
    default:
      return exact(field.unit ?? 'money', 880_000_100 + place * 100, { method: text, source: text });
  }
}

function fill(variant: Variant): Incident {
  let place = 0;
  const facts = FACT_KEYS.map((key) => [key, slotFor(key, FACTS[key], place++)]);
  const lists = LIST_KEYS.map((list) => {
    const cells = Object.entries(columnsOf(list)).map(([column, field]) => [
      column,
      slotFor(`${list}/${column}`, field, place++),
    ]);
    return [list, [{ id: 'r1', ...Object.fromEntries(cells) }]];
  });
  const written = SECTION_KEYS.map((key, index) => {
    const words = prose(place + index);
    const half = Math.floor(words.length / 2);
    const runs = [
      { kind: 'text', text: words.slice(0, half), href: `https://behind${lettersOf(index)}.example.com/` },
      { kind: 'text', text: words.slice(half), bold: true },
    ];
    return [key, [{ kind: 'paragraph', runs }]];
  });
  return {
    ...emptyIncident('secret', { variant }),
    facts: Object.fromEntries(facts) as unknown as Facts,
    lists: Object.fromEntries(lists) as unknown as Lists,
    // Half of the sections are generated from the facts, half are the person's own words.
    prose: Object.fromEntries(written.filter((_, index) => (index + variant.length) % 2 === 0)),
  };
}

// Filled twice: sentences of the first fields use names of the last.
fill('running');

/** A record with every text field filled: with a secret of its own, or with sentences that use those of others. */
export function secretIncident(variant: Variant): Incident {
  return fill(variant);
}

/** Everything that must be in no redacted copy of that record. */
export const SECRETS: Secrets = {
  people: [...new Set(people), '.box@corp'],
  customers: [...new Set(customers)],
  money: [...MONEY_WRITINGS.map(([, secret]) => secret), '8,800,'],
  technical: [
    ...new Set([...systems, ...texts]),
    'q-prod-0',
    'graphs',
    'wiki',
    'behind',
    'example.com',
    'example.org',
  ],
};
