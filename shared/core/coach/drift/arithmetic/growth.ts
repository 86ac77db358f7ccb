import { regex } from '../../../long-text.ts';
import type { Quantity, Slip } from '../read/quantity.ts';
import { wrongChange } from './asides.ts';

const FROM = /\bfrom (?:about |some )?$/i;
const TO = /^(?: [\p{L}-]{2,20}){0,2} to $/u;
const TIMES: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
  ['fell by half', 0.5],
  ['dropped by half', 0.5],
]);
const GREW = /\b(doubled|tripled|quadrupled|halved|fell by half|dropped by half),? $/i;
const BY = regex('iu')`
  ^(?: [\p{L}-]{2,20}){0,2},? (?:that is |which is )?(?:an? (?:increase|rise|growth|gain) (?:of|by)|
    (?:up )?by) $
`;
const LESS_BY = regex('iu')`
  ^(?: [\p{L}-]{2,20}){0,2},? (?:that is |which is )?(?:an? (?:drop|fall|decrease|decline) (?:of|by)|
    (?:down )?by) $
`;
/** What a writer may round away, as a part of the whole. */
const ROUNDED = 0.15;

/** "Three times as many" is no count of times, "by three quarters" none of quarters. */
function withoutTimes(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.filter(
    ({ noun, nounEnd }) =>
      !(noun === 'time' && /^ (?:as|the|its|their|our|what|that of)\b/.test(text.slice(nounEnd))) &&
      noun !== 'quarter' &&
      noun !== 'third',
  );
}

/** "From 2% to 6%" is read as a range; here its ends are two numbers. */
function unranged(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const [range, ...rest] = quantities;
  if (!range || range.low >= range.high || range.likely !== null) return quantities;
  const middle = text.indexOf(' to ', range.start);
  if (middle < 0 || middle >= range.end || !FROM.test(text.slice(0, range.start))) return quantities;
  const low = { ...range, high: range.low, end: middle, nounEnd: middle };
  return [low, { ...range, low: range.high, start: middle + 4 }, ...rest];
}

function isFar(value: number, right: number): boolean {
  return Math.abs(value - right) > ROUNDED * Math.abs(right);
}

const FIRST_BY = /\b(fell|dropped|sank|rose|grew|increased|decreased|went (?:up|down)) by $/i;
const THEN_FROM = /^(?: [\p{L}-]{2,20}){0,2},? from $/u;

/** "Fell by 200, from 3,200 to 2,800": how much stands first. */
function wrongBefore(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [by, ...rest] = quantities;
  if (!by || rest.length === 0 || !FIRST_BY.test(text.slice(0, by.start))) return [];
  const [from, to, ...more] = unranged(text, rest);
  if (
    !from ||
    !to ||
    more.length > 0 ||
    from.kind !== to.kind ||
    by.kind !== from.kind ||
    by.kind === 'clock'
  )
    return [];
  if (!THEN_FROM.test(text.slice(by.end, from.start)) || !TO.test(text.slice(from.end, to.start))) return [];
  const change = Math.abs(to.low - from.low);
  if (!isFar(by.low, change)) return [];
  const [a, b, c] = [from, to, by].map(({ start, end }) => text.slice(start, end));
  return [{ quantity: by, message: `From ${a} to ${b} is not ${c}.` }];
}

/** "Errors doubled from 2% to 6%", "the queue fell from 500 to 100, a drop of 300". */
export function wrongGrowth(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const before = wrongBefore(text, quantities);
  if (before.length > 0) return before;
  const [from, to, by, ...more] = unranged(text, withoutTimes(text, quantities));
  if (!from || !to || more.length > 0 || from.kind !== to.kind || from.low <= 0) return [];
  const head = text.slice(0, from.start);
  if (!FROM.test(head) || !TO.test(text.slice(from.end, to.start))) return [];
  const words = [from, to].map(({ start, end }) => text.slice(start, end)).join(' to ');
  const times = TIMES.get(GREW.exec(head.replace(FROM, ''))?.[1]?.toLowerCase() ?? '');
  if (times !== undefined && isFar(to.low / from.low, times))
    return [
      { quantity: to, message: `From ${words} is ${Math.round((to.low / from.low) * 10) / 10} times.` },
    ];
  if (!by) return wrongChange(text, from, to);
  const gap = text.slice(to.end, by.start);
  const sign = to.low >= from.low ? 1 : -1;
  if (!(sign > 0 ? BY : LESS_BY).test(gap)) return [];
  const change = sign * (to.low - from.low);
  const right =
    by.kind === from.kind || (by.kind === 'points' && from.kind === 'share')
      ? change
      : by.kind === 'share'
        ? (change / from.low) * 100
        : null;
  if (right === null || from.kind === 'clock' || from.kind === 'date' || !isFar(by.low, right)) return [];
  return [{ quantity: by, message: `From ${words} is not ${text.slice(by.start, by.end)}.` }];
}
