import { printBudget } from '../../impact/budget-words.ts';
import { customersShare, derivedFigure } from '../../impact/derived.ts';
import { costsNothing, listsLoss } from '../../impact/no-loss.ts';
import { faultWords } from '../../incident/fault.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { isNearMiss } from '../../incident/near-miss.ts';
import { isFilled, isUnknown, knownValue } from '../../incident/values/slot.ts';
import { capitalise } from '../../wording/text.ts';
import { fitColumns } from '../fit-columns.ts';
import type { RolePack } from '../role-packs.ts';
import { cell, fact, isOver, maybe, needed, type Part, say, words } from '../scribe.ts';
import type { Block, Runs, TableColumn } from '../tree.ts';
import { howWeKnow } from './how-we-know.ts';
import { leftOut } from './money-sentence.ts';

type TableRow = readonly Runs[];

const MAX_ROWS = 6;

/** "; 80,000 in all": how many it can be at most, while nobody knows how many it is. */
function baseRuns(incident: Incident): Runs {
  return knownValue(incident.facts.customers) ? [] : maybe('; ', fact(incident, 'customersBase'), ' in all');
}

function customersRow(incident: Incident): TableRow {
  const noun = capitalise(words(incident, 'customersNoun', 'customers'));
  const share = customersShare(incident.facts)
    ? maybe(', ', fact(incident, 'customersShare:centre'), ' of ', fact(incident, 'customersBase'))
    : baseRuns(incident);
  return [
    [{ text: noun }],
    maybe(needed(incident, 'customers'), share),
    howWeKnow(incident, incident.facts.customers),
  ];
}

/** How bad it may still get, right under how bad it is. */
function worstRow(incident: Incident): TableRow | null {
  const { customersWorst } = incident.facts;
  const noun = capitalise(words(incident, 'customersNoun', 'customers'));
  return isFilled(customersWorst)
    ? [
        [{ text: `${noun}, at worst` }],
        [needed(incident, 'customersWorst')],
        howWeKnow(incident, customersWorst),
      ]
    : null;
}

function attemptsRow(incident: Incident): TableRow | null {
  const { attemptsFailed } = incident.facts;
  const failed = fact(incident, 'attemptsFailed');
  const total = maybe(' of ', fact(incident, 'attemptsTotal'));
  const noun = words(incident, 'attemptsNoun', 'attempts');
  const befell = capitalise(faultWords(incident.facts).adjective);
  return failed
    ? [[{ text: `${befell} ${noun}` }], maybe(failed, total), howWeKnow(incident, attemptsFailed)]
    : null;
}

/** The money; "none" where nothing was lost, and no row of what did not even fail. */
function moneyRow(incident: Incident): TableRow | null {
  if (!listsLoss(incident)) return null;
  const { loss } = incident.facts;
  const noun = capitalise(words(incident, 'lossNoun', 'lost or delayed sales'));
  const excluded = leftOut(incident);
  const figure = derivedFigure(incident, 'lossEstimate');
  const chip = !isFilled(loss) && figure ? 'lossEstimate' : 'loss';
  const much: Runs = costsNothing(incident) ? [{ text: 'none' }] : [needed(incident, chip)];
  // Nobody asks how nothing was found.
  if (figure?.high === 0 && figure.method === '' && !excluded) return [[{ text: noun }], much, []];
  return [
    [{ text: noun }],
    much,
    howWeKnow(incident, isUnknown(loss) ? null : figure, excluded ? `not included: ${excluded}` : ''),
  ];
}

function figureRow(incident: Incident, row: Row<'figures'>): TableRow {
  return [
    [needed(incident, cell('figures', row.id, 'name'))],
    [needed(incident, cell('figures', row.id, 'value'))],
    howWeKnow(incident, row.value),
  ];
}

function budgetRow(incident: Incident): TableRow | null {
  const budget = printBudget(incident.facts);
  return budget
    ? [[{ text: 'Reliability target' }], [{ text: budget.used }], [{ text: budget.meaning }]]
    : null;
}

function perMinuteRow(incident: Incident): TableRow | null {
  const cost = fact(incident, 'costPerMinuteNow');
  const peak = maybe('at the next peak ', fact(incident, 'costPerMinutePeak'));
  return cost && !isOver(incident) ? [[{ text: 'Each further minute' }], [cost], peak] : null;
}

/** A near miss asks for no number, and what it would have cost is none. */
function rowsOfNearMiss(incident: Incident): readonly (TableRow | null)[] {
  return isFilled(incident.facts.loss) ? [moneyRow(incident)] : [];
}

function tableRows(incident: Incident, role: RolePack): readonly TableRow[] {
  const measured = isNearMiss(incident)
    ? rowsOfNearMiss(incident)
    : [
        customersRow(incident),
        worstRow(incident),
        attemptsRow(incident),
        moneyRow(incident),
        perMinuteRow(incident),
        role.reliability ? budgetRow(incident) : null,
      ];
  const figures = incident.lists.figures.filter(isShown).map((row) => figureRow(incident, row));
  return [...measured, ...figures].filter((row) => row !== null);
}

function isShown(row: Row<'figures'>): boolean {
  return isFilled(row.name) && row.inBrief !== 'no';
}

const COLUMNS: readonly TableColumn[] = [
  { title: 'What', align: 'left', width: 21 },
  { title: 'How much', align: 'right', width: 43 },
  { title: 'How we know', align: 'left', width: 36 },
];

/** The table of at most six rows: what was hit, how much, and how we know; none where there is no row. */
export function impactTable(incident: Incident, role: RolePack): readonly Block[] {
  const rows = tableRows(incident, role).slice(0, MAX_ROWS);
  if (rows.length === 0) return [];
  const summary = 'Impact: what was hit, how much, and how we know';
  return [{ kind: 'table', summary, columns: fitColumns(COLUMNS, rows), rows }];
}

/** "Further figures: refunds: $1,200; calls: 300." What the table has no room for is still said. */
export function furtherFigures(incident: Incident, role: RolePack): Runs | null {
  const left = tableRows(incident, role).slice(MAX_ROWS);
  if (left.length === 0) return null;
  const parts = left.flatMap(([what = [], much = []], index): Part[] => [
    index === 0 ? '' : '; ',
    what,
    ': ',
    much,
  ]);
  return say('Further figures: ', ...parts, '.');
}
