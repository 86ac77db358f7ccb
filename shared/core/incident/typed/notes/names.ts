import { pattern, regex } from '../../../long-text.ts';
import { GIVEN_NAMES } from '../../../wording/given-names.ts';

/** Words that open a note and are nobody's name: "Rollback: started", "Unconfirmed: data lost". */
const EVENT_WORDS: ReadonlySet<string> = new Set(
  `action actions afaik alarm alarms alert alerts alleged allegedly answer api app apparently assume assumed
  assuming assumption backup believed btw bug bug-fix build call cause caution change changes check checkout
  claim claimed claims cluster comment config configuration confirmed context corrected correction
  corrigendum critical customer customers dashboard data database debug decision decisions denied deploy
  deployed deployment detail details detected detection disproved disputed dns done doubt doubtful down
  draft edit edited effect end ended erratum error errors escalated escalation estimate estimated eta event
  evidence excluded expected failed failover failure false fatal finding fix fixed follow-up fyi grafana
  guess heard hearsay hotfix http https hypothesis idea identified if impact incident info investigating
  investigation issue jira latency learned lesson likely link log login logs mail maybe merged message
  metrics migration mitigated mitigation monitor monitoring nb network next no not note notes notice now
  observation open ops outage page paged pagerduty payment payments perhaps plan possible possibly potential
  preliminary presumably presumed probable probably problem provisional ps question queue reason recovered
  recovery refuted region release released report reported reportedly resolved response restart restarted
  restored result retracted retry revert reverted risk rollback rolled root ruled-out rumor rumors rumour
  rumours runbook seemingly server service services severity sign sla slack slo source speculation staging
  start started state status step subject summary support supposed supposedly suspect suspected suspicion
  symptom symptoms system task team tentative test theory ticket time timeline todo token trigger unclear
  unconfirmed unknown unlikely unproven unsure untrue unverified update updated updates vendor verified
  version warn warning web website why workaround wrong yes`.split(/\s+/),
);

const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'el',
  'la',
  'le',
  'van',
  'von',
  'zu',
]);

