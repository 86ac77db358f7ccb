import { describe, expect, it } from 'vitest';
import { type Row, row } from '../../../../shared/core/incident/lists.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { june } from '../../model-incident.ts';
import { only, printed } from '../print.ts';

type Clock = Pick<Row<'clocks'>, 'due' | 'state'>;

const setup = { variant: 'security' } as const;
const asOf = june('16:00');

const CLOCKS: readonly (readonly [string, Clock])[] = [
  ['no end', { due: null, state: 'open' }],
  ['later', { due: june('09:00', 6), state: 'open' }],
  ['ended', { due: june('15:00'), state: 'open' }],
  ['sooner', { due: june('18:00'), state: null }],
  ['looked up', { due: unknown(june('17:00').at), state: 'open' }],
  ['settled', { due: june('17:00'), state: 'notice sent' }],
];

it('the table of clocks begins with the first to end; those without a time, then those that have ended, are last', () => {
  const clocks = CLOCKS.map(([rule, clock], index) => row('clocks', `c${index}`, { rule, ...clock }));
  const rules = new Set(CLOCKS.map(([rule]) => rule));
  const told = printed(only({ setup, facts: { asOf }, lists: { clocks } }), 'clocks');
  expect(told.filter((text) => rules.has(text))).toEqual([
    'sooner',
    'later',
    'no end',
    'looked up',
    'ended',
    'settled',
  ]);
});

it('notices under contracts are told in the same order', () => {
  const contractNotices = [
    row('contractNotices', 'n1', { contract: 'of the bank', due: june('09:00', 6), state: 'open' }),
    row('contractNotices', 'n2', { contract: 'of the shop', due: june('18:00'), state: 'open' }),
    row('contractNotices', 'n3', { contract: 'of the school', due: june('12:00'), state: 'sent' }),
  ];
  const [, text] = printed(only({ setup, facts: { asOf }, lists: { contractNotices } }), 'clocks');
  expect(text).toContain(
    'Notice under of the shop: due by 18:00 UTC. Notice under of the bank: due by 09:00 UTC on 6 June. Notice under of the school: sent.',
  );
});

describe('from when a clock is counted', () => {
  const due = june('09:00', 6);
  const told = (...from: readonly Row<'clocks'>['from'][]) => {
    const clocks = from.map((each, index) =>
      row('clocks', `c${index}`, { rule: `rule ${index}`, due, from: each }),
    );
    return printed(only({ setup, facts: { asOf }, lists: { clocks } }), 'clocks').join(' ');
  };

  it('is told of one clock and of each of several', () => {
    expect(told(june('07:00'))).toContain('ends at 09:00 UTC on 6 June, counted from 07:00 UTC');
    expect(told(june('07:00'), june('08:00'))).toContain('rule 1, counted from 08:00 UTC');
  });

  it('is told to be open where it is not known: the end is no surer', () => {
    expect(told(unknown())).toContain('from when it is counted is not known yet');
    expect(told(unknown(), june('08:00'))).toContain('rule 0; from when it is counted is not known yet');
  });
});

it('since when the company knows is told beside the first sign', () => {
  const facts = { asOf, firstSignAt: june('14:06'), awarenessAt: june('15:00') };
  expect(printed(only({ setup, facts }), 'clocks').join(' ')).toContain(
    'First sign 14:06 UTC, aware since 15:00 UTC',
  );
  const same = { ...facts, awarenessAt: june('14:06') };
  expect(printed(only({ setup, facts: same }), 'clocks').join(' ')).not.toContain('aware since');
});

it.each([
  ['notice to the authority', june('18:00'), 'notice to the authority would be due by 18:00 UTC'],
  ['notify the DPA', june('18:00'), 'we would have to notify the DPA by 18:00 UTC'],
  ['Notify the DPA', june('15:00'), 'we would have had to notify the DPA by 15:00 UTC'],
  ['report to the board', june('18:00'), 'report to the board would be due by 18:00 UTC'],
] as const)('the step “%s” with its end is a sentence', (step, due, said) => {
  const clocks = [row('clocks', 'c1', { rule: 'GDPR art 33', step, due })];
  expect(printed(only({ setup, facts: { asOf }, lists: { clocks } }), 'clocks').join(' ')).toContain(said);
});
