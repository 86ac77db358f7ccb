import type { Span } from './sentences.ts';

export type QuantityKind = 'count' | 'money' | 'share' | 'duration' | 'clock';

/** A number as written in a sentence. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** Pieces; whole units of money; percent; seconds; minutes of the day. */
  readonly value: number;
  /** What is counted, in small letters and singular ("customer"); empty for other kinds. */
  readonly noun: string;
}

const SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, min: 60, hour: 3600, day: 86_400 };

const NUMBER = '\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15}(?:\\.\\d{1,6})?';
const UNIT = '(?:second|minute|min|hour|day)s?';

/** Alternatives in order of how much they claim: a clock, money, a duration of one or two parts, a share, a count. */
const QUANTITY = new RegExp(
  [
    '(?<clock>\\b(?:[01]?\\d|2[0-3]):[0-5]\\d\\b)',
    `(?<currency>[$€£]|\\b(?:USD|EUR|GBP) )(?<money>${NUMBER})(?: ?(?<moneyScale>thousand|million|billion|bn|[km])\\b)?`,
    `\\b(?<first>${NUMBER})[ -](?<firstUnit>${UNIT})\\b(?:,? (?:and )?(?<second>\\d{1,3}) (?<secondUnit>${UNIT})\\b)?`,
    `\\b(?<share>${NUMBER}) ?(?:%|percent\\b)`,
    `\\b(?<count>${NUMBER})(?: (?<countScale>thousand|million|billion)\\b)? (?<noun>[a-z]{3,20})\\b`,
  ].join('|'),
  'gi',
);

const numberOf = (text = '0'): number => Number(text.replaceAll(',', ''));
const singular = (noun: string): string => noun.toLowerCase().replace(/s$/, '');
const unitOf = (unit = ''): number => SECONDS[singular(unit)] ?? 0;

function clockValue(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

type Groups = Readonly<Record<string, string | undefined>>;

function measureOf(groups: Groups): Omit<Quantity, 'start' | 'end'> {
  const { clock, money, moneyScale, first, firstUnit, second, secondUnit, share, count, countScale } = groups;
  const noun = '';
  if (clock) return { kind: 'clock', value: clockValue(clock), noun };
  if (money) {
    return { kind: 'money', value: numberOf(money) * (SCALE[moneyScale?.toLowerCase() ?? ''] ?? 1), noun };
  }
  if (first) {
    const seconds = numberOf(first) * unitOf(firstUnit) + numberOf(second) * unitOf(secondUnit);
    return { kind: 'duration', value: seconds, noun };
  }
  if (share) return { kind: 'share', value: numberOf(share), noun };
  const value = numberOf(count) * (SCALE[countScale?.toLowerCase() ?? ''] ?? 1);
  return { kind: 'count', value, noun: singular(groups.noun ?? '') };
}

/** The numbers of a text in order, with what they measure; offsets count in the text. */
export function quantitiesOf(text: string): readonly Quantity[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(QUANTITY)].map((match) => ({
    ...measureOf(match.groups ?? {}),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
