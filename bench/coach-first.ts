import { findRemarks } from '../shared/core/coach/find-remarks.ts';
import { compileVocabulary } from '../shared/core/vocabulary/matcher.ts';
import { manyTerms, proseLines, typedBrief } from './coach-text.ts';
import { modelIncident } from './model.ts';

/** The first time in a fresh process, where nothing is compiled or remembered: one JSON line, milliseconds. */
const incident = modelIncident();
const brief = typedBrief(proseLines(900).map((line) => `${line} First time.`));
const terms = manyTerms(3_000);
const start = performance.now();
const vocabulary = compileVocabulary(terms);
const compiled = performance.now();
findRemarks(brief, incident, vocabulary);
process.stdout.write(JSON.stringify({ compileMs: compiled - start, coachMs: performance.now() - compiled }));
