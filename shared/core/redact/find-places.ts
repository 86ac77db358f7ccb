import { slotOf } from '../brief/chips.ts';
import { type Runs, textOf } from '../brief/tree.ts';
import type { Incident } from '../incident/incident.ts';
import { isUnknown } from '../incident/values/slot.ts';
import { secretsIn } from '../wording/secrets.ts';
import type { Place } from './cover.ts';
import { type Covers, isMoney, technicalMark } from './covers.ts';
import { createFindWords, type FindWords } from './find-words.ts';
import { fold } from './fold.ts';
import { isMoneyCorrection } from './money-corrections.ts';
import { customersCalledIn } from './names/organisations.ts';
import { emailsIn, handlesIn, linksIn, phonesIn } from './read/addresses.ts';
import { bareAmountsIn } from './read/bare-amounts.ts';
import { machinesIn } from './read/machines.ts';
import type { Stretch } from './read/matches.ts';
import { moneyIn } from './read/money.ts';
import { peopleSaidIn } from './read/people.ts';
import { type CoverKind, MARKS, type Mark, type RedactKind } from './redaction.ts';

/** Finds what must be covered in a printed line; places in order, none within another. Offsets count in its text. */
export type FindPlaces = (runs: Runs) => readonly Place[];

const placed =
  (kind: CoverKind, mark: Mark) =>
  ({ start, end }: Stretch): Place => ({ start, end, kind, mark });

/** What readers recognise in any text, whether or not the record names it. */
function recognised(
  text: string,
  kinds: ReadonlySet<RedactKind>,
  { amounts, counts, others }: Covers,
): readonly Place[] {
  const has = (kind: RedactKind, find: () => readonly Place[]): readonly Place[] =>
    kinds.has(kind) ? find() : [];
  // An address of a mail box names a person and a host.
  const emails = (kind: RedactKind) => emailsIn(text).map(placed(kind, MARKS.email));
  return [
    ...secretsIn(text).map(placed('secret', MARKS.secret)),
    ...has('people', () => [
      ...emails('people'),
      ...handlesIn(text).map(placed('people', MARKS.name)),
      ...phonesIn(text).map(placed('people', MARKS.phone)),
      ...peopleSaidIn(text, others).map(placed('people', MARKS.name)),
    ]),
    ...has('customers', () => customersCalledIn(text).map(placed('customers', MARKS.customer))),
    ...has('money', () =>
      [...moneyIn(text, amounts), ...bareAmountsIn(text, counts)].map(placed('money', MARKS.amount)),
    ),
    ...has('technical', () => [
      ...emails('technical'),
      ...linksIn(text).map(placed('technical', MARKS.link)),
      ...machinesIn(text).map(placed('technical', MARKS.system)),
    ]),
  ];
}

/** What a whole fact or cell is covered with, wherever its chip stands; null where its words are looked at. */
function wholeOf(incident: Incident, chip: string): readonly [RedactKind, Mark] | null {
  const technical = technicalMark(chip);
  const isAmount = isMoney(slotOf(incident, chip)) || isMoneyCorrection(incident, chip);
  if (technical === null && !isAmount) return null;
  return technical === null ? ['money', MARKS.amount] : ['technical', technical];
}

function wholeChips(incident: Incident, runs: Runs, kinds: ReadonlySet<RedactKind>): readonly Place[] {
  const places: Place[] = [];
  let end = 0;
  for (const { text, chip, missing } of runs) {
    const start = end;
    end += text.length;
    if (chip === undefined || missing || isUnknown(slotOf(incident, chip))) continue;
    const [kind, mark] = wholeOf(incident, chip) ?? [];
    if (kind && mark && kinds.has(kind)) places.push({ start, end, kind, mark });
  }
  return places;
}

/** Where marks stand already: nothing in them is covered again. */
const IS_MARK = new RegExp(
  Object.values(MARKS)
    .map((mark) => mark.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'g',
);

function outsideMarks(text: string, places: readonly Place[]): readonly Place[] {
  const marks = [...text.matchAll(IS_MARK)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
  return places.filter(({ start, end }) => !marks.some((mark) => start < mark.end && end > mark.start));
}

/** Places that overlap become one, under the mark of the one that begins first and is longest. */
function united(places: readonly Place[]): readonly Place[] {
  const sorted = places.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Place[] = [];
  for (const place of sorted) {
    const last = apart.at(-1);
    if (last && place.start < last.end)
      apart[apart.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else apart.push(place);
  }
  return apart;
}

function inOriginal(places: readonly Place[], at: readonly number[]): readonly Place[] {
  return places.map((place) => ({ ...place, start: at[place.start] ?? 0, end: at[place.end] ?? 0 }));
}

/** Words that only a mark sets apart: once "about $3" is covered, "Priya" stands alone in "Priyaabout $3". */
function besideMarks(text: string, marked: readonly Place[], findWords: FindWords): readonly Place[] {
  if (marked.length === 0) return [];
  const units = text.split('');
  for (const { start, end } of marked) units.fill('|', start, end);
  const folded = fold(units.join(''));
  return inOriginal(findWords(folded.text), folded.at).filter(
    ({ start, end }) => !marked.some((mark) => start < mark.end && end > mark.start),
  );
}

/** How the lines of one brief are looked through for what these kinds and the person's own words cover. */
export function createFindPlaces(
  incident: Incident,
  covers: Covers,
  chosen: readonly RedactKind[],
): FindPlaces {
  const kinds: ReadonlySet<RedactKind> = new Set(chosen);
  const isChosen = (kind: CoverKind): boolean => kind === 'own' || kind === 'secret' || kinds.has(kind);
  const findWords: FindWords = createFindWords(covers.words.filter(({ kind }) => isChosen(kind)));
  return (runs) => {
    const text = textOf(runs);
    if (text.trim() === '') return [];
    const folded = fold(text);
    const found = [...findWords(folded.text), ...recognised(folded.text, kinds, covers)];
    const marked = [...wholeChips(incident, runs, kinds), ...inOriginal(found, folded.at)];
    const all = [...marked, ...besideMarks(text, marked, findWords)];
    return united(
      outsideMarks(
        text,
        all.filter(({ start, end }) => end > start),
      ),
    );
  };
}
