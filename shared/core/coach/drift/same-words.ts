import { pattern, regex, wordList } from '../../long-text.ts';
import { ready } from '../phrases/make-pattern.ts';
import type { Quantity, QuantityKind } from './read/quantity.ts';
import { PARTS, senseOf } from './sense.ts';

const PART_BEFORE = ready(
  regex('i')`
    \b${PARTS}(?:: | (?:section )?(?:says|states|names|gives|shows|has|reads|lists|mentions|speaks of) )$|
    \b(?:in|on) (?:the |our )?${PARTS},? (?:section,? )?(?:we (?:say|write|name|speak of|state|give) )?$
  `,
);
const PART_AFTER = ready(new RegExp(`^ (?:in|on) (?:the |our )?${PARTS}\\b`, 'i'));
const NAMED = ready(/^ (?:are|is) (?:named|given|stated|shown|listed)\b/i);

/** True when the words around a number say in which part of the document it stands: the same figure, said twice. */
function namesPart(text: string, { start, nounEnd }: Quantity): boolean {
  const after = text.slice(nounEnd, nounEnd + 30);
  const ends = /^[.,;]|^$/.test(after) || NAMED.test(after);
  return (ends && PART_BEFORE.test(text.slice(Math.max(0, start - 30), start))) || PART_AFTER.test(after);
}

/** A sentence with more numbers than this is a row of figures. */
const MOST_NUMBERS = 3;

/** What may happen again, and words that a sentence is told by without: a day or a time of each. */
const AGAIN = ready(
  regex('i')`
    \b(?:again|another|others?|more|next|last|every|each|then|also|later|twice|once|times|both|either|further|
      following|until|till|since|from|between|planned|instead|moved|postponed|if|back|returned|answered|
      replied|by \d)\b
  `,
);
/** What happens to a thing only once, whatever stands around it. */
const ONCE = ready(
  regex('i')`
    \b(?:expired?|lapsed|ran out|went live|went out|was founded|took place|approv(?:ed|al)|released|signed|
      decided|published|valid until)\b
  `,
);
/** The same of a clock time: a log repeats what may happen again. */
const ONCE_THEN = ready(
  regex('i')`
    \b(?:released?|went (?:live|out)|informed|notified|told|approv(?:ed|al)|signed|decided|published|began|
      started|begun)\b
  `,
);

/** What is expected is told against what is expected, as both sentences hold the word. */
const EXPECTED = ready(/\b(?:expect(?:s|ed|ing)?|due|scheduled|planned)\b/i);

/** A sentence longer than this is not repeated with another number by accident. */
const LONGEST = 180;

/** Puts a word to its place among those before, unless it is one of them; there are few, and a sort would cost more. */
function addSorted(sorted: string[], word: string): void {
  let at = sorted.length;
  while (at > 0 && (sorted[at - 1] as string) > word) at -= 1;
  if (sorted[at - 1] === word) return;
  for (let moved = sorted.length; moved > at; moved -= 1) sorted[moved] = sorted[moved - 1] as string;
  sorted[at] = word;
}

function keyOf(kind: string, words: readonly string[]): string {
  const sorted: string[] = [];
  for (const word of words) addSorted(sorted, word);
  return `${kind} ${sorted.join(' ')}`;
}

/** Who did it says nothing of when it was done; what is expected to last lasts as long as what will. */
const SAYS_LITTLE: Readonly<Partial<Record<QuantityKind, string>>> = {
  clock: 'staf',
  money: 'expect',
  duration: 'expect',
};

/** The words of a sentence without this number; null where they are too few to be told by. */
function wordsWithout(
  text: string,
  { kind, start, end }: Quantity,
  subject: string,
): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const { length, telling: all } = senseOf(`${subject} ${text.slice(0, start)} ${text.slice(end)}`);
  const little = SAYS_LITTLE[kind];
  const telling = little && all.length > 1 ? all.filter((word) => word !== little) : all;
  return telling.length >= 2 || (telling.length === 1 && length >= 2) ? telling : null;
}

