import { readFileSync } from 'node:fs';
import { findRemarks } from '../shared/core/coach/find-remarks.ts';
import { compileVocabulary } from '../shared/core/vocabulary/matcher.ts';
import { manyTerms, typedBrief } from './coach-text.ts';
import { modelIncident } from './model.ts';

/**
 * The first time in a fresh process, where no pattern is made and nothing remembered: one JSON line, milliseconds. The
 * terms are part of it, as they are read with the first text; the lines come in as JSON, as deriving them here would
 * run the coach before it is measured.
 */
const incident = modelIncident();
const brief = typedBrief(JSON.parse(readFileSync(0, 'utf8')) as readonly string[]);
const terms = manyTerms(3_000);
const start = performance.now();
findRemarks(brief, incident, compileVocabulary(terms));
process.stdout.write(JSON.stringify({ coachMs: performance.now() - start }));
