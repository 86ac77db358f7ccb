import { ready } from '../phrases/make-pattern.ts';
import type { Quantity } from './quantity.ts';

const PARTS =
  '(?:summary|impact|annex|appendix|bottom line|headline|table|text|details|overview|title|report|(?:first|second|third|next|last|same) (?:section|part|paragraph|page|chapter|slide)|timeline|chart|press release|customer letter|letter|statement|page \\d{1,3})';
const PART_BEFORE = ready(
  new RegExp(
    `\\b${PARTS}(?:: | (?:section )?(?:says|states|names|gives|shows|has|reads|lists|mentions|speaks of) )$|\\b(?:in|on) (?:the |our )?${PARTS},? (?:section,? )?(?:we (?:say|write|name|speak of|state|give) )?$`,
    'i',
  ),
);
const PART_AFTER = ready(new RegExp(`^ (?:in|on) (?:the |our )?${PARTS}\\b`, 'i'));
const NAMED = ready(/^ (?:are|is) (?:named|given|stated|shown|listed)\b/i);

/** True when the words around a number say in which part of the document it stands: the same figure, said twice. */
function namesPart(text: string, { start, nounEnd }: Quantity): boolean {
  const after = text.slice(nounEnd, nounEnd + 30);
  const ends = /^[.,;]|^$/.test(after) || NAMED.test(after);
  return (ends && PART_BEFORE.test(text.slice(Math.max(0, start - 30), start))) || PART_AFTER.test(after);
}

/** In which part of the document the figure stands changes nothing of what it says. */
const PART_NAMED = new RegExp(`\\b(?:in|on) (?:the |our )?${PARTS}\\b|^${PARTS}: `, 'gi');
/** A sentence with more numbers than this is a row of figures. */
const MOST_NUMBERS = 3;

/** What happens to a thing only once, so that its day is one. */
const ONCE = ready(/\b(?:expired?|ran out|went live|was founded|took place)\b/i);

/** A sentence longer than this is not repeated with another number by accident. */
const LONGEST = 300;

/** Words that say the same of a number, each to one word; those that say nothing fall away. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    'is was were are been be stand stands stood came comes amounted amount reached totalled totals total number numbered equals',
    'recovered recover recovery restore restored restoring',
    'detected detect detection noticed',
    'took lasted needed required takes lasts ran need needs take',
    'got received had counted logged answered took-in registered handled',
    'failed fail failing declined rejected',
    'lost lose loses loss losses',
    'sent send mailed',
    'customers clients users',
    'outage incident failure disruption downtime interruption',
    'refunded refunds repaid refund returned',
    'mails e-mails emails',
    'cost costs costing paid pay pays',
    'affected hit impacted affects concerned',
    'shops stores',
    'staff people engineers',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] ?? ''] as const);
  }),
);
const EMPTY: ReadonlySet<string> = new Set(
  'a an the our us we it that this in of to at by for on all altogether overall total and so has have had did about roughly nearly approximately exactly support there is us who which'.split(
    ' ',
  ),
);

/** "repairing" and "repair", "peaked" and "peak" say the same of a number. */
function simple(word: string): string {
  const same = SAME.get(word) ?? word;
  return same.length > 5 ? same.replace(/(?:ing|ed|s)$/, '') : same;
}

