import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../shared/core/brief/tree.ts';
import { findInText } from '../../../../shared/core/coach/check-text.ts';
import { driftOf } from '../../../../shared/core/coach/drift/drift.ts';
import { findRemarks } from '../../../../shared/core/coach/find-remarks.ts';
import type { Hit } from '../../../../shared/core/coach/rule.ts';
import { applyFix } from '../../../../shared/core/coach/settle.ts';
import { readBrief } from '../../../../shared/core/coach/text/coach-text.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import { exact, range } from '../../../../shared/core/incident/figure.ts';
import type { Incident, Setup } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { unknown } from '../../../../shared/core/incident/slot.ts';
import { stamp } from '../../../../shared/core/incident/stamp.ts';
import { briefOf, noTerms, record, section } from '../speak.ts';

const at = (time: string): ReturnType<typeof stamp> => stamp(`2026-06-03T${time}:00Z`, 'Europe/Berlin');

/** 14:02 to 14:49 UTC on 3 June, which is 16:02 to 16:49 CEST. */
const facts: Partial<Facts> = {
  service: 'card payments',
  customers: exact('count', 3_187, { basis: 'measured', method: 'failed payments', source: 'billing' }),
  customersBase: exact('count', 80_000),
  attemptsFailed: exact('count', 1_412),
  attemptsTotal: exact('count', 7_840),
  attemptsNoun: 'card payments',
  tickets: exact('count', 212),
  loss: range('money', 3_000_000, null, 5_000_000),
  refunds: exact('money', 1_850_000),
  credits: exact('money', 900_000),
  revenuePerHour: exact('money', 21_000_000),
  recoveryFactor: exact('share', 500_000),
  targetShare: exact('share', 999_000),
  asOf: at('16:00'),
  startedAt: at('14:02'),
  detectedAt: at('14:06'),
  acknowledgedAt: at('14:09'),
  mitigatedAt: at('14:46'),
  restoredAt: at('14:49'),
  nextUpdateAt: at('18:15'),
  nextCustomerMessageAt: at('17:00'),
  legalInformedAt: at('15:10'),
  reviewAt: stamp('2026-06-08T12:00:00Z', 'UTC', { precision: 'day' }),
};

function incidentWith(more: Partial<Facts> = {}, setup: Partial<Setup> = {}): Incident {
  const base = record({ ...facts, ...more });
  const figures = [
    row('figures', 'f1', { name: 'Flights cancelled', value: exact('count', 726) }),
    row('figures', 'f2', { name: 'Share of planned flights', value: exact('share', 280_000) }),
  ];
  const asks = [
    row('asks', 'a1', {
      decision: 'Approve a second check',
      amount: exact('money', 1_800_000),
      deadline: at('17:00'),
    }),
  ];
  return { ...base, setup: { ...base.setup, ...setup }, lists: { ...base.lists, figures, asks } };
}

function hitsIn(runs: readonly Run[], incident = incidentWith(), origin: 'edited' | 'generated' = 'edited') {
  const brief = briefOf({ ...section('impact'), origin, blocks: [{ kind: 'paragraph', runs }] });
  return driftOf({ text: readBrief(brief), incident, vocabulary: noTerms });
}

const conflicts = (text: string, incident?: Incident): readonly Hit[] =>
  hitsIn([{ text }], incident).conflicts;
const words = ({ line, start, end }: Hit): string => line.text.slice(start, end);

