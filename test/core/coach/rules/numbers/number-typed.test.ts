import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../../shared/core/brief/tree.ts';
import { findRemarks } from '../../../../../shared/core/coach/find-remarks.ts';
import type { Finding } from '../../../../../shared/core/coach/finding.ts';
import type { Facts } from '../../../../../shared/core/incident/facts.ts';
import { exact } from '../../../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../../../shared/core/incident/values/stamp.ts';
import { briefOf, examplesOf, noTerms, record, section } from '../../speak.ts';

const rule = 'number.typed';

const facts: Partial<Facts> = {
  service: 'card payments',
  customers: exact('count', 3_187),
  startedAt: stamp('2026-06-03T14:02:00Z'),
  restoredAt: stamp('2026-06-03T14:49:00Z'),
  loss: exact('money', 4_100_000),
  attemptsNoun: 'card payments',
  shareFailed: exact('share', 180_000),
  tickets: exact('count', 212),
};

function remarks(runs: readonly Run[], origin: 'edited' | 'generated' = 'edited'): readonly Finding[] {
  const brief = briefOf({ ...section('impact'), origin, blocks: [{ kind: 'paragraph', runs }] });
  return findRemarks(brief, record(facts), noTerms).filter((finding) => finding.ruleId.startsWith('number.'));
}

const typed = (text: string): readonly Finding[] => remarks([{ text }]);

describe(rule, () => {
  const { flagged, clean } = examplesOf(rule);
  it.each(flagged)('flags: %s', (text) => {
    expect(typed(text).map((finding) => finding.ruleId)).toContain(rule);
    expect(typed(text).filter((finding) => finding.severity !== 'info')).toEqual([]);
  });
  it.each(clean)('passes: %s', (text) => {
    expect(typed(text)).toEqual([]);
  });

  it.each([
    ['3,187 customers were affected.', '3,187', 'customers'],
    ['About 3,200 customers were affected.', 'About 3,200', 'customers'],
    ['The outage lasted 47 min.', '47 min', 'duration'],
    ['The outage started at 14:02 UTC.', '14:02 UTC', 'startedAt:clock'],
    ['The outage started at 14:02.', '14:02', 'startedAt:time'],
    ['The outage started on 3 June.', '3 June', 'startedAt:day'],
    ['The outage started at 14:02 UTC on 3 June 2026.', '14:02 UTC on 3 June 2026', 'startedAt:dated'],
    ['18 percent of card payments failed.', '18 percent', 'failedShare'],
    ['We lost 41k USD.', '41k USD', 'lossEstimate'],
  ])('binds the words to their fact: %s', (text, words, chip) => {
    const [finding] = typed(text);
    expect(finding?.text).toBe(words);
    expect(finding?.severity).toBe('info');
    expect(finding?.fixes).toEqual([{ kind: 'bind', label: expect.stringMatching(/^Insert “/), chip }]);
  });

  it('says nothing of a number printed by a chip, nor of generated text', () => {
    expect(remarks([{ text: '3,187', chip: 'customers' }, { text: ' customers were affected.' }])).toEqual(
      [],
    );
    expect(remarks([{ text: '3,187 customers were affected.' }], 'generated')).toEqual([]);
  });

  it('leaves words alone in whose place a fact does not fit', () => {
    expect(typed('We had a 47-minute outage.')).toEqual([]);
  });
});