/** The words of a sentence without this number, in any order: two sentences that share them speak of one fact. */
function sentenceWithout(text: string, { start, end, kind }: Quantity): string | null {
  if (text.length > LONGEST) return null;
  const words =
    `${text.slice(0, start)} ${text.slice(end)}`
      .toLowerCase()
      .replace(PART_NAMED, ' ')
      .replace(/\bcould not be\b/g, 'were not')
      .match(/\d(?:[\d.,:]*\d)?|[\p{L}’'-]+/gu) ?? [];
  const kept = words.map(simple).filter((word) => !EMPTY.has(word));
  return kept.length >= 2 || (kept.length === 1 && words.length >= 2)
    ? `${kind} ${[...new Set(kept)].sort().join(' ')}`
    : null;
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
  new RegExp(
    `\\b(?:we|it|this|which|outage|incident|failure|breach|leak|theft|attack|attackers?|hackers?|intruders?|thieves|support|there (?:were|are)) (?:have |has |had )?(${ANY_VERB}) (?:a total of )?$`,
    'i',
  ),
);
const OF_THINGS = ready(
  /^ of (?:our |the |all )?([\p{L} -]{3,40}?)(?= (?:were|was|are|have|had|failed|declined|rejected|lost|cancelled|canceled|deleted|delayed|affected|hit|impacted)\b)/iu,
);

/** What they could not do: "customers had been unable to pay". */
const COULD_NOT = ready(
  /^ (?:could not|couldn['’]t|(?:were|had been|have been) (?:unable|not able) to) ([a-z]{2,16})(?=[.,;]|$)/i,
);
/** One day or hour of several. */
const ON_A_DAY = ready(
  /\b(?:on|in|per|each|every) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the (?:first|second|third|next|last)|week)\b/i,
);

const DEED = '\\p{L}{2,12}(?:ed|ost|ent|olen|oken|osen|aken|ut off)';
/** Any other deed, where nothing says that there was more than one. */
const ANY_HAPPENED = new RegExp(`^ (?:were|was|are|have been|had been) (${DEED})(?=[.,;]|$)`, 'iu');
const ANY_DONE = new RegExp(
  `\\b(?:we|it|this|which|outage|incident|failure|support|leak|attack|update|change|error|fault|bug|team) (?:have |has |had )?(${DEED}) $`,
  'iu',
);
const ANY_SUCH = new RegExp(`^ (${DEED}) \\p{L}+`, 'iu');
/** Nothing is said of such things but that they are so many. */
const COUNTED = /^(?:[.;]|$| (?:were|are) (?:counted|known|listed|registered|found)[.;,])/;
const MORE_THAN_ONE =
  /\b(?:then|also|more|another|other|later|again|first|second|third|next|today|yesterday|morning|evening|night|each|every|some|not|never|on|at|by \d|in \p{Lu})\b/iu;

/** "12 flights were delayed", "21 delayed flights", "the leak exposed 900 records". */
function deedOf(text: string, { start, end, nounEnd }: Quantity): string | null {
  if (MORE_THAN_ONE.test(text)) return null;
  const verb =
    (COUNTED.test(text.slice(nounEnd, nounEnd + 24))
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

const LABEL =
  /(?:^|\s)((?:[\p{L}-]+ )?(?:limit|load|target|size|capacity|price|fee|penalty|budget|maximum|minimum|threshold|quota|ceiling|allowance|deposit|fine|ransom|temperature|pressure|speed|voltage|weight|deadline|due date|target date|release date|expiry date|hearing))(?: (?:is|was set to|is set to|was|of|at|stands at|stood at|reached|came to)|:) $/iu;
/** A label whose value changes, or that one of several things has. */
const OTHER_TIME =
  /\b(?:since|from|until|new|old|now|today|raised?|lowered?|next|last|before|after|then|first|second|third|later|each|every|usual|normal|planned|instead|other|another|by \d|at \d|in \p{Lu}|for \p{Lu}|on \p{Lu})/u;

/** The name of a value that stands in front of it: "the monthly target is 99.9%", "the monthly target of 99.5%". */
function labelOf(text: string, { kind, start, bound }: Quantity): string | null {
  const label = LABEL.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase();
  if (!label || bound !== 'exact' || OTHER_TIME.test(text)) return null;
  return `label ${kind} ${label.replace(/^(?:the|our|an?|its|this|that|their|was|is|of|to|below|above|under|over|missed|with) /, '')}`;
}

/**
 * Keys of a number by its words alone: two numbers of a text with one key speak of one fact. `numbers` is how many the
 * sentence holds, `isNarrow` when it speaks of a part or another time. Clock times are left out: a log repeats its sentences at other times.
 */
export function keysOf(
  text: string,
  quantity: Quantity,
  numbers: number,
  isNarrow: boolean,
): readonly string[] {
  if (quantity.kind === 'clock') return [];
  const label = numbers === 1 && !isNarrow ? labelOf(text, quantity) : null;
  if (quantity.kind === 'date' && !ONCE.test(text)) return label ? [label] : [];
  const part = namesPart(text, quantity) ? `part ${quantity.kind} ${quantity.noun}` : null;
  const sentence = numbers <= MOST_NUMBERS ? sentenceWithout(text, quantity) : null;
  const event = numbers === 1 && !isNarrow ? eventOf(text, quantity) : null;
  return [part, sentence, event, label].filter((key) => key !== null);
}