describe('a typed number that disagrees with the record', () => {
  it.each([
    [
      '3,400 customers were affected.',
      'The text says 3,400 customers; the record says 3,187 (Customers affected).',
    ],
    ['About 3,900 customers were hit.', 'Customers affected'],
    ['The outage affected 2,100 customers.', 'Customers affected'],
    ['Customers affected: 3,900.', 'Customers affected'],
    ['The number of affected customers is 3,900.', 'Customers affected'],
    ['Card payments failed for 3,900 customers.', 'Customers affected'],
    ['3,900 of our customers could not pay.', 'Customers affected'],
    ['Some four thousand customers were affected.', 'Customers affected'],
    ['Twelve hundred customers were affected.', 'Customers affected'],
    ['More than 4,000 customers were affected.', 'Customers affected'],
    ['Fewer than 3,000 customers were affected.', 'Customers affected'],
    ['Between 4,000 and 5,000 customers were affected.', 'Customers affected'],
    ['4% of our 90,000 customers noticed.', 'Of how many in all'],
    ['1,500 card payments failed.', 'Attempts that failed'],
    ['1,412 of 9,840 card payments failed.', 'Attempts in all'],
    ['Support received 240 tickets.', 'Support tickets'],
    ['726 flights were fine; 900 flights were cancelled.', 'Flights cancelled'],
    ['For us 25% of card payments failed.', 'Share that failed'],
    ['A third of card payments failed.', 'Share that failed'],
    ['One in three card payments failed.', 'Share that failed'],
    ['The failure rate was 22%.', 'Share that failed'],
    ['The outage affected 10% of our customers.', 'Share of customers'],
    ['Our reliability target is 99.5%.', 'Reliability target'],
    ['It lasted 57 minutes.', 'The text says 57 minutes; the record says 47 minutes (Duration).'],
    ['The outage lasted an hour and a half.', 'Duration'],
    ['Card payments were down for 1 h 20 min.', 'Duration'],
    ['Service was unavailable for two hours.', 'Duration'],
    ['We had a 20-minute outage.', 'Duration'],
    ['For 57 minutes customers could not pay.', 'Duration'],
    ['Customers could not pay by card for 30 minutes.', 'Duration'],
    ['It took us 15 minutes to notice.', 'Time to detect'],
    ['We noticed it within 10 minutes.', 'Time to detect'],
    ['The failure was mitigated after 20 minutes.', 'Time to mitigate'],
    ['We lost $140,000 in sales.', 'Lost or delayed sales'],
    ['Lost sales of about $90k are likely.', 'Lost or delayed sales'],
    ['We refunded $25,000.', 'Refunds'],
    ['Contract credits: $12,000.', 'Contract credits'],
    ['We lose $640 a minute.', 'Cost of each further minute'],
    ['Please approve $28,000 for it.', 'Amount'],
    ['We sell for $300,000 an hour.', 'Revenue per hour'],
    ['The outage started at 14:12 UTC.', 'The text says 14:12 UTC; the record says 14:02 UTC (Started).'],
    ['The outage started at 16:12 CEST.', 'Started'],
    ['The outage started at 2:12 p.m. UTC.', 'Started'],
    ['The outage began on 2 June.', 'Started'],
    ['From 13:30 UTC, card payments failed.', 'Started'],
    ['Card payments failed between 13:30 and 14:49 UTC.', 'Started'],
    ['The failure lasted from 14:02 to 15:02 UTC.', 'Restored'],
    ['We were back to normal at 15:20 UTC.', 'Restored'],
    ['Our monitoring detected the problem at 14:26 UTC.', 'Detected'],
    ['For roughly an hour and ten minutes, customers could not pay.', 'Duration'],
    ['The alarm rang at 14:16 UTC.', 'Detected'],
    ['Service was restored at 15:49 UTC.', 'Restored'],
    ['Everything works: card payments were back at 14:59 UTC.', 'Restored'],
    ['Next update at 18:45 UTC.', 'Next update'],
    ['The next message to customers is due at 17:30 UTC.', 'Next customer message'],
    ['Legal has had the facts since 15:40 UTC.', 'Legal has the facts since'],
    ['The review is on 9 June.', 'Review'],
    ['The decision is needed by 18:00 UTC.', 'Deadline'],
    ['3,900 users were affected.', 'Customers affected'],
    ['5,000 customers experienced errors.', 'Customers affected'],
    ['We were down for two hours.', 'Duration'],
    ['Payments did not work for 90 minutes.', 'Duration'],
    ['For 90 minutes nobody could pay.', 'Duration'],
    ['No payments were possible for 90 minutes.', 'Duration'],
    ['It was two hours before service was back.', 'Duration'],
    ['At 13:30 UTC, card payments failed.', 'Started'],
    ['Card payments stopped at 13:30 UTC.', 'Started'],
    ['Payments went down at 13:30 UTC.', 'Started'],
    ['At 13:30 UTC the outage began.', 'Started'],
    ['We restored service at 15:30 UTC.', 'Restored'],
    ['Payments resumed at 15:30 UTC.', 'Restored'],
    ['At 15:30 UTC everything was back to normal.', 'Restored'],
    ['Monitoring alerted us at 14:30 UTC.', 'Detected'],
    ['$140,000 of revenue was lost.', 'Lost or delayed sales'],
    ['30% of payments failed.', 'Share that failed'],
  ])('is found: %s', (text, message) => {
    const found = conflicts(text);
    expect(found.map((hit) => hit.message)).toEqual([expect.stringContaining(message)]);
    expect(found[0]?.severity).toBe('error');
  });

  it('says when only the currency differs: nothing is converted', () => {
    expect(conflicts('We lost €40,000 in sales.').map((hit) => hit.message)).toEqual([
      'The text says €40,000; the record says $30,000 to $50,000 (Lost or delayed sales). Amounts of different currencies are not converted.',
    ]);
    expect(conflicts('We lost 40k EUR in sales.', incidentWith({}, { currency: 'EUR' }))).toEqual([]);
    expect(conflicts('We lost $40,000 in sales.', incidentWith({}, { currency: 'AUD' }))).toEqual([]);
  });

  it('warns only where the words leave room', () => {
    expect(conflicts('Impact: 3,900 customers.').map((hit) => hit.severity)).toEqual(['warn']);
  });
});

