import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../shared/core/brief/tree.ts';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { readOwnUnit } from '../../../../shared/core/incident/typed/read-own-unit.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { buildCut } from '../../../../shared/core/script/build-cut.ts';
import { june, juneDay } from '../../model-incident.ts';
import { entry } from '../../questions/bank.ts';
import { briefOf, lines, only, type Parts, printed, prose } from '../print.ts';

const open = unknown('2026-06-03T16:30:00Z');
const restored = { asOf: june('16:00'), status: 'restored', mitigation: 'we went back' } as const;
const says = (facts: Partial<Facts>, rest: Parts = {}): string =>
  prose(
    only({ ...rest, setup: { variant: 'restored', ...rest.setup }, facts: { ...restored, ...facts } }),
    'response',
  );

describe('what we did and do', () => {
  it.each<readonly [Partial<Facts>, string]>([
    [{ mitigation: null }, '[immediate fix].'],
    [{ mitigation: open }, 'The immediate fix is not known; we expect to know by 16:30 UTC.'],
    [{ mitigatedAt: june('14:46') }, 'We went back at 14:46 UTC.'],
    // Words that tell this very time need no second sentence for it.
    [
      { mitigation: 'we revoked the key at 14:46 UTC and made a new one', mitigatedAt: june('14:46') },
      'We revoked the key at 14:46 UTC and made a new one.',
    ],
    [
      { mitigatedAt: june('14:46'), restoredAt: june('14:49'), mitigationLimits: 'it covers cards only' },
      'We went back at 14:46 UTC; service was normal 3 minutes later. This fix has limits: it covers cards only.',
    ],
    [{ mitigationLimits: 'None.' }, 'We went back. No limits of this fix are known.'],
    [{ mitigatedAt: june('14:46'), restoredAt: june('14:46') }, 'We went back at 14:46 UTC.'],
    [
      { mitigation: 'We switched at 06:30 UTC', mitigatedAt: june('06:45'), restoredAt: june('07:00') },
      'We switched at 06:30 UTC. The fix took effect at 06:45 UTC; service was normal 15 minutes later.',
    ],
    [
      { mitigation: 'We freed the disk and ran a full backup, restore ok', mitigatedAt: june('14:46') },
      'We freed the disk and ran a full backup, restore ok. The fix took effect at 14:46 UTC.',
    ],
    [
      { verificationBefore: open },
      'We went back. The measure during the failure is not known; we expect to know by 16:30 UTC.',
    ],
    [{ heldSince: june('14:49') }, 'We went back. It has held since 14:49 UTC.'],
    [
      { verificationAfter: exact('share', 999_000), verificationMeasure: 'of payments succeed.' },
      'We went back. 99.9% of payments succeed.',
    ],
    [
      {
        heldSince: june('14:49'),
        verificationAfter: exact('share', 999_000),
        verificationMeasure: 'of payments succeed',
      },
      'We went back. Since 14:49 UTC, 99.9% of payments succeed.',
    ],
    [{ verificationAfter: exact('share', 999_000) }, 'We went back. Measured now: 99.9%.'],
    [
      {
        heldSince: june('14:49'),
        verificationBefore: exact('count', 4_180),
        verificationAfter: exact('count', 3_968, { thing: 'accounts' }),
        verificationMeasure: 'Accounts are still wrong',
      },
      'We went back. Since 14:49 UTC, 3,968 accounts are still wrong (during the failure 4,180).',
    ],
    [
      {
        verificationBefore: exact('count', 1_200, { thing: 'ms' }),
        verificationAfter: exact('count', 250, { thing: 'ms' }),
      },
      'We went back. Measured now: 250 ms (during the failure 1,200 ms).',
    ],
    [
      {
        planB: 'We switch',
        planBTrigger: 'The failures exceed 1%',
        planBDecideBy: june('18:00'),
        planBCost: exact('money', 500_000),
      },
      'We went back. If the failures exceed 1% before 18:00 UTC, we switch ($5,000).',
    ],
    [{ planB: 'We switch' }, 'We went back.'],
    [{ planB: 'We switch', planBDecideBy: june('17:00') }, 'We went back. Plan B: we switch.'],
    [{ planB: 'None' }, 'We went back. There is no plan B.'],
    [{ planB: open }, 'We went back. What we do if it returns is not known; we expect to know by 16:30 UTC.'],
    [
      {
        fix: 'A test before going live',
        fixEarliest: juneDay(5),
        fixLatest: juneDay(8),
        fixLikelihood: 'L5',
        fixDependsOn: 'The supplier',
      },
      'We went back. Permanent fix: a test before going live, between 5 June and 8 June; it is likely (55–80%) to be ready in time; depends on the supplier.',
    ],
    [
      { fix: 'a test', fixLatest: juneDay(8), fixLikelihood: 'L4' },
      'We went back. Permanent fix: a test, by 8 June; it has a roughly even chance (45–55%) of being ready in time.',
    ],
    [
      { fix: 'a test', fixEarliest: juneDay(8), fixLikelihood: 'L4' },
      'We went back. Permanent fix: a test, on 8 June at the earliest.',
    ],
    [
      { fix: 'a test', fixEarliest: juneDay(8), fixLatest: open },
      'We went back. Permanent fix: a test, on 8 June at the earliest. When the permanent fix is ready is not known; we expect to know by 16:30 UTC.',
    ],
    [
      { fix: 'a test', fixEarliest: juneDay(2) },
      'We went back. Permanent fix: a test, which was expected on 2 June at the earliest.',
    ],
    [
      { changesSinceLast: 'The refunds are done.' },
      'We went back. Since the last report: the refunds are done.',
    ],
  ])('%#: %o', (facts, words) => {
    expect(says(facts)).toBe(words);
  });

  it('says that there is no plan B', () => {
    expect(says({ status: 'mitigating', planB: 'None.' })).toBe('We went back. There is no plan B.');
    expect(says({ status: 'mitigating', planB: unknown() })).toBe('We went back. Plan B is not known yet.');
  });

  it.each([
    ['if prices drift again', 'we freeze all prices', 'If prices drift again, we freeze all prices.'],
    ['unless payments are back by 22:00', 'we switch', 'Unless payments are back by 22:00, we switch.'],
    [
      'it fails again',
      'Switch card payments to 2nd PSP',
      'If it fails again, we switch card payments to 2nd PSP.',
    ],
    ['it fails again', 'Switching to 2nd PSP', 'If it fails again, plan B is switching to 2nd PSP.'],
    ['it fails again', '2nd PSP', 'If it fails again, plan B is 2nd PSP.'],
    ['it fails again', 'Failover to Ireland', 'If it fails again, plan B is failover to Ireland.'],
    ['it fails again', 'The bank pays by hand', 'If it fails again, the bank pays by hand.'],
    ['in case of a second failure', 'we switch', 'In case of a second failure, we switch.'],
    ['it fails again', 'open orders are paused', 'If it fails again, open orders are paused.'],
    ['it fails again', 'call centre takes orders', 'If it fails again, call centre takes orders.'],
    ['it fails again', 'Call the shops that are open', 'If it fails again, we call the shops that are open.'],
    ['it fails again', 'Cut-over to Ireland', 'If it fails again, plan B is cut-over to Ireland.'],
    ['it fails again', 'Our team will pay by hand', 'If it fails again, our team will pay by hand.'],
  ])('plan B is a sentence whatever was typed: %s / %s', (planBTrigger, planB, words) => {
    expect(says({ status: 'mitigating', planB, planBTrigger })).toBe(`We went back. ${words}`);
  });

  it('while it runs plan B is missed, and so is its trigger', () => {
    expect(says({ status: 'mitigating' })).toBe('We went back. Plan B: [plan B].');
    expect(says({ status: 'mitigating', planB: 'we switch' })).toBe(
      'We went back. If [plan B trigger], we switch.',
    );
  });

  it('names each action by owner, verb and time', () => {
    const actionsNow = [
      row('actionsNow', 'a', { owner: 'finance', what: 'Repays the double charges.', at: juneDay(5) }),
      row('actionsNow', 'b', { owner: 'Support', what: 'calls the shops', state: 'done', at: june('15:00') }),
      row('actionsNow', 'c', { what: 'checks the logs', at: open }),
      row('actionsNow', 'f', { owner: 'The duty team', what: 'watches the queue', at: june('18:00') }),
      row('actionsNow', 'g', { owner: 'SRE', what: 'rotate all keys', at: juneDay(5) }),
      row('actionsNow', 'i', { owner: 'Network lead', what: 'Asks the providers', at: juneDay(5) }),
      row('actionsNow', 'j', { owner: 'Network lead', what: 'rotate the rest', at: juneDay(5) }),
      row('actionsNow', 'h', { owner: 'Support', what: 'always call back', at: juneDay(5) }),
      row('actionsNow', 'd', { owner: 'Legal', what: 'waits', state: 'dropped' }),
      row('actionsNow', 'e', { owner: 'Nobody' }),
    ];
    expect(says({}, { lists: { actionsNow } })).toBe(
      'We went back. Finance repays the double charges by 5 June. Support calls the shops (done at 15:00 UTC). [owner] checks the logs; when is not known, answer expected by 16:30 UTC. The duty team watches the queue until 18:00 UTC. SRE: rotate all keys by 5 June. The network lead asks the providers by 5 June. Network lead: rotate the rest by 5 June. Support: always call back by 5 June.',
    );
  });

  it('in the final report says what went well', () => {
    const wentWell = ['staff saw it fast', 'The backup worked.'];
    expect(says({ wentWell }, { setup: { variant: 'final' } })).toBe(
      'We went back. What went well: staff saw it fast and The backup worked.',
    );
    expect(says({ wentWell })).toBe('We went back.');
  });

  it('the heading says since when', () => {
    const heading = (facts: Partial<Facts>, rest: Parts = {}): string | undefined =>
      printed(only({ ...rest, facts: { asOf: june('16:00'), ...facts } }), 'response')[0];
    expect(heading({ status: 'restored', restoredAt: june('14:49') })).toBe(
      'What we did and do: service restored at 14:49 UTC',
    );
    expect(heading({ status: 'mitigating', mitigatedAt: june('14:46') })).toBe(
      'What we did and do: contained at 14:46 UTC',
    );
    expect(
      heading({ status: 'restored', restoredAt: june('14:49') }, { setup: { variant: 'security' } }),
    ).toBe('What we did and do: contained at 14:49 UTC');
    expect(heading({ status: 'mitigating', mitigatedAt: june('17:00') })).toBe('What we did and do');
    expect(heading({})).toBe('What we did and do');
  });
});

