import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { exact, range } from '../../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { june } from '../../model-incident.ts';
import { briefOf, only, type Parts, printed, prose } from '../print.ts';

const open = unknown('2026-06-03T16:30:00Z');
const none = {
  dataLoss: 'none-verified',
  dataExposure: 'none-verified',
  dataCorrectness: 'none-verified',
} as const;
const noData = 'We have checked that no customer data was lost, seen by others or changed wrongly.';
const asOf = june('16:00');

/** The rows of the table, cells apart by a bar. */
function table(facts: Partial<Facts>, rest: Parts = {}): readonly string[] {
  const brief = briefOf(only({ ...rest, facts: { asOf, ...facts } }));
  const blocks = brief.sections.find(({ key }) => key === 'impact')?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((cells) => cells.map((cell) => cell.map(({ text }) => text).join('')).join(' | '))
      : [],
  );
}
const says = (facts: Partial<Facts>, rest: Parts = {}): string =>
  prose(only({ ...rest, facts: { asOf, ...none, ...facts } }), 'impact');

describe('the impact table', () => {
  it('does not say how a loss of nothing was found', () => {
    expect(table({ loss: exact('money', 0) })).toContain('Lost or delayed sales | none | ');
  });

  it('has no row for no cost of what did not fail', () => {
    const rows = table({ loss: exact('money', 0) }, { setup: { variant: 'security' } });
    expect(rows.join()).not.toContain('sales');
    expect(table({}, { setup: { variant: 'security' } }).join()).toContain('Lost or delayed sales');
  });

  it('shows open slots and unknowns', () => {
    expect(table({})).toEqual([
      'Customers | [customers affected] | ',
      'Lost or delayed sales | [lost or delayed sales] | ',
    ]);
    expect(table({ customers: open, loss: open, customersNoun: 'players', lossNoun: 'refunds.' })).toEqual([
      'Players | not known, expected by 16:30 UTC | ',
      'Refunds | not known, expected by 16:30 UTC | ',
    ]);
  });

  it('says how each figure is known, since when, and what it leaves out', () => {
    const customers = exact('count', 3_200, {
      basis: 'measured',
      method: 'counted in the log.',
      source: 'A1',
      asOf: '2026-06-03T15:00:00Z',
    });
    const loss = range('money', 1_000_000, null, 2_000_000, {
      asOf: '2026-06-03T16:00:00Z',
      source: 'a talk',
    });
    const sources = [row('sources', 's', { tag: 'A1', citation: 'The payment log' })];
    expect(
      table(
        { customers, customersBase: exact('count', 80_000), loss, lossExcludes: 'staff time.' },
        { lists: { sources } },
      ),
    ).toEqual([
      'Customers | 3,200, 4% of 80,000 | Counted in the log; measured (A1) as of 15:00 UTC',
      'Lost or delayed sales | $10,000 to $20,000 | Estimated; not included: staff time',
    ]);
    // How many it can be at most is worth knowing while nobody knows how many it is.
    const unknownCustomers = { customers: open, customersBase: exact('count', 80_000), loss };
    expect(table(unknownCustomers)[0]).toMatch(
      /^Customers \| not known, expected by 16:30 UTC; 80,000 in all \|/,
    );
  });

  it('shows the worst case under what is known, in the words for those hit', () => {
    const facts: Partial<Facts> = {
      customersNoun: 'players',
      customersWorst: range('count', 5_000, null, 6_000, { method: 'all who were online' }),
    };
    expect(table(facts)[1]).toBe('Players, at worst | 5,000 to 6,000 | All who were online; estimated');
  });

  it('shows the target to SRE, each further minute while it runs, and at most six rows', () => {
    const facts: Partial<Facts> = {
      shareFailed: exact('share', 180_000),
      statedDuration: exact('duration', 2_820),
      targetShare: exact('share', 999_000),
      targetWindow: exact('duration', 30 * 86_400),
      revenuePerHour: exact('money', 10_000_000),
      revenuePerHourPeak: exact('money', 20_000_000),
      attemptsFailed: exact('count', 1_412),
    };
    const running = table(facts);
    expect(running).toContain('Failed attempts | 1,412 | How it was found is not stated');
    expect(running).toContain('Each further minute | $150 a minute | at the next peak $300 a minute');
    expect(running).toContain(
      'Reliability target | 8.5 minutes of 43.2 minutes allowed | 20% of the allowance of 30 days',
    );
    expect(table(facts, { setup: { role: 'backend' } }).join()).not.toContain('Reliability');
    expect(table({ ...facts, status: 'restored' }).join()).not.toContain('further minute');
    const figures = ['calls', 'refunds', 'hidden', 'late parcels'].map((name, index) =>
      row('figures', `g${index}`, {
        name,
        value: exact('count', index),
        inBrief: name === 'hidden' ? 'no' : null,
      }),
    );
    expect(table(facts, { lists: { figures } })).toHaveLength(6);
    expect(says(facts, { lists: { figures } })).toContain('Further figures: refunds: 1; late parcels: 3.');
  });
});