describe('a typed number that may be right', () => {
  it.each([
    'About 3,200 customers were affected.',
    'Nearly 3,200 customers were affected.',
    'More than 3,000 customers were affected.',
    'At least 3,100 customers were affected.',
    'Up to 3,400 customers were affected.',
    'Between 2,900 and 3,400 customers were affected.',
    'Some three thousand customers were affected.',
    '3.2k customers were affected.',
    '1,200 customers were affected by 14:30 UTC.',
    'By 14:30, 1,200 customers were affected.',
    'So far 3,187 customers are affected; 1,200 customers were affected at first.',
    '900 customers were affected in Spain.',
    'In Spain, 900 customers were affected.',
    '300 customers were hit twice.',
    '40 customers called us.',
    'One customer was affected twice.',
    'We wrote to 12 customers.',
    'The last incident, in March 2025, lasted 3 hours and hit 12,000 customers.',
    'Customers in Germany were hit hardest: 1,100 customers could not pay.',
    'In the worst case 5,000 customers were affected.',
    'The invoice system was down for 15 minutes on 1 June.',
    'In the hour before 0.2% of card payments failed.',
    '0.2% of card payments failed in the hour before.',
    'We will call the 20 largest customers by 17:00 UTC.',
    'A full outage would affect 80,000 customers.',
    'About 40% of affected customers tried again.',
    'It was down again for 2 minutes at 15:05 UTC.',
    'Each minute of outage costs more than $300.',
    '900 corporate customers were affected.',
    '1,200 customers would be affected next time.',
    'Customers rose from 2,800 to 3,187.',
    'Of these, 200 customers could not pay at all.',
    'The top 20 customers were not affected.',
    '4% of 80,000 customers were affected.',
    'One in twenty-five customers noticed.',
    'Nearly a fifth of card payments failed.',
    'Some 18.4% of card payments failed.',
    'Failures exceeded 1% of card payments at 14:02 UTC.',
    '82% of card payments worked.',
    'The share that fails rose by 4 percentage points.',
    'It lasted three quarters of an hour.',
    'The outage lasted about 45 minutes.',
    'The outage lasted less than an hour.',
    'The outage lasted 0:47 h.',
    'The outage lasted 47m.',
    'The rollback lasted 3 minutes.',
    'The meeting lasted two hours.',
    'Search was down for 5 minutes in May.',
    'Wallet payments failed for 10 minutes.',
    '30% of wallet payments failed.',
    'We started the rollback at 14:40 UTC.',
    'At 14:31 UTC errors started to fall.',
    'We have 12 people on it.',
    '40 users wrote to us.',
    'An earlier outage lasted 20 minutes.',
    'The outage last year lasted 3 hours.',
    'The restart took 12 minutes.',
    'The check takes 43.2 minutes a month.',
    'It took four minutes to notice.',
    'We lost $41,000 in sales.',
    'We lost 30 to 50 thousand dollars in sales.',
    'The fix costs $18,000.',
    'A second check costs $2,000 a year.',
    'We refunded about $18k.',
    'The outage started at 16:02 CEST.',
    'The outage started at 10:02 EDT.',
    'The outage started at 10:02 ET.',
    'The outage started at 2:02 p.m. UTC.',
    'The outage started at 14.02 UTC.',
    'The outage started at 14:02.',
    'The outage started about 14:00 UTC.',
    'The outage started on 3 June.',
    'The rollback started at 14:40 UTC.',
    'A second alarm rang at 14:31 UTC.',
    'Messages went out at 14:31, 14:52 and 15:20 UTC.',
    'Service was restored at 16:49 CEST on 3 June.',
    'Search was restored at 14:20 UTC.',
    'We had planned the change for 13:00 UTC.',
    'Report 2 has 14 pages.',
    'The clause of 2019 allows 72 hours.',
    'We will know more in 90 minutes.',
    'A customer said “3,900 customers were affected”.',
  ])('is let pass: %s', (text) => {
    expect(conflicts(text).map((hit) => hit.message)).toEqual([]);
  });

  it('is not compared with what nobody knows yet', () => {
    const open = incidentWith({ customers: unknown(), loss: null, shareFailed: null, attemptsFailed: null });
    expect(conflicts('About 9,000 customers were affected and we lost $5 million.', open)).toEqual([]);
  });
});