it('of a near miss claims no restore: nothing had failed', () => {
  const near = { setup: { variant: 'near-miss' } } as const;
  const facts = {
    ...restored,
    startedAt: june('14:00'),
    mitigatedAt: june('14:02'),
    restoredAt: june('14:04'),
    service: 'order database',
  } as const;
  const incident = only({ ...near, facts });
  expect(printed(incident, 'response')[0]).toBe('What we did and do: danger over at 14:04 UTC');
  expect(prose(incident, 'response')).toContain('We went back at 14:02 UTC.');
  expect(prose(incident, 'bottom-line')).toContain('It began at 14:00 UTC and was over 4 minutes later.');
  expect(prose(incident, 'timeline')).toContain('Time until it was over, from the start: 4 minutes.');
  const all = lines(briefOf(incident))
    .map(({ text }) => text)
    .join('\n');
  expect(all).not.toMatch(/restored at|service was normal|Time to restore/);
  for (const id of ['Q01', 'Q02', 'Q28']) {
    const { answerLine, answerLong } = entry(id, incident);
    expect(`${textOf(answerLine)} ${textOf(answerLong)}`, id).not.toMatch(
      /failed|work(?:ed|s) (?:again|since)/,
    );
  }
  expect(JSON.stringify(buildCut(briefOf(incident), incident, '5m'))).not.toContain('back after');
});

