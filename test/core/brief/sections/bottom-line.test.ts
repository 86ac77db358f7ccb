import { describe, expect, it } from 'vitest';
import { buildBrief, buildSection } from '../../../../shared/core/brief/build-brief.ts';
import { linesOf } from '../../../../shared/core/brief/lines.ts';
import { textOf } from '../../../../shared/core/brief/tree.ts';
import { findRemarks } from '../../../../shared/core/coach/find-remarks.ts';
import { countWords } from '../../../../shared/core/coach/text/count.ts';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import type { Incident, Variant } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { exact, range } from '../../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { buildCut } from '../../../../shared/core/script/build-cut.ts';
import { MODEL, openSample, sampleIds, vocabulary } from '../../../samples/samples.ts';
import { june, juneDay } from '../../model-incident.ts';
import { entry } from '../../questions/bank.ts';
import { change, only, printed, prose } from '../print.ts';

const asOf = june('16:00');
const open = unknown('2026-06-03T16:30:00Z');
const base: Partial<Facts> = {
  asOf,
  service: 'card payments',
  startedAt: june('14:02'),
  asksNone: 'nothing needed now',
};

/** The sentences of the bottom line. */
const sentencesOf = (incident: Incident): readonly string[] =>
  prose(incident, 'bottom-line').split(/(?<=[.?]) (?=[A-Z[])/);

function says(facts: Partial<Facts>, variant: Variant = 'restored'): readonly string[] {
  return sentencesOf(only({ setup: { variant }, facts: { ...base, ...facts } }));
}

describe('the state', () => {
  it('of what was done or what came of it says when it began: no service goes on doing that', () => {
    for (const service of ['payroll paid 6,200 staff twice', 'Double charges'])
      expect(says({ service, status: 'mitigating' })[1]).toBe(
        'It began at 14:02 UTC; we are applying a fix, the service is not restored yet.',
      );
    const over = {
      service: 'payroll paid 6,200 staff twice',
      status: 'restored',
      restoredAt: june('14:49'),
    } as const;
    expect(says({ ...over, customers: exact('count', 6_200), customersNoun: 'staff' }).slice(1, 3)).toEqual([
      'It has been over since 14:49 UTC on 3 June.',
      'For 47 minutes, from 14:02 UTC, it affected 6,200 staff.',
    ]);
  });

  it('is told of the service where what failed is a sentence', () => {
    const facts = { service: 'Customers cannot pay', servicePronoun: 'they work', customers: open } as const;
    expect(says({ ...facts, status: 'mitigating' }).slice(0, 3)).toEqual([
      'What failed: Customers cannot pay.',
      'The service has been failing since 14:02 UTC on 3 June; we are applying a fix, the service is not restored yet.',
      'That is 118 minutes so far.',
    ]);
    expect(says({ ...facts, status: 'restored', restoredAt: june('14:49') })[1]).toBe(
      'The service has worked since 14:49 UTC on 3 June.',
    );
  });

  it.each<readonly [Partial<Facts>, string]>([
    [{ status: 'investigating' }, 'Card payments have been failing since 14:02 UTC on 3 June.'],
    [{ status: 'identified', service: 'the login' }, 'The login has been failing since 14:02 UTC on 3 June.'],
    [
      { status: 'mitigating' },
      'Card payments have been failing since 14:02 UTC on 3 June; we are applying a fix, the service is not restored yet.',
    ],
    [
      { status: 'mitigating', startedAt: null },
      'Card payments have been failing since [started]; we are applying a fix, the service is not restored yet.',
    ],
    [
      { status: 'restored', restoredAt: june('14:49') },
      'Card payments have worked since 14:49 UTC on 3 June.',
    ],
    [{ status: 'closed', service: 'Search' }, 'Search works again.'],
    [{ status: 'restored', restoredAt: juneDay(2) }, 'Card payments have worked since 2 June.'],
    [
      { status: 'investigating', service: 'bookings in Austria' },
      'Bookings in Austria have been failing since 14:02 UTC on 3 June.',
    ],
    [
      { status: 'investigating', service: 'search and checkout' },
      'Search and checkout have been failing since 14:02 UTC on 3 June.',
    ],
    [
      { status: 'investigating', service: 'order status' },
      'Order status has been failing since 14:02 UTC on 3 June.',
    ],
    [{ status: 'restored', service: 'staff', servicePronoun: 'they work' }, 'Staff work again.'],
    [{ status: null }, 'Card payments have been failing since 14:02 UTC on 3 June; the status is [status].'],
    [
      { status: 'investigating', service: 'Card payments are failing' },
      'Card payments have been failing since 14:02 UTC on 3 June.',
    ],
    [{ status: 'investigating', service: 'Customers cannot pay.' }, 'What failed: Customers cannot pay.'],
    [{ status: 'investigating', service: open }, 'A service has been failing since 14:02 UTC on 3 June.'],
  ])('%#: %o', (facts, sentence) => {
    expect(says(facts)[0]).toBe(sentence);
  });

  it('of a security event is told as an event', () => {
    const state = (facts: Partial<Facts>): string | undefined =>
      says({ service: 'customer accounts', ...facts }, 'security')[0];
    expect(state({ status: 'investigating' })).toBe(
      'A security event has affected customer accounts since 14:02 UTC on 3 June; we are investigating it.',
    );
    expect(state({ status: 'mitigating' })).toMatch(/; we are containing it\.$/);
    expect(state({ status: null })).toMatch(/; the status is \[status\]\.$/);
    expect(state({ status: 'restored', restoredAt: june('15:00') })).toBe(
      'The security event that affected customer accounts was contained at 15:00 UTC.',
    );
    expect(state({ status: 'closed' })).toBe(
      'The security event that affected customer accounts is contained.',
    );
  });
});

describe('what is contained and not over', () => {
  const mitigatedAt = june('14:46');
  const state = (facts: Partial<Facts>, variant: Variant = 'running'): string | undefined =>
    says({ mitigatedAt, ...facts }, variant)[0];
  const contained =
    'Card payments have been failing since 14:02 UTC on 3 June; the failure has been contained since 14:46 UTC, but the service is not restored yet.';
  const event =
    'A security event has affected card payments since 14:02 UTC on 3 June; it has been contained since 14:46 UTC, but normal operation is not restored yet.';

  it.each(['investigating', 'identified', 'mitigating'] as const)('says both while %s', (status) => {
    expect(state({ status })).toBe(contained);
    expect(state({ status }, 'security')).toBe(event);
  });

  it('is as it was for a time after the report, an end that has come and a status nobody has said', () => {
    const late = { status: 'mitigating', mitigatedAt: june('17:00') } as const;
    expect(state(late)).toMatch(/; we are applying a fix, the service is not restored yet\.$/);
    expect(state(late, 'security')).toMatch(/; we are containing it\.$/);
    expect(state({ status: null })).toMatch(/; the status is \[status\]\.$/);
    expect(state({ status: 'restored', restoredAt: june('14:49') })).toBe(
      'Card payments have worked since 14:49 UTC on 3 June.',
    );
  });

  const running = { status: 'mitigating', restoredAt: null } as const;
  it.each(['running', 'security'] as const)('keeps to the words of a bottom line, %s', (variant) => {
    for (const id of sampleIds) {
      const sample = openSample(id);
      const facts = { ...running, mitigatedAt: sample.facts.mitigatedAt ?? sample.facts.startedAt };
      const text = prose({ ...change(sample, { setup: { variant }, facts }), prose: {} }, 'bottom-line');
      expect(text).toMatch(/contained since .* (?:restored|over) yet\./);
      expect(countWords(text)).toBeLessThanOrEqual(60);
    }
  });

  it('needs fewer words where harm and lost data have to be told too', () => {
    const facts = { ...running, safety: 'possible', dataLoss: 'confirmed' } as const;
    const text = prose(change(openSample(MODEL), { setup: { variant: 'running' }, facts }), 'bottom-line');
    expect(text).toContain('failing; contained since 14:46 UTC, the failure is not over yet.');
    expect(countWords(text)).toBeLessThanOrEqual(60);
  });

  it.each(['running', 'security'] as const)('leaves the coach silent, and is said aloud, %s', (variant) => {
    const incident = change(openSample(MODEL), { setup: { variant }, facts: running });
    const brief = buildBrief(incident, { language: 'en-US' });
    const [line] = linesOf(brief).filter(
      ({ section, kind }) => section === 'bottom-line' && kind === 'paragraph',
    );
    const remarks = findRemarks(brief, incident, vocabulary).filter(
      (each) => each.section === 'bottom-line' && each.line === line?.index,
    );
    expect(remarks.map(({ ruleId, text }) => `${ruleId}: ${text}`)).toEqual([]);
    const said = buildCut(brief, incident, '30s').blocks[0]?.sentences[0];
    expect(textOf(said ?? [])).toMatch(/contained since 14:46 UTC, but .* is not restored yet\.$/);
  });
});

describe('the start', () => {
  it('has its place while nobody has filled it, and says so once nobody knows it', () => {
    const slots = (facts: Partial<Facts>) =>
      says({ startedAt: null, ...facts })
        .join(' ')
        .match(/[^.]*\[started\]/g);
    expect(slots({ status: 'mitigating' })).toEqual(['Card payments have been failing since [started]']);
    expect(slots({ status: 'restored', restoredAt: june('14:49') })).toEqual([' From [started]']);
    const statedDuration = exact('duration', 7_200);
    expect(slots({ status: 'mitigating', statedDuration })).toEqual([' When it started: [started]']);
    expect(says({ status: 'mitigating', startedAt: unknown() }).join(' ')).toContain(
      'When it started is not known yet.',
    );
    expect(says({ status: 'mitigating' }).join(' ')).not.toContain('When it started');
  });
});

describe('who was hit and for how long', () => {
  const over = { status: 'restored', restoredAt: june('14:49') } as const;
  it.each<readonly [Partial<Facts>, string]>([
    [
      { ...over, customers: exact('count', 3_187) },
      'For 47 minutes, from 14:02 UTC, card payments failed, for 3,187 customers.',
    ],
    [
      { ...over, customers: exact('count', 1) },
      'For 47 minutes, from 14:02 UTC, card payments failed, for 1 customer.',
    ],
    [
      { ...over, customers: range('count', 0, 0, 5), customersNoun: 'hospitals.' },
      'For 47 minutes, from 14:02 UTC, card payments failed, for about 0 hospitals (0 to 5).',
    ],
    [
      {
        status: 'investigating',
        shareFailed: exact('share', 600_000),
        attemptsNoun: 'traffic',
        customers: exact('count', 5),
      },
      'For 118 minutes so far, 60% of traffic has failed, for 5 customers.',
    ],
    [
      { status: 'investigating', shareFailed: exact('share', 600_000), customers: exact('count', 5) },
      'For 118 minutes so far, 60% of attempts have failed, for 5 customers.',
    ],
    [
      { status: 'investigating', type: 'degradation', customers: range('count', 2, null, 5) },
      'For 118 minutes so far, card payments have worked only in part, for 2 to 5 customers.',
    ],
    [
      { status: 'closed', startedAt: juneDay(1), restoredAt: juneDay(2), customers: exact('count', 5) },
      'From 1 June to 2 June, card payments failed, for 5 customers.',
    ],
    [
      { status: 'closed', startedAt: juneDay(1), restoredAt: juneDay(1), customers: exact('count', 5) },
      'On 1 June, card payments failed, for 5 customers.',
    ],
    [
      {
        status: 'restored',
        restoredAt: open,
        startedAt: june('23:20', 2),
        shareFailed: exact('share', 810_000),
      },
      'From 23:20 UTC on 2 June, 81% of attempts failed, for [customers affected].',
    ],
    [
      {
        status: 'closed',
        statedDuration: exact('duration', 7_200, { qualifier: 'about' }),
        customers: exact('count', 5),
      },
      'For about 2 hours, from 14:02 UTC, card payments failed, for 5 customers.',
    ],
    [
      { status: 'closed', customers: null },
      'From 14:02 UTC, card payments failed, for [customers affected].',
    ],
    [
      { status: 'closed', startedAt: null, service: 'The shop', customers: exact('count', 2) },
      'From [started], the shop failed, for 2 customers.',
    ],
  ])('%#: %o', (facts, sentence) => {
    expect(says(facts)[1]).toBe(sentence);
  });

  it('says what is not known, each with its time', () => {
    const told = says({
      status: 'restored',
      customers: open,
      startedAt: open,
      restoredAt: open,
      shareFailed: open,
      statedDuration: open,
    });
    expect(told.slice(1, 4)).toEqual([
      'Card payments failed.',
      'The number of customers affected is not known; we expect to know by 16:30 UTC.',
      'Not known, answer expected by 16:30 UTC: when it started; when it was restored; the share that failed; how long it lasted.',
    ]);
    expect(says({ status: 'mitigating', restoredAt: open })).toContain(
      'When it works again is not known; we expect to know by 16:30 UTC.',
    );
    expect(says({ status: 'mitigating', service: open })).toContain(
      'Which service is affected is not known; we expect to know by 16:30 UTC.',
    );
  });

  it('of a security event counts the people it affected', () => {
    const customers = range('count', 0, null, 4_200);
    expect(says({ status: 'mitigating', customers }, 'security')[1]).toBe(
      'For 118 minutes so far, this has affected 0 to 4,200 customers.',
    );
    expect(says({ ...over, customers }, 'security')[1]).toBe(
      'For 47 minutes, from 14:02 UTC, it affected 0 to 4,200 customers.',
    );
  });
});

describe('the money', () => {
  it.each<readonly [Partial<Facts>, string]>([
    [{}, 'The cost is [lost or delayed sales].'],
    [{ loss: open }, 'The cost is not known; we expect to know by 16:30 UTC.'],
    [{ loss: unknown() }, 'The cost is not known yet.'],
    [
      { loss: range('money', 3_000_000, null, 5_000_000) },
      'We estimate $30,000 to $50,000 in lost or delayed sales.',
    ],
    [{ loss: exact('money', 1_250), lossNoun: ' refunds. ' }, 'Cost: $12.50 in refunds.'],
    [
      { loss: exact('money', 1_250), lossNoun: 'overcharged on invoices' },
      'Cost: $12.50 overcharged on invoices.',
    ],
    [{ loss: exact('money', 1_250), lossNoun: 'paid twice' }, 'Cost: $12.50 paid twice.'],
    [{ loss: exact('money', 1_250), lossNoun: 'overpaid' }, 'Cost: $12.50 overpaid.'],
    [{ loss: exact('money', 1_250), lossNoun: 'delayed sales' }, 'Cost: $12.50 in delayed sales.'],
    [{ loss: exact('money', 0, { basis: 'measured' }) }, 'There were no lost or delayed sales.'],
    [{ loss: exact('money', 0, { method: 'from the books' }) }, 'There were no lost or delayed sales.'],
    [{ loss: exact('money', 0) }, 'We know of no lost or delayed sales.'],
    [
      { loss: exact('money', 0, { basis: 'measured' }), lossNoun: 'lost revenue' },
      'There was no lost revenue.',
    ],
    [{ loss: exact('money', 0, { qualifier: 'at-least' }) }, 'Cost: at least $0 in lost or delayed sales.'],
    [
      { loss: exact('money', 0, { basis: 'measured' }), lossNoun: 'overcharged on invoices' },
      'Nothing was overcharged on invoices.',
    ],
    [
      { loss: exact('money', 0), lossNoun: 'overcharged on invoices' },
      'We know of nothing overcharged on invoices.',
    ],
    [{ loss: exact('money', 0), status: 'mitigating' }, 'We know of no lost or delayed sales so far.'],
    [
      { loss: exact('money', 0, { basis: 'estimated' }), status: 'mitigating' },
      'There are no lost or delayed sales so far.',
    ],
    [
      {
        revenuePerHour: exact('money', 10_000_000),
        statedDuration: exact('duration', 2_820),
        shareFailed: exact('share', 180_000),
        restoredAt: null,
      },
      'We estimate $7,050 in lost or delayed sales.',
    ],
    [
      { loss: exact('money', 1_250), lossExcludes: 'The UK.' },
      'Cost: $12.50 in lost or delayed sales (not included: the UK).',
    ],
    [
      { loss: exact('money', 0), lossExcludes: 'the UK' },
      'We know of no lost or delayed sales (not included: the UK).',
    ],
    [
      { loss: exact('money', 1_250), lossExcludes: 'all that was ordered by telephone on that day' },
      'Cost: $12.50 in lost or delayed sales (incomplete).',
    ],
    [{ loss: exact('money', 1_250), lossExcludes: 'nothing' }, 'Cost: $12.50 in lost or delayed sales.'],
    [{ loss: exact('money', 1_250), lossExcludes: open }, 'Cost: $12.50 in lost or delayed sales.'],
  ])('%#: %o', (facts, sentence) => {
    expect(says({ status: 'restored', customers: exact('count', 5), ...facts })[2]).toBe(sentence);
  });
});

describe('the ask', () => {
  const ask = (id: string, deadline: Facts['asOf']): ReturnType<typeof row<'asks'>> =>
    row('asks', id, { decision: 'Approve it', deadline });
  const told = (asks: readonly ReturnType<typeof ask>[], facts: Partial<Facts> = {}): string =>
    prose(only({ facts: { asOf, ...facts }, lists: { asks } }), 'bottom-line')
      .split(/(?<=\.) /)
      .at(-1) ?? '';

  it('is one, several or none, with the first deadline', () => {
    expect(told([ask('a', june('17:00'))])).toBe('One decision is needed by 17:00 UTC.');
    expect(told([ask('a', june('18:00')), ask('b', june('17:00')), ask('c', open)])).toBe(
      'Three decisions are needed, the first by 17:00 UTC.',
    );
    const paid = row('asks', 'p', {
      decision: 'Approve it',
      deadline: june('17:00'),
      amount: exact('money', 12_000_000),
    });
    expect(told([paid])).toBe('One decision on $120,000 is needed by 17:00 UTC.');
    expect(told([paid, ask('a', null)])).toBe('Two decisions are needed, the first by 17:00 UTC.');
    expect(told([ask('a', null)])).toBe('One decision is needed.');
    expect(told([], { asksNone: 'nothing needed now' })).toBe('No decision is needed now.');
    expect(told([])).toBe('Decision needed: [decision or “nothing needed now”].');
    expect(told([row('asks', 'blank', { decision: ' . ' })], { asksNone: 'nothing needed now' })).toBe(
      'No decision is needed now.',
    );
  });
});

describe('60 words', () => {
  const STATES = ['none-found-so-far', 'suspected', 'confirmed', open] as const;
  const VARIANTS = ['running', 'restored', 'security'] as const;
  const line = (incident: Incident): string =>
    buildSection(incident, 'bottom-line')
      .blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.runs) : ''))
      .join(' ');

  it.each(sampleIds)('hold %s whatever became of its data', (id) => {
    const sample = openSample(id);
    const asks = [row('asks', 'a', { decision: 'Approve it' })];
    for (const variant of VARIANTS)
      for (const dataLoss of STATES)
        for (const dataExposure of STATES)
          for (const dataCorrectness of STATES) {
            const facts = { dataLoss, dataExposure, dataCorrectness, safety: 'confirmed' } as const;
            const told = line(change(sample, { setup: { variant }, facts, lists: { asks } }));
            expect(countWords(told), told).toBeLessThanOrEqual(60);
          }
  });

  it('leave out what stands below, the second name first, and nothing while there is room', () => {
    const model = openSample(MODEL);
    expect(line(model)).toContain('For 47 minutes, from 14:02 UTC, 18% of card payments failed');
    const data = { dataLoss: 'suspected', dataExposure: 'confirmed', dataCorrectness: 'suspected' } as const;
    const harmed = { ...data, safety: 'possible' } as const;
    expect(line(change(model, { facts: harmed }))).toBe(
      'Card payments work again. For 47 minutes, 18% of card payments failed, for about 3,200 customers (2,900 to 3,400). Harm to people is possible. Customer data was seen by others and, we suspect, lost or changed wrongly. We estimate $30,000 to $50,000 in lost or delayed sales (incomplete). One decision on $18,000 is needed by 17:00 UTC.',
    );
  });
});

