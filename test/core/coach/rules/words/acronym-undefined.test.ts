import { describe, expect, it } from 'vitest';
import { findRemarks } from '../../../../../shared/core/coach/find-remarks.ts';
import { compileVocabulary } from '../../../../../shared/core/vocabulary/matcher.ts';
import { term } from '../../../vocabulary/term.ts';
import { briefOf, flagged, holdsItsExamples, record, section } from '../../speak.ts';

const rule = 'acronym.undefined';

describe(rule, () => {
  holdsItsExamples(rule);

  it('asks once for each, at the first use, plural or not', () => {
    expect(flagged(rule, 'Two SLOs were missed. The SLO of May held.')).toEqual(['SLOs']);
    expect(flagged(rule, 'The SLO (service level objective) held; other SLOs too.')).toEqual([]);
  });

  it('offers the expansion that the vocabulary knows', () => {
    const terms = compileVocabulary([term('SLO', { expansion: 'service level objective' })]);
    const [finding] = findRemarks(briefOf(section('impact', 'The SLO was missed.')), record(), terms);
    expect(finding?.suggestion).toContain('service level objective (SLO)');
    expect(finding?.fixes).toMatchObject([{ kind: 'replace', text: 'service level objective (SLO)' }]);
  });

  it('leaves a name without a long form to the plain words', () => {
    const terms = compileVocabulary([term('MySQL', { plain: 'our database' })]);
    const found = findRemarks(briefOf(section('impact', 'We left MySQL.')), record(), terms);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['jargon.term']);
  });

  it('takes a stressed word for what it is', () => {
    expect(flagged(rule, 'This is a DRAFT and NOT the final report.')).toEqual([]);
  });

  it('knows the names of the company itself, and skips shouted lines, Roman numerals and the annex', () => {
    const own = record({ products: ['ACME Pay'], thirdParties: ['IBMX'] });
    expect(flagged(rule, 'ACME and IBMX answered.', 'impact', own)).toEqual([]);
    expect(flagged(rule, 'CARD PAYMENTS DOWN IN ALL SHOPS', 'impact')).toEqual([]);
    expect(flagged(rule, 'Part III of the GitHub review.', 'impact')).toEqual([]);
    expect(flagged(rule, 'The WAF blocked it.', 'timeline')).toEqual([]);
  });
});