it.each([
  [
    'nobody can pick the old plan any more',
    '0',
    'Since 14:49 UTC, nobody can pick the old plan any more (measured now: 0).',
  ],
  [
    'Nobody can pick the old plan',
    '0 orders',
    'Since 14:49 UTC, nobody can pick the old plan (measured now: 0 orders).',
  ],
  ['all orders go through', '100%', 'Since 14:49 UTC, all orders go through (measured now: 100%).'],
  ['the queue is empty', '0', 'Since 14:49 UTC, the queue is empty (measured now: 0).'],
  ['no errors', '0', 'Since 14:49 UTC, no errors (measured now: 0).'],
  ['error rate', '0.2%', 'Error rate since 14:49 UTC: 0.2%.'],
  ['the queue depth', '12', 'The queue depth since 14:49 UTC: 12.'],
  [
    'response time at the 99th percentile',
    '250 ms',
    'Response time at the 99th percentile since 14:49 UTC: 250 ms.',
  ],
  ['log-ins that work', '99.7%', 'Since 14:49 UTC, 99.7% of log-ins work.'],
  ['Card payments succeed', '99.7%', 'Since 14:49 UTC, 99.7% of card payments succeed.'],
  ['succeed', '99.7%', 'Since 14:49 UTC, 99.7% succeed.'],
  ['of card payments have succeeded', '99.7%', 'Since 14:49 UTC, 99.7% of card payments have succeeded.'],
  ['failed payments a minute', '3', 'Since 14:49 UTC, 3 failed payments a minute.'],
  ['a minute', '3 errors', 'Since 14:49 UTC, 3 errors a minute.'],
  ['accounts are still wrong', '3,968', 'Since 14:49 UTC, 3,968 accounts are still wrong.'],
])('tells the measure “%s” beside %s', (verificationMeasure, typed, said) => {
  const read = readOwnUnit(typed, 'USD', null);
  const facts = {
    verificationMeasure,
    heldSince: june('14:49'),
    verificationAfter: read.ok ? read.value : null,
  };
  expect(
    prose(only({ facts: { mitigation: 'We went back', asOf: june('16:00'), ...facts } }), 'response'),
  ).toContain(said);
});

