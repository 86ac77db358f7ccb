import { regex } from '../../../long-text.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { readNumeral } from '../read/numerals.ts';
import { measure, type Quantity, type Slip } from '../read/quantity.ts';
import { slipsIn } from './arithmetic.ts';

/** A sentence of a paragraph with the numbers in it; their offsets count in the sentence. */
export interface Counted {
  readonly sentence: string;
  readonly start: number;
  readonly quantities: readonly Quantity[];
}

function moved(quantity: Quantity, by: number): Quantity {
  const { start, end, nounEnd } = quantity;
  return { ...quantity, start: start + by, end: end + by, nounEnd: nounEnd + by };
}

/** A sentence that goes on about the numbers of the one before: "That is 50% of payments.", "It lasted 90 minutes." */
const GOES_ON = ready(
  regex('')`
    ^(?:(?:The |Only |Another )?(?:other |remaining |missing |last |rest |\d[\d,]*|two|three|four|five|six|
      seven|eight|nine|ten|eleven|twelve)\b|(?:Customers|Users|Clients|Nobody|No one|Payments|Orders|Checkout|
      The (?:site|shop|app|service|system|line|website)) (?:could|were|was|had|have|did|reached|got)\b|That|
      In (?:\w+ )?(?:minutes|hours|days|seconds)\b|This|It|The (?:whole |total |full )?(?:outage|incident|
      failure|interruption|disruption|downtime|duration)|In all|Total|(?:[\w-]+ ){1,3}later)\b
  `,
);

/** What two sentences say together, read as one: the full stop and the capital become a comma and a small letter. */
function acrossStop(
  text: string,
  before: Counted,
  { sentence, start, quantities }: Counted,
): readonly Slip[] {
  const isTold = quantities.length > 0 || /^\d/.test(sentence);
  if (before.quantities.length === 0 || !isTold || !GOES_ON.test(sentence)) return [];
  const first = text.slice(before.start, start).replace(/\.(\s{1,3})$/, ',$1');
  const joined = first + sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const by = start - before.start;
  const all = [...before.quantities, ...quantities.map((each) => moved(each, by))];
  return slipsIn(joined, all).map((slip) => ({ ...slip, quantity: moved(slip.quantity, before.start) }));
}

const REFERS = ready(
  regex('i')`
    (?:^|[,;] |\b(?:and|of|to|for|have|has|unlocked|restored|told|informed) )(?:the|these|those) $|
    (?<!\b(?:in|at|after|above) )\ball(?: of)?(?: the| our| these)? $
  `,
);
/** "The 430 customers we refunded": which of them, by words of the sentence before. */
const WE_DID = ready(/^ (?:that |which |whom |who )?(?:(?:we|it|they|were|was|had|have) )?(\p{L}{3,16})\b/u);
/** Behind the thing begins what happened to it, not which of them are meant. */
const NOT_WHICH = ready(
  /^(?:[.;!]|$|,? (?:are|were|have|had|was|is|has|will|can|work|run|now|again|in the (?:backlog|queue))\b)/,
);

/** Words that add to what was counted, or take from it. */
const ADDS = ready(/\b(?:more|another|further|additional|extra|added|new|other|remaining|rest)\b/i);

function isCombined(value: number, values: readonly number[]): boolean {
  return values.some((a, index) =>
    values.slice(index + 1).some((b) => a + b === value || Math.abs(a - b) === value),
  );
}

/** So many times more are the whole, of which a part was told before. */
const WHOLE = 10;

/**
 * "We cancelled 12 flights. All 15 flights are rebooked.": words that point back at another number of the same things.
 */
function pointsBack(text: string, before: readonly Counted[], later: Counted): readonly Slip[] {
  return later.quantities.flatMap((quantity): readonly Slip[] => {
    const { kind, noun, low, bound, start, nounEnd } = quantity;
    if (kind !== 'count' || noun === '' || bound !== 'exact' || low < 2) return [];
    const said = REFERS.exec(later.sentence.slice(Math.max(0, start - 40), start));
    if (!said) return [];
    const behind = later.sentence.slice(nounEnd);
    const deed = WE_DID.exec(behind)?.[1];
    if (
      !NOT_WHICH.test(behind) &&
      !(deed && before.some(({ sentence }) => new RegExp(`\\b${deed}\\b`, 'u').test(sentence)))
    )
      return [];
    // "All 120 urgent tickets" are some of them; "all 15 cancelled flights" may be those said to be cancelled.
    const which = /^ (\p{L}+) \p{L}+$/u.exec(later.sentence.slice(quantity.end, nounEnd))?.[1];
    if (which && !before.some(({ sentence }) => sentence.includes(which))) return [];
    const counts = before.flatMap(({ quantities }) => quantities.filter((each) => each.kind === 'count'));
    const same = counts.filter((each) => each.noun === noun);
    if (before.some(({ sentence }) => ADDS.test(sentence))) return [];
    const [only, ...more] = same;
    const others = later.quantities.filter((each) => each !== quantity && each.kind === 'count');
    // "All 61,000 balances" behind "212 balances" are all there are, not all of those.
    if (/\ball\b/i.test(said[0]) && only && low > WHOLE * only.low) return [];
    if (!only || more.length > 0 || others.length > 0 || only.bound !== 'exact' || only.low === low)
      return [];
    if (
      isCombined(
        low,
        counts.map((each) => each.low),
      )
    )
      return [];
    const from = before.find(({ quantities }) => quantities.includes(only));
    const words = from ? text.slice(from.start + only.start, from.start + only.nounEnd) : '';
    const here = later.sentence.slice(start, nounEnd);
    const message = `“${here}” here, “${words}” elsewhere in this paragraph.`;
    return [{ quantity: moved(quantity, later.start), message }];
  });
}

