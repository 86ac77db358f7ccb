import { printBudget } from '../../impact/budget-words.ts';
import { customersShare, derivedFigure } from '../../impact/derived.ts';
import type { Figure } from '../../incident/figure.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { isFilled, isUnknown, knownValue, type Slot } from '../../incident/slot.ts';
import { printMoment } from '../../wording/moment.ts';
import { asClause, capitalise, joinWords } from '../../wording/text.ts';
import { pageOf } from '../chips.ts';
import type { RolePack } from '../role-packs.ts';
import { cell, fact, maybe, needed, paragraph, say, typed } from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Block, Runs } from '../tree.ts';
import { dataSentences } from './data-statement.ts';

type TableRow = readonly Runs[];

const MAX_ROWS = 6;
const BASIS = { measured: 'Measured', estimated: 'Estimated', assumed: 'Assumed' } as const;

/** "Counted from the payment log; measured as of 16:00 UTC": how we know, for the last column. */
function howWeKnow(incident: Incident, slot: Slot<Figure>, extra = ''): Runs {
  const figure = knownValue(slot);
  if (!figure) return extra ? [{ text: extra }] : [];
  const method = asClause(figure.method);
  const known = method ? `${capitalise(method)}; ${figure.basis}` : BASIS[figure.basis];
  const basis = isCited(incident, figure.source) ? `${known} (${figure.source})` : known;
  const page = pageOf(incident);
  const asOf = figure.asOf && figure.asOf !== page.asOf ? ` as of ${momentOf(figure.asOf, page)}` : '';
  return [{ text: `${basis}${asOf}${extra ? `; ${extra}` : ''}` }];
}

/** True when the source is tags alone ("A2, A3"), which the annex explains; longer sources stay in the record. */
function isCited({ lists }: Incident, source: string): boolean {
  const tags = new Set(lists.sources.map((row) => row.tag));
  return source.split(', ').every((tag) => tags.has(tag));
}

function momentOf(at: string, page: ReturnType<typeof pageOf>): string {
  return printMoment(
    { kind: 'stamp', at, zone: page.zone, precision: 'minute', certainty: 'exact', source: '' },
    page,
  );
}

function customersRow(incident: Incident): TableRow {
  const noun = capitalise(knownValue(incident.facts.customersNoun) ?? 'customers');
  const share = customersShare(incident.facts)
    ? maybe(', ', fact(incident, 'customersShare:centre'), ' of ', fact(incident, 'customersBase'))
    : [];
  return [
    [{ text: noun }],
    maybe(needed(incident, 'customers'), share),
    howWeKnow(incident, incident.facts.customers),
  ];
}

function attemptsRow(incident: Incident): TableRow | null {
  const { attemptsFailed, attemptsNoun } = incident.facts;
  const failed = fact(incident, 'attemptsFailed');
  const total = maybe(' of ', fact(incident, 'attemptsTotal'));
  const noun = knownValue(attemptsNoun) ?? 'attempts';
  return failed
    ? [[{ text: `Failed ${noun}` }], maybe(failed, total), howWeKnow(incident, attemptsFailed)]
    : null;
}

function moneyRow(incident: Incident): TableRow {
  const { loss, lossExcludes, lossNoun } = incident.facts;
  const noun = capitalise(knownValue(lossNoun) ?? 'lost or delayed sales');
  const excluded = knownValue(lossExcludes);
  const figure = derivedFigure(incident, 'lossEstimate');
  const chip = !isFilled(loss) && figure ? 'lossEstimate' : 'loss';
  return [
    [{ text: noun }],
    [needed(incident, chip)],
    howWeKnow(
      incident,
      isUnknown(loss) ? null : figure,
      excluded ? `not included: ${asClause(excluded)}` : '',
    ),
  ];
}

function figureRow(incident: Incident, row: Row<'figures'>): TableRow {
  return [
    [{ text: knownValue(row.name) ?? '' }],
    [needed(incident, cell('figures', row.id, 'value'))],
    howWeKnow(incident, row.value),
  ];
}