describe('two numbers of one text', () => {
  const bare = record();
  it.each([
    'Affected: 4% of 80,000 customers = 5,000 customers.',
    'In all 25% of card payments (1,412 of 7,840) were tried again.',
    'In all 1,412 of 7,840 card payments (25%) were tried again.',
    'Start 14:02 UTC, end 14:49 UTC, duration 57 minutes.',
    'It failed from 14:02 to 14:49 UTC (57 minutes).',
    'It failed between 14:02 and 14:49 UTC for 57 minutes.',
    'For 57 minutes, from 14:02 to 14:49 UTC, nobody could pay.',
    'About 3,900 customers were affected. We know that 3,200 customers could not pay.',
    'The outage started at 14:02 UTC. Then the incident began at 14:20 UTC.',
    'Support got 212 calls. Support got 240 calls.',
    'We lost 1,400 orders. In all, 2,000 orders were lost.',
    '3,200 users were affected. We now know that 3,900 users were affected.',
    '18% of requests failed. The failure rate was 25%.',
    'The failure rate was 25%. 18% of requests failed.',
    '18% of card payments failed. Elsewhere we say that 25% of card payments failed.',
    'The outage lasted 47 minutes (14:02 to 15:02 UTC).',
    'It began at 14:02 UTC and ended at 14:49 UTC, 37 minutes later.',
    '5,200 customers (4% of 80,000) were affected.',
    'Headline: 47 minutes. Annex: 57 minutes.',
    'Next update at 18:15 UTC. The next update is due at 19:00 UTC.',
    'The outage lasted 47 minutes. The disruption lasted more than two hours.',
    'We lost $41,000. The loss is €41,000.',
    'Of the 500 orders, 300 were delivered and 250 were lost.',
    '18% of payments failed and 90% succeeded.',
    'We had 500 orders, of which 600 failed.',
    '10 of the 8 servers failed.',
    '5 shops in Lyon and 7 in Paris make 13 shops.',
    'The three causes are speed, size, age and load.',
    'The queue doubled from 1,000 to 5,000 messages.',
    'The outage started at 14:02 UTC; the alarm came 10 minutes later at 14:20 UTC.',
    'The report says 47 minutes. The annex says 57 minutes.',
    'Support received 212 tickets. 240 tickets reached support.',
    '1,200 orders were lost. 1,500 orders are missing.',
    'Our uptime was 99.95%. Uptime was 99.5%.',
  ])('is listed: %s', (text) => {
    expect(conflicts(text, bare)).toHaveLength(1);
  });

  it.each([
    'In all 18% of card payments (1,412 of 7,840) were tried again.',
    'It failed from 14:02 to 14:49 UTC (47 minutes).',
    'It failed from 23:50 to 00:10 UTC (20 minutes).',
    'From 14:02 to 14:49 UTC we checked 57 minutes of logs.',
    'It began at 14:02 UTC and ended at 14:49 UTC, 47 minutes later.',
    '3,200 customers (4% of 80,000) were affected.',
    'On 5 June 120 flights were cancelled. On 6 June 300 flights were cancelled.',
    '18% of card payments failed at the peak. Over the day 4% of card payments failed.',
    'EU: 1,200 customers. US: 2,000 customers.',
    'In 2024 the outage lasted 3 hours. This outage lasted 47 minutes.',
    'The outage lasted 47 minutes. For some, the outage lasted two hours.',
    'Search failed for 10 minutes. Checkout failed for 47 minutes.',
    '12% of payments failed. 18% of calls failed.',
    'Checkout was down for 47 minutes. Bookings were down for 20 minutes.',
    'Payments were back at 14:49 UTC. Bookings were back at 15:20 UTC.',
    'Group A lost 100 orders. Group B lost 200 orders.',
    'Of the 500 orders, 300 were delivered and 200 were lost.',
    'Of 500 customers, 300 called and 250 wrote.',
    '18% of payments failed and 82% succeeded.',
    'The two sites are slow, old and full.',
    'The queue doubled from 1,000 to 2,100 messages.',
    'The outage started at 14:02 UTC; the alarm came 18 minutes later at 14:20 UTC.',
    'Plan A takes 2 hours. Plan B takes 4 hours.',
    'About 3,200 customers were affected. We know that 3,187 customers could not pay.',
    'At 14:02 UTC errors were 3%. At 14:10 UTC errors were 5%.',
    'The outage started at 14:02 UTC. The incident began at 16:02 CEST.',
  ])('is let pass: %s', (text) => {
    expect(conflicts(text, bare).map((hit) => hit.message)).toEqual([]);
  });

  it('names the place of the other', () => {
    const brief = briefOf(
      section('impact', '3,200 customers were affected.'),
      section('communication', 'Then 3,900 customers were affected.'),
    );
    const { conflicts: found } = driftOf({ text: readBrief(brief), incident: bare, vocabulary: noTerms });
    expect(found.map((hit) => hit.message)).toEqual([
      '“3,900 customers” here, “3,200 customers” in the section “impact”.',
    ]);
  });
});

