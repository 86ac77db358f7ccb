import { describe, expect, it } from 'vitest';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { range } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { buildCut } from '../../../shared/core/script/build-cut.ts';
import { june, modelIncident } from '../model-incident.ts';
import { briefOf, change, only, printed, prose } from './print.ts';

/** A false alarm at which online banking was switched off on purpose. */
const near = only({
  setup: { variant: 'near-miss' },
  facts: {
    asOf: june('16:00'),
    startedAt: june('10:10'),
    service: 'online banking',
    customers: unknown(),
    loss: range('money', 40_000_00, null, 90_000_00),
    staffImpact: 'The night shift stayed for 26 hours',
    customerStatus: 'The banner in the app said maintenance',
    nextCustomerMessageAt: unknown(),
    spokesperson: 'head of communications',
    legalInformedAt: june('12:00'),
    nearMissWhat: 'Ransomware would have locked all branch servers',
    nearMissWhy: 'A backup job had looked like ransomware',
    asksNone: 'nothing needed now',
  },
  lists: {
    functions: [row('functions', 'f1', { name: 'card payments', state: 'not affected' })],
    figures: [row('figures', 'g1', { name: 'Servers checked', value: range('count', 212, 212, 212) })],
    keyAccounts: [row('keyAccounts', 'k1', { name: 'Nordbank', caller: 'Head of sales', by: june('18:00') })],
    contractNotices: [row('contractNotices', 'n1', { contract: 'the licence', due: june('20:00') })],
    messages: [row('messages', 'm1', { audience: 'regulator', channel: 'phone', at: june('11:40') })],
  },
});

describe('a near miss prints what somebody filled in', () => {
  it('of what was hit and lost', () => {
    expect(printed(near, 'impact')).toEqual(
      expect.arrayContaining(['Lost or delayed sales', '$40,000 to $90,000', 'Servers checked', '212']),
    );
    expect(prose(near, 'impact')).toBe(
      'Not affected: card payments. Key accounts: Nordbank. The head of sales calls Nordbank by 18:00 UTC. The night shift stayed for 26 hours.',
    );
    expect(prose(near, 'bottom-line')).toContain('We estimate $40,000 to $90,000 in lost or delayed sales.');
  });

  it('of who was told and what is due', () => {
    expect(prose(near, 'communication')).toBe(
      'The banner in the app said maintenance. The regulator was told by phone at 11:40 UTC. The head of communications speaks for us. The time of the next message is not known yet.',
    );
    expect(prose(near, 'clocks')).toBe(
      'Legal has the facts since 12:00 UTC. Notice under the licence: due by 20:00 UTC.',
    );
  });

  it('in the longer talks as well', () => {
    const said = buildCut(briefOf(near), near, '10m')
      .blocks.flatMap(({ sentences }) => sentences.map(textOf))
      .join(' ');
    expect(said).toContain('The regulator was told by phone at 11:40 UTC.');
    expect(said).toContain('Notice under the licence: due by 20:00 UTC.');
  });
});

describe('a near miss asks for nothing that need not be', () => {
  const bare = change(near, {
    facts: {
      loss: null,
      staffImpact: null,
      customerStatus: null,
      nextCustomerMessageAt: null,
      spokesperson: null,
      legalInformedAt: null,
      firstSignAt: june('10:08'),
    },
    lists: { functions: [], figures: [], keyAccounts: [], contractNotices: [], messages: [] },
  });

  it.each(['impact', 'communication', 'clocks'] as const)('and prints no %s where there is none', (key) => {
    expect(printed(bare, key)).toEqual([]);
  });

  it('nor, where one message was sent, for the next one', () => {
    const told = change(bare, { lists: { messages: near.lists.messages } });
    expect(prose(told, 'communication')).toBe('The regulator was told by phone at 11:40 UTC.');
  });

  it('but keeps what a person wrote in their own words', () => {
    const prose = {
      communication: [{ kind: 'paragraph', runs: [{ kind: 'text', text: 'Nobody asked.' }] }],
    } as const;
    expect(printed({ ...bare, prose }, 'communication')).toEqual([
      'Customers and communication',
      'Nobody asked.',
    ]);
  });

  it('while one whose record says who was hit prints all of it', () => {
    const hit = change(modelIncident, { setup: { variant: 'near-miss' } });
    expect(printed(hit, 'impact')[0]).toBe('Impact: 18% of card payments failed');
  });
});