describe('a near miss', () => {
  it('says what could have happened and why it did not', () => {
    const facts = {
      nearMissWhat: 'all shops could have sold at half price',
      nearMissWhy: 'a second check stopped it',
    };
    expect(says(facts, 'near-miss').join(' ')).toBe(
      'This concerns card payments. We know of no customer who was hit. It began at 14:02 UTC. All shops could have sold at half price. A second check stopped it. No decision is needed now.',
    );
    const bare = { nearMissWhat: 'Data of 2m customers encrypted.', nearMissWhy: 'luck' };
    expect(says(bare, 'near-miss').slice(3, 5)).toEqual([
      'What could have happened: data of 2m customers encrypted.',
      'Why it did not happen: luck.',
    ]);
    expect(says({ nearMissWhat: 'All orders of 4 May lost' }, 'near-miss')[3]).toBe(
      'What could have happened: all orders of 4 May lost.',
    );
    expect(says({ nearMissWhat: 'Some orders may be lost' }, 'near-miss')[3]).toBe(
      'Some orders may be lost.',
    );
    expect(says({ nearMissWhy: open }, 'near-miss').slice(3, 5)).toEqual([
      'What could have happened: [near miss: what could have happened].',
      'Why it did not happen is not known; we expect to know by 16:30 UTC.',
    ]);
  });
});

