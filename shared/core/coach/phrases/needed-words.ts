import { isWordCode } from '../../vocabulary/words.ts';
import { EDGE, isEdge, OPEN, type Part, type Sequence } from './pattern-parts.ts';

/** One of these words must stand in the text; one that ends in `REST` stands for all that begin so. */
export type AnyOf = ReadonlySet<string>;

/** Words that must stand one directly behind the other. */
export type Run = readonly AnyOf[];

/** Stands for more letters behind the beginning of a word, maybe none. */
export const REST = '*';

/** Letters from which on the beginning of a word says something. */
export const BEGINNING = 3;

/** Stands for a figure: a text that holds one is looked at as if this were one of its words. */
export const FIGURE = '#';

/** More ways to write a part than this are not listed. */
const MOST = 4000;

const endsInEdge = (form: string): boolean => form !== '' && isEdge(form, form.length - 1);

/** True when all that can follow, these parts or what stands behind them, begins at the edge of a word. */
function startInEdge(parts: Sequence, behind: string): boolean {
  for (const { text, ways, times } of parts) {
    if (text === '' && !ways) continue;
    if (ways ? !ways.every((way) => startInEdge(way, OPEN)) : !isEdge(text, 0)) return false;
    if (times === 'once' || times === 'several') return true;
  }
  return behind === EDGE;
}

/** A form without the words inside, which need not stand there; letters glued to a neighbour are kept. */
function shapeOf(form: string): string {
  let from = 0;
  while (from < form.length && !isEdge(form, from)) from += 1;
  if (from === form.length) return form;
  let to = form.length;
  while (to > from && !isEdge(form, to - 1)) to -= 1;
  const inside = to - from > 1 ? ` ${OPEN} ` : ' ';
  return form.slice(0, from) + inside + form.slice(to);
}

const openBetween = (form: string): string =>
  form === '' || form === OPEN || form === ' '
    ? form
    : `${isEdge(form, 0) ? ' ' : ''}${OPEN}${endsInEdge(form) ? ' ' : ''}`;

const unique = (forms: readonly string[]): readonly string[] => [...new Set(forms)];

function joined(before: readonly string[], after: readonly string[]): readonly string[] {
  const [only, ...more] = after;
  if (only !== undefined && more.length === 0)
    return only === '' ? before : before.map((form) => form + only);
  return before.flatMap((form) => after.map((next) => form + next));
}

/** All ways to write the parts, or null when they are too many. */
function sequenceForms(parts: Sequence): readonly string[] | null {
  let forms: readonly string[] = [''];
  for (const part of parts) {
    const next = formsOf(part);
    if (!next || next.length * forms.length > MOST) return null;
    forms = joined(forms, next);
  }
  return forms;
}

function waysForms(ways: readonly Sequence[]): readonly string[] | null {
  const forms: string[] = [];
  for (const way of ways) {
    const own = sequenceForms(way);
    if (!own || own.length + forms.length > MOST) return null;
    forms.push(...own);
  }
  return forms;
}

/** All ways to write a part, or null when they are too many. */
function formsOf({ text, ways, times }: Part): readonly string[] | null {
  const forms = ways ? waysForms(ways) : [text];
  if (times === 'once') return forms;
  if (times === 'several') return forms ? unique(forms.map(openBetween)) : [OPEN];
  if (!forms) return [OPEN];
  return unique(['', ...forms.map(times === 'maybe' ? shapeOf : openBetween)]);
}

/** How often words stand among a thousand of an incident brief, roughly; counted in our own test sentences. */
const OFTEN: ReadonlyMap<string, number> = new Map(
  (
    [
      [400, FIGURE],
      [30, 'the we is a was of'],
      [8, 'and are at be by customers failed for has in it known no not on our that this to were will'],
      [
        3,
        `about again an been cause change customer data decision from had have how if lost may minutes needed now or
         outage s since t there two what when which whether with yet`,
      ],
      [
        1.5,
        `affected all as back because can caused could day days did do down due error errors failure fix hours incident
         legal let likely new next one only open order orders out over people release review risk same service should so
         some system systems team test than time told until up update us without wrong`,
      ],
    ] as const
  ).flatMap(([often, words]) => words.split(/\s+/).map((word) => [word, often] as const)),
);
const SELDOM = 0.2;

function weightOf(word: string): number {
  if (!word.endsWith(REST)) return OFTEN.get(word) ?? SELDOM;
  let weight = SELDOM;
  for (const [each, often] of OFTEN) if (each.startsWith(word.slice(0, -1))) weight += often;
  return weight;
}

