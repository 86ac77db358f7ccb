import { expect, it } from 'vitest';
import { countedWords } from '../../../../shared/core/coach/likeness/counted-words.ts';
import { splitWords } from '../../../../shared/core/vocabulary/words.ts';

const counted = (text: string) => countedWords(splitWords(text), text);
const words = (text: string) => counted(text).map(({ word }) => word);

it('counts the words between two edges', () => {
  expect(words('Nobody looked.')).toEqual(['^', 'nobody', 'looked', '^']);
  expect(words('')).toEqual(['^', '^']);
});

it('takes every figure for one word, and so every name', () => {
  expect(words('At 14:02 the 3rd node of Priya Shah failed')).toEqual([
    ...['^', 'at', '0', '0', 'the', '0', 'node', 'of', 'N', 'N', 'failed', '^'],
  ]);
});

it('keeps short forms, the first word and what stands in capitals as they are', () => {
  expect(words('Azure lost the VPN, and I saw it')).toEqual([
    ...['^', 'azure', 'lost', 'the', 'vpn', 'and', 'i', 'saw', 'it', '^'],
  ]);
});

it('says where each stands', () => {
  expect(counted('It held').map(({ start, end }) => [start, end])).toEqual([
    [0, 0],
    [0, 2],
    [3, 7],
    [7, 7],
  ]);
});
