import { expect, it } from 'vitest';
import {
  isLikelihood,
  LIKELIHOODS,
  likelihoodLead,
  likelihoodPredicate,
  likelihoodWord,
  splitLikelihood,
} from '../../../shared/core/wording/likelihood.ts';

it('has the seven words and ranges of ICD 203, each word with its range', () => {
  expect(LIKELIHOODS.map(likelihoodWord)).toEqual([
    'almost no chance (1–5%)',
    'very unlikely (5–20%)',
    'unlikely (20–45%)',
    'roughly even chance (45–55%)',
    'likely (55–80%)',
    'very likely (80–95%)',
    'almost certain (95–99%)',
  ]);
});

it('leads a claim', () => {
  expect(LIKELIHOODS.map((word) => `${likelihoodLead(word)} that it failed`)).toEqual([
    'There is almost no chance (1–5%) that it failed',
    'It is very unlikely (5–20%) that it failed',
    'It is unlikely (20–45%) that it failed',
    'There is a roughly even chance (45–55%) that it failed',
    'It is likely (55–80%) that it failed',
    'It is very likely (80–95%) that it failed',
    'It is almost certain (95–99%) that it failed',
  ]);
});

it('follows a named event', () => {
  expect(LIKELIHOODS.map((word) => `a repeat ${likelihoodPredicate(word)}`)).toEqual([
    'a repeat has almost no chance (1–5%)',
    'a repeat is very unlikely (5–20%)',
    'a repeat is unlikely (20–45%)',
    'a repeat has a roughly even chance (45–55%)',
    'a repeat is likely (55–80%)',
    'a repeat is very likely (80–95%)',
    'a repeat is almost certain (95–99%)',
  ]);
});

it('knows its own names only', () => {
  expect(['L1', 'L7'].map(isLikelihood)).toEqual([true, true]);
  expect(['L0', 'L8', 'likely', '__proto__', 'constructor', ''].map(isLikelihood)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});

it('speaks of several events in the plural', () => {
  expect(likelihoodPredicate('L3', true)).toBe('are unlikely (20–45%)');
  expect(likelihoodPredicate('L4', true)).toBe('have a roughly even chance (45–55%)');
});

it('takes a percentage as the word of its range; where two meet, the one that claims less', () => {
  expect(splitLikelihood('70 % a data race')).toEqual(['L5', 'a data race']);
  expect(splitLikelihood('about 90%')).toEqual(['L6', '']);
  expect(splitLikelihood('80%')).toEqual(['L5', '']);
  expect(splitLikelihood('0%')).toBeNull();
  expect(splitLikelihood('a data race, 70%')).toBeNull();
});
