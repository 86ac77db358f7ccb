import { secondsOf } from '../../wording/time-units.ts';
import type { Currency } from '../values/currency.ts';
import { currencyOf, type Figure, LONGEST_THING, type Unit } from '../values/figure.ts';
import { stripCurrency } from './read-currency.ts';
import { OF_ALL, PEOPLE, readFigure } from './read-figure.ts';
import { MAX_TYPED, type Read, read, tooLong, unread } from './read-result.ts';

/** "1.2 s": a figure holds whole numbers. */
const PART_OF_SECOND = /\d[.,]\d{1,2}\s*s(?:ec(?:ond)?s?)?\b/i;
const A_MINUTE = /(?:\s(?:a|per)|\/)\s*min(?:ute)?$/i;

function isAmount(figure: Figure | null): figure is Figure {
  return figure?.unit === 'money' || figure?.unit === 'rate';
}

/** The unit that the words name themselves: a sign of per cent or of money, a word of time. */
function unitNamed(text: string, currency: Currency, before: Figure | null): Unit | null {
  if (/\d\s*(?:%|percent\b)/i.test(text)) return 'share';
  const isMoney = isAmount(before);
  if (stripCurrency(text, currency).text !== text) return A_MINUTE.test(text) ? 'rate' : 'money';
  if (isMoney && !/\d\s*\p{L}{3}/u.test(text)) return before.unit;
  // "5m" are five million.
  const [, word = ''] = /\d\s*(\p{L}{1,8})$/u.exec(text) ?? [];
  return secondsOf(word) !== null && word.toLowerCase() !== 'm' ? 'duration' : null;
}

/** "3,968 wrong accounts", "212 HTTP 500 errors": the longest beginning that is a number, and what it counts. */
function readCounted(text: string, currency: Currency, before: Figure | null): Read<Figure> {
  const words = text.replace(/(\d)(?=[\p{L}µ])/gu, '$1 ').split(' ');
  for (let end = OF_ALL.test(text) ? 0 : words.length; end > 0; end -= 1) {
    const number = words.slice(0, end).join(' ');
    const thing = words.slice(end).join(' ');
    if (PEOPLE.test(number) || /^[^\p{L}µ]/u.test(thing)) continue;
    const found = readFigure(number, 'count', currency, before);
    if (found.ok && thing.length > LONGEST_THING)
      return unread(`Behind the number write what it counts, in ${LONGEST_THING} letters at most.`);
    if (found.ok) return thing === '' ? found : read({ ...found.value, thing });
  }
  const whole = readFigure(text, 'count', currency, before);
  if (OF_ALL.test(text) || /\d\.\d{3}(?!\d)/.test(text)) return whole;
  return unread(`“${text.slice(0, 60)}” is not understood; write for example 82%, 4,180 accounts or 250 ms.`);
}

/** A time of whole minutes; seconds, which are rounded wherever a time is printed, are counted instead. */
function inSeconds(text: string, time: Figure, currency: Currency, before: Figure | null): Read<Figure> {
  if ([time.low, time.likely ?? 0, time.high].every((seconds) => seconds % 60 === 0)) return read(time);
  if (/\d\s*(?:m|h|d)\p{L}*\s*\d/u.test(text))
    return unread(
      `“${text.slice(0, 60)}” has seconds beside minutes; write it in seconds, for example 250 s.`,
    );
  return readCounted(text, currency, before);
}

/**
 * What an amount is in: the currency that it names, where a brief can count in it; a bare one is in that of before.
 */
function currencyIn(text: string, currency: Currency, before: Figure | null): Currency {
  const { text: bare, meant } = stripCurrency(text, currency);
  return meant ?? (bare === text && isAmount(before) ? currencyOf(before, currency) : currency);
}

/** An amount in the incident's currency or in one of its own. */
function readAmount(text: string, unit: Unit, currency: Currency, before: Figure | null): Read<Figure> {
  const own = currencyIn(text, currency, before);
  if (own !== currency && stripCurrency(text, own).foreign)
    return unread(`“${text.slice(0, 60)}” names two currencies; give each amount a line of its own.`);
  const found = readFigure(text, unit, own, before);
  return found.ok && own !== currency ? read({ ...found.value, currency: own }) : found;
}

/**
 * A figure whose words name its unit: "82%", "€1,200", "4 min", "3,968 wrong accounts", "250 ms". A bare number is a
 * count, and money where it was money before. An amount may be in another currency than the incident's. Keeps the
 * provenance of `before` when one is given. Otherwise answers one sentence with an example.
 */
export function readOwnUnit(typed: string, currency: Currency, before: Figure | null): Read<Figure> {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text.length > MAX_TYPED) return tooLong();
  const unit = unitNamed(text, currency, before);
  if (unit === null) return readCounted(text, currency, before);
  if (PART_OF_SECOND.test(text))
    return unread(`“${text.slice(0, 60)}” has parts of a second; write them as ms, for example 1,200 ms.`);
  if (unit === 'money' || unit === 'rate') return readAmount(text, unit, currency, before);
  const found = readFigure(text, unit, currency, before);
  return found.ok && unit === 'duration' ? inSeconds(text, found.value, currency, before) : found;
}
