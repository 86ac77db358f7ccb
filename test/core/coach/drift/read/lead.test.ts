import { describe, expect, it } from 'vitest';
import { lastWord, leadOf, wordBehind } from '../../../../../shared/core/coach/drift/read/lead.ts';

describe('how a number begins', () => {
  it.each([
    ['47 minutes', { digits: 2, sign: ' ', word: 'minutes' }],
    ['47-minute outage', { digits: 2, sign: '-', word: 'minute' }],
    ['14:02 UTC', { digits: 2, sign: ':', word: '' }],
    ['3rd of June', { digits: 1, sign: 'r', word: 'rd' }],
    ['40K EUR', { digits: 2, sign: 'K', word: 'k' }],
    ['May 5', { digits: 0, sign: 'M', word: 'may' }],
    ['7', { digits: 1, sign: '', word: '' }],
    ['', { digits: 0, sign: '', word: '' }],
  ])('%j', (text, lead) => {
    expect(leadOf(text)).toEqual(lead);
  });

  it('looks one space or hyphen far for a word', () => {
    expect(
      ['5 min', '5-min', '5\u00a0min', '5min', '5  min', '5 %'].map((text) => wordBehind(text, 1)),
    ).toEqual([...['min', 'min', 'min', 'min'], ...['', '']]);
  });

  it('names the word right before it, or the sign', () => {
    expect(['About ', 'at most ', 'approx. ', '(', '', 'page'].map(lastWord)).toEqual([
      ...['about', 'most', '.', '('],
      ...['', 'page'],
    ]);
  });
});