/** How often one of the words may be expected; the fewer the better for a search. */
export function costOf(words: AnyOf): number {
  let cost = 0;
  for (const word of words) cost += weightOf(word);
  return cost;
}

/** The words of a form that begin at an edge: whole ones, and beginnings where the form leaves open how they go on. */
function wordsIn(form: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= form.length; at += 1) {
    const code = at < form.length ? form.charCodeAt(at) : 0;
    if (code > 1 && isWordCode(code)) {
      if (start < 0) start = at;
    } else {
      const begins = start > 0 && isEdge(form, start - 1);
      if (begins && isEdge(form, at)) words.push(form.slice(start, at));
      else if (begins && at - start >= BEGINNING) words.push(form.slice(start, at) + REST);
      start = -1;
    }
  }
  return words;
}

function rarest(words: readonly string[]): string | null {
  let best: string | null = null;
  for (const word of words) if (best === null || weightOf(word) < weightOf(best)) best = word;
  return best;
}

/** One of these; a word is left out whose beginning is among them. */
function anyOf(words: readonly string[]): AnyOf {
  const beginnings = words.filter((word) => word.endsWith(REST)).map((word) => word.slice(0, -REST.length));
  const isBegun = (word: string): boolean =>
    beginnings.some((each) => word.startsWith(each) && word !== each + REST);
  return new Set(words.filter((word) => !isBegun(word)));
}

/** A run that is being read. */
interface Growing {
  readonly runs: AnyOf[][];
  /** True when the next word stands directly behind the last run. */
  isJoined: boolean;
}

/** Adds what these forms of one stretch have in common. */
function addStretch(forms: readonly string[], growing: Growing): void {
  const words = forms.map(wordsIn);
  const isClosed = forms.every((form) => !form.includes(OPEN));
  if (isClosed && words.every(({ length }) => length === 0)) return;
  const chosen = words.map(rarest);
  const needed = chosen.every((word) => word !== null) ? anyOf(chosen) : null;
  const isOneWord = isClosed && words.every(({ length }) => length === 1);
  if (needed && isOneWord && growing.isJoined) growing.runs.at(-1)?.push(needed);
  else if (needed) growing.runs.push([needed]);
  growing.isJoined = isOneWord;
}

/** What stands right before and right behind some parts: the edge of a word, or it is left open. */
type Neighbours = readonly [before: string, behind: string];

/** The cheapest words that one of the ways must hold; null when a way needs none. */
function neededInGroup({ ways, times }: Part, beside: Neighbours): AnyOf | null {
  if (!ways || times === 'maybe' || times === 'any') return null;
  const needed = ways.map((way) =>
    cheapest(neededRuns(way, times === 'once' ? beside : [OPEN, OPEN]).flat()),
  );
  return needed.every((words) => words !== null) ? anyOf(needed.flatMap((words) => [...words])) : null;
}

function cheapest(sets: readonly AnyOf[]): AnyOf | null {
  return sets.toSorted((a, b) => costOf(a) - costOf(b))[0] ?? null;
}

/**
 * The words that stand in every text in which a pattern can match, in order. Words are those of `wordsOf`; what has too
 * many forms to list is left out.
 */
export function neededRuns(parts: Sequence, [before, behind]: Neighbours = [OPEN, OPEN]): readonly Run[] {
  const growing: Growing = { runs: [], isJoined: false };
  let forms: readonly string[] = [before];
  for (const [index, part] of parts.entries()) {
    const next = formsOf(part);
    if (!next || next.length * forms.length > MOST) {
      addStretch(joined(forms, [OPEN]), growing);
      const beside: Neighbours = [
        forms.every(endsInEdge) ? EDGE : OPEN,
        startInEdge(parts.slice(index + 1), behind) ? EDGE : OPEN,
      ];
      const needed = neededInGroup(part, beside);
      if (needed) growing.runs.push([needed]);
      growing.isJoined = false;
      forms = [OPEN];
      continue;
    }
    forms = joined(forms, next);
    if (!forms.every(endsInEdge)) continue;
    addStretch(forms, growing);
    forms = [EDGE];
  }
  addStretch(joined(forms, [behind]), growing);
  return growing.runs;
}

/** True when a figure stands in every text in which the parts can match. */
export function needsFigure(parts: Sequence): boolean {
  return parts.some(
    ({ times, isFigure, text, ways }) =>
      (times === 'once' || times === 'several') &&
      (isFigure || /\d/.test(text) || ways?.every(needsFigure) === true),
  );
}