it('tells a measure in a sentence without its number, and with the number during the failure', () => {
  const facts = {
    mitigation: 'We went back',
    asOf: june('16:00'),
    verificationMeasure: 'nobody is charged twice',
  };
  expect(prose(only({ facts }), 'response')).toContain('We went back. Nobody is charged twice.');
  const both = { verificationBefore: exact('count', 40), verificationAfter: exact('count', 0) };
  expect(prose(only({ facts: { ...facts, ...both } }), 'response')).toContain(
    'Nobody is charged twice (measured now: 0; during the failure 40).',
  );
});

it('names the fix whose time is open, as another one may stand between', () => {
  const never = unknown(null, '');
  const facts = { mitigation: 'We went back', mitigatedAt: never, fix: 'A test of all settings' };
  expect(prose(only({ facts: { ...facts, asOf: june('16:00') } }), 'response')).toContain(
    'Permanent fix: a test of all settings. When the immediate fix took effect is not known yet.',
  );
});

it('of a near miss compares a measure with what was before it, not with a failure', () => {
  const facts = {
    heldSince: june('14:49'),
    verificationAfter: exact('share', 999_000),
    verificationMeasure: 'of card payments have succeeded',
    verificationBefore: exact('share', 820_000),
  } as const;
  expect(says(facts, { setup: { variant: 'near-miss' } })).toBe(
    'We went back. Since 14:49 UTC, 99.9% of card payments have succeeded (before: 82%).',
  );
  expect(says(facts)).toContain('(during the failure 82%)');
});
