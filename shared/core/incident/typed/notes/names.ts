/** Words that open a note and are nobody's name: "Rollback: started", "Unconfirmed: data lost". */
const EVENT_WORDS: ReadonlySet<string> = new Set(
  `action actions alarm alarms alert alerts answer api app assumption backup bug build bug-fix call cause caution change
  changes check checkout cluster comment config configuration confirmed context critical customer customers dashboard
  data database debug decision decisions deploy deployed deployment detail details detected detection dns done down
  effect end ended error errors escalated escalation event evidence failed failover failure fatal finding fix fixed
  follow-up grafana hotfix http https hypothesis idea identified impact incident info investigating investigation issue
  jira latency learned logs login lesson link log mail merged message metrics migration mitigated mitigation monitor
  monitoring network next note notes notice now observation open ops outage page paged pagerduty payment payments plan
  problem question queue reason recovered recovery region release released report resolved response restart restarted
  restored result retry revert reverted risk rollback rolled root runbook server service services severity sign sla slack
  slo source staging start started state status step subject summary support symptom symptoms system task team test
  theory ticket time timeline todo token trigger update updates vendor verified version warn warning web website why
  workaround allegedly apparently assumed believed claim claims correction corrected denied disproved doubt estimate
  estimated eta expected guess likely maybe perhaps possible possibly presumably probable probably refuted reported
  reportedly rumor rumors rumour rumours speculation suspect suspected suspicion tentative unclear unconfirmed unknown
  unlikely unproven unsure unverified`.split(/\s+/),
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

const ANGLED = /^<\s{0,3}[@+%&~]?([^<>\s][^<>]{0,40})>\s*/;
const BEFORE_COLON = /^~?\s?([^:|<>[\]{}"“]{1,50}?)\s?:(?:\s+|$)/;

/** The words without the speaker in front, and the speaker; null where none is named. */
export function withoutSpeaker(
  words: string,
  isSender: boolean,
): { readonly words: string; readonly name: string | null } {
  const [angled, nick] = ANGLED.exec(words) ?? [];
  if (angled !== undefined && nick !== undefined)
    return { words: words.slice(angled.length), name: nick.trim() };
  const [front, name] = BEFORE_COLON.exec(words.slice(0, 2 * MAX_NAME)) ?? [];
  if (front === undefined || name === undefined || !isName(name, isSender)) return { words, name: null };
  return { words: words.slice(front.length), name };
}
