import { describe, expect, it } from 'vitest';
import { readOwnUnit } from '../../../../shared/core/incident/typed/read-own-unit.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { printFigure } from '../../../../shared/core/wording/figure.ts';

describe('readOwnUnit', () => {
  it.each([
    ['82%', '82%'],
    ['80 to 82 percent', '80% to 82%'],
    ['3,968', '3,968'],
    ['3,968 wrong accounts', '3,968 wrong accounts'],
    ['3968 accounts', '3,968 accounts'],
    ['0 messages in the queue', '0 messages in the queue'],
    ['none', '0'],
    ['about 1.2 million messages', 'about 1.2 million messages'],
    ['about 3,200 (2,900 to 3,400) wrong accounts', 'about 3,200 (2,900 to 3,400) wrong accounts'],
    ['212 HTTP 500 errors', '212 HTTP 500 errors'],
    ['250ms', '250 ms'],
    ['200 to 250 ms', '200 to 250 ms'],
    ['4 min', '4 minutes'],
    ['90 s', '90 s'],
    ['80 to 90 s', '80 to 90 s'],
    ['2 h', '2 hours'],
    ['5m', '5 million'],
    ['€1,250', '€1,250'],
    ['€640 a minute', '€640 a minute'],
    ['$24,000', '$24,000'],
    ['20k to 24k USD', '$20,000 to $24,000'],
    ['¥1,200', '¥1,200'],
    ['£640 a minute', '£640 a minute'],
  ])('reads %s as %s, and what it prints as the same again', (typed, printed) => {
    const found = readOwnUnit(typed, 'EUR', null);
    expect(found.ok && printFigure(found.value, 'EUR')).toBe(printed);
    const again = readOwnUnit(printed, 'EUR', null);
    expect(again.ok && found.ok && again.value).toEqual(found.ok && found.value);
  });

  it('keeps money where it was money, and takes a count where it was a share', () => {
    const money = readOwnUnit('1,300', 'EUR', exact('money', 125_000, { source: 'Ledger' }));
    expect(money).toMatchObject({ ok: true, value: { unit: 'money', low: 130_000, source: 'Ledger' } });
    const count = readOwnUnit('3,968', 'EUR', exact('share', 820_000));
    expect(count).toMatchObject({ ok: true, value: { unit: 'count', low: 3_968 } });
  });

  it('keeps the currency of an amount that is typed again without one', () => {
    const dollars = readOwnUnit('$24,000', 'EUR', null);
    const again = readOwnUnit('25,000', 'EUR', dollars.ok ? dollars.value : null);
    expect(again).toMatchObject({ ok: true, value: { low: 2_500_000, currency: 'USD' } });
    const euros = readOwnUnit('€25,000', 'EUR', dollars.ok ? dollars.value : null);
    expect(euros.ok && Object.hasOwn(euros.value, 'currency')).toBe(false);
  });

  it.each([
    ['1.2 s', '“1.2 s” has parts of a second; write them as ms, for example 1,200 ms.'],
    ['4 min 10 s', '“4 min 10 s” has seconds beside minutes; write it in seconds, for example 250 s.'],
    ['4,180 of about 61,000', /two numbers/],
    ['better', '“better” is not understood; write for example 82%, 4,180 accounts or 250 ms.'],
    ['4.180 accounts', /can be read in two ways/],
    ['NZ$20', 'This brief counts in EUR. Enter the amount in EUR.'],
    [
      '€61,000 and $24,000',
      '“€61,000 and $24,000” names two currencies; give each amount a line of its own.',
    ],
    [`12 ${'x'.repeat(80)}`, /60 letters/],
  ])('says what it does not take in %s', (typed, problem) => {
    const found = readOwnUnit(typed, 'EUR', null);
    expect(found.ok ? '' : found.message).toEqual(
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    );
  });
});
