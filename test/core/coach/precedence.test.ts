import { describe, expect, it } from 'vitest';
import { builtInVocabulary } from '../../../main/hosts/cli/built-in-vocabulary.ts';
import { RULES } from '../../../shared/core/coach/catalogue.ts';
import { findRemarks } from '../../../shared/core/coach/find-remarks.ts';
import { GIVES_WAY_TO } from '../../../shared/core/coach/precedence.ts';
import { briefOf, record, section } from './speak.ts';

const vocabulary = builtInVocabulary();
const remarks = (text: string) => findRemarks(briefOf(section('impact', text)), record(), vocabulary);
const rulesOn = (text: string, words: string): readonly string[] => {
  const start = text.indexOf(words);
  return remarks(text)
    .filter((finding) => finding.start < start + words.length && finding.end > start)
    .map(({ ruleId }) => ruleId);
};

describe('one remark for one fault', () => {
  it.each([
    ['We restart it ASAP.', 'ASAP', 'time.weasel'],
    ['RDS ran out of space.', 'RDS', 'acronym.undefined'],
    ['The job ended with a segfault.', 'segfault', 'jargon.identifier'],
    ['This was caused by our vendor.', 'caused by', 'thirdparty.blame'],
    ['We will be a lot more careful.', 'a lot more careful', 'action.weak'],
    ['We keep it off for now.', 'for now', 'time.weasel'],
    ['We will make sure that this never happens again.', 'make sure that this never', 'overpromise.never'],
    ['It is impossible for this to recur.', 'impossible for this', 'overpromise.never'],
    ['Only a few orders failed.', 'a few', 'minimise.wording'],
    ['It was Priya’s fault.', 'fault', 'blame.named'],
    ['Steps will be taken to avoid this.', 'Steps will be taken', 'passive.evasive'],
  ])('%s', (text, words, ruleId) => {
    expect(rulesOn(text, words)).toEqual([ruleId]);
  });

  it('keeps two faults in one place apart: the cause is not confirmed, and it is not the only one', () => {
    expect(rulesOn('The root cause was a bad deployment.', 'cause').toSorted()).toEqual([
      'cause.single',
      'cause.unhedged',
    ]);
  });

  it('hands the ready words of the silent rule to the one that speaks and has none', () => {
    const [finding] = remarks('The job ended with a segfault.');
    expect(finding?.ruleId).toBe('jargon.identifier');
    expect(finding?.fixes.length).toBeGreaterThan(0);
  });

  it('names rules of the catalogue, and goes round in no circle', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const reach = (id: string, seen: readonly string[]): readonly string[] =>
      seen.includes(id)
        ? seen
        : (GIVES_WAY_TO[id] ?? []).reduce<readonly string[]>((so, next) => reach(next, so), [...seen, id]);
    for (const [id, winners] of Object.entries(GIVES_WAY_TO)) {
      expect(ids.has(id), id).toBe(true);
      for (const winner of winners) {
        expect(ids.has(winner), winner).toBe(true);
        expect(reach(winner, []), winner).not.toContain(id);
      }
    }
  });
});
