import { regex } from '../../../long-text.ts';

/** What a chat's program says itself, not a person. */
const PROGRAM: readonly RegExp[] = [
  regex('i')`
    ^(?:\*{3}|-!-|<?--|-->|→|←|⇐)\s*\S{1,60}.{0,100}\b(?:joined|left|quit|parted|kicked|mode|topic|now known
      as)\b
  `,
  /^---\s*(?:Log (?:opened|closed)|Day changed)\b/i,
  /^\S{1,60}(?:\s\S{1,40})?\s(?:has |have )?(?:joined|left|was (?:added|removed)(?: to| from)?) #\S{1,80}$/i,
];
/** The same without a moment; with one, "Bob joined the call" is an event. */
const PROGRAM_UNDATED: readonly RegExp[] = [
  regex('iu')`
    ^\S{1,60}(?:\s\S{1,40})?\s(?:has )?(?:joined|left|set|pinned|renamed|changed) (?:the|a)
      (?:channel|conversation|group|message)(?:\b.{0,20}topic.{0,100}|[^\p{L}]{0,3})$
  `,
  /^\d{1,4} (?:repl(?:y|ies)|reactions?)(?:$|\s+last reply)/i,
  /^last reply\b/i,
  /^(?:view thread|new(?: messages?)?|\(?edited\)?|also sent to the channel|replied to a thread:?.{0,100})$/i,
  /^(?::[\w+-]{1,40}:\s*\d*\s*)+$/,
];

/** A line that may begin with a moment in a form that is not read. */
const PERHAPS_A_MOMENT = /^(?:1\d{9}(?:\d{3})?(?:\.\d{1,9})?|(?:[01]\d|2[0-3])[0-5]\d(?:h|hrs?|Z)?)(?:\s|$)/;

/** No such line is longer; a long paste is not searched. */
const MAX = 300;

const PROGRAM_SAYS = 'said by the program of the chat';

/** Why a line is no event and belongs to none; null for words. `isDated` where a moment stands in front of them. */
export function noiseOf(line: string, isDated: boolean): string | null {
  const start = line.slice(0, MAX);
  if (PROGRAM.some((pattern) => pattern.test(start))) return PROGRAM_SAYS;
  if (isDated) return null;
  if (PROGRAM_UNDATED.some((pattern) => pattern.test(start))) return PROGRAM_SAYS;
  const moment = PERHAPS_A_MOMENT.exec(start)?.[0].trim();
  return moment === undefined ? null : `not understood: “${moment}” may be a time; write for example 14:02`;
}
