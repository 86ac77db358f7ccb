import type { Incident } from '../incident/incident.ts';
import { remember } from '../remember.ts';
import type { Fix } from './finding.ts';
import type { Hit, Reads, Rule } from './rule.ts';
import type { Sentence } from './text/coach-text.ts';
import { outsideQuotes, quotedSpans } from './text/quotes.ts';

/** A wording to find. Every match holds one of the cue words, which say where it is worth looking. */
export interface Phrase {
  /** Words in lower case, split at hyphens and apostrophes, separated by spaces. */
  readonly cues: string;
  /** Global and linear: no repetition inside a repetition, every gap with a limit. */
  readonly pattern: RegExp;
  /** Words that can stand in the place of those found ('' takes them out), or null where none fit. */
  readonly instead?: (found: string) => string | null;
}

interface PhraseRule extends Omit<Rule, 'check'> {
  readonly reads: Reads;
  readonly phrases: readonly Phrase[];
  /** Wordings that follow from the record: names of people, of suppliers. */
  readonly phrasesFor?: (incident: Incident) => readonly Phrase[];
  /** Wordings that make the sentence right. */
  readonly unless?: readonly RegExp[];
  /** False when the record allows such wording. */
  readonly holds?: (incident: Incident) => boolean;
}

const wordsOfCue = remember((cues) => cues.split(' '), 2_000, 2_000);

/** A capital stays a capital: "No impact" becomes "A small impact". */
function likeFound(text: string, found: string): string {
  return /^\p{Lu}/u.test(found) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

function fixesFor(found: string, instead: Phrase['instead']): readonly Fix[] {
  const text = instead?.(found) ?? null;
  if (text === null) return [];
  const label = text === '' ? 'Take the words out' : `Write “${likeFound(text, found)}”`;
  return [{ kind: 'replace', label, text: likeFound(text, found) }];
}

function hitsIn(sentence: Sentence, { pattern, instead }: Phrase): readonly Hit[] {
  return [...sentence.text.matchAll(pattern)].map((match) => {
    const start = sentence.start + match.index;
    return { line: sentence.line, start, end: start + match[0].length, fixes: fixesFor(match[0], instead) };
  });
}

/** Where patterns overlap, the first and longest span speaks for all. */
export function withoutOverlaps(hits: readonly Hit[]): readonly Hit[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of sorted) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}

function hitsOf(sentence: Sentence, phrases: readonly Phrase[], unless: readonly RegExp[]): readonly Hit[] {
  const found = phrases.flatMap((phrase) => hitsIn(sentence, phrase));
  if (found.length === 0 || unless.some((pattern) => pattern.test(sentence.text))) return [];
  return outsideQuotes(withoutOverlaps(found), quotedSpans(sentence));
}

/**
 * A rule made of wordings: each is looked for in the sentences that hold one of its cue words, and nothing is said
 * about a sentence that also holds one of the `unless` wordings.
 */
export function phraseRule({ reads, phrases, phrasesFor, unless = [], holds, ...rule }: PhraseRule): Rule {
  return {
    ...rule,
    check({ text, incident }) {
      if (holds && !holds(incident)) return [];
      const found = new Map<Sentence, Phrase[]>();
      for (const phrase of phrasesFor ? [...phrases, ...phrasesFor(incident)] : phrases) {
        for (const sentence of text.withWords(wordsOfCue(phrase.cues))) {
          if (!reads(sentence.line)) continue;
          const list = found.get(sentence);
          if (list) list.push(phrase);
          else found.set(sentence, [phrase]);
        }
      }
      return [...found].flatMap(([sentence, list]) => hitsOf(sentence, list, unless));
    },
  };
}
