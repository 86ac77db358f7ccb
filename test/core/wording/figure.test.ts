import { describe, expect, it } from 'vitest';
import { exact, type Figure, range } from '../../../shared/core/incident/values/figure.ts';
import { printAmount, printCentre, printFigure, printRange } from '../../../shared/core/wording/figure.ts';

describe('a figure in one phrase', () => {
  it.each<readonly [Figure, string]>([
    [exact('count', 1_412), '1,412'],
    [exact('count', 3_200, { qualifier: 'about' }), 'about 3,200'],
    [exact('count', 4_000_000, { qualifier: 'more-than' }), 'more than 4 million'],
    [exact('count', 1_900, { qualifier: 'at-least' }), 'at least 1,900'],
    [exact('duration', 14 * 86_400, { qualifier: 'up-to' }), 'up to 14 days'],
    [exact('duration', 9 * 86_400 + 6 * 3_600 + 20 * 60), 'about 9 days 6 hours'],
    [exact('duration', 9 * 86_400 + 6 * 3_600), '9 days 6 hours'],
    [exact('duration', 8 * 86_400 + 14 * 3_600 + 45 * 60), 'about 8 days 15 hours'],
    [range('count', 2_900, 3_200, 3_400), 'about 3,200 (2,900 to 3,400)'],
    [range('money', 3_000_000, null, 5_000_000), '$30,000 to $50,000'],
    [range('share', 800_000, null, 820_000), '80% to 82%'],
    [range('duration', 2_400, null, 3_000), '40 to 50 minutes'],
    [range('duration', 60, null, 120), '1 to 2 minutes'],
    [range('duration', 90, null, 91), '2 minutes'],
    [range('duration', 90, 91, 91), 'about 2 minutes'],
    [range('duration', 2_400, null, 4_800), '40 to 80 minutes'],
    [range('duration', 2_400, null, 7_200), '40 minutes to 2 hours'],
    [range('rate', 60_000, 64_000, 70_000), 'about $640 a minute ($600 to $700 a minute)'],
    [exact('rate', 64_000), '$640 a minute'],
  ])('%#: %s', (figure, text) => {
    expect(printFigure(figure, 'USD')).toBe(text);
  });

  it('the short form leaves the range out when a likely value is known', () => {
    expect(printCentre(range('count', 2_900, 3_200, 3_400), 'USD')).toBe('about 3,200');
    expect(printCentre(range('count', 2_900, null, 3_400), 'USD')).toBe('2,900 to 3,400');
    expect(printCentre(exact('share', 180_000), 'USD')).toBe('18%');
  });
});

describe('a range whose high end has a number word', () => {
  it.each<readonly [number, number, string]>([
    [2_000_000, 3_000_000, '2 million to 3 million'],
    [900_000, 1_200_000, '900,000 to 1.2 million'],
    [0, 2_000_000, '0 to 2 million'],
    [500, 2_000_000, '500 to 2,000,000'],
    [5, 3_000_000_000, '5 to 3,000,000,000'],
    [1_200, 2_000_000_000_000, '1,200 to 2,000,000,000,000'],
    [12_345_678, 13_000_000, '12,345,678 to 13 million'],
  ])('%s to %s never reads as millions at both ends', (low, high, text) => {
    expect(printRange(range('count', low, null, high), 'USD')).toBe(text);
  });

  it('the same for money and rates', () => {
    expect(printRange(range('money', 50_000, null, 200_000_000), 'EUR')).toBe('€500 to €2,000,000');
    expect(printRange(range('rate', 50_000, null, 200_000_000), 'USD')).toBe('$500 to $2,000,000 a minute');
    expect(printRange(range('money', 500, null, 2_000_000), 'JPY')).toBe('¥500 to ¥2,000,000');
  });
});

it('every unit has its words', () => {
  expect(printAmount(3_200, 'count', 'USD')).toBe('3,200');
  expect(printAmount(4_100_000, 'money', 'GBP')).toBe('£41,000');
  expect(printAmount(180_000, 'share', 'USD')).toBe('18%');
  expect(printAmount(2_820, 'duration', 'USD')).toBe('47 minutes');
  expect(printAmount(64_000, 'rate', 'USD')).toBe('$640 a minute');
});