/** Sorts out most sentences before anything dearer. */
const MAY_POINT = /\b[Bb]oth |\bof (?:them|these|those)\b/;
const BOTH = ready(/\b[Bb]oth (?:of )?(?:the |our |these )?(?:\p{Ll}{2,20} )?(\p{Ll}{3,20}s)(?= |[.,;]|$)/u);
const OF_THEM = ready(
  /(?:^|[ (])(\d[\d,]{0,9}|\p{L}{3,9}(?:[ -]\p{L}{3,9})?) (?:more )?of (?:them|these|those)\b/u,
);

/** The only number of things that the sentences before tell; null where there are several. */
function onlyCount(before: readonly Counted[]): (Quantity & { readonly words: string }) | null {
  const counts = before.flatMap(({ sentence, quantities }) =>
    quantities
      .filter(({ kind, noun }) => kind === 'count' && noun !== '')
      .map((each) => ({ ...each, words: sentence.slice(each.start, each.nounEnd) })),
  );
  const [only, ...more] = counts;
  return only && more.length === 0 && only.bound === 'exact' && only.low === only.high ? only : null;
}

/**
 * "Three regions were down. Both regions are back", "340 were refunded. 430 of them …": words for fewer or more than
 * there are.
 */
function wrongPointer(before: readonly Counted[], { sentence, start, quantities }: Counted): readonly Slip[] {
  if (!MAY_POINT.test(sentence)) return [];
  const only = onlyCount(before);
  if (!only || before.some((each) => ADDS.test(each.sentence))) return [];
  const slip = (from: number, words: string, value: number): readonly Slip[] => {
    const span = { start: from, end: from + words.length, nounEnd: from + words.length };
    const quantity = moved({ ...measure('count', value, 1, words.length), ...span }, start);
    return [{ quantity, message: `“${words}” here, “${only.words}” elsewhere in this paragraph.` }];
  };
  const pair = BOTH.exec(sentence);
  if (pair?.[1]?.replace(/s$/, '') === only.noun && only.low !== 2) {
    const behind = sentence.slice(pair.index + pair[0].length);
    return NOT_WHICH.test(behind) ? slip(pair.index, pair[0], 2) : [];
  }
  const them = OF_THEM.exec(sentence);
  const many = them && readNumeral(them[1] ?? '');
  if (!them || !many || many.length !== them[1]?.length || quantities.some(({ kind }) => kind === 'date'))
    return [];
  return many.value > only.low ? slip(them.index + them[0].indexOf(them[1]), them[1], many.value) : [];
}

const N = '\\d[\\d,]{0,9}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty';
/** "Three of eight servers failed. The other four kept working." */
const REST = ready(
  regex('iu')`
    \b(${N}) (?:out )?of (?:our |the |all )?(${N}) [\p{L} ]{2,30}[^.;]{0,60}(?:[.;,]|\band|\bbut)
      (?:and |but )?the (?:other|remaining) (${N})(?= \p{Ll})
  `,
);

/** Sorts out most paragraphs before anything dearer. */
const HAS_REST = /\bthe (?:other|remaining) /i;

/** A rest that is not what the part leaves of the whole; "the other two of them" says more and is left alone. */
function wrongRest(text: string): readonly Slip[] {
  const match = HAS_REST.test(text) ? REST.exec(text) : null;
  if (!match) return [];
  const [part, whole, rest] = match.slice(1, 4).map((words) => readNumeral(words)?.value);
  if (part === undefined || whole === undefined || rest === undefined || part >= whole) return [];
  if (
    whole - part === rest ||
    /^ (?:of|percent|per cent|minutes|hours|days)\b/.test(text.slice(match.index + match[0].length))
  )
    return [];
  const end = match.index + match[0].length;
  const start = end - (match[3] ?? '').length;
  const quantity = { ...measure('count', rest, 1, end - start), start, end, nounEnd: end };
  return [{ quantity, message: `${match[1]} of ${match[2]} leaves ${whole - part}, not ${match[3]}.` }];
}

/** What a sentence says against those before it. */
function slipsBehind(text: string, earlier: readonly Counted[], part: Counted): readonly Slip[] {
  const before = earlier.at(-1);
  if (!before) return [];
  const joined = acrossStop(text, before, part);
  if (joined.length > 0) return joined;
  return [...pointsBack(text, earlier, part), ...wrongPointer([before], part)];
}

/** How many sentences back words may point. */
const REACH = 4;

/** Numbers of one paragraph that contradict those of the sentence before, or that they point back at. */
export function slipsAcross(text: string, parts: readonly Counted[]): readonly Slip[] {
  const across: Slip[] = [];
  for (
    let index = parts.findIndex(({ quantities }) => quantities.length > 0) + 1;
    index < parts.length;
    index += 1
  ) {
    const part = parts[index];
    if (part && index > 0)
      across.push(...slipsBehind(text, parts.slice(Math.max(0, index - REACH), index), part));
  }
  return [...across, ...wrongRest(text)];
}
