import { readFileSync } from 'node:fs';
import { findRemarks } from '../shared/core/coach/find-remarks.ts';
import { compileVocabulary } from '../shared/core/vocabulary/matcher.ts';
import { manyTerms, typedBrief } from './coach-text.ts';
import { modelIncident } from './model.ts';

/**
 * The first time in a fresh process, where no pattern is made and nothing remembered: one JSON line, milliseconds. The
 * lines come in as JSON, as deriving them here would run the coach before it is measured.
 */
const incident = modelIncident();
const brief = typedBrief(JSON.parse(readFileSync(0, 'utf8')) as readonly string[]);
const terms = manyTerms(3_000);
const start = performance.now();
const vocabulary = compileVocabulary(terms);
const compiled = performance.now();
findRemarks(brief, incident, vocabulary);
process.stdout.write(JSON.stringify({ compileMs: compiled - start, coachMs: performance.now() - compiled }));