const VERBS: readonly (readonly [key: string, words: string])[] = [
  ['hit', 'affected|hit|impacted'],
  ['failed', 'failed|declined|rejected'],
  ['lost', 'lost|missing|cost us'],
  ['cancelled', 'cancelled|canceled'],
  ['deleted', 'deleted|wiped'],
  ['exposed', 'exposed|leaked|stolen|took|copied|disclosed|compromised|published'],
  ['stopped', 'stopped|froze|crashed|went down'],
  ['delayed', 'delayed'],
  ['came', 'received|got|logged|counted|registered|arrived|opened|came in|reached support|reached us'],
  ['waiting', 'waiting|queued|pending|in the queue|in the backlog'],
];
const ANY_VERB = VERBS.map(([, words]) => words).join('|');
/** What happened to the things counted: "2,000 orders were lost", "we lost 1,400 orders". */
const HAPPENED = ready(
  new RegExp(`^ (?:(?:were|was|are|have been|had been) )?(${ANY_VERB})(?=[.,;]|$| and\\b)`, 'i'),
);
const WE_DID = ready(
  regex('i')`
    \b(?:we|it|this|which|outage|incident|failure|breach|leak|theft|attack|attackers?|hackers?|intruders?|
      thieves|support|there (?:were|are)) (?:have |has |had )?(${ANY_VERB}) (?:a total of )?$
  `,
);
const OF_THINGS = ready(
  regex('iu')`
    ^ of (?:our |the |all )?([\p{L} -]{3,40}?)(?= (?:were|was|are|have|had|failed|declined|rejected|lost|
      cancelled|canceled|deleted|delayed|affected|hit|impacted)\b)
  `,
);

