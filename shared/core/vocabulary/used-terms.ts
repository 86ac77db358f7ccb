import type { Brief } from '../brief/tree.ts';
import type { Vocabulary } from './matcher.ts';
import type { Term } from './term.ts';
export function usedTerms(_brief: Brief, _vocabulary: Vocabulary): readonly Term[] { return []; }
