import { describe, expect, it } from 'vitest';
import { emailsIn, handlesIn, linksIn, phonesIn } from '../../../shared/core/redact/read/addresses.ts';
import { bareAmountsIn } from '../../../shared/core/redact/read/bare-amounts.ts';
import { machinesIn } from '../../../shared/core/redact/read/machines.ts';
import { moneyIn } from '../../../shared/core/redact/read/money.ts';
import { peopleSaidIn } from '../../../shared/core/redact/read/people.ts';

type Found = readonly { readonly start: number; readonly end: number }[];

/** The digits and letters that stay readable once what is found is taken out. */
function leftOf(text: string, found: Found): string {
  return [...text].filter((_, at) => !found.some(({ start, end }) => at >= start && at < end)).join('');
}

const NOTHING: ReadonlySet<number> = new Set();

describe('money', () => {
  it.each([
    '$30,000',
    '$30,000 to $50,000',
    'between $30k and $50k',
    'EUR 40 000',
    '€1.2m',
    '1.2 million dollars',
    'forty thousand euros',
    'half a million dollars',
    'US$3bn',
    'CHF 7’313’305'.replaceAll('’', "'"),
    '5 Mio. €',
    '₹4 lakh',
    'R$ 5,000',
    'kr 500',
    '4,000 kronor',
    '300 rupees',
    '50 cents',
    'NGN 5,000,000',
    '$640 a minute',
    'a six-figure sum',
    'millions of dollars',
    '£2m',
    '$4.2–5.1m',
    'USD 4-5m',
    '$1,2 Mio',
    'four point two million dollars',
    '4,2 Mio. €',
    '4.2 Mrd. EUR',
    '2,5 Mio EUR',
    '500円',
    '$.5m',
    '4.2 MEUR',
    'SFr. 20000',
    '100 000,– Kč',
    'usd 4 to 5 million',
    '4–5 million euros',
    '$5M to $6M',
  ])('is read in %s', (money) => {
    const left = leftOf(`It cost ${money}.`, moneyIn(`It cost ${money}.`, NOTHING));
    expect(left.replace(/\b(?:It|cost|a|between|about|minute)\b/g, '')).not.toMatch(/[\p{L}\p{N}\p{Sc}]/u);
  });

  it.each([
    'at 14:02 UTC on 3 June',
    '3,200 customers',
    '18% of payments',
    'TOP 20 accounts',
    'for 47 minutes',
    'paid in euros and cents, for 3 or 4 hours',
    'in 3 to 5 regions, of 12 try it again',
    '14:02–14:49 UTC, 3 cop cars and 4 all told',
  ])('is not read in %s', (text) => expect(moneyIn(text, NOTHING)).toEqual([]));

  it('ends before what is counted beside it', () => {
    const text = 'It cost $30,000 and 3,200 customers';
    expect(leftOf(text, moneyIn(text, NOTHING))).toBe('It cost  and 3,200 customers');
  });

  it('is also a bare number that repeats an amount on record', () => {
    const text = 'The loss: 30,000 in all, for 3,000 orders';
    expect(leftOf(text, moneyIn(text, new Set([30_000])))).toMatch(/^The loss: .*for 3,000 orders$/);
    expect(leftOf(text, moneyIn(text, new Set([30_000])))).not.toContain('30,000');
  });
});

describe('amounts without a currency', () => {
  it.each([
    ['3 invoices too high, ~9k; their cfo is furious', '3 invoices too high, ; their cfo is furious'],
    ['finance: 12.4k refunded so far, 41k total est.', 'finance:  refunded so far,  total est.'],
    ['3 invoices, about 9k too much', '3 invoices, about  too much'],
    ['owes us 9,400 less', 'owes us  less'],
    ['9.4k over-billed', ' over-billed'],
    ['nine thousand too much', ' too much'],
    ['we paid about 400', 'we paid about '],
    ['9k-12k too much', ' too much'],
    ['1.2m lost.', ' lost.'],
    ['we paid 1.2 million.', 'we paid .'],
  ])('in %s', (text, left) => expect(leftOf(text, bareAmountsIn(text, NOTHING))).toBe(left));

  it.each([
    '96k customers',
    '9k failed logins',
    '9k more users',
    'down for 5m',
    '1.2k rps on k8s',
    'refunded 310 customers',
    '2,310 of 48,200 in 2026',
    'charged on 22 November 2026, owed since 14:30',
    'SLA 99.9% total',
    'one in 15 million',
    '95,000 late, 300,000 less',
  ])('are none in %s', (text) => expect(bareAmountsIn(text, NOTHING)).toEqual([]));

  it('are none where they repeat a count on record', () => {
    expect(bareAmountsIn('It is 96k now', new Set([96_000]))).toEqual([]);
    expect(bareAmountsIn('It is 96k now', NOTHING)).toHaveLength(1);
  });
});