it('a near miss says harm to people in its first sentences', () => {
  expect(says({ safety: 'possible' }, 'near-miss').slice(1, 3)).toEqual([
    'We know of no customer who was hit.',
    'Harm to people is possible.',
  ]);
});

describe('a near miss whose record says who was hit', () => {
  const customers = range('count', 2_900, 3_200, 3_400);
  const near = (facts: Partial<Facts>): Incident =>
    only({ setup: { variant: 'near-miss' }, facts: { ...base, ...facts } });
  const printedOf = (facts: Partial<Facts>): string =>
    (['bottom-line', 'impact'] as const).flatMap((key) => printed(near(facts), key)).join('\n');

  it('tells the number instead of denying it', () => {
    expect(says({ customers }, 'near-miss')[1]).toBe('Affected: about 3,200 customers (2,900 to 3,400).');
    const told = printedOf({ customers });
    expect(told).toContain('Impact: about 3,200 customers affected');
    expect(told).not.toMatch(/no customer was hit/i);
  });

  it('claims nothing where only groups of customers are named', () => {
    expect(printedOf({ segments: ['resellers'] })).not.toMatch(/no customer was hit|Affected:/i);
  });

  it.each<Partial<Facts>>([{ customers: exact('count', 0) }, { segments: ['none'] }])(
    'still says that nobody was hit beside %o',
    (facts) => {
      expect(says(facts, 'near-miss')[1]).toBe('No customer was hit.');
      expect(printedOf({ ...facts, detectionSource: 'alarm' })).toContain('Impact: no customer was hit');
    },
  );
});

