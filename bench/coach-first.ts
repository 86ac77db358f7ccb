import { readFileSync } from 'node:fs';
import { findRemarks, readAhead } from '../shared/core/coach/find-remarks.ts';
import { compileVocabulary } from '../shared/core/vocabulary/matcher.ts';
import { manyTerms, typedBrief } from './coach-text.ts';
import { modelIncident } from './model.ts';

/**
 * The first time in a fresh process, where no pattern is made and nothing remembered: one JSON line, milliseconds. With
 * "steps" as the argument it is read ahead as a window does it, and the longest step is told, the last one among them:
 * so long nothing typed is heard. The terms are part of it, as they are read with the first text; the lines come in as
 * JSON, as deriving them here would run the coach before it is measured.
 */
const incident = modelIncident();
const brief = typedBrief(JSON.parse(readFileSync(0, 'utf8')) as readonly string[]);
const terms = manyTerms(3_000);
let start = performance.now();
let longest = 0;
const lap = (): void => {
  longest = Math.max(longest, performance.now() - start);
  start = performance.now();
};
const vocabulary = compileVocabulary(terms);
if (process.argv[2] === 'steps') for (const _ of readAhead(brief, incident, vocabulary)) lap();
findRemarks(brief, incident, vocabulary);
lap();
process.stdout.write(JSON.stringify({ coachMs: longest }));
