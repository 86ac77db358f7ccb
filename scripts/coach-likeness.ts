import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildBrief } from '../shared/core/brief/build-brief.ts';
import { BRIEF_SETTINGS } from '../shared/core/brief/settings.ts';
import type { LikenessTable } from '../shared/core/coach/likeness/likeness.ts';
import { inLetters } from '../shared/core/coach/likeness/weight-letters.ts';
import { readBrief } from '../shared/core/coach/text/coach-text.ts';
import { VARIANTS } from '../shared/core/incident/incident.ts';
import { parseIncident } from '../shared/core/incident/parse/parse.ts';
import examples from '../test/coach-corpus/lint-examples.json' with { type: 'json' };
import { type Learnt, type Lesson, learnRules } from './coach-learn.ts';
import { labelled } from './coach-sentences.ts';

/** Rules about what can be said in more ways than anybody lists: each sentence is also held against cases of them. */
const LEARNT = [
  'action.ownerless',
  'action.weak',
  'blame.counterfactual',
  'blame.person',
  'cause.single',
  'cause.unhedged',
  'certainty.absolute',
  'certainty.negative',
  'filler.phrase',
  'hedge.mixed',
  'legal.breach',
  'legal.secrecy',
  'minimise.comparison',
  'minimise.wording',
  'overpromise.eta',
  'overpromise.guarantee',
  'overpromise.never',
  'overpromise.prevent',
  'passive.evasive',
  'thirdparty.blame',
];

/** What may go wrong of the lessons while they are held back. */
const SHARES = { falseAlarms: 0.004, denied: 0.005 };

const repo = resolve(import.meta.dirname, '..');

/** The sentences of the samples' briefs, which are clean. */
function sampleLessons(): readonly Lesson[] {
  const folder = join(repo, 'assets/samples');
  const texts = readdirSync(folder).flatMap((file) => {
    const parsed = parseIncident(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!parsed.ok) throw new Error(`${file} is no record.`);
    const { incident } = parsed;
    return VARIANTS.flatMap((variant) => {
      const brief = buildBrief({ ...incident, setup: { ...incident.setup, variant } }, BRIEF_SETTINGS);
      return readBrief(brief).lines.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    });
  });
  return [...new Set(texts)].map((text) => ({ text, rules: [], also: [], mustPass: true }));
}

/** The labelled sentences: those that rules were written by, those that have judged once, the rules' examples. */
function labelledLessons(): readonly Lesson[] {
  const sentences = (['dev', 'seen'] as const).flatMap(labelled).filter(({ record, rules }) => {
    return record === '' || rules.length > 0;
  });
  const ofExamples = Object.entries(examples).flatMap(([ruleId, { flagged, clean }]) => [
    ...flagged.map((text) => ({ text, rules: [ruleId], also: [] })),
    ...clean.map((text) => ({ text, rules: [], also: [], mustPass: true })),
  ]);
  return [...sentences, ...ofExamples];
}

/** A mark of all that is taught on purpose; the samples' own words may change without a new lesson. */
export function lessonsMark(): string {
  const taught = JSON.stringify([LEARNT, SHARES, labelledLessons()]);
  return createHash('sha256').update(taught).digest('hex').slice(0, 16);
}

/** What was learnt as the table that the coach reads. */
function tableOf(learnt: readonly Learnt[]): LikenessTable {
  const grams = [...new Set(learnt.flatMap(({ weights }) => [...weights.keys()]))].sort();
  const head = learnt.map(({ ruleId, start, denied }) => `${ruleId}\t${start}\t${denied}`);
  const body = grams.map(
    (gram) => `${gram}\t${inLetters(learnt.map(({ weights }) => weights.get(gram) ?? 0))}`,
  );
  return `${head.join('\n')}\n\n${body.join('\n')}\n`;
}

/** Learns from all lessons what the coach keeps. */
const coachLikeness = (): LikenessTable =>
  tableOf(learnRules([...labelledLessons(), ...sampleLessons()], LEARNT, SHARES));

const NOTE =
  '/** Made by `npm run coach:learn`: what the rules of the coach have learnt from labelled sentences; see likeness/likeness.ts. */\n';

/** Writes the module that holds it; its path comes out. */
export function writeCoachLikeness(): string {
  const file = join(repo, 'shared/core/coach/coach-likeness.ts');
  const table = `export const CATALOGUE_LIKENESS = ${JSON.stringify(coachLikeness())};\n`;
  const mark = `\n/** Of the lessons it was made from. */\nexport const LESSONS_MARK = '${lessonsMark()}';\n`;
  writeFileSync(file, NOTE + table + mark);
  return file;
}
