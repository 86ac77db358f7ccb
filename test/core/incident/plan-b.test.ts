import { describe, expect, it } from 'vitest';
import conversations from '../../../assets/content/conversations.json' with { type: 'json' };
import { textOf } from '../../../shared/core/brief/tree.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { isPlanBOver } from '../../../shared/core/incident/plan-b.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { buildConversation, type Conversations } from '../../../shared/core/script/conversation.ts';
import { briefOf, change, lines, printed, prose } from '../brief/print.ts';
import { item } from '../checklist/complete.ts';
import { june, modelIncident } from '../model-incident.ts';
import { entry } from '../questions/bank.ts';

const trigger = (planBTrigger: string, status: Facts['status'] = 'restored') =>
  change(modelIncident, { facts: { status, planBTrigger, planB: 'we pay by hand', planBDecideBy: null } });
const stale = trigger('payouts do not work by 02:15 UTC');

describe('plan B after the restore', () => {
  it.each([
    'payouts do not work by 02:15 UTC',
    'the service is still down at 18:00',
    'The restart doesn’t help',
    'the new key fails to load',
  ])('is over where it was for the case that the failure goes on: %s', (words) => {
    expect(isPlanBOver(trigger(words))).toBe(true);
    expect(isPlanBOver(trigger(words, 'mitigating'))).toBe(false);
  });

  it.each([
    'failures exceed 1%',
    'success is not above 99% at 18:00 UTC',
    'the fix does not hold',
    'the database is not stable',
    'it comes back',
  ])('stands where the case can still come: %s', (words) => {
    expect(isPlanBOver(trigger(words))).toBe(false);
  });

  it('is told as past in the annex, and nowhere as a plan', () => {
    expect(prose(trigger('payouts do not work by 02:15 UTC', 'mitigating'), 'response')).toContain(
      'If payouts do not work by 02:15 UTC, we pay by hand.',
    );
    const body = lines(briefOf(stale)).filter(({ annex }) => !annex);
    expect(body.filter(({ text }) => text.includes('by hand'))).toEqual([]);
    expect(printed(stale, 'record').join('\n')).toContain(
      'Plan B before the restore\nIf payouts do not work by 02:15 UTC, we pay by hand\n',
    );
    expect(printed(modelIncident, 'record').join('\n')).not.toContain('before the restore');
  });

  it('is over too where it names no case and nobody is still to decide on it', () => {
    const bare = (facts: Partial<Facts>, status: Facts['status'] = 'restored') =>
      change(modelIncident, {
        facts: { status, planB: 'we pay by hand', planBTrigger: null, planBDecideBy: null, ...facts },
      });
    expect(isPlanBOver(bare({}))).toBe(true);
    expect(isPlanBOver(bare({ planBDecideBy: june('15:00') }))).toBe(true);
    expect(isPlanBOver(bare({ planBDecideBy: june('18:00') }))).toBe(false);
    expect(isPlanBOver(bare({}, 'mitigating'))).toBe(false);
    for (const facts of [
      { planBTrigger: unknown() },
      { planB: 'None.' },
      { planB: null },
      { planB: unknown() },
    ])
      expect(isPlanBOver(bare(facts))).toBe(false);
    const body = lines(briefOf(bare({}))).filter(({ annex }) => !annex);
    expect(body.filter(({ text }) => text.includes('by hand'))).toEqual([]);
    expect(printed(bare({}), 'record').join('\n')).toContain('Plan B before the restore\nWe pay by hand\n');
  });

  it('is in no answer and asked for anew by the checklist', () => {
    for (const id of ['Q15', 'Q27', 'Q31', 'Q33']) {
      const { answerLine, answerLong } = entry(id, stale);
      expect(`${textOf(answerLine)} ${textOf(answerLong)}`, id).not.toContain('by hand');
    }
    const turns = buildConversation(briefOf(stale), stale, conversations as Conversations, 'SRE', 'one');
    expect(JSON.stringify(turns)).not.toContain('by hand');
    expect(textOf(entry('Q31').answerLine)).toBe(
      'If failures exceed 1% before 18:00 UTC, we switch to the second card processor.',
    );
    expect(
      item('C19', { facts: { status: 'restored', planBTrigger: 'it does not work by 18:00' } }),
    ).toMatchObject({
      state: 'missing',
      jump: { key: 'planBTrigger' },
    });
  });
});