/** What they could not do: "customers had been unable to pay". */
const COULD_NOT = ready(
  /^ (?:could not|couldn['’]t|(?:were|had been|have been) (?:unable|not able) to) ([a-z]{2,16})(?=[.,;]|$)/i,
);
/** One day or hour of several. */
const ON_A_DAY = ready(
  regex('i')`
    \b(?:on|in|per|each|every) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the (?:first|second|third|next|
      last)|week)\b
  `,
);

const DEED = '\\p{L}{2,12}(?:ed|ost|ent|olen|oken|osen|aken|ut off)';
/** Any other deed, where nothing says that there was more than one. */
const ANY_HAPPENED = new RegExp(`^ (?:were|was|are|have been|had been) (${DEED})(?=[.,;]|$)`, 'iu');
const ANY_DONE = regex('iu')`
  \b(?:we|it|this|which|outage|incident|failure|support|leak|attack|update|change|error|fault|bug|team)
    (?:have |has |had )?(${DEED}) $
`;
const ANY_SUCH = new RegExp(`^ (${DEED}) \\p{L}+`, 'iu');
/** Nothing is said of such things but that they are so many. */
const COUNTED = /^(?:[.;]|$| (?:were|are) (?:counted|known|listed|registered|found)[.;,])/;
/** "Hotels for 2,300 stranded travellers" may be for some of them. */
const FOR_THEM = /\b(?:for|to|of|with|from) $/;
const MORE_THAN_ONE = ready(
  regex('iu')`
    \b(?:then|also|more|another|other|later|again|first|second|third|next|today|yesterday|morning|evening|
      night|each|every|some|not|never|on|at|by \d|in \p{Lu})\b
  `,
);

/** "12 flights were delayed", "21 delayed flights", "the leak exposed 900 records". */
function deedOf(text: string, { start, end, nounEnd }: Quantity): string | null {
  if (MORE_THAN_ONE.test(text)) return null;
  const verb =
    (COUNTED.test(text.slice(nounEnd, nounEnd + 24)) &&
    !FOR_THEM.test(text.slice(Math.max(0, start - 8), start))
      ? ANY_SUCH.exec(text.slice(end, nounEnd))?.[1]
      : undefined) ??
    ANY_HAPPENED.exec(text.slice(nounEnd, nounEnd + 40))?.[1] ??
    ANY_DONE.exec(text.slice(Math.max(0, start - 50), start))?.[1];
  return verb ? verb.toLowerCase() : null;
}

function verbOf(word: string | undefined): string | null {
  const found = word?.toLowerCase();
  return found ? (VERBS.find(([, words]) => words.split('|').includes(found))?.[0] ?? null) : null;
}

/** The things and what happened to them, where nothing narrows them down to some day, place or part. */
function eventOf(text: string, quantity: Quantity): string | null {
  const { kind, noun, start, end, nounEnd, per } = quantity;
  if (per !== '' || (kind !== 'count' && kind !== 'share')) return null;
  const things = kind === 'share' ? OF_THINGS.exec(text.slice(end, end + 60)) : null;
  const name = things?.[1]?.toLowerCase() ?? noun;
  if (name === '' || ON_A_DAY.test(text)) return null;
  const after = text.slice(nounEnd + (things?.[0].length ?? 0));
  const unable = kind === 'count' ? COULD_NOT.exec(after.slice(0, 50))?.[1]?.toLowerCase() : undefined;
  if (unable) return `event ${kind} ${name} cannot ${unable}`;
  const verb = verbOf(
    HAPPENED.exec(after.slice(0, 40))?.[1] ?? WE_DID.exec(text.slice(Math.max(0, start - 50), start))?.[1],
  );
  const deed = verb ?? (kind === 'count' ? deedOf(text, quantity) : null);
  return deed ? `event ${kind} ${name} ${deed}` : null;
}

const VALUES = pattern`
  limit|load|target|size|capacity|price|fee|penalty|budget|maximum|minimum|threshold|quota|ceiling|allowance|
    deposit|fine|ransom|temperature|pressure|speed|voltage|weight|deadline|due date|target date|release date|
    expiry date|hearing|backlog|lag|latency|response time|waiting time|wait|damage|bill|invoice|cost|costs|
    availability|uptime|usage|utilisation|balance|debt|turnover|stock|depth|length|volume|throughput|
    compensation|settlement|excess|premium|retention period|notice period|warranty|budget|headcount|error
    rate|failure rate|success rate|loss rate|churn
`;
const LABEL = ready(
  regex('iu')`
    (?:^|\s)((?:[\p{L}-]+ )?(?:${VALUES}))(?: (?:then |now )?(?:is|was|were|are|was set to|is set to|was put
      at|is put at|of|at|stands at|stood at|reached|came to|comes to|amounts to|amounted to|peaked at|hit|
      totals|totalled|runs to|ran to)|:)(?: an estimated| a total of)? $
  `,
);
/** A label whose value changes, or that one of several things has. */
const OTHER_TIME = regex('u')`
  \b(?:since|from|until|new|old|now|today|raised?|lowered?|next|last|before|after|then|first|second|third|
    later|each|every|usual|normal|planned|instead|other|another|by \d|at \d|in \p{Lu}|for \p{Lu}|on \p{Lu})
`;

const NO_KEYS: WordKeys = { asks: [], leaves: [] };

/** Sorts out most numbers before anything dearer. */
const MAY_NAME = ready(
  regex('')`
    (?::|\b(?:is|was|were|are|of|at|to|hit|reached|total(?:s|led)|an estimated|[Ww]ith|At))(?: an estimated| a
      total of)? $
  `,
);
/** "The supplier has a deadline of 14 June": not ours. */
const HAS_ITS_OWN = ready(/^(?:The|Our|A|An) (?:\p{L}+ ){1,2}(?:has|have|had|sets?) an? /u);
/** "At 21% the error rate was far above normal". */
const LABEL_BEHIND = ready(
  new RegExp(`^,? (?:the|our|its) ((?:[\\p{L}-]+ )?(?:${VALUES})) (?:is|was|were|are|has|had)\\b`, 'iu'),
);
const BARE =
  /^(?:the|our|an?|its|this|that|their|was|is|of|to|below|above|under|over|missed|with|total|overall|full) /;
const WHICH = new RegExp(`^([\\p{L}-]+) (?=(?:${VALUES})$)`, 'u');

/**
 * The name of a value that stands in front of it: "the monthly target is 99.9%", "the monthly target of 99.5%". A bare
 * "the target" may be the monthly one; a yearly one is another.
 */
function labelsOf(text: string, { kind, start, end, bound }: Quantity): WordKeys {
  const before = text.slice(Math.max(0, start - 60), start);
  if (!MAY_NAME.test(before)) return NO_KEYS;
  const found = /^(?:At|With) $/.test(before)
    ? LABEL_BEHIND.exec(text.slice(end, end + 60))
    : LABEL.exec(before);
  const label = found?.[1]?.toLowerCase();
  if (!label || bound !== 'exact' || OTHER_TIME.test(text) || HAS_ITS_OWN.test(text)) return NO_KEYS;
  const name = label.replace(BARE, '');
  const which = WHICH.exec(name)?.[0] ?? '';
  const key = `label ${kind} ${name.slice(which.length)}`;
  return which === ''
    ? { asks: [`${key} any`], leaves: [`${key} any`, `${key} bare`] }
    : { asks: [`${key} ${which}`, `${key} bare`], leaves: [`${key} any`, `${key} ${which}`] };
}

/**
 * A sentence whose subject says which of several is meant ("replication lag peaked"), and one about that one ("the
 * lag").
 */
const NAMES_WHICH = ready(
  /^(?:The |Our |Its |An? |This )?(?!The |Our |Its |An? |This )\p{L}{3,20} \p{L}{3,20} /u,
);
const THE_ONE = ready(/^(?:The|This|That|Its) \p{L}{3,20} /u);

/** A longer sentence says more of the thing than which of several it is. */
const MOST_OF_HEAD = 6;

/** These tell one time from another, not one thing from another. */
const NOT_WHICH: ReadonlySet<string> = new Set(
  wordList`
    first second third next last new old other another every each previous earlier later whole some most half
  `.split(' '),
);

/** Keys under which a number is looked for, and those under which a later one finds it. */
export interface WordKeys {
  readonly asks: readonly string[];
  readonly leaves: readonly string[];
  /** The one of them that a thing of another name leaves too: with two values under it nobody knows which is meant. */
  readonly shared?: string | undefined;
}

/**
 * "Replication lag peaked at 40 seconds", then "the lag peaked at 4 minutes": the bare name takes up the named thing.
 * Not the other way round: who names "the payments database" after "the database" may tell the two apart.
 */
function keysOfHead(text: string, kind: string, words: readonly string[], sentence: string): WordKeys {
  if (words.length < 2 || words.length > MOST_OF_HEAD) return NO_KEYS;
  const isHead = THE_ONE.test(text);
  const isWhich = words.length > 2 && !NOT_WHICH.has(words[0] ?? '') && NAMES_WHICH.test(text);
  if (!isHead && !isWhich) return NO_KEYS;
  const bare = isHead ? [`head ${sentence}`] : [];
  const shared = isWhich ? `head ${keyOf(kind, words.slice(1))}` : undefined;
  return { asks: bare, leaves: shared ? [...bare, shared] : bare, shared };
}

/** True for a moment of something that may have happened more than once. */
function mayRecur(text: string, { kind }: Quantity, numbers: number): boolean {
  if (kind === 'date') return !ONCE.test(text) && (numbers > 1 || AGAIN.test(text));
  return kind === 'clock' && (numbers > 1 || (!ONCE_THEN.test(text) && AGAIN.test(text)));
}

/**
 * Keys of a number by its words alone: two numbers of a text with one key speak of one fact. `numbers` is how many the
 * sentence holds, `subject` what its "it" stands for, `isNarrow` when it speaks of a part or another time.
 */
export function keysOf(
  text: string,
  quantity: Quantity,
  numbers: number,
  isNarrow: boolean,
  subject = '',
): WordKeys {
  const { kind, noun } = quantity;
  const labels = numbers === 1 && !isNarrow ? labelsOf(text, quantity) : NO_KEYS;
  if (mayRecur(text, quantity, numbers) || (kind === 'clock' && isNarrow && !EXPECTED.test(text)))
    return labels;
  const words = numbers <= MOST_NUMBERS ? wordsWithout(text, quantity, subject) : null;
  const sentence = words && keyOf(kind, words);
  const isTime = kind === 'clock' || kind === 'date';
  const part = !isTime && namesPart(text, quantity) ? `part ${kind} ${noun}` : null;
  const event = numbers === 1 && !isNarrow ? eventOf(text, quantity) : null;
  const keys = [part, sentence, event].filter((key) => key !== null);
  const head =
    !words || !sentence || numbers > 1 || isNarrow ? NO_KEYS : keysOfHead(text, kind, words, sentence);
  if (labels === NO_KEYS && head === NO_KEYS) return { asks: keys, leaves: keys };
  return {
    asks: [...keys, ...labels.asks, ...head.asks],
    leaves: [...keys, ...labels.leaves, ...head.leaves],
    shared: head.shared,
  };
}