describe('a number in a text field of the record', () => {
  const runs = (chip: string, text: string): readonly Run[] => [{ text, chip }];

  it('is compared as well, named by its field, and offered the words of the fact', () => {
    const { conflicts: found, typed } = hitsIn(
      runs('sideEffect', 'The outage lasted 57 minutes'),
      incidentWith(),
      'generated',
    );
    expect(found.map((hit) => [hit.message, hit.fixes])).toEqual([
      [
        '“What else customers noticed” says 57 minutes; the record says 47 minutes (Duration).',
        [{ kind: 'replace', label: 'Write “47 minutes”', text: '47 minutes' }],
      ],
    ]);
    expect(typed).toEqual([]);
  });

  it('may differ where it speaks of a moment, of doubts or of what others do', () => {
    for (const chip of ['timeline/t1/plain', 'evidenceAgainst', 'priorEvents', 'actionsNow/n1/what'])
      expect(
        hitsIn(runs(chip, '900 customers were affected'), incidentWith(), 'generated').conflicts,
      ).toEqual([]);
  });

  it('is found in the title', () => {
    const brief = { ...briefOf(), title: 'Card payments failed for 57 minutes' };
    const { conflicts: found } = driftOf({
      text: readBrief(brief),
      incident: incidentWith(),
      vocabulary: noTerms,
    });
    expect(found.map(words)).toEqual(['57 minutes']);
  });
});

