import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import { type Row, row } from '../../../../shared/core/incident/lists.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { type Stamp, stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { june, juneDay } from '../../model-incident.ts';
import { only, prose } from '../print.ts';

const open = unknown('2026-06-03T16:30:00Z');
const closed = { asOf: june('16:00'), status: 'closed' } as const;
const says = (messages: readonly Row<'messages'>[], facts: Partial<Facts> = {}): string =>
  prose(only({ facts: { ...closed, ...facts }, lists: { messages } }), 'communication');

const page = (id: string, at: Stamp): Row<'messages'> =>
  row('messages', id, { audience: 'customers', channel: 'the status page', at });

describe('what was sent', () => {
  it('is said once for each audience and channel, oldest first, the zone and another day once', () => {
    expect(says([page('b', june('14:52')), page('a', june('14:31'))])).toBe(
      'Customers were told on the status page at 14:31 and 14:52 UTC.',
    );
    expect(
      says([page('a', june('14:31', 2)), page('b', june('14:52', 2)), page('c', june('15:20', 2))]),
    ).toBe('Customers were told on the status page at 14:31, 14:52 and 15:20 UTC on 2 June.');
  });

  it('on unlike days or known unlike finely is said in full', () => {
    expect(says([page('a', june('14:31', 2)), page('b', june('14:52'))])).toBe(
      'Customers were told on the status page at 14:31 UTC on 2 June and at 14:52 UTC.',
    );
    const month = stamp('2026-05-01T12:00:00Z', 'UTC', { precision: 'month' });
    const about: Stamp = { ...june('14:52'), certainty: 'approximate' };
    expect(says([page('a', month), page('b', juneDay(2)), page('c', about)])).toBe(
      'Customers were told on the status page in May 2026, on 2 June and at about 14:52 UTC.',
    );
  });

  it('over the night when the clocks go back keeps both names of the zone', () => {
    const [first, second] = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'];
    const facts = { asOf: stamp('2026-10-25T12:00:00Z'), status: 'closed' } as const;
    const messages = [page('a', stamp(first ?? '')), page('b', stamp(second ?? ''))];
    expect(
      prose(only({ setup: { zone: 'Europe/Berlin' }, facts, lists: { messages } }), 'communication'),
    ).toBe('Customers were told on the status page at 02:30 CEST and at 02:30 CET.');
  });

  it.each([
    ['staff', 'Slack', 'Our staff were told on Slack at 14:31 UTC.'],
    ['board', 'phone.', 'The board was told by phone at 14:31 UTC.'],
    ['executives', 'in person', 'Executives were told in person at 14:31 UTC.'],
    ['regulator', '', 'The regulator was told at 14:31 UTC.'],
    [null, 'a | b', 'Customers were told by a | b at 14:31 UTC.'],
    [open, ' e-mail ', 'Customers were told by e-mail at 14:31 UTC.'],
  ] as const)('%o by %s', (audience, channel, sentence) => {
    expect(says([row('messages', 'm', { audience, channel, at: june('14:31') })])).toBe(sentence);
  });

  it('without time or channel is left out', () => {
    expect(says([row('messages', 'm', { audience: 'board' })])).toBe('');
  });

  it.each([
    ['customers', 'letter (draft!)', 'Customers are to be told by letter (draft!).'],
    ['staff', 'phone', 'Our staff are to be told by phone.'],
    ['regulator', 'e-mail', 'The regulator is to be told by e-mail.'],
  ] as const)('to %s that nobody says has gone out is not told as sent', (audience, channel, sentence) => {
    expect(says([row('messages', 'm', { audience, channel })])).toBe(sentence);
  });

  it('sent at a time that nobody knows yet is told as sent', () => {
    expect(says([row('messages', 'm', { audience: 'board', channel: 'phone', at: open })])).toBe(
      'The board was told by phone.',
    );
  });
});

describe('the rest', () => {
  it.each<readonly [Partial<Facts>, string]>([
    [{ status: 'restored' }, 'The next message goes out at [next customer message].'],
    [{ nextCustomerMessageAt: june('17:00') }, 'The next message goes out at 17:00 UTC.'],
    [{ nextCustomerMessageAt: juneDay(9) }, 'The next message goes out on 9 June.'],
    [
      { nextCustomerMessageAt: open },
      'The time of the next message is not known; we expect to know by 16:30 UTC.',
    ],
    [{ customerMessages: 'none planned' }, 'No message to customers is planned.'],
    [
      { customerMessages: 'none planned', customerStatus: 'They know.' },
      'They know. No further message to customers is planned.',
    ],
    [
      { customerMessages: open },
      'Whether there is another message to customers is not known; we expect to know by 16:30 UTC.',
    ],
    [{ tickets: exact('count', 1) }, 'Support received 1 ticket.'],
    [{ tickets: exact('count', 212, { qualifier: 'about' }) }, 'Support received about 212 tickets.'],
    [{ tickets: open }, 'The number of support tickets is not known; we expect to know by 16:30 UTC.'],
    [{ customerStatus: 'the page says so' }, 'The page says so.'],
    [{ customerStatus: open }, 'What customers were told is not known; we expect to know by 16:30 UTC.'],
    [{ spokesperson: 'the head of support.' }, 'The head of support speaks for us.'],
    [{ spokesperson: 'COO' }, 'The COO speaks for us.'],
    [
      { linesToSay: ['Payments fail', ' ', 'We work on it.', 'You hear from us at 17:00'] },
      'If called: “Payments fail. We work on it. You hear from us at 17:00.”',
    ],
    [{ linesToSay: ['a', 'b', 'c', 'd'] }, 'If called: “a. b. c. …”'],
  ])('%#: %o', (facts, words) => {
    expect(says([], facts)).toBe(words);
  });
});
