import { type Read, read, unread } from '../../../shared/core/incident/typed/read-result.ts';
import type { Slot } from '../../../shared/core/incident/values/slot.ts';
import { pattern, regex } from '../../../shared/core/long-text.ts';
import { DATA_HARMS, type DataStates, sameOfAll } from './data-words.ts';

type Harm = keyof DataStates;
type State = 'suspected' | 'confirmed' | 'none-found-so-far' | 'none-verified' | 'unknown';

const WHAT_IT_TAKES =
  'This takes “none found so far”, “none – checked and verified”, “unknown” or, say, “suspected: lost”; words of your own have a place under Impact, “Data, in one sentence”.';
const EACH =
  'Say of each what is known of it: “confirmed: wrong; suspected: lost; none found so far: seen by others”.';
const sayWhich = (state: string): string =>
  `Say which: “${state}: lost”, “${state}: seen by others”, “${state}: wrong”, or several.`;
const sayHow = (part: string): string =>
  `“${part}” does not say how that is known: write “none found so far”, “none – checked and verified”, “suspected”, “confirmed” or “unknown” for it.`;

const NO = '(?:none|nothing|not|no)';
/** What may stand between a "no" and the words that say how it is known. */
const BETWEEN = `(?:(?!\\b(?:${NO}|susp\\w*|conf\\w*|unknown)\\b).)*`;

/** The words of an answer: states, what they are said of, and a "no" that is no state by itself. */
const WORDS = new RegExp(
  [
    pattern`
      (?<unknown>\b(?:unknown|unclear|tb[dc]|not (?:yet )?(?:known|clear|sure|checked|verified)(?: yet)?)\b)
    `,
    `(?<verified>\\b${NO}\\b(?=${BETWEEN}\\b(?:verified|checked)\\b))`,
    pattern`
      (?<found>\b(?:none|nothing|not) found\b|\b(?:no|nor) (?:signs?|evidence|traces?|indications?)\b|
        \b${NO}\b(?=${BETWEEN}\b(?:so far|to date)\b))
    `,
    pattern`
      (?<suspected>\b(?:sus(?:p\w*)?|maybe|perhaps|possibl[ey]|probabl[ey]|likely|might|could|
        may (?:be|have))\b)
    `,
    '(?<confirmed>\\bconf(?:irm\\w*)?\\b)',
    pattern`
      (?<no>\b(?:none|nothing|not|no|never|neither|nor|without|except|cannot|excluded|unlikely|
        un(?:confirmed|verified|suspected)|ruled out|impossible|prevented|avoided|denied|safe|intact|fine|
        ok(?:ay)?|good|untouched|unaffected|restored|recovered|zero|nil|nope)\b|n[’']t\b)
    `,
    '(?<dataLoss>\\b(?:los[ts]\\w*|delet\\w*|gone|missing)\\b)',
    pattern`
      (?<dataExposure>\b(?:seen?(?: by others?)?|(?:by|to) others?|expos\w*|leak\w*|read|stolen|disclosed)\b)
    `,
    '(?<dataCorrectness>\\b(?:wrong\\w*|incorrect\\w*|corrupt\\w*)\\b)',
    '(?<rest>\\b(?:the )?(?:rest|others?)\\b)',
    '(?<all>\\ball\\b)',
  ].join('|'),
  'gi',
);
const STATES: Readonly<Record<string, State>> = {
  unknown: 'unknown',
  verified: 'none-verified',
  found: 'none-found-so-far',
  suspected: 'suspected',
  confirmed: 'confirmed',
};
const KEYS = DATA_HARMS.map(({ key }) => key);
/** Words that say nothing more between two commas. */
const SPARE = /^(?:so far|yet|to date|data|customer data|\P{L})*$/iu;
/** What may stand beside a harm whose state another part names: more words could say something else of it. */
const BESIDE = regex('iu')`
  ^(?:and|or|also|both|were|was|are|is|been|by|of|the|some|in|few|others?|their|our|customers?|data|orders?|
    prices?|records?|accounts?|\P{L})*$
`;
/** Who says yes to “lost, seen by others or wrong” and of what confirms it. */
const YES = regex('i')`
  ^\s*yes\b[\s,:;.–-]*(?=.*\b(?:los[ts]|delet|gone|missing|seen|expos|leak|read|stolen|disclosed|wrong|
    incorrect|corrupt))
`;
/** What may stand around the time by which the answer is expected. */
const AROUND = /^[\s:,;–—-]+|[\s:,;–—-]+$|\b(?:whether|if|was|were|is|and|or|but)\b/gi;

/** A state with what it is said of. */
interface Said {
  readonly state: Slot<unknown>;
  readonly harms: readonly string[];
  /** "lost: suspected": what it is said of stands before it, not behind. */
  readonly turned: boolean;
}

interface Word {
  readonly kind: string;
  /** What stands between it and the next word. */
  readonly behind: string;
}

function wordsOf(part: string): readonly Word[] {
  const found = [...part.matchAll(WORDS)];
  return found.map((match, index) => ({
    kind: Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0] ?? '',
    behind: part.slice(match.index + match[0].length, found[index + 1]?.index),
  }));
}

type ReadOne = (text: string) => Read<Slot<unknown>>;

