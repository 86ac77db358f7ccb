import { regex } from '../long-text.ts';

/** One line without spare spaces: line breaks and tabs of a pasted text become single spaces. */
export function asLine(text: string): string {
  return /[^\S ]|^ | $| {2}/.test(text) ? text.trim().replace(/\s+/g, ' ') : text;
}

/** Without these characters at its end. A loop: a pattern would take quadratic time on a long run of dots. */
function stripEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Trims to one line that ends with exactly one sentence mark. Text without words stays empty. */
export function asSentence(text: string): string {
  const line = asLine(text);
  const words = stripEnd(line, ' .');
  if (words === '') return '';
  if (line.endsWith('...')) return `${words}…`;
  return /[.!?…]["”’)]?$/.test(words) ? words : `${words}.`;
}

/** The text as the middle of a sentence: one line, no final stop. */
export function asClause(text: string): string {
  return stripEnd(asLine(text), ' .!…');
}

const NONE = regex('i')`
  ^(?:no|none|nothing|nil|n\/a|not applicable)(?: (?:known|found|noticed|seen|else|so far|yet|at all|as yet|
    for now)){0,2}$
`;

/** True for how people write that there is nothing to write: "none", "n/a", "nothing yet". */
export function saysNone(text: string): boolean {
  return NONE.test(asClause(text));
}

const UNDECIDED =
  /^(?:(?:still |as )?(?:not (?:yet )?(?:decided|agreed)|undecided|to be decided|open))(?: yet)?$/i;

/** True for how people write that nobody has decided it: "not decided yet", "still open". */
export function saysUndecided(text: string): boolean {
  return UNDECIDED.test(asClause(text));
}

/** True for a list whose only words are that there is nothing to list. */
export function linesSayNone(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== '');
  return said.length > 0 && said.every(saysNone);
}

/** The texts that hold words, each as a clause: blank rows and lines leave no hole in a list of words. */
export function clausesOf(texts: readonly (string | null)[]): readonly string[] {
  return texts.map((text) => asClause(text ?? '')).filter((text) => text !== '');
}

/** The name of a field without the form's remark behind it: "Owner" of "Owner (role)". */
export function withoutRemark(label: string): string {
  return label.replace(/ \([^()]*\)$/, '');
}

/** With a capital, for the start of a sentence. */
export function capitalise(text: string): string {
  return text === '' ? text : text[0]?.toUpperCase() + text.slice(1);
}

/** The label as it stands inside a sentence; a word of capitals keeps them: "plan B", "SLO target". */
export function decapitalise(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** "a", "a and b", "a, b and c"; with another last word "a, b or c". */
export function joinWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/**
 * "a, b or c"; where a text holds such words itself, "a and b; or c": who decides must see where an option ends.
 */
export function joinOptions(options: readonly string[]): string {
  const isPlain = options.every((option) => !/[,;](?!\d)|(?:^| )(?:and|or)(?: |$)/i.test(option));
  if (isPlain || options.length < 2) return joinWords(options, 'or');
  return `${options.slice(0, -1).join('; ')}; or ${options.at(-1)}`;
}

/** What is only added to a noun: "our services (web, API)", "all services incl. the status page". */
const ADDED = /\s*\([^()]*\)|,?\s(?:incl\.?|including|such as)\s.*$/gi;

/** True for "payments in Europe" or "search and browsing", false for "status", "DNS" or "the page of brands". */
export function isPluralNoun(noun: string): boolean {
  const [head = ''] = noun
    .replace(ADDED, '')
    .trim()
    .split(/ (?:at|by|for|from|in|of|on|through|to|via|with) /, 1);
  return head.includes(' and ') || /[^siu'’]s$/.test(head);
}

/** The noun for this many: "1 customer", "2 customers". */
export function nounFor(count: number, plural: string): string {
  return count === 1 ? plural.replace(/s$/, '') : plural;
}

/** True for words that tell already which one is meant: "the head of support", "our bank", "each team". */
export function hasDeterminer(text: string): boolean {
  return /^(?:the|a|an|our|their|its|his|her|each|every|both|all|no|nobody|who|whoever)\b/i.test(text);
}

/** Words that are no names: with a capital they only began somebody's sentence. */
const COMMON = regex('')`
  ^(?:A|After|All|Also|An|And|Any|As|At|Before|But|By|Each|Every|Everybody|Everyone|Everything|For|If|In|It|Its|
    No|Nobody|None|Not|Nothing|On|One|Only|Or|Our|Plus|So|Some|That|The|Their|Then|There|These|They|This|Those|
    Until|We|When|With|Yes|You|Your)(?![\w-])
`;

/** The clause as it stands inside a sentence: "The head of payments approves" continues as "the head …". */
export function asInner(text: string): string {
  return COMMON.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
