import type { Term } from './term.ts';
export interface Vocabulary { readonly terms: readonly Term[] }
export function compileVocabulary(terms: readonly Term[]): Vocabulary { return { terms }; }
