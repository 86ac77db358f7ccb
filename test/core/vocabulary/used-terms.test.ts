import { describe, expect, it } from 'vitest';
import type { BriefSection } from '../../../shared/core/brief/tree.ts';
import { compileVocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import { usedTerms } from '../../../shared/core/vocabulary/used-terms.ts';
import { briefOf, section } from '../coach/speak.ts';
import { term } from './term.ts';

const vocabulary = compileVocabulary([
  term('WAF'),
  term('rollback'),
  term('latency'),
  term('future', { severity: 'info' }),
]);
const names = (...parts: readonly BriefSection[]): readonly string[] =>
  usedTerms(briefOf(...parts), vocabulary).map((each) => each.term);

describe('usedTerms', () => {
  it('lists each term once, in alphabetical order, annex included', () => {
    const page = section('response', 'The WAF delayed two rollbacks. The WAF again.');
    expect(names(page, section('timeline', 'Latency rose.'))).toEqual(['latency', 'rollback', 'WAF']);
  });

  it('counts no term that is only explained or cited', () => {
    expect(names(section('glossary', 'WAF'), section('sources', 'On latency'))).toEqual([]);
  });

  it('counts no job, and no role of the app in the line under the title', () => {
    const jobs = compileVocabulary([term('backend')]);
    const page = section('response', 'A backend engineer and two backend developers helped.');
    const signed = { ...briefOf(page), subtitle: [{ text: 'Prepared by Backend.' }] };
    expect(usedTerms(signed, jobs)).toEqual([]);
    expect(usedTerms(briefOf(section('risk', 'The backend failed.')), jobs)).toHaveLength(1);
  });

  it('takes “restored” for the term where data is, not where a service is', () => {
    const restore = compileVocabulary([term('restore', { partOfSpeech: 'v', severity: 'info' })]);
    const used = (text: string): number => usedTerms(briefOf(section('technical', text)), restore).length;
    expect(used('The zone was restored, and no data was lost.')).toBe(0);
    expect(used('We restored service at 14:49 UTC.')).toBe(0);
    expect(used('We restored the orders from a backup.')).toBe(1);
    expect(used('The database was being restored.')).toBe(1);
  });

  it('takes everyday words for terms in the technical details only', () => {
    expect(names(section('risk', 'In the future.'))).toEqual([]);
    expect(names(section('technical', 'The future was never polled.'))).toEqual(['future']);
  });
});
