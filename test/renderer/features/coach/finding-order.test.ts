import { describe, expect, it } from 'vitest';
import { countsInWords, inGroups, stepFrom } from '../../../../renderer/features/coach/finding-order.ts';
import type { Finding } from '../../../../shared/core/coach/finding.ts';
import { briefOf, section } from '../../../core/coach/speak.ts';

const brief = briefOf(
  { ...section('impact', 'a'), label: 'Impact' },
  { ...section('cause', 'b'), label: 'Cause' },
  { ...section('timeline', 'c'), label: 'Timeline' },
);

function finding(
  part: Finding['section'],
  line: number,
  start: number,
  severity: Finding['severity'],
): Finding {
  const words = { message: '', reason: '', text: '', chip: null, suggestion: '', fixes: [] };
  return { ...words, ruleId: 'blame.person', severity, section: part, line, start, end: start + 1 };
}

const first = finding('impact', 1, 0, 'info');
const second = finding('impact', 1, 9, 'error');
const third = finding('cause', 1, 2, 'error');
const last = finding('timeline', 3, 0, 'warn');
const all = [first, second, third, last];

describe('the way from remark to remark', () => {
  it('follows the brief, forwards and back, and begins again at its ends', () => {
    expect(stepFrom(all, null, 1, brief)).toBe(first);
    expect(stepFrom(all, null, -1, brief)).toBe(last);
    expect(stepFrom(all, second, 1, brief)).toBe(third);
    expect(stepFrom(all, second, -1, brief)).toBe(first);
    expect(stepFrom(all, last, 1, brief)).toBe(first);
    expect(stepFrom(all, first, -1, brief)).toBe(last);
    expect(stepFrom([], first, 1, brief)).toBeNull();
  });

  it('goes on behind a remark that was settled', () => {
    const left = [first, third, last];
    expect(stepFrom(left, second, 1, brief)).toBe(third);
    expect(stepFrom(left, second, -1, brief)).toBe(first);
    expect(stepFrom([first], last, 1, brief)).toBe(first);
  });
});

describe('the panel’s order', () => {
  it('is by the parts of the brief, or by severity with the worst first', () => {
    const titles = (order: 'place' | 'severity'): readonly (readonly [string, number])[] =>
      inGroups(all, order, brief).map(({ title, findings }) => [title, findings.length]);
    expect(titles('place')).toEqual([
      ['Impact', 2],
      ['Cause', 1],
      ['Timeline', 1],
    ]);
    expect(titles('severity')).toEqual([
      ['Errors', 2],
      ['Warnings', 1],
      ['Hints', 1],
    ]);
  });

  it('counts in words', () => {
    expect(countsInWords(all)).toBe('2 errors, 1 warning, 1 hint');
    expect(countsInWords([])).toBe('');
  });
});
