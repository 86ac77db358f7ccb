import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, remarksOn } from '../../speak.ts';

const rule = 'acronym.toomany';

describe(rule, () => {
  holdsItsExamples(rule);

  it('marks the fourth and names them all', () => {
    const text = 'DNS, BGP, CDN, WAF and DNS again.';
    expect(flagged(rule, text)).toEqual(['WAF']);
    const [finding] = remarksOn(text).filter((each) => each.ruleId === rule);
    expect(finding?.message).toBe('4 different acronyms: DNS, BGP, CDN, WAF.');
  });

  it('counts no words that are only stressed', () => {
    expect(flagged(rule, 'DNS and BGP failed [INSERT GRAPH HERE].')).toEqual([]);
    expect(flagged(rule, 'TL;DR: DNS and BGP failed.')).toEqual([]);
  });
});