describe('the sentences', () => {
  it.each<readonly [Partial<Facts>, string]>([
    [{}, noData],
    [{ sideEffect: 'about 300 customers paid twice .' }, `About 300 customers paid twice. ${noData}`],
    [{ safety: 'none', staffImpact: 'forty people waited' }, `Forty people waited. ${noData}`],
    [
      { safety: 'possible', safetyFollowUp: 'the nurse calls' },
      `Harm to people is possible. The nurse calls. ${noData}`,
    ],
    [{ safety: 'confirmed' }, `Harm to people is confirmed. ${noData}`],
    [{ keyAccountsNote: 'none of the top 20.' }, `Key accounts: none of the top 20. ${noData}`],
    [
      { startedAt: june('14:02'), detectedAt: june('14:06'), detectionSource: 'press' },
      `The press reported it 4 minutes after the start. ${noData}`,
    ],
    [
      { startedAt: june('14:02'), detectedAt: june('14:06'), detectionSource: 'outsider' },
      `Somebody outside the company told us 4 minutes after the start. ${noData}`,
    ],
    [
      { startedAt: june('14:02'), detectedAt: june('14:02'), detectionSource: 'customer' },
      `A customer told us at once. ${noData}`,
    ],
    [
      { detectedAt: june('14:02'), detectionSource: 'outsider' },
      `Somebody outside the company told us at 14:02 UTC. ${noData}`,
    ],
    [{ detectionSource: 'alarm' }, `An alarm showed it. ${noData}`],
    [
      { attemptsFailed: open, safety: open },
      `${noData} Not known, expected by 16:30 UTC: the number of failed attempts; whether people may be harmed.`,
    ],
  ])('%#: %o', (facts, words) => {
    expect(says(facts)).toBe(words);
  });

  it('name functions by state and key accounts with their effect', () => {
    const functions = [
      row('functions', 'a', { name: 'cards.', state: 'failed' }),
      row('functions', 'b', { name: 'refunds', state: 'failed' }),
      row('functions', 'c', { name: 'search', state: 'degraded' }),
      row('functions', 'd', { name: ' ', state: 'not affected' }),
      row('functions', 'e', { name: 'no state' }),
    ];
    const keyAccounts = [
      row('keyAccounts', 'k', { name: 'Rail', effect: 'no tickets.' }),
      row('keyAccounts', 'l', { effect: 'x' }),
    ];
    expect(says({}, { lists: { functions, keyAccounts } })).toBe(
      `Failed: cards and refunds. Failed in part: search. Key accounts: Rail (no tickets). ${noData}`,
    );
    const keyAccountsNote = 'Rail and one other, support calls';
    expect(says({ keyAccountsNote }, { lists: { keyAccounts } })).toContain(
      'Key accounts: Rail (no tickets). Key accounts checked: Rail and one other, support calls.',
    );
  });

  it.each([
    [['everything'], 'running', 'Not affected: everything else.'],
    [['Everything else works fine, checkout is up'], 'running', 'Not affected: everything else.'],
    [['everything'], 'security', 'Everything works.'],
    [['wallet payments', 'the rest'], 'running', 'Not affected: wallet payments and everything else.'],
    [['nothing else'], 'running', 'Not affected: nothing.'],
    [['n/a'], 'running', ''],
  ] as const)('what still works, typed as %j, is told in a %s as “%s”', (names, variant, words) => {
    const functions = names.map((name, index) =>
      row('functions', `${index}`, { name, state: 'not affected' }),
    );
    const said = says({}, { setup: { variant }, lists: { functions } });
    expect(said).toBe([words, noData].filter(Boolean).join(' '));
  });

  it('does not say that everything works beside what does not', () => {
    const functions = [
      row('functions', '0', { name: 'Log-in', state: 'failed' }),
      row('functions', '1', { name: 'everything', state: 'not affected' }),
    ];
    const said = says({}, { setup: { variant: 'security' }, lists: { functions } });
    expect(said).toContain('Not affected: everything else.');
    expect(said).not.toContain('Everything works');
  });

  it('the heading says the share, else the people', () => {
    const heading = (facts: Partial<Facts>): string | undefined => printed(only({ facts }), 'impact')[0];
    const shareFailed = exact('share', 180_000);
    expect(heading({ shareFailed, attemptsNoun: 'logins.' })).toBe('Impact: 18% of logins failed');
    expect(heading({ shareFailed, customers: range('count', 1, 2, 3) })).toBe(
      'Impact: about 2 customers affected',
    );
    expect(heading({ customers: exact('count', 1) })).toBe('Impact: 1 customer affected');
    expect(heading({ customers: open })).toBe('Impact');
  });
});

