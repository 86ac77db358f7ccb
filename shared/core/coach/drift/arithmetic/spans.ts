import { regex } from '../../../long-text.ts';
import { slackOf } from '../agree/agree.ts';
import { isOver, type Quantity, type Slip } from '../read/quantity.ts';
import { type Figure, wordsOf } from './figures.ts';

const DAY = 24 * 60;

const STARTS = regex('i')`
  \b(?:start(?:s|ed|ing)?|began|begins?|begun|from|between|opened|since|failed|was offline|were offline|went
    (?:down|out)|set in|aware|fired|broke|occurred|released|expired)\b[^.;\d]{0,20}$
`;
const ENDS = regex('i')`
  \b(?:end(?:s|ed)?|until|till|to|over|done|finish(?:es|ed)?|restored|back|resolved|normal|returned|closed|
    completed?|and|saw it|noticed(?: it)?|found(?: it)?|detected(?: it)?|answered|–|up again)\b[^.;\d]{0,16}$|
  [–-]$
`;
const WHOLE = '(?:outage|incident|failure|interruption|disruption|downtime|it|this|that|window|service)';
/** What lasted is what lies between the two moments. */
const LASTING_BEFORE = regex('iu')`
  (?:(?:\b${WHOLE} (?:of|lasted|took|takes|will take|will last|lasts)|^(?:The|An?|Our|Its|This) [\p{L} ]{3,30}
    (?:takes|took|lasted|lasts|will take|will last|of)|^It took(?: us| them| the team)?|, took|and took|
    , lasted|and lasted|\b(?:could not|couldn't|could|unable to|had no|were without|was down|were down|
    unavailable|offline|failed|did not)[\p{L} ]{0,30} for|no service for|\b(?:was|were|is|are|been|stayed|
    remained|kept|lay|sat|worked|ran) [\p{L} ]{2,24} for|\b(?:[Nn]obody|[Nn]o one|no [\p{L} ]{3,20})
    [\p{L} ]{3,40} for|were without [\p{L} ]{3,20} for|down for|that is|which is|in all|
    , (?:a total of|so for|so|for)|, an? (?:full|whole|total of)|, after|\()|,|\() (?:only |about |just |
    nearly |a |an |full |whole |so )*$
`;
const LASTING_AFTER = regex('i')`
  ^(?:\)|[.!;:,]|$| (?:started|began|long|in all|in total|later|and (?:was|ended)|
    to (?:find|notice|detect|see|repair|restore|fix)|of (?:outage|downtime)|without)\b)
`;
/** "After 20 minutes the team had the cause": another moment of its own. */
const OTHER_EVENT = regex('i')`
  ^,? (?:the (?!outage|incident|failure)|we |they |our |a |an |half|before|earlier|each|every|per|of the|
    at most|later the|for (?:most|some))
`;

function minutesOf({ low, kind, day }: Quantity): number | null {
  if (kind === 'date') return (low % 100) * DAY;
  return day ? day.day * DAY + low : low;
}

/** Minutes from one moment to the other; null where their days cannot be compared. */
function between(from: Quantity, to: Quantity): number | null {
  const [a, b] = [minutesOf(from), minutesOf(to)];
  if (a === null || b === null || from.zone !== to.zone) return null;
  const months = [from, to].map(({ kind, low, day }) =>
    kind === 'date' ? Math.floor(low / 100) : day?.month,
  );
  if (months[0] !== months[1] || (from.day === null) !== (to.day === null)) return null;
  return from.day === null && from.kind === 'clock' ? (b - a + DAY) % DAY : b - a;
}

function slip(text: string, from: Figure, to: Figure, lasting: Figure): readonly Slip[] {
  const minutes = between(from, to);
  if (minutes === null || minutes < 0 || lasting.low !== lasting.high) return [];
  const isDays = from.kind === 'date';
  const slack = (isDays ? DAY / 2 : 1) * 60 + slackOf(lasting);
  // The last of the days may count or not.
  const isRight = (isDays ? [minutes, minutes + DAY] : [minutes]).some(
    (each) =>
      (lasting.bound === 'under' || each * 60 >= lasting.low - slack) &&
      (isOver(lasting.bound) || each * 60 <= lasting.high + slack),
  );
  if (isRight) return [];
  const [a, b, c] = [from, to, lasting].map((each) => wordsOf(text, each));
  return [{ quantity: lasting, message: `From ${a} to ${b} is not ${c}.` }];
}

const LATER_AT =
  /^(?: later|,)(?:, | )(?:that is |so |only |i\.e\. |namely |and so )*(?:at |on |on \p{L}+day,? |by )?$/iu;
