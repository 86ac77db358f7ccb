import type { Line } from '../brief/lines.ts';
import type { Incident } from '../incident/incident.ts';
import { rememberFor, rememberRead } from '../remember.ts';
import type { KnownWord } from '../vocabulary/words.ts';
import type { Fix } from './finding.ts';
import type { JudgeSentence, Likeness } from './likeness/likeness.ts';
import type { Found, Phrase, PhraseRule } from './phrase-rule.ts';
import { allMatches } from './phrases/all-matches.ts';
import { type CuedSentence, cuedSentences } from './phrases/line-cues.ts';
import { ready } from './phrases/make-pattern.ts';
import { createWaySearch, standingIn } from './phrases/way-search.ts';
import { cueTableOf, type Sought, type WayTable } from './phrases/way-table.ts';
import { inWords, type LookUp } from './phrases/word-finder.ts';
import type { Hit } from './rule.ts';
import { type CoachLine, rememberInLine, type Sentence } from './text/coach-text.ts';
import { withoutOverlaps } from './text/overlaps.ts';
import { outsideQuotes, quotedSpans } from './text/quotes.ts';

/** A wording of a rule that stands in a sentence, or one like it; offsets count in the sentence. */
interface Match {
  readonly rule: PhraseRule;
  readonly start: number;
  readonly end: number;
  readonly found: Found;
  readonly phrase: Pick<Phrase, 'instead' | 'severity' | 'holds'>;
  /** True where the sentence is only like those the rule is about. */
  readonly isGuess?: boolean;
}

/** The patterns that make a wording right: most are tried on few texts, and none before one of its wordings stands. */
const made = rememberFor(ready);

/** How far before and behind a wording the words may stand that make it right, in UTF-16 units. */
const NEAR = 80;

/** A wording with the rule that looks for it. */
interface Wanted {
  readonly rule: PhraseRule;
  readonly phrase: Phrase;
  readonly cues?: string;
  readonly pattern: RegExp;
}

