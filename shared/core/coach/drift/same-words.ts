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
const ONCE = ready(
  /\b(?:expired?|lapsed|ran out|went live|went out|was founded|took place|approv(?:ed|al)|released|signed|decided|published)\b/i,
);
/** The same of a clock time: a log repeats what may happen again. */
const ONCE_THEN = ready(
  /\b(?:released?|went (?:live|out)|informed|notified|told|approv(?:ed|al)|signed|decided|published|began|started|begun)\b/i,
);

/** A sentence longer than this is not repeated with another number by accident. */
const LONGEST = 300;

/** Words that say the same of a number, each to one word; those that say nothing fall away. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    'is was were are been be stand stands stood came comes amounted amount reached totalled totals total number numbered equals',
    'recovered recover recovering recovery restore restored restoring restores',
    'detected detect detection noticed',
    'took lasted needed required takes lasts ran need needs take',
    'got received had counted logged took-in registered handled',
    'failed fail failing declined rejected',
    'lost lose loses loss losses gone missing',
    'sent send sends mailed went',
    'customers clients users',
    'outage incident failure disruption downtime interruption',
    'refunded refunds repaid refund returned',
    'mails e-mails emails',
    'cost costs costing paid pay pays spent spend spends',
    'affected hit impacted affects concerned',
    'shops stores',
    'staff people engineers colleagues experts specialists',
    'kept keep keeps keeping stored store retained retain',
    'expired expires expire expiry expiration lapsed lapses',
    'released release releases deployed shipped installed published',
    'told tell informed inform notified notify reported alerted',
    'started start starts began begin begins beginning',
    'ended end ends finished over',
    'stopped stop stops stopping halted',
    'promises promise promised guarantees guarantee guaranteed',
    'approved approve approval approves',
    'cancelled cancels cancel cancelling canceled cancellation called-off',
    'waiting queued pending wait',
    'dropped drop drops fell fall falls decreased decline declined-by shrank',
    'rose rise rises grew grow grows increased increase climbed',
    'worked work works working',
    'repaired repair repairs fixed fix fixing repairing mended',
    'closed shut close closing closure',
    'checked check checks examined reviewed inspected tested',
    'limit maximum ceiling threshold cap',
    'fine fines fined penalty penalties',
    'bought buy ordered purchased',
    'delayed delay late',
    'broken faulty defective damaged',
    'deleted delete wiped erased removed',
    'exposed leaked disclosed',
    'stolen stole taken',
    'signed sign signs',
    'answered answer answers',
    'address addresses',
    'moved move transferred',
    'restarted restart rebooted reboot',
    'replaced replace swapped exchanged',
    'employs employ employed',
    'planned plan plans scheduled schedule',
    'due expected',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] ?? ''] as const);
  }),
);
const EMPTY: ReadonlySet<string> = new Set(
  'a an the our us we it that this these those in of to at by for from on all only just even altogether also now still back long away must will can had have-to be being been stayed remained stay hold holds held contains contained our its their his her they he she them you your per team overall total and so has have had did about roughly nearly approximately exactly support there is us who which whose when while with into out up as but or'.split(
    ' ',
  ),
);

/** Deeds told in two words. */
const ONE_WORD: ReadonlyMap<string, string> = new Map([
  ['ran out', 'expired'],
  ['runs out', 'expired'],
  ['went out', 'released'],
  ['went live', 'released'],
  ['took part in', 'worked on'],
  ['takes part in', 'worked on'],
  ['went down', 'dropped'],
  ['went up', 'rose'],
  ['went off', 'rang'],
  ['called off', 'cancelled'],
  ['shut down', 'closed'],
  ['had to', ''],
  ['have to', ''],
]);
const IN_TWO_WORDS = new RegExp(`\\b(?:${[...ONE_WORD.keys()].join('|')})\\b`, 'g');

/** "repairing" and "repair", "peaked" and "peak" say the same of a number. */
function simple(word: string): string {
  const same = SAME.get(word) ?? word;
  const bare =
    same.length > 5 ? same.replace(/(?:ing|ed|s)$/, '') : same.length > 3 ? same.replace(/s$/, '') : same;
  return bare.length > 4 ? bare.replace(/(.)\1$/, '$1').replace(/e$/, '') : bare;
}

/** The words of a sentence without this number, in any order: two sentences that share them speak of one fact. */
function sentenceWithout(text: string, { start, end, kind }: Quantity, subject: string): string | null {
  if (text.length > LONGEST) return null;
  const words =
    `${subject} ${text.slice(0, start)} ${text.slice(end)}`
      .toLowerCase()
      .replace(PART_NAMED, ' ')
      .replace(/\bcould not be\b/g, 'were not')
      .replace(IN_TWO_WORDS, (words) => ONE_WORD.get(words) ?? words)
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
 * sentence holds, `subject` what its "it" stands for, `isNarrow` when it speaks of a part or another time. Clock times are left out: a log repeats its sentences at other times.
 */
export function keysOf(
  text: string,
  quantity: Quantity,
  numbers: number,
  isNarrow: boolean,
  subject = '',
): readonly string[] {
  if (quantity.kind === 'clock') {
    const told =
      numbers === 1 && !isNarrow && ONCE_THEN.test(text) ? sentenceWithout(text, quantity, subject) : null;
    return told === null ? [] : [told];
  }
  const label = numbers === 1 && !isNarrow ? labelOf(text, quantity) : null;
  if (quantity.kind === 'date' && !ONCE.test(text)) return label ? [label] : [];
  const part = namesPart(text, quantity) ? `part ${quantity.kind} ${quantity.noun}` : null;
  const sentence = numbers <= MOST_NUMBERS ? sentenceWithout(text, quantity, subject) : null;
  const event = numbers === 1 && !isNarrow ? eventOf(text, quantity) : null;
  return [part, sentence, event, label].filter((key) => key !== null);
}