function budgetRow(incident: Incident): TableRow | null {
  const words = printBudget(incident.facts);
  return words ? [[{ text: 'Reliability target' }], [{ text: words.used }], [{ text: words.meaning }]] : null;
}

function perMinuteRow(incident: Incident): TableRow | null {
  const cost = fact(incident, 'costPerMinuteNow');
  const peak = maybe('at the next peak ', fact(incident, 'costPerMinutePeak'));
  const running = incident.facts.status !== 'restored' && incident.facts.status !== 'closed';
  return cost && running ? [[{ text: 'Each further minute' }], [cost], peak] : null;
}

function impactTable(incident: Incident, role: RolePack): Block {
  const chosen = incident.lists.figures.filter((row) => isFilled(row.name) && row.inBrief !== 'no');
  const rows = [
    customersRow(incident),
    attemptsRow(incident),
    moneyRow(incident),
    perMinuteRow(incident),
    role.reliability ? budgetRow(incident) : null,
    ...chosen.map((row) => figureRow(incident, row)),
  ].filter((row) => row !== null);
  return {
    kind: 'table',
    summary: 'Impact: what was hit, how much, and how we know',
    columns: [
      { title: 'What', align: 'left', width: 22 },
      { title: 'How much', align: 'right', width: 40 },
      { title: 'How we know', align: 'left', width: 38 },
    ],
    rows: rows.slice(0, MAX_ROWS),
  };
}

/** "Failed: card payments. Not affected: wallet payments and browsing." */
function functionSentences(incident: Incident): readonly (Runs | null)[] {
  const named = (state: string): string =>
    joinWords(
      incident.lists.functions
        .filter((row) => row.state === state)
        .flatMap((row) => knownValue(row.name) ?? []),
    );
  const parts = [
    ['Failed', named('failed')],
    ['Degraded', named('degraded')],
    ['Not affected', named('not affected')],
  ] as const;
  return parts.map(([word, names]) => (names ? say(`${word}: ${asClause(names)}.`) : null));
}

function accountSentence(incident: Incident): Runs | null {
  const named = incident.lists.keyAccounts.flatMap((row) => {
    const name = knownValue(row.name);
    const effect = knownValue(row.effect);
    return name ? [effect ? `${name} (${asClause(effect)})` : name] : [];
  });
  return named.length > 0
    ? say(`Key accounts: ${joinWords(named)}.`)
    : say('Key accounts: ', fact(incident, 'keyAccountsNote'), '.');
}

function safetySentence(incident: Incident): Runs | null {
  const { safety } = incident.facts;
  if (safety !== 'possible' && safety !== 'confirmed') return null;
  const follow = maybe(' ', typed(incident, 'safetyFollowUp'));
  return say(`Harm to people is ${safety}.`, follow);
}

/** "An alarm showed it 4 minutes after the start." */
function detectionSentence(incident: Incident): Runs | null {
  const source = knownValue(incident.facts.detectionSource);
  const gap = fact(incident, 'timeToDetect');
  if (!source || !gap) return null;
  const who =
    source === 'alarm'
      ? 'An alarm'
      : source === 'press'
        ? 'The press'
        : source === 'staff'
          ? 'Our staff'
          : `A ${source}`;
  return say(`${who} showed it `, gap, ' after the start.');
}

function statementOf(incident: Incident): string {
  const share = fact(incident, 'failedShare');
  const attempts = knownValue(incident.facts.attemptsNoun);
  if (share && attempts) return `${share.text} of ${attempts} failed`;
  const customers = fact(incident, 'customers:centre');
  return customers
    ? `${customers.text} ${knownValue(incident.facts.customersNoun) ?? 'customers'} affected`
    : '';
}

export const impact: Section = {
  key: 'impact',
  label: 'Impact',
  write(incident, role) {
    return {
      statement: statementOf(incident),
      before: [impactTable(incident, role)],
      prose: paragraph(
        typed(incident, 'sideEffect'),
        ...functionSentences(incident),
        safetySentence(incident),
        accountSentence(incident),
        typed(incident, 'staffImpact'),
        role.reliability ? detectionSentence(incident) : null,
        ...dataSentences(incident),
      ),
    };
  },
};
