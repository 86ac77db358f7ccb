import { describe, expect, it } from 'vitest';
import { builtInVocabulary } from '../../../../../main/hosts/cli/built-in-vocabulary.ts';
import { findRemarks } from '../../../../../shared/core/coach/find-remarks.ts';
import type { Finding } from '../../../../../shared/core/coach/finding.ts';
import { compileVocabulary } from '../../../../../shared/core/vocabulary/matcher.ts';
import { term } from '../../../vocabulary/term.ts';
import { briefOf, examplesOf, record, section } from '../../speak.ts';

const rule = 'jargon.term';
const builtIn = builtInVocabulary();
const terms = compileVocabulary([
  term('SLO', { expansion: 'service level objective', plain: 'our reliability target' }),
  term('error budget', { plain: 'our allowance for failures' }),
  term('rollback', { plain: 'return to the previous version' }),
  term('page', { severity: 'info' }),
  term('quorum', { backgroundOnly: true, plain: 'lock' }),
]);

function findings(
  text: string,
  key: 'impact' | 'technical' = 'impact',
  vocabulary = terms,
): readonly Finding[] {
  return findRemarks(briefOf(section(key, text)), record(), vocabulary).filter(
    ({ ruleId }) => ruleId === rule,
  );
}
const found = (text: string, key: 'impact' | 'technical' = 'impact'): readonly string[] =>
  findings(text, key).map((finding) => finding.text);

describe(rule, () => {
  it.each(examplesOf(rule).flagged)('flags: %s', (text) => {
    expect(findings(text, 'impact', builtIn)).not.toEqual([]);
  });
  it.each(examplesOf(rule).clean)('passes: %s', (text) => {
    expect(findings(text, 'impact', builtIn)).toEqual([]);
  });

  it('offers the plain words with their grammar, and an explanation at the first use', () => {
    const [finding] = findings('We used up an error budget.');
    expect(finding?.text).toBe('an error budget');
    expect(finding?.fixes.map((fix) => (fix.kind === 'replace' ? fix.text : ''))).toEqual([
      'an allowance for failures',
      'an error budget (allowance for failures)',
    ]);
  });

  it('lets a term stand once it is explained', () => {
    expect(found('The service level objective (SLO) was missed. The SLO held in May.')).toEqual([]);
    expect(found('The rollback (return to the previous version) took an hour.')).toEqual([]);
    expect(found('The rollback took an hour.')).toEqual(['rollback']);
    expect(found('We went back to the old version. This is called a rollback.')).toEqual([]);
  });

  it('takes everyday words for what they are, unless a technical term stands beside them', () => {
    expect(found('The page was slow.')).toEqual([]);
    expect(found('The rollback of the page failed.')).toEqual(['rollback', 'page']);
  });

  it('takes a job for a person, not for the thing', () => {
    expect(found('Jonas Feld, rollback engineer, wrote this.')).toEqual([]);
  });

  it('says it once, with the number of uses', () => {
    const [first, ...others] = findings('The rollback took an hour. A second rollback took two.');
    expect(first?.message).toBe('“rollback” is a technical term. It is used 2 times.');
    expect(others).toEqual([]);
  });

  it('says that a term is background only', () => {
    expect(findings('A quorum was held.')[0]?.message).toContain('background only');
  });

  it('leaves the annex and the words of others alone', () => {
    expect(found('The rollback took an hour.', 'technical')).toEqual([]);
    expect(found('A customer wrote: “Your rollback broke us.”')).toEqual([]);
  });

  it('knows the names of our own products and suppliers', () => {
    const own = record({ thirdParties: ['Kafka Air'] });
    const names = compileVocabulary([term('Kafka')]);
    expect(findRemarks(briefOf(section('impact', 'Kafka Air answered.')), own, names)).toEqual([]);
  });
});
