import { regex } from '../long-text.ts';

/** What knows how words are written. */
export interface Dictionary {
  readonly correct: (word: string) => boolean;
  readonly suggest: (word: string) => readonly string[];
}

/** The dictionary is American; who writes "colour" and "organisation" makes no mistake either. */
const BRITISH: readonly (readonly [british: RegExp, american: string])[] = [
  [/our(?=s|ed|ing|able|ful|ite|ites|$)/, 'or'],
  [/is(?=e|ed|es|er|ers|ing|ation|ations)/, 'iz'],
  [/ys(?=e|ed|es|er|ers|ing)/, 'yz'],
  [/tre(?=s|d|$)/, 'ter'],
  [/ll(?=ed|ing|er|ers|ation)/, 'l'],
  [/ogue(?=s|d|$)/, 'og'],
  [/ence(?=s|$)/, 'ense'],
];

export function isCorrect(dictionary: Dictionary, word: string): boolean {
  if (NEVER_MEANT.test(word)) return false;
  if (dictionary.correct(word)) return true;
  const variants = BRITISH.map(([british, american]) => word.replace(british, american));
  return variants.some((variant) => variant !== word && dictionary.correct(variant));
}

/** Words that the dictionary knows and no report means: in each an apostrophe was left out. */
const NEVER_MEANT = /^(?:cant|whats|wont)$/i;

/** What stands before an apostrophe that was left out: of "dont", "thats", "youve". */
const CONTRACTION = regex('i')`
  ^(?:(?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|should|was|were|wo|would)n(?=t$)|
    (?:any|every|no|some)(?:body|one)(?=s$)|(?:he|here|how|it|let|one|she|that|there|this|what|when|where|
    who|why)(?=(?:s|d|ll)$)|(?:could|might|must|should|they|we|who|would|you)(?=(?:d|ll|re|ve)$)|
    i(?=(?:m|d|ll|ve)$))
`;

/** "dont" as "don't", "Thats" as "That's"; null for a word that no apostrophe mends. */
function contracted(dictionary: Dictionary, word: string): string | null {
  const stem = CONTRACTION.exec(word)?.[0];
  if (stem === undefined) return null;
  const start = stem === 'i' ? 'I' : stem;
  const mended = `${start}'${word.slice(stem.length)}`;
  return dictionary.correct(mended) ? mended : null;
}

/** Vulgar words and slurs of the dictionary: they stand one press away from the CEO's page, and nobody meant them. */
const VULGAR = regex('i')`
  ^(?:anal|anus|arsed?|ass|assholes?|bastard|bitch|boner|boob|bugger|chink|clit|cock|cocksucker|coon|crap|cum|
    cumm|cunt|dago|damn|dick|dickhead|dildo|dyke|fag|fagg|faggot|fagot|fart|fuck|fuckhead|goddamn?|gook|
    homo|honky|jerk|kike|knob|moron|nigga|niggaz|nigger|nympho|orgasm|pee|penis|piss|poop|porn|porno|prick|
    pubes|pussy|queer|rape|rapist|retard|scum|semen|sex|shag|shagg|shit|shithead|shitload|shitt|slag|slagg|
    slut|smut|spastic|spic|teat|testicle|tit|titt?y|turd|twat|vagina|
    wank|wetback|whore|wop)(?:e?s|e?d|er|ers|ing|y|it|['’]s)?$
`;

const letters = (word: string): string => [...word.toLowerCase()].toSorted().join('');

/**
 * How unlike two words are: letters in another order are the commonest slip, then those that begin otherwise come last.
 */
function distance(wrong: string, right: string): number {
  const sameLetters = letters(wrong) === letters(right) ? 0 : 2;
  const sameStart = wrong[0]?.toLowerCase() === right[0]?.toLowerCase() ? 0 : 1;
  const sameCase = /^\p{Lu}/u.test(right) && !/^\p{Lu}/u.test(wrong) ? 1 : 0;
  return sameLetters + sameStart + sameCase + Math.abs(wrong.length - right.length);
}

const MOST = 4;

/** What the writer may have meant, the likeliest first: a contraction that lacks its apostrophe; nothing vulgar. */
export function suggestionsFor(dictionary: Dictionary, word: string): readonly string[] {
  const short = contracted(dictionary, word);
  const others = dictionary
    .suggest(word)
    .filter((right) => right !== short && !VULGAR.test(right))
    .map((right, place) => ({ right, place, unlike: distance(word, right) }))
    .toSorted((a, b) => a.unlike - b.unlike || a.place - b.place)
    .map(({ right }) => right);
  return (short === null ? others : [short, ...others]).slice(0, MOST);
}
