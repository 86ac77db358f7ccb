import type { Word } from '../../vocabulary/words.ts';
import { countedWords } from './counted-words.ts';
import { fromLetters } from './weight-letters.ts';

/**
 * What rules have learnt from labelled sentences, as text: a line for each rule with its id, its start and the score
 * below which it is denied; an empty line; a line for each word or pair of words with its weight for
 * each of the rules, as a letter (weight-letters.ts). Written by `npm run coach:learn`.
 */
export type LikenessTable = string;

/** A sentence that reads like those a rule is about, with the stretch of it that says so. */
export interface Likeness {
  readonly ruleId: string;
  /** UTF-16 offsets in the text that the words were split from. */
  readonly start: number;
  readonly end: number;
}

/** What a word or a pair weighs, rule by rule. */
type Weights = readonly number[];

interface Learnt {
  readonly ruleIds: readonly string[];
  /** What a sentence has before its words are counted; above 0 it is alike. */
  readonly starts: readonly number[];
  /** Below this it is denied. */
  readonly denied: readonly number[];
  readonly weightsOf: (gram: string) => Weights | undefined;
}

/** The lines of the table by their gram, unread. */
function byGram(table: string, from: number): Map<string, string> {
  const lines = new Map<string, string>();
  for (let at = from; at < table.length; ) {
    const tab = table.indexOf('\t', at);
    const end = table.indexOf('\n', tab);
    lines.set(table.slice(at, tab), table.slice(tab + 1, end));
    at = end + 1;
  }
  return lines;
}

function readTable(table: LikenessTable): Learnt {
  const headEnd = table.indexOf('\n\n');
  const rules = table
    .slice(0, headEnd)
    .split('\n')
    .map((line) => line.split('\t'));
  // Thousands of grams, of which a text holds a few: the weights of those are read when they are met.
  const unread = byGram(table, headEnd + 2);
  const read = new Map<string, Weights>();
  return {
    ruleIds: rules.map(([id = '']) => id),
    starts: rules.map(([, start]) => Number(start)),
    denied: rules.map(([, , denied]) => Number(denied)),
    weightsOf: (gram) => {
      const before = read.get(gram);
      if (before) return before;
      const text = unread.get(gram);
      if (text === undefined) return undefined;
      const weights = fromLetters(text);
      read.set(gram, weights);
      return weights;
    },
  };
}

/** A word or pair that was counted, with what it weighs and where it stands. */
interface Gram {
  readonly weights: Weights;
  readonly start: number;
  readonly end: number;
}

const weightFor = ({ weights }: Gram, rule: number): number => weights[rule] ?? 0;

/** Words and pairs that weigh at least this part of the heaviest one are those that say so. */
const TELLING = 0.6;

/** From the first to the last of the words that speak most for the rule. */
function tellingPart(grams: readonly Gram[], rule: number): Pick<Likeness, 'start' | 'end'> {
  const heaviest = grams.reduce((most, gram) => Math.max(most, weightFor(gram, rule)), 0);
  const telling = grams.filter((gram) => weightFor(gram, rule) >= TELLING * heaviest);
  return {
    start: telling[0]?.start ?? 0,
    end: telling.reduce((last, { end }) => Math.max(last, end), 0),
  };
}

/** What is known of a sentence by its words. */
export interface Judgement {
  /** The rule that it reads most like a case of, if any. */
  readonly like: Likeness | null;
  /** True for a rule that it reads so little like a case of that a wording of it means something else here. */
  readonly denies: (ruleId: string) => boolean;
}

/** Judges a sentence; `text` is what the words' offsets count in. */
export type JudgeSentence = (words: readonly Word[], text: string) => Judgement;

/**
 * A judgement by the words of a sentence and their pairs, each with a weight learnt from labelled sentences (logistic
 * regression): it finds what says the same in words that no pattern foresaw. One pass over the words, whatever they are.
 */
export function createLikeness(table: LikenessTable): JudgeSentence {
  const { ruleIds, starts, denied, weightsOf } = readTable(table);
  return (words, text) => {
    const counted = countedWords(words, text);
    const sums = [...starts];
    const grams: Gram[] = [];
    const count = (gram: string, start: number, end: number): void => {
      const weights = weightsOf(gram);
      if (!weights) return;
      grams.push({ weights, start, end });
      for (let rule = 0; rule < sums.length; rule += 1) sums[rule] = (sums[rule] ?? 0) + (weights[rule] ?? 0);
    };
    counted.forEach(({ word, start, end }, index) => {
      count(word, start, end);
      const next = counted[index + 1];
      if (next) count(`${word} ${next.word}`, start, next.end);
    });
    const most = Math.max(...sums);
    const first = sums.indexOf(most);
    return {
      like: most > 0 ? { ruleId: ruleIds[first] ?? '', ...tellingPart(grams, first) } : null,
      denies: (ruleId) => {
        const rule = ruleIds.indexOf(ruleId);
        return (sums[rule] ?? 0) < (denied[rule] ?? 0);
      },
    };
  };
}
