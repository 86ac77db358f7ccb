import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import { type Row, row } from '../../../../shared/core/incident/lists.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { june, juneDay } from '../../model-incident.ts';
import { only, type Parts, printed, prose } from '../print.ts';

const open = unknown('2026-06-03T16:30:00Z');
const record = (facts: Partial<Facts>, lists: Parts['lists'] = {}): ReturnType<typeof only> =>
  only({ setup: { variant: 'restored' }, facts: { asOf: june('16:00'), ...facts }, lists });

describe('clocks', () => {
  const noClock = 'No clock has been named yet; Legal decides which rules apply.';
  it.each<readonly [Partial<Facts>, string]>([
    [{}, noClock],
    [{ status: 'closed' }, 'No clock is on record.'],
    [{ firstSignAt: june('14:06') }, `First sign 14:06 UTC. ${noClock}`],
    [
      { awarenessAt: june('14:30'), legalInformedAt: june('15:10') },
      `Aware since 14:30 UTC; Legal has the facts since 15:10 UTC. ${noClock}`,
    ],
    [{ legalInformedAt: june('15:10') }, `Legal has the facts since 15:10 UTC. ${noClock}`],
    [
      { firstSignAt: june('14:06'), legalInformedAt: open },
      `First sign 14:06 UTC. ${noClock} When Legal got the facts is not known; we expect to know by 16:30 UTC.`,
    ],
    [{ openForLegal: 'which countries count.' }, `${noClock} Open for Legal: which countries count.`],
    [{ evidencePreserved: 'a copy of the server' }, `${noClock} A copy of the server is preserved.`],
    [{ evidencePreserved: 'logs and chat of 3 June' }, `${noClock} Logs and chat of 3 June are preserved.`],
    [
      { evidencePreserved: 'build log copy, db audit log', evidencePreservedAt: june('14:30') },
      `${noClock} Build log copy, db audit log have been preserved since 14:30 UTC.`,
    ],
    [{ evidencePreservedAt: june('14:30') }, `${noClock} Evidence has been preserved since 14:30 UTC.`],
  ])('%#: %o', (facts, words) => {
    expect(prose(record(facts), 'clocks')).toBe(words);
  });

  it.each<readonly [Parameters<typeof row<'clocks'>>[2], string]>([
    [
      { rule: 'The 72-hour rule', due: june('14:06', 6) },
      'If the 72-hour rule applies (Legal decides), its period ends at 14:06 UTC on 6 June.',
    ],
    [{ rule: 'DORA.', due: juneDay(6) }, 'If DORA applies (Legal decides), its period ends on 6 June.'],
    [
      { rule: 'DORA', step: 'The first notice', due: june('14:06', 6), from: june('10:06') },
      'If DORA applies (Legal decides), the first notice would be due by 14:06 UTC on 6 June, counted from 10:06 UTC.',
    ],
    [
      { rule: 'DORA', due: open },
      'If DORA applies (Legal decides), the end of its period is not known, answer expected by 16:30 UTC.',
    ],
    [
      { rule: 'DORA', step: 'the first notice', due: open },
      'If DORA applies (Legal decides), the first notice; the end of its period is not known, answer expected by 16:30 UTC.',
    ],
    [
      { rule: 'DORA', due: juneDay(6), state: 'notice sent' },
      'If DORA applies (Legal decides), its period ends on 6 June; its notice was sent.',
    ],
    [
      { rule: 'DORA', due: juneDay(6), state: 'closed by Legal' },
      'If DORA applies (Legal decides), its period ends on 6 June; Legal has closed it.',
    ],
    [{ rule: 'DORA' }, 'If DORA applies (Legal decides), its period ends [period ends].'],
  ])('one clock is a sentence: %o', (cells, sentence) => {
    expect(prose(record({}, { clocks: [row('clocks', 'k', cells)] }), 'clocks')).toBe(sentence);
  });

  it('several clocks are a table under "If it applies"', () => {
    const clocks = [
      row('clocks', 'a', { rule: 'DORA', step: 'first notice', due: june('18:00'), state: 'notice sent' }),
      row('clocks', 'b', { rule: 'NIS2' }),
    ];
    expect(printed(record({}, { clocks }), 'clocks').slice(1)).toEqual([
      'NIS2',
      '',
      '[period ends]',
      'DORA',
      'first notice',
      '18:00 UTC; its notice was sent',
    ]);
  });

  it('contract notices are sent, due or open', () => {
    const contractNotices = [
      row('contractNotices', 'a', { contract: 'The Rail contract', due: juneDay(4) }),
      row('contractNotices', 'b', { contract: 'the insurer policy', state: 'sent' }),
      row('contractNotices', 'c', { contract: 'the bank contract', due: open }),
      row('contractNotices', 'd', { contract: 'the old contract' }),
      row('contractNotices', 'e'),
    ];
    expect(prose(record({}, { contractNotices }), 'clocks')).toBe(
      `${noClock} Notice under the Rail contract: due by 4 June. Notice under the bank contract; when it is due is not known, answer expected by 16:30 UTC. Notice under the old contract: open. Notice under the insurer policy: sent.`,
    );
  });
});

