import type { Brief } from '../brief/tree.ts';
import { DERIVED, type DerivedKey, derivedFigure } from '../impact/derived.ts';
import { FACT_KEYS, FACTS } from '../incident/facts.ts';
import { emptyIncident, type Incident, type Setup } from '../incident/incident.ts';
import { optionWords } from '../wording/option-label.ts';
import { compareRows, type RowChange } from './compare-rows.ts';
import { compareSections, type SectionChange } from './compare-sections.ts';
import { compareValue, type ValueChange } from './compare-value.ts';
import { figureWords } from './value-words.ts';

/** A record and the brief made from it. */
export interface Told {
  readonly incident: Incident;
  readonly brief: Brief;
}

/** How two versions of an incident differ. The numbers a reader may have repeated come first. */
export interface Comparison {
  /** Figures and moments that read otherwise, derived ones too. */
  readonly figures: readonly ValueChange[];
  /** Other facts, what stands behind a figure, and how the brief is told. */
  readonly facts: readonly ValueChange[];
  readonly rows: readonly RowChange[];
  readonly sections: readonly SectionChange[];
}

/** The settings of a record as a person knows them. */
export const SETUP_LABELS: Readonly<Record<keyof Setup, string>> = {
  variant: 'Kind of brief',
  role: 'Your role',
  currency: 'Currency',
  zone: 'Time zone',
  page: 'Page',
  final: 'State',
};

function setupWords(setup: Setup, key: keyof Setup): string {
  if (key === 'variant') return optionWords(setup.variant);
  return key === 'final' ? (setup.final ? 'final' : 'draft') : setup[key];
}

/** How the two are told otherwise: kind of brief, role, currency, zone, page, state. */
export function compareSetup(before: Setup, after: Setup): readonly ValueChange[] {
  return (Object.keys(SETUP_LABELS) as readonly (keyof Setup)[]).flatMap((key) => {
    const from = setupWords(before, key);
    const to = setupWords(after, key);
    const label = SETUP_LABELS[key];
    return from === to ? [] : [{ name: key, label, type: 'choice', behind: false, from, to }];
  });
}

/** Facts that read otherwise, or have something else behind them, in the order of the form. */
export function compareFacts(before: Incident, after: Incident): readonly ValueChange[] {
  return FACT_KEYS.flatMap((key) =>
    compareValue({
      name: key,
      field: FACTS[key],
      before: { incident: before, slot: before.facts[key] },
      after: { incident: after, slot: after.facts[key] },
    }),
  );
}

function compareDerived(before: Incident, after: Incident): readonly ValueChange[] {
  return (Object.keys(DERIVED) as readonly DerivedKey[]).flatMap((key) => {
    const from = figureWords(before, derivedFigure(before, key));
    const to = figureWords(after, derivedFigure(after, key));
    const { label } = DERIVED[key];
    return from === to ? [] : [{ name: key, label, type: 'figure', behind: false, from, to }];
  });
}

function isNumber({ type, behind }: ValueChange): boolean {
  return !behind && (type === 'figure' || type === 'stamp');
}

/** "Amount: Approve a second check", so that a number of a list says whose it is. */
function cellNumbers({ name, cells }: RowChange): readonly ValueChange[] {
  return cells.filter(isNumber).map((cell) => ({ ...cell, label: `${cell.label}: ${name}` }));
}

/** Figures and moments that read otherwise in the later record: those of facts, derived ones, those of rows. */
export function compareFigures(before: Incident, after: Incident): readonly ValueChange[] {
  const facts = compareFacts(before, after).filter(isNumber);
  const rows = compareRows(before, after)
    .filter(({ kind }) => kind === 'changed')
    .flatMap(cellNumbers);
  // A figure that somebody has entered ("Lost or delayed sales") is not told a second time as computed.
  const entered = new Set(facts.map(({ label }) => label));
  const derived = compareDerived(before, after).filter(({ label }) => !entered.has(label));
  return [...facts, ...derived, ...rows];
}

/** Every figure and moment the record says, by its name on the form, from nothing to how it reads. */
export function figuresOf(incident: Incident): readonly ValueChange[] {
  const nothing = emptyIncident(incident.id, incident.setup);
  return [
    ...compareFacts(nothing, incident).filter(isNumber),
    ...compareDerived(nothing, incident),
    ...compareRows(nothing, incident).flatMap(cellNumbers),
  ];
}

/** Compares two versions: what they say, and what they print. */
export function compareVersions(before: Told, after: Told): Comparison {
  const facts = compareFacts(before.incident, after.incident);
  const rows = compareRows(before.incident, after.incident);
  return {
    figures: compareFigures(before.incident, after.incident),
    facts: [
      ...compareSetup(before.incident.setup, after.incident.setup),
      ...facts.filter((change) => !isNumber(change)),
    ],
    rows,
    sections: compareSections(before.brief, after.brief),
  };
}

/** True when the two versions say and print the same. */
export function isSame({ figures, facts, rows, sections }: Comparison): boolean {
  return figures.length + facts.length + rows.length + sections.length === 0;
}