describe('the data statement', () => {
  it.each<readonly [Partial<Facts>, string]>([
    [
      { dataLoss: null, dataExposure: null, dataCorrectness: null },
      'Customer data lost: [data lost]; seen by others: [data seen by others]; changed wrongly: [data incorrect].',
    ],
    [
      { dataLoss: 'none-found-so-far', dataExposure: 'suspected', dataCorrectness: null },
      'We suspect that customer data was seen by others. As of 16:00 UTC we have found no sign that customer data was lost. Customer data changed wrongly: [data incorrect].',
    ],
    [
      { asOf: june('09:00', 5), dataAsOf: june('16:00'), dataLoss: 'none-found-so-far' },
      'As of 16:00 UTC on 3 June we have found no sign that customer data was lost. We have checked that no customer data was seen by others or changed wrongly.',
    ],
    [
      { asOf: null, dataLoss: 'none-found-so-far' },
      'So far we have found no sign that customer data was lost. We have checked that no customer data was seen by others or changed wrongly.',
    ],
    [
      { dataLoss: 'confirmed', dataCorrectness: 'confirmed' },
      'Customer data was lost and changed wrongly. We have checked that no customer data was seen by others.',
    ],
    [
      { dataLoss: 'unknown', dataExposure: open, dataCorrectness: open },
      'We do not know yet whether customer data was lost, seen by others or changed wrongly; the answer is expected by 16:30 UTC.',
    ],
    [
      { dataLoss: 'unknown', status: 'closed' },
      'Whether customer data was lost is not known. We have checked that no customer data was seen by others or changed wrongly.',
    ],
    [{ dataNote: 'two lines\nof note' }, `${noData} Two lines of note.`],
  ])('%#: %o', (facts, words) => {
    expect(says(facts)).toBe(words);
  });

  it('lists checks that are done and those still open, with their time', () => {
    const checksDone = [
      row('checksDone', 'a', { what: 'We compared the records.' }),
      row('checksDone', 'b', { what: ' ' }),
    ];
    const checksOpen = [
      row('checksOpen', 'a', { what: 'The log check', until: june('18:00') }),
      row('checksOpen', 'b', { what: 'the bank check', until: open }),
      row('checksOpen', 'c', { what: 'a third check' }),
      row('checksOpen', 'd', { until: june('18:00') }),
    ];
    expect(says({}, { lists: { checksDone, checksOpen } })).toBe(
      `${noData} We compared the records; the log check ends at 18:00 UTC; the bank check; when it ends is not known, answer expected by 16:30 UTC; a third check is still open.`,
    );
    expect(says({}, { lists: { checksOpen: checksOpen.slice(0, 1) } })).toBe(
      `${noData} The log check ends at 18:00 UTC.`,
    );
  });
});

it('says in a sentence that nothing else was noticed', () => {
  expect(says({ sideEffect: 'nothing yet', customersNoun: 'members', staffImpact: 'none' })).toBe(
    `Members noticed nothing else so far. No effect on staff is known. ${noData}`,
  );
});

it('the regions stand on the first page, once', () => {
  const told = only({ facts: { asOf, regions: ['Germany', 'the United States'] } });
  const all = JSON.stringify(briefOf(told));
  expect(prose(told, 'impact')).toContain('Regions affected: Germany and the United States.');
  expect(all.match(/Germany/g)).toHaveLength(1);
});
