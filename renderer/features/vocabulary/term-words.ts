import type { PartOfSpeech, TermRole } from '../../../shared/core/vocabulary/term.ts';

/** The record's short keys in words, in the order they are offered. */
export const PARTS: readonly { readonly value: PartOfSpeech; readonly label: string }[] = [
  { value: 'n', label: 'Noun' },
  { value: 'npl', label: 'Plural noun' },
  { value: 'adj', label: 'Adjective' },
  { value: 'v', label: 'Verb' },
  { value: 'ph', label: 'Phrase' },
];

export const ROLES: readonly { readonly value: TermRole; readonly label: string }[] = [
  { value: 'S', label: 'SRE' },
  { value: 'D', label: 'DevOps' },
  { value: 'B', label: 'Backend' },
  { value: 'B-go', label: 'Go' },
  { value: 'B-rust', label: 'Rust' },
];

export const SEVERITIES = [
  { value: 'warn', label: 'Say it otherwise' },
  { value: 'info', label: 'Also an everyday word' },
] as const;