/** A capital stays a capital: "No impact" becomes "A small impact". */
function likeFound(text: string, found: string): string {
  return /^\p{Lu}/u.test(found) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

function fixesFor({ found, phrase }: Match, incident: Incident, line: Line): readonly Fix[] {
  const words = phrase.instead?.(found, incident, line) ?? null;
  if (words === null) return [];
  const text = likeFound(words, found[0]);
  return [{ kind: 'replace', label: text === '' ? 'Take the words out' : `Write “${text}”`, text }];
}

function isRight(
  { unlessPreceding, unlessFollowing }: Phrase,
  text: string,
  start: number,
  end: number,
): boolean {
  return (
    (unlessPreceding && made(unlessPreceding).test(text.slice(Math.max(0, start - NEAR), start))) === true ||
    (unlessFollowing && made(unlessFollowing).test(text.slice(end, end + NEAR))) === true
  );
}

function matchesOf({ rule, phrase }: Wanted, patterns: readonly RegExp[], text: string): readonly Match[] {
  const matches: Match[] = [];
  for (const match of allMatches(patterns, text)) {
    const [all, ...groups] = match;
    const start = match.index;
    const end = start + all.length;
    if (isRight(phrase, text, start, end)) continue;
    const found: Found = [all, ...groups.map((group: string | undefined) => group ?? '')];
    matches.push({ rule, start, end, found, phrase });
  }
  return matches;
}

function hitsOf(
  rule: PhraseRule,
  matches: readonly Match[],
  sentence: Sentence,
  incident: Incident,
): readonly Hit[] {
  const { line, text } = sentence;
  if (!rule.reads(line) || rule.unless?.some((pattern) => made(pattern).test(text))) return [];
  const before = line.text.slice(Math.max(0, sentence.start - 2 * NEAR), sentence.start);
  const behind = line.text.slice(sentence.end, sentence.end + 2 * NEAR);
  if (rule.unlessBefore && made(rule.unlessBefore).test(before)) return [];
  if (rule.unlessBehind && made(rule.unlessBehind).test(behind)) return [];
  const held = matches.filter(({ phrase }) => phrase.holds?.(incident) !== false);
  const found = withoutOverlaps(held).map((match) => ({
    line,
    start: sentence.start + match.start,
    end: sentence.start + match.end,
    fixes: fixesFor(match, incident, line),
    ...(match.phrase.severity && { severity: match.phrase.severity }),
    ...(match.isGuess && { isGuess: true }),
  }));
  return outsideQuotes(found, quotedSpans(sentence));
}

export interface RuleHit {
  readonly rule: PhraseRule;
  readonly hit: Hit;
}

/** `cues` are those of the text. */
type Search = (text: string, cues: readonly KnownWord[]) => readonly Match[];

/** What the record says about the search: wordings of its own, rules that it silences. */
interface FromRecord {
  readonly search: Search;
  readonly silent: ReadonlySet<PhraseRule>;
}

const findNothing: Search = () => [];

/** The ways of these patterns, or of as many as are known. */
export type FindWays = (all: readonly Sought[]) => WayTable;

function searchFor(wanted: readonly Wanted[], findWays: FindWays, lookUp?: LookUp): Search {
  if (wanted.length === 0) return findNothing;
  const search = createWaySearch(wanted, findWays(wanted), lookUp);
  return (text, cues) =>
    standingIn(search(cues), text).flatMap(({ sought, patterns }) => matchesOf(sought, patterns, text));
}

/** A sentence with what stands in it whatever the record says. */
interface Searched extends CuedSentence {
  readonly matches: readonly Match[];
}

function hitsIn(
  { sentence, cues, matches: usual }: Searched,
  { search, silent }: FromRecord,
  incident: Incident,
): readonly RuleHit[] {
  const recorded = search(sentence.text, cues);
  if (usual.length + recorded.length === 0) return [];
  const matches = [...usual, ...recorded];
  return [...new Set(matches.map(({ rule }) => rule))]
    .filter((rule) => !silent.has(rule))
    .flatMap((rule) => {
      const own = matches.filter((match) => match.rule === rule);
      return hitsOf(rule, own, sentence, incident).map((hit) => ({ rule, hit }));
    });
}

/** True where a person typed some of these words: of those that the facts are told with, nothing is to be guessed. */
function isTyped({ edited, runs }: Line, start: number, end: number): boolean {
  if (edited) return true;
  let at = 0;
  return runs.some(({ text, chip, missing }) => {
    const from = at;
    at += text.length;
    return chip !== undefined && !missing && from < end && start < at;
  });
}

/**
 * What the sentence is most like, where no wording of that rule stands in it: a heading is no sentence, and one word
 * alone would not say why.
 */
function guessIn(
  { line, text, start: at }: Sentence,
  rules: ReadonlyMap<string, PhraseRule>,
  matches: readonly Match[],
  like: Likeness | null,
): readonly Match[] {
  const rule = like && rules.get(like.ruleId);
  if (!rule || matches.some((match) => match.rule === rule)) return [];
  if (line.kind === 'heading' || !isTyped(line, like.start, like.end)) return [];
  const telling = { start: like.start - at, end: like.end - at };
  const words = text.slice(telling.start, telling.end);
  const span = words.includes(' ') ? telling : { start: 0, end: text.length };
  return [{ rule, ...span, found: [words], phrase: {}, isGuess: true }];
}

/** The wordings found, but for those that mean something else in such a sentence, and what it is like besides. */
function judged(
  sentence: Sentence,
  rules: ReadonlyMap<string, PhraseRule>,
  matches: readonly Match[],
  judge: JudgeSentence,
): readonly Match[] {
  const { like, denies } = judge(sentence.words, sentence.line.text);
  const meant = matches.filter(({ rule }) => !denies(rule.id));
  return [...meant, ...guessIn(sentence, rules, matches, like)];
}

/** What stands in a line of the wordings sought; the record is the one it is told on. */
export type PhraseSearch = (line: CoachLine, incident: Incident) => readonly RuleHit[];

/**
 * A search for the wordings of all these rules on a record, line by line. What stands in a line whatever the record
 * says is kept with it.
 */
export function createPhraseSearch(
  rules: readonly PhraseRule[],
  findWays: FindWays,
  judge: JudgeSentence,
): (incident: Incident) => PhraseSearch {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const search = searchFor(
    rules.flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase, ...phrase }))),
    findWays,
    inWords,
  );
  const searched = rememberInLine((line) =>
    cuedSentences(line).map(({ sentence, cues }): Searched => {
      return { sentence, cues, matches: judged(sentence, byId, search(sentence.text, cues), judge) };
    }),
  );
  return rememberRead((incident) => {
    const recorded = rules.flatMap((rule) =>
      (rule.phrasesFor?.(incident) ?? []).map((phrase) => ({ rule, phrase, ...phrase })),
    );
    const record: FromRecord = {
      search: searchFor(recorded, cueTableOf),
      silent: new Set(rules.filter(({ holds }) => holds?.(incident) === false)),
    };
    return (line, of) => searched(line, null).flatMap((sentence) => hitsIn(sentence, record, of));
  });
}
