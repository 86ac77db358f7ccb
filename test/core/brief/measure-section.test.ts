import { describe, expect, it } from 'vitest';
import { measureSection } from '../../../shared/core/brief/measure-section.ts';
import { section } from '../coach/speak.ts';

describe('measureSection', () => {
  it('counts words and the longest sentence; a figure and its unit are one there', () => {
    const part = section('impact', 'Card payments failed for 47 minutes. Nobody saw it.', 'It works again.');
    expect(measureSection(part)).toMatchObject({ words: 12, longestSentence: 5 });
  });

  it('grades long words higher than short ones, and an empty section not at all', () => {
    const plain = measureSection(section('impact', 'Pages were slow and some did not load.'));
    const heavy = measureSection(section('impact', 'Considerable degradation characterised availability.'));
    expect(heavy.grade).toBeGreaterThan(plain.grade);
    expect(measureSection(section('impact'))).toEqual({ words: 0, grade: 0, longestSentence: 0 });
  });
});