describe('addresses', () => {
  it.each([
    ['mail priya.nair@corp.example.com.', emailsIn, 'mail .'],
    ['see (mailto:a+b@x.de)', emailsIn, 'see ()'],
    ['ask @priya.nair, please', handlesIn, 'ask , please'],
    ['call +49 170 123 45 67 now', phonesIn, 'call  now'],
    ['phone: 030 1234567', phonesIn, 'phone: '],
    ['at 415-555-2671.', phonesIn, 'at .'],
    ['at (415) 555-2671.', phonesIn, 'at .'],
    ['at 0170 1234567.', phonesIn, 'at .'],
    ['at 0049 170 1234567.', phonesIn, 'at .'],
    ['tel:4155552671', phonesIn, 'tel:'],
    ['at 020 7946 0958, Leeds', phonesIn, 'at , Leeds'],
    ['see https://grafana.corp/d/1?a=b.', linksIn, 'see .'],
    ['on www.example.org/x, today', linksIn, 'on , today'],
    ['host db1.eu.internal:5432 failed', linksIn, 'host  failed'],
    ['read status.acme.com/history!', linksIn, 'read !'],
  ])('in %s', (text, find, left) => expect(leftOf(text, find(text))).toBe(left));

  it.each([
    'e.g. this',
    'It failed.The rest',
    'version 2.14',
    'a.m. and p.m.',
    'No. 5',
    '2026-06-03, 100 000 of 120 000',
  ])('are none in %s', (text) =>
    expect([...linksIn(text), ...emailsIn(text), ...phonesIn(text)]).toEqual([]),
  );
});

describe('names of machines', () => {
  it.each([
    'orders_db',
    'web-prod-01',
    '/var/log/app',
    'PAY-4711',
    '10.0.12.7',
    'fe80::1:2:3',
    'C:\\logs\\app.txt',
    '\\\\files\\share',
    '`SELECT 1`',
    '#inc-4711',
    'ghp_0123456789abcdefABCDEF0123456789',
  ])('%s', (name) => {
    const text = `It was ${name}, once.`;
    expect(leftOf(text, machinesIn(text))).toBe('It was , once.');
  });

  it('are none in plain words', () => {
    expect(machinesIn('Card payments failed at 14:02 UTC for 18% of about 3,200 customers.')).toEqual([]);
  });
});

describe('texts that no person types', () => {
  it.each([
    '1 ',
    'a.',
    '-',
    'a',
    'hundred ',
    '::',
    '/a',
    '1,',
    '`a',
    'a@',
    '$ 1',
    '+1 ',
    '\u0300',
    '₿',
    '=1-',
  ])('of “%s” ten thousand times over are read to their end', (piece) => {
    const text = `${piece.repeat(10_000)} $5,000 on db_main, see x@y.de`;
    const left = leftOf(text, [...moneyIn(text, NOTHING), ...machinesIn(text), ...emailsIn(text)]);
    expect(left).not.toMatch(/5,000|db_main|y\.de/);
  });
});

describe('the full stop behind an amount', () => {
  it.each([
    ['It was shown as £19. Not affected: all else.', 'It was shown as . Not affected: all else.'],
    ['was $1,200, now $1,400.', 'was , now .'],
    ['We lost €5k. Finance checks.', 'We lost . Finance checks.'],
    ['We lost €5k.', 'We lost .'],
    ['They owe 500 kr. We pay.', 'They owe . We pay.'],
    ['It cost 5 Mio. € in all', 'It cost  in all'],
    ['It cost €19.50 each', 'It cost  each'],
  ])('stays where it ends the sentence: %s', (text, left) => {
    expect(leftOf(text, moneyIn(text, NOTHING))).toBe(left);
  });
});

describe('people whom only a sentence names', () => {
  const others = new Set(['stripe', 'kafka relay']);
  const saidIn = (text: string): readonly string[] =>
    peopleSaidIn(text, others).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Migration 0412 by Priya cast the price column', 'Priya'],
    ['Change 77 by Siobhan removed the standby', 'Siobhan'],
    ['Deploy by Wei broke the queue.', 'Wei'],
    ['Failover by Jürgen at 18:25 CET', 'Jürgen'],
    ['Mary-Anne’s restart of the queue', 'Mary-Anne'],
    ["Siobhan's change", 'Siobhan'],
    ['It was James’ query', 'James'],
    ['It was Tom’s.', 'Tom'],
    ['run by Wei and Jürgen', 'Wei', 'Jürgen'],
    ['run by Wei, Jürgen and Oisín', 'Wei', 'Jürgen', 'Oisín'],
    ['run by Wei/Jürgen', 'Wei', 'Jürgen'],
    ['written by Siobhan O’Connor', 'Siobhan O’Connor'],
    ['written by Dr. Weber', 'Dr. Weber'],
    ['written by J. Weber', 'J. Weber'],
    ['written by Jan van der Berg', 'Jan van der Berg'],
    ['By Wei, on Monday', 'Wei'],
    ['Tom reran it', 'Tom'],
    ['we asked Anna Becker', 'Anna Becker'],
    ['Tom Monday', 'Tom'],
    ['It was Woods’ query', 'Woods'],
  ])('are found in: %s', (text, ...names) =>
    expect([...new Set(saidIn(text))].toSorted()).toEqual(names.toSorted()),
  );

  it.each([
    'by Friday, by June, by 18:25 CET and by EOD',
    'checked by Legal, by Finance and by Customer Support',
    'caused by Migration 0412 and by Change 77',
    'sent by Stripe, Stripe’s desk; run by AWS and by Cloudflare',
    'Cloudflare’s edge, Deutsche Bank’s desk, by Amazon Web Services',
    'Today’s release. It’s down. Nobody’s fault. The customer’s data. Germany’s customers.',
    'The Kafka Relay’s log, stopped by Kafka Relay',
    'stopped by hand',
    'due by German law, by Christmas, by European rules',
    'found by Upfront, due by Midnight, told by Slack, asked by BaFin, Ohio’s region',
    'deleted by Terraform, restarted by Kubernetes, paged by PagerDuty',
    'Prices’ cents, Shops’ queue',
  ])('are nobody in: %s', (text) => expect(saidIn(text)).toEqual([]));
});