const AFTER_IT = /\b(?:within|after|lasted|only|just|came|answered|found|later)? ?$/i;
const AFTER_MOMENT = /^ after (?:the \w+ (?:at|on|of) )?$/i;

/** "Which had begun two hours before, at 08:00 UTC". */
const EARLIER_AT = /^ (?:before|earlier)(?:, | )(?:that is |at |on )*$/i;
/** "Lasts for three days, until 7 June, counted from 2 June". */
const UNTIL = /^,? (?:until|till|to|up to|ending(?: at| on)?) (?:\p{L}+day,? )?$/iu;
const COUNTED_FROM = regex('iu')`
  \b(?:counted from|counting from|from|since|starting(?: at| on)?|beginning(?: at| on)?) (?:\p{L}+day,? )?$
`;
const LASTS_FOR =
  /\b(?:lasts?|lasted|runs?|ran|takes?|took|for|of|open|valid) (?:for )?(?:only |about |just )?$/i;

/** The moments between which a stretch of time is said to lie, in the order of time. */
function endsOf(moments: readonly [Figure, Figure], lasting: Figure): readonly [Figure, Figure] | null {
  const [a, b] = moments;
  // "Ten minutes later, at 08:40", "within three minutes, at 05:31": that moment is the later one.
  const next = a.start > lasting.end ? a : b;
  const other = next === a ? b : a;
  if (next.start > lasting.end && LATER_AT.test(lasting.after) && AFTER_IT.test(lasting.before)) {
    const isLater =
      /^ later/.test(lasting.after) || /\b(?:within|after) (?:only |just |about )?$/i.test(lasting.before);
    if (isLater) return [other, next];
  }
  // "72 hours after 3 June 14:00, so 5 June 14:00."
  if (AFTER_MOMENT.test(lasting.after) && next === a)
    return /\b(?:so|that is|i\.e\.)\b/i.test(a.after) ? [a, b] : null;
  if (next.start > lasting.end && EARLIER_AT.test(lasting.after)) return [next, other];
  if (OTHER_EVENT.test(lasting.after)) return null;
  if (UNTIL.test(a.before) && COUNTED_FROM.test(b.before))
    return LASTS_FOR.test(lasting.before) && lasting.end <= a.start ? [b, a] : null;
  if (!(STARTS.test(a.before) && ENDS.test(b.before))) return null;
  return LASTING_BEFORE.test(lasting.before) && LASTING_AFTER.test(lasting.after) ? [a, b] : null;
}

/** Start, end and how long it took, in whatever order they are told. */
export function wrongSpan(text: string, figures: readonly Figure[]): readonly Slip[] {
  const moments = figures.filter(({ kind }) => kind === 'clock' || kind === 'date');
  const lastings = figures.filter(({ kind }) => kind === 'duration');
  const [first, second, ...more] = moments;
  const [lasting, ...others] = lastings;
  if (!first || !second || !lasting || more.length > 0 || others.length > 0) return [];
  if (first.kind !== second.kind || figures.length > 4) return [];
  const ends = endsOf([first, second], lasting);
  return ends ? slip(text, ends[0], ends[1], lasting) : [];
}

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const WEEKDAY = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?:the )?$/;

/** 0 for Sunday; the usual congruence of Zeller, in Sakamoto's form. */
function weekdayOf(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

/**
 * "Monday, 4 June 2026" when that day is a Thursday; "Tuesday 2 June … Friday 6 June" when they do not fit each other.
 */
export function wrongWeekday(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const days = quantities.flatMap((quantity) => {
    const { day, start } = quantity;
    const name = day && WEEKDAY.exec(text.slice(Math.max(0, start - 20), start))?.[1];
    return name && day ? [{ quantity, name, index: WEEKDAYS.indexOf(name), ...day }] : [];
  });
  for (const { quantity, name, index, year, month, day } of days) {
    const is = year === null ? index : weekdayOf(year, month, day);
    if (is !== index)
      return [
        {
          quantity,
          message: `${text.slice(quantity.start, quantity.end)} is a ${WEEKDAYS[is]}, not a ${name}.`,
        },
      ];
  }
  const [one, two] = days;
  if (!one || !two || one.month !== two.month || one.year !== two.year) return [];
  if ((((two.day - one.day - (two.index - one.index)) % 7) + 7) % 7 === 0) return [];
  const [a, b] = [one, two].map(
    ({ name, quantity }) => `${name} ${text.slice(quantity.start, quantity.end)}`,
  );
  return [{ quantity: two.quantity, message: `${a} and ${b} cannot both be.` }];
}
