import { describe, expect, it } from 'vitest';
import {
  headingOf,
  openWords,
  totalWords,
} from '../../../../renderer/features/conversation/script/script-words.ts';
import { CONVERSATIONS } from '../../../../renderer/state/conversations.ts';
import { secondsAloud, THE_PLANS } from '../../../../shared/core/rehearsal/pace.ts';
import { promptScript } from '../../../../shared/core/rehearsal/script.ts';
import { printSeconds } from '../../../../shared/core/rehearsal/seconds.ts';
import { buildCut } from '../../../../shared/core/script/build-cut.ts';
import { buildConversation } from '../../../../shared/core/script/conversation.ts';
import { CUT_KEYS, type CutKey } from '../../../../shared/core/script/cuts.ts';
import { cutParts, turnParts } from '../../../../shared/core/script/parts.ts';
import { briefOf, MODEL, openSample } from '../../../samples/samples.ts';

function totalOf(id: string, key: CutKey): string {
  const cut = buildCut(briefOf(id), openSample(id), key);
  return totalWords(cutParts(cut, CONVERSATIONS, 'one'), cut, THE_PLANS);
}

describe('the total', () => {
  it('says words, budget, time and what the rest of the slot is for', () => {
    expect(totalOf(MODEL, '5m')).toMatch(
      /^3\d\d of 330 words, 2:\d\d aloud\. The rest of the 5:00 is for questions\.$/,
    );
    expect(totalOf(MODEL, '30s')).toMatch(/^\d\d of 60 words, 0:\d\d aloud\.$/);
    // Of a slot that the talk fills there is no rest.
    expect(totalOf(MODEL, '2m')).toMatch(/^2\d\d of 250 words, [12]:\d\d aloud\.$/);
  });

  it('says how much more than the slot a slow speaker takes', () => {
    const cut = buildCut(briefOf(MODEL), openSample(MODEL), '30s');
    const slow = { wordsPerMinute: 65, low: 60, high: 70, own: true };
    expect(totalWords(cutParts(cut, CONVERSATIONS, 'one'), cut, slow)).toMatch(
      /words a minute\. That is 0:\d\d more than the slot has\.$/,
    );
  });

  it('is the time that the rehearsal of the same cut names', () => {
    const rehearsed = CUT_KEYS.map((key) => {
      const { blocks } = promptScript(briefOf(MODEL), openSample(MODEL), key);
      const words = blocks.reduce((sum, block) => sum + block.words, 0);
      return `${printSeconds(secondsAloud(words, THE_PLANS.wordsPerMinute))} aloud`;
    });
    expect(CUT_KEYS.map((key) => /\d+:\d\d aloud/.exec(totalOf(MODEL, key))?.[0])).toEqual(rehearsed);
  });

  it('is honest where the facts have less to say than the slot holds', () => {
    expect(totalOf('rogers-2022', '15m')).toMatch(
      /^(\d+) of 780 words, \d:\d\d aloud\. The facts give \1 words; the rest of the slot is for questions\.$/,
    );
  });

  it('of a conversation counts its turns', () => {
    const parts = turnParts(
      buildConversation(briefOf(MODEL), openSample(MODEL), CONVERSATIONS, 'backend', 'video'),
      'backend',
    );
    expect(totalWords(parts, null, THE_PLANS)).toMatch(/^\d+ words in 7 turns, \d:\d\d aloud\.$/);
    const own = { wordsPerMinute: 140, low: 120, high: 150, own: true };
    expect(totalWords(parts, null, own)).toMatch(/ aloud at your 120 to 150 words a minute\.$/);
    expect(openWords(parts)).toMatch(/^\d+ places wait for a fact\.$/);
    expect(openWords([])).toBe('');
  });
});

describe('the heading of the copied text', () => {
  it('names the incident and what it is', () => {
    expect(headingOf('2m', 'Payments failed', 'SRE')).toBe('Payments failed: 2 minutes');
    expect(headingOf('conversation', 'Payments failed', 'DevOps')).toBe(
      'Payments failed: Conversation (DevOps)',
    );
  });
});