describe('a number in the title', () => {
  const titled = (title: string, incident = incidentWith({ title })) =>
    findRemarks({ ...briefOf(), title }, incident, noTerms).filter(
      ({ ruleId }) => ruleId === 'number.conflict',
    );

  it.each([
    ['Payments DOWN for 2 hours', '2 hours'],
    ['Card payments unavailable for 2 hours', '2 hours'],
    ['2 hours without card payments', '2 hours'],
    ['Outage: 2 hours', '2 hours'],
    ['Two-hour payment outage', 'Two-hour'],
    ['3,900 customers unable to pay', '3,900'],
  ])('is held against the record: %s', (title, wrong) => {
    expect(titled(title).map(({ text }) => text)).toEqual([wrong]);
  });

  it.each([
    'Payments down for 47 minutes',
    'Checkout slow: 12 shops called',
    'Search down for 5 minutes in May',
  ])('may be right or about something else: %s', (title) => {
    expect(titled(title)).toEqual([]);
  });

  it('is mended in its own field', () => {
    const title = 'Payments DOWN for 2 hours';
    const incident = incidentWith({ title });
    const [finding] = titled(title, incident);
    expect(finding?.fixes.map(({ label }) => label)).toEqual(['Write “47 minutes”']);
    const [fix] = finding?.fixes ?? [];
    const settled = finding && fix ? applyFix(incident, finding, fix) : null;
    expect(settled?.ok ? applyEdit(incident, settled.edit).facts.title : null).toBe(
      'Payments DOWN for 47 minutes',
    );
  });
});

describe('a clock time that the timeline tells otherwise', () => {
  const rows = [
    row('timeline', 't1', { at: at('14:46'), plain: 'We returned to the previous settings.' }),
    row('timeline', 't2', { at: at('14:31'), plain: 'First message on the status page.' }),
    row('timeline', 't3', { at: at('14:52'), plain: 'Second message on the status page.' }),
  ];
  const withTimeline = (): Incident => {
    const base = incidentWith();
    return { ...base, lists: { ...base.lists, timeline: rows } };
  };

  it.each([
    'We returned to the previous settings at 14:40 UTC.',
    'At 14:40 UTC the team rolled back to the previous settings.',
    'The first message on the status page appeared at 14:20 UTC.',
    'The alarm rang at 14:06 UTC, and at 14:40 UTC we returned to the previous settings.',
  ])('is a conflict: %s', (text) => {
    const found = conflicts(text, withTimeline());
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('Timeline: ')]);
    expect(found[0]?.fixes?.map(({ kind }) => kind)).toEqual(['bind', 'edit']);
  });

  it.each([
    'We returned to the previous settings at 14:46 UTC.',
    'We returned to the previous settings at 16:46 CEST.',
    'We changed the settings at 14:40 UTC.',
    'A message on the status page went out at 14:52 UTC.',
    'We had planned to return to the previous settings at 14:40 UTC.',
    'Card payments failed at 14:02 UTC.',
  ])('is let pass where it agrees or tells something else: %s', (text) => {
    expect(conflicts(text, withTimeline()).map(({ message }) => message)).toEqual([]);
  });

  it('is found in a Markdown text with its own timeline, as a table or as a list', () => {
    const found = (timeline: string, time: string) =>
      findInText(`The team reverted the release at ${time} UTC.\n\n## Timeline\n\n${timeline}\n`, noTerms)
        .filter(({ ruleId }) => ruleId === 'number.conflict')
        .map(({ message }) => message);
    const table = '| When | What |\n|---|---|\n| 14:46 UTC | Team reverted the release |';
    const list = '- 14:02 UTC: release went live\n- 14:46 UTC: the release was reverted';
    for (const timeline of [table, list]) {
      expect(found(timeline, '14:40')).toEqual(['“14:40 UTC” here, “14:46 UTC” in the section “timeline”.']);
      expect(found(timeline, '14:46')).toEqual([]);
    }
  });
});