describe('the decision', () => {
  const full = { deadline: june('17:00'), recommendation: 'Yes', ifNot: 'The queue grows.' } as const;
  it.each<readonly [Parameters<typeof row<'asks'>>[2], string]>([
    [
      { decision: 'Approve it.', ...full },
      'Approve it; deadline 17:00 UTC. We recommend yes. Without it, the queue grows.',
    ],
    [
      {
        decision: 'Approve it',
        amount: exact('money', 1_800_000),
        from: 'The CFO',
        onlyIf: 'data was exposed.',
        options: ['now.', ' ', 'next week'],
        ...full,
      },
      'Approve it ($18,000), for the CFO to decide, needed only if data was exposed; deadline 17:00 UTC. Options: now or next week. We recommend yes. Without it, the queue grows.',
    ],
    [
      { decision: 'Approve it', from: 'CEO', ...full },
      'Approve it; deadline 17:00 UTC. We recommend yes. Without it, the queue grows.',
    ],
    [
      { decision: 'Approve it', options: ['two nodes, USD 120k', 'one node for £50k', 'nothing'], ...full },
      'Approve it; deadline 17:00 UTC. Options: two nodes, $120,000; one node for £50k; or nothing. We recommend yes. Without it, the queue grows.',
    ],
    [
      { decision: 'Approve {amount} now, {amount} later', amount: exact('money', 500), ...full },
      'Approve $5 now, $5 later; deadline 17:00 UTC. We recommend yes. Without it, the queue grows.',
    ],
    [
      { decision: 'Approve it', ...full, recommendation: 'Approve it today.' },
      'Approve it; deadline 17:00 UTC. We recommend: Approve it today. Without it, the queue grows.',
    ],
    [
      { decision: 'Approve $18k for a second check', amount: exact('money', 1_800_000), ...full },
      'Approve $18,000 for a second check; deadline 17:00 UTC. We recommend yes. Without it, the queue grows.',
    ],
    [
      { decision: 'Approve $18,000 of the $40,000', amount: exact('money', 1_800_000), ...full },
      'Approve $18,000 of the $40,000; deadline 17:00 UTC. We recommend yes. Without it, the queue grows.',
    ],
    [
      { decision: 'Approve a check like the one for 9,000 USD', amount: exact('money', 1_800_000), ...full },
      'Approve a check like the one for 9,000 USD ($18,000); deadline 17:00 UTC. We recommend yes. Without it, the queue grows.',
    ],
    [
      { decision: 'Approve the letter', amount: exact('money', 0), ...full },
      'Approve the letter; deadline 17:00 UTC. We recommend yes. Without it, the queue grows.',
    ],
    [
      { decision: 'Approve {amount} for it', ...full },
      'Approve [amount] for it; deadline 17:00 UTC. We recommend yes. Without it, the queue grows.',
    ],
    [
      { decision: 'Approve it', deadline: open, recommendation: open, ifNot: open },
      'Approve it; deadline not known, answer expected by 16:30 UTC. Our recommendation is not known; we expect to know by 16:30 UTC. What happens without it is not known; we expect to know by 16:30 UTC.',
    ],
    [
      { decision: 'Approve it' },
      'Approve it; deadline [deadline]. We recommend [we recommend]. Without it, [without it].',
    ],
    [
      { decision: open, ...full },
      'What is to be decided is not known, expected by 16:30 UTC; deadline 17:00 UTC. We recommend yes. Without it, the queue grows.',
    ],
  ])('%o', (cells, line) => {
    expect(printed(record({}, { asks: [row('asks', 'a', cells)] }), 'decision')[1]).toBe(line);
  });

  it('says in its heading how many and by when', () => {
    const asks = (...deadlines: readonly Row<'asks'>['deadline'][]): readonly Row<'asks'>[] =>
      deadlines.map((deadline, index) => row('asks', `a${index}`, { decision: 'x', deadline }));
    const heading = (rows: readonly Row<'asks'>[], facts: Partial<Facts> = {}): string | undefined =>
      printed(record(facts, { asks: rows }), 'decision')[0];
    expect(heading(asks(june('17:00')))).toBe('Decision requested: needed by 17:00 UTC');
    expect(heading(asks(null))).toBe('Decision requested');
    expect(heading(asks(june('18:00'), june('17:00')))).toBe('Decision requested: two, first by 17:00 UTC');
    expect(heading(asks(...Array.from({ length: 12 }, () => open)))).toBe('Decision requested: 12');
    expect(heading([], { asksNone: 'nothing needed now' })).toBe('Decision requested: none now');
    expect(prose(record({ asksNone: 'nothing needed now' }), 'decision')).toBe('No decision is needed now.');
    expect(prose(record({}), 'decision')).toBe('[decision or “nothing needed now”]');
  });
});

