import { parseArgs } from 'node:util';
import { belowBar, judge, type Score, share, type Tally, tally } from './coach-corpus.ts';
import type { Split } from './coach-sentences.ts';

/**
 * How often the coach is right, rule by rule, on sentences it was written against (dev) and on those held out.
 * --misses lists what is not found and what is found wrongly: of the dev sentences, so that the held-out ones stay
 * unread; --split held lists those instead.
 */
const { values } = parseArgs({
  options: { misses: { type: 'boolean' }, split: { type: 'string' } },
});
const splits: readonly Split[] =
  values.split === 'dev' || values.split === 'held' ? [values.split] : ['dev', 'held'];

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round(share(part, whole) * 100)}%`;

function row(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word.padEnd(24) : word.padStart(8))).join('');
}

function scoreRow({ ruleId, cases, hits, falseAlarms }: Score): string {
  const precision = percent(hits, hits + falseAlarms);
  return row([ruleId, `${cases}`, percent(hits, cases), precision, `${falseAlarms}`]);
}

function summary({ scores, sentences, clean, cleanFlagged }: Tally): string {
  const total = (key: 'cases' | 'hits' | 'falseAlarms') => scores.reduce((sum, score) => sum + score[key], 0);
  const [cases, hits, falseAlarms] = [total('cases'), total('hits'), total('falseAlarms')];
  return [
    `${sentences} sentences. Recall ${percent(hits, cases)}, precision ${percent(hits, hits + falseAlarms)}.`,
    `Clean sentences flagged: ${cleanFlagged} of ${clean} (${percent(cleanFlagged, clean)}).`,
  ].join(' ');
}

for (const split of splits) {
  const judged = judge(split);
  const counted = tally(judged);
  print(`\n${split}`);
  print(row(['rule', 'cases', 'recall', 'precis.', 'false']));
  for (const score of counted.scores) print(scoreRow(score));
  print(summary(counted));
  if (values.misses && (split === 'dev' || values.split === 'held')) {
    for (const { text, expected, found, excess } of judged) {
      for (const ruleId of expected) if (!found.includes(ruleId)) print(`missed  ${ruleId}: ${text}`);
      for (const ruleId of excess) print(`false   ${ruleId}: ${text}`);
    }
  }
  if (split === 'held') {
    for (const sentence of belowBar(counted)) {
      print(`Below the bar: ${sentence}`);
      process.exitCode = 1;
    }
  }
}
