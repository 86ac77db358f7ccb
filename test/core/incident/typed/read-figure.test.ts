import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../../shared/core/incident/typed/read-figure.ts';
import { CURRENCIES, type Currency } from '../../../../shared/core/incident/values/currency.ts';
import {
  exact,
  type Figure,
  range,
  UNITS,
  type Unit,
} from '../../../../shared/core/incident/values/figure.ts';
import { printCentre, printFigure } from '../../../../shared/core/wording/figure.ts';
import { arbitraryFigure } from '../../arbitraries.ts';

function value(typed: string, unit: Unit, currency: Currency = 'USD'): Figure | string {
  const result = readFigure(typed, unit, currency);
  return result.ok ? result.value : result.message;
}

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

describe('what is printed reads back as the same figure', () => {
  /** Durations are printed in two parts at the most; amounts that lose a part in print cannot come back. */
  function printsWhole({ unit, low, likely, high }: Figure): boolean {
    if (unit !== 'duration') return true;
    return [low, likely ?? low, high].every(
      (seconds) => seconds < MINUTE || (seconds < 3 * DAY ? seconds % MINUTE === 0 : seconds % HOUR === 0),
    );
  }

  it.each(UNITS.flatMap((unit) => CURRENCIES.map((currency) => [unit, currency] as const)))(
    '%s in %s',
    (unit, currency) => {
      const seconds = unit === 'duration' ? fc.constantFrom(1, MINUTE, HOUR, DAY) : fc.constant(1);
      fc.assert(
        fc.property(arbitraryFigure(unit), seconds, (random, step) => {
          const whole = (part: number): number => Math.floor(part / step) * step;
          const { low, likely, high } = random;
          const figure =
            low === high
              ? exact(unit, whole(low), { qualifier: random.qualifier })
              : range(unit, whole(low), likely === null ? null : whole(likely), whole(high));
          fc.pre(printsWhole(figure) && (low === high || figure.low < figure.high));
          expect(value(printFigure(figure, currency), unit, currency)).toEqual(figure);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('in the short form as well, as an exact "about" figure', () => {
    const figure = range('count', 2_900, 3_200, 3_400);
    expect(value(printCentre(figure, 'USD'), 'count')).toEqual(exact('count', 3_200, { qualifier: 'about' }));
  });
});

describe('a count as people type it', () => {
  it.each<readonly [string, Figure]>([
    ['3200', exact('count', 3_200)],
    ['none', exact('count', 0)],
    ['Nobody', exact('count', 0)],
    [' 3,200 ', exact('count', 3_200)],
    ['3.2k', exact('count', 3_200)],
    ['1.5 million', exact('count', 1_500_000)],
    ['2 bn', exact('count', 2_000_000_000)],
    ['about 3,200', exact('count', 3_200, { qualifier: 'about' })],
    ['~3200', exact('count', 3_200, { qualifier: 'about' })],
    ['more than 4 million', exact('count', 4_000_000, { qualifier: 'more-than' })],
    ['>= 12', exact('count', 12, { qualifier: 'at-least' })],
    ['at least 1,900', exact('count', 1_900, { qualifier: 'at-least' })],
    ['min 96k', exact('count', 96_000, { qualifier: 'at-least' })],
    ['max. 40', exact('count', 40, { qualifier: 'up-to' })],
    ['up to 14', exact('count', 14, { qualifier: 'up-to' })],
    ['2,900 to 3,400', range('count', 2_900, null, 3_400)],
    ['2900-3400', range('count', 2_900, null, 3_400)],
    ['2900 – 3400', range('count', 2_900, null, 3_400)],
    ['2 to 3 million', range('count', 2_000_000, null, 3_000_000)],
    ['900,000 to 1.2 million', range('count', 900_000, null, 1_200_000)],
    ['3,200 (2,900 to 3,400)', range('count', 2_900, 3_200, 3_400)],
    ['about 3,200 (2,900-3,400)', range('count', 2_900, 3_200, 3_400)],
  ])('%s', (typed, figure) => {
    expect(value(typed, 'count')).toEqual(figure);
  });
});

describe('money, shares, durations and rates as people type them', () => {
  it.each<readonly [string, Unit, Currency, Figure]>([
    ['$30k to $50k', 'money', 'USD', range('money', 3_000_000, null, 5_000_000)],
    ['30,000-50,000', 'money', 'USD', range('money', 3_000_000, null, 5_000_000)],
    ['$30,000-$50,000', 'money', 'USD', range('money', 3_000_000, null, 5_000_000)],
    ['12.50', 'money', 'USD', exact('money', 1_250)],
    ['USD 41,000', 'money', 'USD', exact('money', 4_100_000)],
    ['€1.2 million', 'money', 'EUR', exact('money', 120_000_000)],
    ['A$30,000', 'money', 'AUD', exact('money', 3_000_000)],
    ['$30,000', 'money', 'AUD', exact('money', 3_000_000)],
    ['CHF 100', 'money', 'CHF', exact('money', 10_000)],
    ['¥5 million', 'money', 'JPY', exact('money', 5_000_000)],
    ['$90,071,992,547,409.91', 'money', 'USD', exact('money', Number.MAX_SAFE_INTEGER)],
    ['18%', 'share', 'USD', exact('share', 180_000)],
    ['99.95 percent', 'share', 'USD', exact('share', 999_500)],
    ['80 to 82%', 'share', 'USD', range('share', 800_000, null, 820_000)],
    ['47 min', 'duration', 'USD', exact('duration', 47 * MINUTE)],
    ['4 h 17 min', 'duration', 'USD', exact('duration', 4 * HOUR + 17 * MINUTE)],
    ['4 hrs, 17 mins', 'duration', 'USD', exact('duration', 4 * HOUR + 17 * MINUTE)],
    ['1h05', 'duration', 'USD', exact('duration', HOUR + 5 * MINUTE)],
    ['00:47', 'duration', 'USD', exact('duration', 47 * MINUTE)],
    ['1.5 h', 'duration', 'USD', exact('duration', 90 * MINUTE)],
    ['30 days', 'duration', 'USD', exact('duration', 30 * DAY)],
    ['1,440 minutes', 'duration', 'USD', exact('duration', DAY)],
    ['40 to 50 minutes', 'duration', 'USD', range('duration', 40 * MINUTE, null, 50 * MINUTE)],
    ['up to 2 weeks', 'duration', 'USD', exact('duration', 14 * DAY, { qualifier: 'up-to' })],
    ['$640 a minute', 'rate', 'USD', exact('rate', 64_000)],
    ['640/min', 'rate', 'USD', exact('rate', 64_000)],
    ['$600 to $700 per minute', 'rate', 'USD', range('rate', 60_000, null, 70_000)],
  ])('%s (%s, %s)', (typed, unit, currency, figure) => {
    expect(value(typed, unit, currency)).toEqual(figure);
  });
});

describe('how a number was found', () => {
  it.each<readonly [string, Unit, Figure['basis']]>([
    ['3,187', 'count', null],
    ['more than 300', 'count', null],
    ['about 3,000', 'count', 'estimated'],
    ['3000-4000', 'count', 'estimated'],
    ['~$40k', 'money', 'estimated'],
  ])('is said by its words or by nobody: %s', (typed, unit, basis) => {
    expect(value(typed, unit)).toMatchObject({ basis });
  });

  it('is read anew from new words, unless somebody has said it', () => {
    const guess = readFigure('3000-4000', 'count', 'USD');
    const before = guess.ok ? guess.value : null;
    expect(readFigure('3,187', 'count', 'USD', before)).toMatchObject({ value: { basis: null } });
    const said = before && { ...before, method: 'counted in the log' };
    expect(readFigure('3,187', 'count', 'USD', said)).toMatchObject({ value: { basis: 'estimated' } });
  });
});

describe('an amount in a sloppy hand', () => {
  it.each<readonly [string, Unit, Currency, Figure]>([
    ['40k USD', 'money', 'USD', exact('money', 4_000_000)],
    ['40kEUR', 'money', 'EUR', exact('money', 4_000_000)],
    ['40 000 €', 'money', 'EUR', exact('money', 4_000_000)],
    ['£1.2m', 'money', 'GBP', exact('money', 120_000_000)],
    ['40 euros', 'money', 'EUR', exact('money', 4_000)],
    ['$40k–$60k', 'money', 'USD', range('money', 4_000_000, null, 6_000_000)],
    ['$0.5M-1M', 'money', 'USD', range('money', 50_000_000, null, 100_000_000)],
    ['12,50', 'money', 'USD', exact('money', 1_250)],
    ['1,2 million', 'count', 'USD', exact('count', 1_200_000)],
    ['1.250.000 EUR', 'money', 'EUR', exact('money', 125_000_000)],
    ['1.250.000', 'count', 'USD', exact('count', 1_250_000)],
    ['1,2 Mio €', 'money', 'EUR', exact('money', 120_000_000)],
    ['1,2 Mio. €', 'money', 'EUR', exact('money', 120_000_000)],
    ['40 Tsd', 'count', 'USD', exact('count', 40_000)],
    ['3 000', 'count', 'USD', exact('count', 3_000)],
    ['3,187 customers', 'count', 'USD', exact('count', 3_187)],
    ['300+', 'count', 'USD', exact('count', 300, { qualifier: 'at-least' })],
    ['300 or more', 'count', 'USD', exact('count', 300, { qualifier: 'at-least' })],
    ['between 2 and 3 million', 'count', 'USD', range('count', 2_000_000, null, 3_000_000)],
    ['0,5%', 'share', 'USD', exact('share', 5_000)],
  ])('%s (%s, %s)', (typed, unit, currency, figure) => {
    expect(value(typed, unit, currency)).toEqual(figure);
  });

  it.each(['40k EUR', 'about 40k EUR', 'EUR 40k', '€40k', '40 000 €', '£1.2m', '$40k–€60k', 'A$40'])(
    'is never read as another currency: %s',
    (typed) => {
      expect(value(typed, 'money')).toBe(
        'This brief counts in USD. Change the currency under “Title and status”, enter the amount in USD, or note it under “Further figures”.',
      );
    },
  );

  it('names no change to a currency that no brief counts in', () => {
    expect(value('40k SEK', 'money')).toBe('This brief counts in USD. Enter the amount in USD.');
  });

  it.each(['4,180 of about 61,000', '4180 of ~61k accounts', '4,180 accounts out of 61,000'])(
    'is one number: %s are two',
    (typed) => {
      expect(value(typed, 'count')).toBe(
        `“${typed}” is two numbers; write the first here, and of how many in its own field.`,
      );
    },
  );

  it('is refused when it can be read in two ways', () => {
    expect(value('40.000 $', 'money')).toBe('“40.000” can be read in two ways; write 40,000 or 40.');
    expect(value('3.000', 'count')).toBe('“3.000” can be read in two ways; write 3,000 or 3.');
  });
});

describe('what is not a figure', () => {
  it.each<readonly [string, Unit]>([
    ['', 'count'],
    ['many', 'count'],
    ['1.5', 'count'],
    ['-5', 'count'],
    ['1,41', 'count'],
    ['1.234,5', 'count'],
    ['1e999', 'count'],
    ['NaN', 'count'],
    ['5 constructor', 'count'],
    ['5 __proto__', 'duration'],
    ['1 to 2 to 3', 'count'],
    ['3 (1 to 2 to 4)', 'count'],
    ['1 (2 to 3', 'count'],
    ['18', 'share'],
    ['$', 'money'],
    ['47', 'duration'],
    ['4 parsecs', 'duration'],
    ['1 h foo', 'duration'],
    ['9'.repeat(30), 'count'],
  ])('gets one sentence with an example: %s (%s)', (typed, unit) => {
    expect(value(typed, unit)).toMatch(/^“.*” is not understood; write for example .+\.$/);
  });

  it('is a range that runs backwards, or a number too large to count exactly', () => {
    const sentence = 'The range must run from low to high, in numbers below nine quadrillion.';
    for (const typed of ['5 to 3', '3 (4 to 5)', '9007199254740992', '99999999 billion', '5 to 3 million'])
      expect(value(typed, 'count'), typed).toBe(sentence);
  });

  it('is a pasted page, whatever is on it', () => {
    for (const typed of ['1'.repeat(100_000), '1 h '.repeat(50_000), `${'9,999'.repeat(40_000)}x`])
      expect(value(typed, 'duration')).toBe('This is too long: at most 200 characters.');
  });

  it('never throws', () => {
    const any = fc.tuple(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...UNITS),
      fc.constantFrom(...CURRENCIES),
    );
    fc.assert(
      fc.property(any, ([typed, unit, currency]) => {
        value(typed, unit, currency);
      }),
    );
    const marks = fc.string({
      unit: fc.constantFrom(...'0123456789.,-–$€% (){}kmhto '.split('')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(marks, fc.constantFrom(...UNITS), (typed, unit) => {
        value(typed, unit);
      }),
      { numRuns: 2_000 },
    );
  });
});

it('an example is in the currency of the incident', () => {
  expect(value('lots', 'money', 'EUR')).toContain('€30,000 to €50,000');
});

it('keeps the provenance of the figure it replaces', () => {
  const from = { basis: 'assumed', method: 'counted', source: 'log', asOf: '2026-06-03T16:00:00Z' } as const;
  const before = exact('count', 5, { ...from, confidence: 'low' });
  const result = readFigure('7', 'count', 'USD', before);
  expect(result).toEqual({ ok: true, value: { ...exact('count', 7), ...from, confidence: 'low' } });
});

it('a guess goes with its words; of money too it is assumed, no estimate', () => {
  const guess = readFigure('maybe $20k', 'money', 'USD');
  const before = guess.ok ? guess.value : null;
  expect(before).toEqual(exact('money', 2_000_000, { qualifier: 'about', basis: 'assumed' }));
  expect(readFigure('about 21k', 'money', 'USD', before)).toMatchObject({ value: { basis: 'assumed' } });
  expect(readFigure('21,400', 'money', 'USD', before)).toMatchObject({ value: { basis: null } });
});

describe('a guess as people type it', () => {
  it.each([
    ['maybe 3-4k', range('count', 3_000, null, 4_000, { basis: 'assumed' })],
    ['maybe about 300', exact('count', 300, { qualifier: 'about', basis: 'assumed' })],
    ['perhaps 300', exact('count', 300, { qualifier: 'about', basis: 'assumed' })],
    ['about maybe 300', exact('count', 300, { qualifier: 'about', basis: 'assumed' })],
    ['possibly up to 300', exact('count', 300, { qualifier: 'up-to', basis: 'assumed' })],
    ['could be 500', exact('count', 500, { qualifier: 'about', basis: 'assumed' })],
    ['200?', exact('count', 200, { qualifier: 'about', basis: 'assumed' })],
    ['under 100', exact('count', 100, { qualifier: 'up-to' })],
    ['nothing so far', exact('count', 0)],
    ['none yet', exact('count', 0)],
  ])('is understood: %s', (typed, figure) => {
    expect(value(typed, 'count')).toEqual(figure);
  });
});

describe('a count in the words of a chat', () => {
  it.each<[string, Figure]>([
    ['11,300 subscribers', exact('count', 11_300)],
    ['14k subs', exact('count', 14_000)],
    ['11k-14k subscribers', range('count', 11_000, null, 14_000)],
    ['somewhere between 11k and 14k subscribers', range('count', 11_000, null, 14_000)],
    ['11,300 subscribers so far', exact('count', 11_300)],
    ['11,300 so far, still counting', exact('count', 11_300, { qualifier: 'at-least' })],
    ['300 customers and counting', exact('count', 300, { qualifier: 'at-least' })],
    ['about 300 and counting', exact('count', 300, { qualifier: 'at-least' })],
    ['abt 212k', exact('count', 212_000, { qualifier: 'about' })],
    ['86k or so', exact('count', 86_000, { qualifier: 'about' })],
    ['all 212k', exact('count', 212_000)],
    ['all of them, 86,000', exact('count', 86_000)],
  ])('%s', (typed, figure) => expect(value(typed, 'count')).toEqual(figure));

  it.each(['all', 'subscribers', 'up to 300 and counting'])('%s is no number', (typed) =>
    expect(value(typed, 'count')).toMatch(/is not understood/),
  );
});