describe('next', () => {
  it.each<readonly [Partial<Facts>, string]>([
    [{}, 'Next update [next update].'],
    [{ nextUpdateAt: june('18:15'), reportNo: 2 }, 'Update 3 at 18:15 UTC.'],
    [
      { nextUpdateAt: juneDay(4), nextUpdateChannel: 'the status page.' },
      'Next update on 4 June on the status page.',
    ],
    [{ nextUpdateAt: june('18:15'), nextUpdateChannel: 'In person' }, 'Next update at 18:15 UTC in person.'],
    [{ nextUpdateAt: open }, 'The time of the next update is not known; we expect to know by 16:30 UTC.'],
    [{ nextUpdateAt: open, status: 'closed' }, 'No further update is scheduled.'],
    [
      {
        nextUpdateAt: june('18:15'),
        reviewAt: juneDay(8),
        reviewOwner: 'the head of platform.',
        reportDueAt: juneDay(9),
      },
      'Next update at 18:15 UTC. Review on 8 June, led by the head of platform. Root cause report by 9 June.',
    ],
    [
      { nextUpdateAt: june('18:15'), earlyTriggers: ['failures rise', 'the press calls.', ''] },
      'Next update at 18:15 UTC. You hear from us earlier if failures rise or the press calls.',
    ],
    [
      { nextUpdateAt: june('18:15'), reviewAt: open, reportDueAt: open },
      'Next update at 18:15 UTC. Not known, answer expected by 16:30 UTC: when the review takes place; when the root cause report is due.',
    ],
  ])('%#: %o', (facts, words) => {
    expect(prose(record(facts), 'next')).toBe(words);
  });

  it('a final report needs no next update', () => {
    expect(printed(only({ setup: { variant: 'final' } }), 'next')).toEqual(['Next']);
    expect(printed(record({ nextUpdateAt: june('18:15') }), 'next')[0]).toBe('Next: update at 18:15 UTC');
  });
});
