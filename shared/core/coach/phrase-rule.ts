import type { Incident } from '../incident/incident.ts';
import type { Hit, Reads, Rule } from './rule.ts';
import type { Sentence } from './text/coach-text.ts';
import { outsideQuotes, quotedSpans } from './text/quotes.ts';

/** A wording to find. Every match holds one of the cue words, which say where it is worth looking. */
export interface Phrase {
  /** Words in lower case, split at hyphens and apostrophes, separated by spaces. */
  readonly cues: string;
  /** Global and linear: no repetition inside a repetition, every gap with a limit. */
  readonly pattern: RegExp;
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

interface Search {
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

const searchOf = ({ cues, pattern }: Phrase): Search => ({ words: cues.split(' '), pattern });

function hitsIn(sentence: Sentence, pattern: RegExp): readonly Hit[] {
  return [...sentence.text.matchAll(pattern)].map((match) => {
    const start = sentence.start + match.index;
    return { line: sentence.line, start, end: start + match[0].length };
  });
}

/** Where patterns overlap, the first and longest span speaks for all. */
export function withoutOverlaps(hits: readonly Hit[]): readonly Hit[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of sorted) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}

function hitsOf(sentence: Sentence, patterns: readonly RegExp[], unless: readonly RegExp[]): readonly Hit[] {
  const found = patterns.flatMap((pattern) => hitsIn(sentence, pattern));
  if (found.length === 0 || unless.some((pattern) => pattern.test(sentence.text))) return [];
  return outsideQuotes(withoutOverlaps(found), quotedSpans(sentence));
}

/**
 * A rule made of wordings: each is looked for in the sentences that hold one of its cue words, and nothing is said
 * about a sentence that also holds one of the `unless` wordings.
 */
export function phraseRule({ reads, phrases, phrasesFor, unless = [], holds, ...rule }: PhraseRule): Rule {
  const always = phrases.map(searchOf);
  return {
    ...rule,
    check({ text, incident }) {
      if (holds && !holds(incident)) return [];
      const searches = phrasesFor ? [...always, ...phrasesFor(incident).map(searchOf)] : always;
      const found = new Map<Sentence, RegExp[]>();
      for (const { words, pattern } of searches) {
        for (const sentence of text.withWords(words)) {
          if (!reads(sentence.line)) continue;
          const patterns = found.get(sentence);
          if (patterns) patterns.push(pattern);
          else found.set(sentence, [pattern]);
        }
      }
      return [...found].flatMap(([sentence, patterns]) => hitsOf(sentence, patterns, unless));
    },
  };
}
