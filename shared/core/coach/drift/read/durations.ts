import { secondsOf, TIME_UNITS } from '../../../wording/time-units.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { type Lead, wordBehind } from './lead.ts';
import { type Numeral, readNumeral } from './numerals.ts';

/** A stretch of time at the start of a text, in seconds. */
interface Lasting extends Omit<Numeral, 'factor'> {
  /** Seconds of the unit written last, which the other end of a range shares: 60 in "40 to 50 minutes". */
  readonly unit: number;
  /** True for "47-minute": it stands before a noun. */
  readonly isAdjective: boolean;
}

const LONG_UNIT = 'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?';
/** A unit behind a number. Single letters stand close to their number, and "m" is metres when more letters follow. */
const UNIT = ready(
  new RegExp(
    `^(?:([ \\u00a0-]?)(${LONG_UNIT})(?![\\p{L}\\d])|([ \\u00a0]?)(s|m|h|d)(?![\\p{L}\\d’'/]))`,
    'iu',
  ),
);
const JOIN = /^(?:,? and |, | )?/;

/** The units of time, and the "and" of "two and a half hours". */
const MEASURES: ReadonlySet<string> = new Set(['and', ...TIME_UNITS]);

interface Unit {
  readonly seconds: number;
  readonly length: number;
  readonly isAdjective: boolean;
}

function readUnit(text: string): Unit | null {
  const match = UNIT.exec(text);
  if (!match) return null;
  const [all, gap = '', long, , short = ''] = match;
  return { seconds: secondsOf(long ?? short) ?? 0, length: all.length, isAdjective: gap === '-' };
}

const CLOCKWISE = ready(/^(\d{1,3}):([0-5]\d)[ \u00a0]?(?:h|hrs?|hours?)\b/i);
const GLUED = ready(
  /^(\d{1,3})[ \u00a0]?h[ \u00a0]?([0-5]\d)(?:[ \u00a0]?m(?:in(?:utes?)?)?)?(?![\p{L}\d])/iu,
);
const A_UNIT = /^an? (second|minute|hour|day|week)\b/i;
const AND_PART = /^ and an? (half|quarter)\b/i;
const PART_OF_UNIT = ready(/^(?: of)?[ -](?:an?[ -])?(minute|hour|day|week)\b/i);
const PART_THEN_UNIT = ready(/^ and an? (half|quarter) (minute|hour|day|week)s?\b/i);

const share = (word: string | undefined): number => (word?.toLowerCase() === 'half' ? 0.5 : 0.25);

/** "0:47 h", "1h20". */
function readGlued(text: string, { sign, word }: Lead): Lasting | null {
  if (sign !== ':' && word !== 'h') return null;
  const match = CLOCKWISE.exec(text) ?? GLUED.exec(text);
  if (!match) return null;
  const value = Number(match[1]) * 3_600 + Number(match[2]) * 60;
  return { value, step: 60, length: match[0].length, unit: 60, isAdjective: false };
}

/** "half an hour", "three quarters of an hour", "half-hour". */
function readPart(text: string, part: Numeral | null): Lasting | null {
  const unit = part && PART_OF_UNIT.exec(text.slice(part.length, part.length + 20));
  if (!part || !unit) return null;
  const seconds = secondsOf(unit[1] ?? '') ?? 0;
  const isAdjective = unit[0].startsWith('-');
  const length = part.length + unit[0].length;
  return { value: part.value * seconds, step: seconds / 4, length, unit: seconds, isAdjective };
}

/** The rest of "4 hours 17 minutes": parts of ever smaller units. */
function addParts(text: string, first: Lasting): Lasting {
  let so = first;
  for (let part = 0; part < 3; part += 1) {
    const rest = text.slice(so.length, so.length + 48);
    const gap = JOIN.exec(rest)?.[0] ?? '';
    const next = readNumeral(rest.slice(gap.length));
    const unit = next && readUnit(rest.slice(gap.length + next.length));
    if (!next || !unit || unit.seconds >= so.unit || unit.isAdjective) return so;
    const length = so.length + gap.length + next.length + unit.length;
    const value = so.value + next.value * unit.seconds;
    so = { ...so, value, step: Math.min(unit.seconds, next.step * unit.seconds), length, unit: unit.seconds };
  }
  return so;
}

/** "an hour", "an hour and a half", "an hour and ten minutes". */
function readOne(text: string): Lasting | null {
  const one = A_UNIT.exec(text);
  if (!one) return null;
  const unit = secondsOf(one[1] ?? '') ?? 0;
  const more = AND_PART.exec(text.slice(one[0].length, one[0].length + 20));
  const length = one[0].length + (more?.[0].length ?? 0);
  if (!more) return addParts(text, { value: unit, step: unit, length, unit, isAdjective: false });
  return { value: unit * (1 + share(more[1])), step: unit / 4, length, unit, isAdjective: false };
}

/** "47 min", "47m", "forty-seven minutes", "2.5 hours", "two and a half hours", "4 hours and 17 minutes". */
function readCounted(text: string, number: Numeral | null): Lasting | null {
  if (!number || !MEASURES.has(wordBehind(text, number.length))) return null;
  const rest = text.slice(number.length, number.length + 32);
  const mixed = PART_THEN_UNIT.exec(rest);
  if (mixed) {
    const unit = secondsOf(mixed[2] ?? '') ?? 0;
    const value = (number.value + share(mixed[1])) * unit;
    return { value, step: unit / 4, length: number.length + mixed[0].length, unit, isAdjective: false };
  }
  const unit = readUnit(rest);
  if (!unit) return null;
  const length = number.length + unit.length;
  const value = number.value * unit.seconds;
  const { isAdjective } = unit;
  const first = { value, step: number.step * unit.seconds, length, unit: unit.seconds, isAdjective };
  const more = isAdjective ? null : AND_PART.exec(text.slice(length, length + 20));
  if (!more) return isAdjective ? first : addParts(text, first);
  const added = value + share(more[1]) * unit.seconds;
  return { ...first, value: added, step: unit.seconds / 4, length: length + more[0].length };
}

/** How a text begins, and the number and the part of one that it begins with. */
export interface Start {
  readonly lead: Lead;
  readonly number: Numeral | null;
  readonly part: Numeral | null;
}

/** The stretch of time a text begins with, or null. */
export function readLasting(text: string, { lead, number, part }: Start): Lasting | null {
  const one = lead.digits === 0 ? readOne(text) : null;
  const found = readGlued(text, lead) ?? readPart(text, part) ?? one ?? readCounted(text, number);
  return found && { ...found, value: Math.round(found.value) };
}