/** The state that a word names; an open end brings the time of its answer and who gives it. */
function stateOf({ kind, behind }: Word, readOne: ReadOne): Read<Slot<unknown>> {
  const state = STATES[kind] ?? 'unknown';
  const rest = state === 'unknown' ? behind.replace(AROUND, ' ').trim() : '';
  if (rest === '') return read(state);
  const open = readOne(`unknown ${rest}`);
  return open.ok
    ? open
    : unread(`“${rest}” is not a time; write for example “seen by others: unknown 16:30”.`);
}

/** "wrong: confirmed", "confirmed wrong, ": the states of one part, each with what stands on its side of it. */
function saidIn(part: string, readOne: ReadOne): Read<readonly Said[]> {
  const words = wordsOf(part);
  const isGuess = words.some(({ kind }) => kind === 'suspected' || kind === 'unknown');
  if (words.some(({ kind }) => kind === 'no') || (part.includes('?') && !isGuess && words.length > 0))
    return unread(sayHow(part.trim()));
  if (words.length === 0) return SPARE.test(part) ? read([]) : unread(WHAT_IT_TAKES);
  // A number or a time has no place in the answer but as the time of an open end.
  if (/\d/.test(part) && words.every(({ kind }) => kind !== 'unknown')) return unread(WHAT_IT_TAKES);
  const isState = ({ kind }: Word): boolean => kind in STATES;
  const [first, last] = [words[0], words.at(-1)];
  const turned = last !== undefined && isState(last) && words.length > 1;
  if (turned && first && isState(first)) return unread(EACH);
  const said: Said[] = [];
  let harms: string[] = [];
  for (const word of turned ? words : words.toReversed()) {
    if (!isState(word)) {
      harms = [...harms, word.kind];
      continue;
    }
    const state = stateOf(word, readOne);
    if (!state.ok) return state;
    if (harms.length === 0 && words.length > 1) return unread(EACH);
    said.push({ state: state.value, harms, turned });
    harms = [];
  }
  if (said.length === 0)
    return BESIDE.test(part.replace(WORDS, ''))
      ? read([{ state: null, harms, turned: false }])
      : unread(EACH);
  return read(turned ? said : said.toReversed());
}

/** "confirmed: wrong, lost" is one state for both, and "lost, wrong: confirmed" too; null where it can be either. */
function joined(said: readonly Said[]): readonly Said[] | null {
  const whole: Said[] = [];
  let waiting: readonly string[] = [];
  let isFollowed = false;
  for (const { state, harms, turned } of said) {
    const before = whole.at(-1);
    if (state === null && before && !before.turned) {
      whole[whole.length - 1] = { ...before, harms: [...before.harms, ...harms] };
      isFollowed = before.harms.length > 0;
    } else if (state === null) waiting = [...waiting, ...harms];
    else {
      const takesWaiting = turned || harms.length === 0;
      if ((takesWaiting && isFollowed) || (!takesWaiting && waiting.length > 0)) return null;
      if (before?.harms.length === 0) return null;
      whole.push({ state, harms: [...waiting, ...harms], turned: turned || waiting.length > 0 });
      waiting = [];
      isFollowed = false;
    }
  }
  return waiting.length > 0 ? null : whole;
}

/** Which of the three are meant: "all" beside a name says how much of it, "the rest" is what no other part names. */
function namedBy(harms: readonly string[], named: ReadonlySet<string>): readonly Harm[] {
  const own = KEYS.filter((key) => harms.includes(key));
  if (own.length > 0) return own;
  if (harms.includes('all')) return KEYS;
  return harms.includes('rest') ? KEYS.filter((key) => !named.has(key)) : [];
}

/**
 * An answer about customer data: one state for all three of its harms, or of each that is named its own, "confirmed:
 * wrong; lost: none found so far". What is not named stays open; a "no" that does not say how it is known, and a state
 * that can belong to either side, are a sentence.
 *
 * @param readOne reads one state, "unknown 22:00 from Legal" with its time
 */
export function readData(answer: string, readOne: ReadOne): Read<DataStates> {
  if (answer.trim() === '') return read(sameOfAll(null));
  const typed = answer.replace(YES, 'confirmed ');
  const whole = readOne(typed);
  if (whole.ok && (whole.value === 'suspected' || whole.value === 'confirmed'))
    return unread(sayWhich(whole.value));
  if (whole.ok) return read(sameOfAll(whole.value));
  const said: Said[] = [];
  for (const part of typed.split(/[;\n]|,(?!\d)/)) {
    const found = saidIn(part, readOne);
    if (!found.ok) return found;
    said.push(...found.value);
  }
  if (said.every(({ state }) => state === null)) return unread(WHAT_IT_TAKES);
  const each = joined(said);
  if (each === null) return unread(EACH);
  const named = new Set(each.flatMap(({ harms }) => harms));
  const states: Record<Harm, Slot<unknown>> = { ...sameOfAll(null) };
  for (const { state, harms } of each) {
    const keys = namedBy(harms, named);
    if (keys.length === 0)
      return unread(typeof state === 'string' ? sayWhich(state.replaceAll('-', ' ')) : EACH);
    for (const key of keys) {
      if (states[key] !== null && states[key] !== state) return unread(EACH);
      states[key] = state;
    }
  }
  return read(states);
}