describe('a near miss that customers felt', () => {
  const failed = [row('functions', 'f1', { name: 'online banking', state: 'failed' })];
  it.each<[string, Parameters<typeof only>[0]]>([
    ['what failed', { lists: { functions: failed } }],
    ['money lost', { facts: { loss: exact('money', 40_000_00) } }],
    ['tickets', { facts: { tickets: exact('count', 12) } }],
    ['what they noticed', { facts: { sideEffect: 'The app was closed.' } }],
  ])('denies nobody in a record of %s, and asks how many', (_, parts) => {
    const near = change(only({ setup: { variant: 'near-miss' }, facts: base }), parts);
    expect(sentencesOf(near)[1]).toBe('Customers affected: [customers affected].');
    const nobody = change(near, { facts: { customers: exact('count', 0) } });
    expect(sentencesOf(nobody)[1]).toBe('No customer was hit.');
  });
});

describe('a near miss of which nobody knows yet who was hit', () => {
  const near = (facts: Partial<Facts>): Incident =>
    only({ setup: { variant: 'near-miss' }, facts: { ...base, detectionSource: 'staff', ...facts } });

  it('says so instead of denying it, in the page and in the answer', () => {
    expect(says({ customers: open }, 'near-miss')[1]).toBe(
      'The number of customers affected is not known; we expect to know by 16:30 UTC.',
    );
    expect(printed(near({ customers: open }), 'impact')).toEqual(['Impact', 'Our staff found it.']);
    expect(textOf(entry('Q09', near({ customers: open })).answerLine)).toBe(
      'Not known. You have it by 16:30 UTC.',
    );
    expect(textOf(entry('Q05', near({ customers: open })).answerLong)).not.toContain('could not rely');
  });

  it('denies nothing while its groups of customers are not known', () => {
    expect(says({ segments: open }, 'near-miss').join(' ')).not.toMatch(/hit|affected/i);
  });
});