describe('settling it', () => {
  const settle = (text: string, incident = incidentWith()) => conflicts(text, incident)[0]?.fixes ?? [];
  const corrected = (text: string, incident = incidentWith()): Incident => {
    const fix = settle(text, incident).find(({ kind }) => kind === 'edit');
    return fix?.kind === 'edit' ? applyEdit(incident, fix.edit) : incident;
  };

  it('offers the fact first, the correction of the record second', () => {
    expect(settle('3,400 customers were affected.')).toEqual([
      { kind: 'bind', label: 'Insert “3,187” from the record', chip: 'customers' },
      {
        kind: 'edit',
        label: 'Correct “Customers affected” in the record',
        edit: {
          kind: 'fact',
          key: 'customers',
          value: exact('count', 3_400, { basis: 'measured', method: 'failed payments', source: 'billing' }),
        },
      },
    ]);
  });

  it.each([
    ['About 9,000 customers were affected.', 'customers', { low: 9_000, high: 9_000, qualifier: 'about' }],
    [
      'Between 4,000 and 5,000 customers were affected.',
      'customers',
      { low: 4_000, high: 5_000, likely: null },
    ],
    ['More than 4,000 customers were affected.', 'customers', { low: 4_000, qualifier: 'more-than' }],
    ['We lost $140,000.50 in sales.', 'loss', { low: 14_000_050, high: 14_000_050 }],
    ['The outage started at 14:12 UTC.', 'startedAt', { at: '2026-06-03T14:12:00Z', zone: 'Europe/Berlin' }],
    ['The outage started at 16:12 CEST.', 'startedAt', { at: '2026-06-03T14:12:00Z' }],
    ['The outage started at 2:12 p.m. UTC.', 'startedAt', { at: '2026-06-03T14:12:00Z' }],
    ['The outage started at 14:02 UTC on 2 June.', 'startedAt', { at: '2026-06-02T14:02:00Z' }],
    ['The review is on 9 June.', 'reviewAt', { at: '2026-06-09T12:00:00Z', precision: 'day' }],
  ] as const)('corrects the fact: %s', (text, key, value) => {
    const after = corrected(text);
    expect(after.facts[key]).toMatchObject(value);
    expect(conflicts(text, after)).toEqual([]);
  });

  it('corrects a row', () => {
    expect(corrected('900 flights were cancelled.').lists.figures[0]?.value).toMatchObject({ low: 900 });
    expect(corrected('Please approve $28,000 for it.').lists.asks[0]?.amount).toMatchObject({
      low: 2_800_000,
    });
  });

  it('corrects no figure that follows from others, and no amount of another currency', () => {
    expect(settle('It lasted 57 minutes.').map(({ kind }) => kind)).toEqual(['bind']);
    expect(settle('We lost €40,000 in sales.').map(({ kind }) => kind)).toEqual(['bind']);
    const stated = incidentWith({ startedAt: null, statedDuration: exact('duration', 2_820) });
    expect(corrected('It lasted 57 minutes.', stated).facts.statedDuration).toMatchObject({ low: 3_420 });
  });

  it('is silent once the fact stands in the place of the words', () => {
    const chip = settle('3,400 customers were affected.').flatMap((fix) =>
      fix.kind === 'bind' ? fix.chip : [],
    )[0];
    const runs = [{ text: '3,187', chip: chip ?? '' }, { text: ' customers were affected.' }];
    expect(hitsIn(runs)).toMatchObject({ conflicts: [], typed: [] });
  });

  it('offers no fact where its words would not fit', () => {
    expect(settle('We had a 20-minute outage.')).toEqual([]);
  });
});
