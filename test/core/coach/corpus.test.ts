import { describe, expect, it } from 'vitest';
import { belowBar, judge, tally } from '../../../scripts/coach-corpus.ts';
import type { Split } from '../../../scripts/coach-sentences.ts';
import examples from '../../coach-corpus/lint-examples.json' with { type: 'json' };

const judged: Readonly<Record<Split, ReturnType<typeof judge>>> = { dev: judge('dev'), held: judge('held') };
const all = [...judged.dev, ...judged.held];
const clean = (split: Split) => judged[split].filter(({ expected }) => expected.length === 0);

describe('the labelled sentences', () => {
  it('are many, and a third of them or more is held out', () => {
    expect(all.length).toBeGreaterThanOrEqual(640);
    expect(judged.held.length * 3).toBeGreaterThanOrEqual(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('come half from the world of public post-mortems', () => {
    const postMortems = all.filter(({ source }) => source === 'post-mortem');
    expect(postMortems.length / all.length).toBeGreaterThan(0.48);
    expect(postMortems.length / all.length).toBeLessThan(0.6);
  });

  it('hold ten cases or more of each rule, and clean ones enough to tell one in twenty', () => {
    const { scores } = tally(judged.held);
    for (const ruleId of Object.keys(examples)) {
      const cases = scores.find((score) => score.ruleId === ruleId)?.cases;
      expect(cases, ruleId).toBeGreaterThanOrEqual(10);
    }
    expect(clean('held').length).toBeGreaterThanOrEqual(120);
  });
});

/** Rules that do not find nine of ten held-out cases yet. A rule that is mended leaves the list; none may come in. */
const SHORT: Readonly<Record<Split, readonly string[]>> = {
  dev: [],
  held: ['overpromise.never'],
};

describe.each(['dev', 'held'] as const)('on the sentences of %s the coach', (split) => {
  it('finds nine of ten cases of every rule but those named, and flags one of twenty clean sentences at most', () => {
    expect(belowBar(tally(judged[split])).map((sentence) => sentence.split(' ')[0])).toEqual(SHORT[split]);
  });
});