describe('what happened in a near miss', () => {
  const happened = (facts: Partial<Facts>): string | undefined =>
    says({ service: null, ...facts }, 'near-miss')[0];

  it('is said first, in the plain sentence, else by what failed', () => {
    const summary = 'for 9 nights we had no usable backup';
    expect(happened({ service: 'backups of the ledger', summary })).toBe(
      'For 9 nights we had no usable backup.',
    );
    expect(happened({ service: 'backups of the ledger' })).toBe('This concerns backups of the ledger.');
    expect(happened({ service: 'The backups cannot be read' })).toBe('The backups cannot be read.');
  });

  it('is the title that a person gave it, as a talk names none; a name or a title of the facts says nothing', () => {
    const facts = { service: 'online banking', title: 'A wrong alarm made us switch off what we could' };
    expect(happened(facts)).toBe('A wrong alarm made us switch off what we could.');
    expect(happened({ ...facts, title: 'Near miss: online banking' })).toBe('This concerns online banking.');
    expect(happened({ ...facts, title: 'The wrong alarm' })).toBe('This concerns online banking.');
  });

  it('is an open slot while nobody has said it, and no answer takes its place', () => {
    expect(happened({})).toBe('What happened: [one plain sentence].');
    const silent = only({ setup: { variant: 'near-miss' }, facts: { ...base, service: null } });
    expect(entry('Q01', silent).sayable).toBe(false);
    const told = change(silent, { facts: { summary: 'We had no usable backup' } });
    expect(entry('Q01', told).sayable).toBe(true);
    expect(textOf(entry('Q01', told).answerLine)).toBe('We had no usable backup.');
  });

  it('stands with what was noticed by whom, what failed and what became of data', () => {
    const facts = {
      ...base,
      attemptsFailed: exact('count', 9),
      attemptsTotal: exact('count', 9),
      attemptsNoun: 'nightly backups',
      detectedAt: june('15:02'),
      detectionSource: 'staff',
      dataLoss: 'none-found-so-far',
    } as const;
    const near = only({ setup: { variant: 'near-miss' }, facts });
    expect(prose(near, 'impact')).toBe(
      '9 of 9 nightly backups failed. Our staff found it 1 hour after the start. As of 16:00 UTC we have found no sign that customer data was lost.',
    );
    expect(prose(only({ setup: { variant: 'near-miss' }, facts: base }), 'impact')).toBe('');
  });
});

describe('what was harmed', () => {
  const customers = range('count', 2_900, null, 3_400);
  const hit = { ...base, status: 'restored', restoredAt: june('14:49'), customers } as const;

  it('stands in the bottom line, people first', () => {
    const told = says({ ...hit, safety: 'possible', dataLoss: 'suspected', dataExposure: 'confirmed' });
    expect(told.slice(2, 5)).toEqual([
      'Harm to people is possible.',
      'Customer data was seen by others and, we suspect, lost.',
      'The cost is [lost or delayed sales].',
    ]);
  });

  it('is said of nothing that was ruled out or is still being checked', () => {
    const facts = { ...hit, safety: 'none', dataLoss: 'none-verified', dataExposure: open } as const;
    expect(says(facts).join(' ')).not.toMatch(/[Hh]arm|data/);
  });
});