/** "Bob", "O’Neil", "Anna-Lena", "S." */
const CAPITALISED = /^\p{Lu}(?:\p{Ll}|[’'-]\p{Lu}|\p{M})*\p{Ll}?\.?$/u;
/** "bob", "@bob.smith", "bob_42" */
const HANDLE = /^@?\p{L}[\p{L}\p{M}\d._-]{0,30}$/u;
const PHONE = /^\+\d[\d\s()-]{5,20}$/;

/** No name is longer, in characters and in words. */
const MAX_NAME = 50;
const MAX_PARTS = 4;

/**
 * True for what reads as the name of a person: capitalised words, or one name of a chat. A word that opens notes
 * ("Rollback", "DB") is none. In a line of a chat export whatever stands before the colon is a sender.
 */
export function isName(text: string, isSender = false): boolean {
  if (text === '' || text.length > MAX_NAME) return false;
  if (text.startsWith('@')) return HANDLE.test(text);
  const parts = text.split(/\s+/);
  if (parts.length > MAX_PARTS || parts.some((part) => EVENT_WORDS.has(part.toLowerCase()))) return false;
  if (isSender) return PHONE.test(text) || !/[.!?/]$|\d/.test(text);
  if (parts.length === 1 && HANDLE.test(text)) return !/^[\p{Lu}\d_-]+$/u.test(text);
  return parts.every((part) => CAPITALISED.test(part) || PARTICLES.has(part));
}

/** What chats write behind a name: "Marek [he/him]", "Sanjay (support)", "Lena | SRE", "Marco :palm_tree:". */
export const BEHIND_NAME = pattern`
  (?:\s*(?:\([^()]{1,40}\)|\[[^[\]\d]{1,40}\]|\|\s?[^|\d]{1,30}?|:[a-z][\w+-]{1,40}:|
    \p{Extended_Pictographic}\uFE0F?)){0,3}
`;
const ONLY_NAME = new RegExp(`^([^\\d[(]{1,50}?)${BEHIND_NAME}$`, 'iu');

/** A line that holds nothing but a name, without what a chat writes behind it; other lines as they are. */
export function bareName(line: string): string {
  return ONLY_NAME.exec(line.slice(0, 4 * MAX_NAME))?.[1]?.trim() ?? line;
}

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.map((name) => name.toLowerCase()));

/** True for a name that begins with a common given name: "Bob Smith", "@ann", "bob.smith". */
export function isGiven(name: string): boolean {
  return GIVEN.has(/^@?(\p{L}+)/u.exec(name)?.[1]?.toLowerCase() ?? '');
}

/** Who may have said the words of one line. */
export interface Speaker {
  readonly name: string;
  /** The name with what stood behind it: “Ledger (EU)”, which stays where it is nobody's. */
  readonly written: string;
  /** False for a word before a colon that may be a subject: "Redis: down". */
  readonly isSure: boolean;
}

const ANGLED = /^<\s{0,3}[@+%&~]?([^<>\s][^<>]{0,40})>\s*/;
const BEFORE_COLON = regex('i')`
  ^~?\s?([^:|<>[\]{}"“]{1,50}?)(?:\s?[[(]([^[\]()\d:]{1,40})[\])])?\s?:(?:\s+|$)
`;
/** "he/him", "she/they": nobody writes them behind a thing. */
const PRONOUNS = /^(?:he|she|they|any|ze|xe|it|er|sie)\s?\/\s?[a-z]/i;

/** The words without the speaker in front, and the speaker; null where none is named. */
export function withoutSpeaker(
  words: string,
  isSender: boolean,
): { readonly words: string; readonly speaker: Speaker | null } {
  const [angled, nick] = ANGLED.exec(words) ?? [];
  if (angled !== undefined && nick !== undefined)
    return {
      words: words.slice(angled.length),
      speaker: { name: nick.trim(), written: nick.trim(), isSure: true },
    };
  const [front, name, behind = ''] = BEFORE_COLON.exec(words.slice(0, 2 * MAX_NAME)) ?? [];
  if (front === undefined || name === undefined || !isName(name, isSender)) return { words, speaker: null };
  const isSure = isSender || name.startsWith('@') || isGiven(name) || PRONOUNS.test(behind);
  const written = front.trim().replace(/\s?:$/, '');
  return { words: words.slice(front.length), speaker: { name, written, isSure } };
}

/** What is said of a thing, not by a person: "down", "500s", "is back", "restarted". */
const STATE = regex('i')`
  ^(?:(?:is|are|was|were|still|all|now|not|partly|fully|everything)\s+)*(?:\d|(?:down|up|ok|okay|back|broken|
    dead|slow|green|red|fine|full|healthy|unhealthy|lost|offline|online|stopped|unreachable|unavailable|
    available|degraded|recovered|recovering|restored|working|normal|refus\w*|restart\w*|fail\w*|crash\w*|
    error\w*|timeouts?|timed|time-outs?|affected|stable)\b)
`;
const STATE_LAST =
  /^(?:\S+\s+){1,3}(?:down|back|lost|offline|unreachable|unavailable|failing|failed|degraded|slow)[.!]?$/i;

/**
 * The names that are speakers: those that are sure, and a word that stands before a colon on two lines or more and is
 * nowhere followed by the state of a thing.
 */
export function speakersOf(
  lines: readonly { readonly speaker: Speaker | null; readonly words: string }[],
): ReadonlySet<string> {
  const sure = new Set<string>();
  const often = new Map<string, number>();
  for (const { speaker, words } of lines) {
    if (!speaker) continue;
    if (speaker.isSure) sure.add(speaker.name);
    const before = often.get(speaker.name) ?? 0;
    often.set(
      speaker.name,
      STATE.test(words) || STATE_LAST.test(words) ? Number.NEGATIVE_INFINITY : before + 1,
    );
  }
  return new Set([...sure, ...[...often].flatMap(([name, count]) => (count > 1 ? name : []))]);
}
