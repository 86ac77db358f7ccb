import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choice,
  type Field,
  figure,
  integer,
  lines,
  longText,
  stampField,
  text,
} from '../../../../shared/core/incident/field.ts';
import type { Problem } from '../../../../shared/core/incident/parse/parse-tools.ts';
import { parseSlot } from '../../../../shared/core/incident/parse/parse-value.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { anyText, arbitrarySlot } from '../../arbitraries.ts';

const FIELDS: Readonly<Record<string, Field>> = {
  text: text('Title'),
  longText: longText('Note'),
  choice: choice('Status', ['investigating', 'restored']),
  lines: lines('Regions'),
  integer: integer('Report number', 1, 999),
  stamp: stampField('Started'),
  count: figure('count', 'Customers'),
  money: figure('money', 'Loss'),
  share: figure('share', 'Target'),
  duration: figure('duration', 'Window'),
  rate: figure('rate', 'Idle staff'),
  any: figure(null, 'Figure'),
};

function parse(value: unknown, field: Field | undefined): { value: unknown; problems: readonly string[] } {
  const problems: Problem[] = [];
  if (!field) throw new Error('no such field');
  const parsed = parseSlot(value, field, 'f', problems);
  return { value: parsed, problems: problems.map(({ path, message }) => `${path} ${message}`) };
}

const says = (value: unknown, field: Field | undefined): readonly string[] => parse(value, field).problems;

describe.each(Object.entries(FIELDS))('a field of type %s', (name, field) => {
  it('gives every value of its type back as it is', () => {
    fc.assert(
      fc.property(arbitrarySlot(field, anyText), (value) => {
        expect(parse(value, field)).toEqual({ value, problems: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('may be empty or an open "unknown"', () => {
    const open = { kind: 'unknown', expectedAt: null, who: '' };
    expect(parse(null, field)).toEqual({ value: null, problems: [] });
    expect(parse(open, field)).toEqual({ value: open, problems: [] });
    const day = { ...open, expectedAt: '2026-06-08T12:00:00Z', precision: 'day' };
    expect(parse(day, field)).toEqual({ value: day, problems: [] });
  });

  it('refuses an "unknown" with a broken time or more in it', () => {
    const broken = { kind: 'unknown', expectedAt: 'soon', precision: 'hour', who: 3, why: 'x' };
    expect(says(broken, field)).toEqual([
      'f.why is not a known field',
      'f.expectedAt must be a moment such as 2026-06-03T14:02:00Z',
      'f.who must be text',
      'f.precision must be one of minute, day, month',
    ]);
  });

  it('refuses values of other types with one problem', () => {
    const others = [1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, true, {}, { kind: 'person' }];
    const wrong = name === 'integer' ? [...others, '5', 0, 1_000] : others;
    for (const value of wrong) expect(says(value, field), String(value)).toHaveLength(1);
  });
});

describe('text', () => {
  it('is refused whole beyond its limit', () => {
    expect(says('x'.repeat(100_001), FIELDS.text)).toEqual(['f has 100001 characters; the limit is 100000']);
    expect(says('x'.repeat(100_000), FIELDS.text)).toEqual([]);
  });
});

describe('a choice', () => {
  it.each(['Restored', '', 'toString', '__proto__', 'constructor'])(
    'refuses %j and names its options',
    (value) => {
      expect(says(value, FIELDS.choice)).toEqual(['f must be one of investigating, restored']);
    },
  );
});

describe('lines', () => {
  it('name the line that is wrong', () => {
    expect(says(['a', 4, ['b']], FIELDS.lines)).toEqual(['f[1] must be text', 'f[2] must be text']);
  });
  it('are at most 500', () => {
    const many = Array.from({ length: 501 }, () => 'x');
    expect(says(many, FIELDS.lines)).toEqual(['f has 501 lines; the limit is 500']);
  });
});

describe('a moment', () => {
  const good = stamp('2026-06-03T14:02:00Z', 'Europe/Berlin');
  it.each<readonly [string, unknown, string]>([
    ['at', '2026-06-31T14:02:00Z', 'f.at must be a moment such as 2026-06-03T14:02:00Z'],
    ['at', '2026-06-03T14:02:00', 'f.at must be a moment such as 2026-06-03T14:02:00Z'],
    ['at', '2026-06-03T14:02:00+02:00', 'f.at must be a moment such as 2026-06-03T14:02:00Z'],
    ['at', 1_780_000_000_000, 'f.at must be a moment such as 2026-06-03T14:02:00Z'],
    ['zone', 'Europe/Atlantis', 'f.zone is not a time zone: “Europe/Atlantis”'],
    ['zone', '+02:00', 'f.zone is not a time zone: “+02:00”'],
    ['zone', null, 'f.zone is not a time zone: nothing'],
    ['precision', 'second', 'f.precision must be one of minute, day, month'],
    ['certainty', 'sure', 'f.certainty must be one of exact, approximate, assumed'],
    ['source', {}, 'f.source must be text'],
    ['seconds', 3, 'f.seconds is not a known field'],
  ])('refuses %s = %j', (key, value, sentence) => {
    expect(says({ ...good, [key]: value }, FIELDS.stamp)).toEqual([sentence]);
  });
});

describe('a figure', () => {
  const good = exact('count', 3_200);
  const whole = 'must be a whole number of the smallest unit, not';
  it.each<readonly [string, unknown, readonly string[]]>([
    ['low', '3200', [`f.low ${whole} “3200”`]],
    ['low', 12.5, [`f.low ${whole} 12.5`]],
    ['low', JSON.parse('1e999'), [`f.low ${whole} Infinity`]],
    ['low', Number.NaN, [`f.low ${whole} NaN`]],
    ['low', 2 ** 53, [`f.low ${whole} 9007199254740992`]],
    ['low', null, [`f.low ${whole} nothing`]],
    ['low', -1, ['f.low must not be negative']],
    ['low', 3_201, ['f must run from low over likely to high']],
    ['high', 3_199, ['f must run from low over likely to high']],
    ['likely', 3_300, ['f must run from low over likely to high']],
    ['likely', undefined, [`f.likely ${whole} undefined`]],
    ['unit', 'money', ['f.unit must be one of count']],
    ['unit', 'parsec', ['f.unit must be one of count']],
    ['qualifier', 'around', ['f.qualifier must be one of exact, about, more-than, at-least, up-to']],
    ['basis', 'guessed', ['f.basis must be one of measured, estimated, assumed']],
    ['confidence', 'total', ['f.confidence must be one of high, moderate, low']],
    ['asOf', 'now', ['f.asOf must be a moment such as 2026-06-03T14:02:00Z']],
    ['method', 3, ['f.method must be text']],
    ['thing', 3, ['f.thing must be text']],
    ['thing', 'x'.repeat(61), ['f.thing has 61 characters; the limit is 60']],
    ['currency', 'NZD', ['f.currency must be one of USD, EUR, GBP, AUD, CAD, CHF, JPY']],
    ['colour', 'red', ['f.colour is not a known field']],
  ])('refuses %s = %j', (key, value, expected) => {
    const wrong = { ...good, [key]: value };
    expect(says(wrong, FIELDS.count)).toEqual(expect.arrayContaining([...expected]));
  });

  it('keeps what a count is of', () => {
    const wrong = exact('count', 3_968, { thing: 'wrong accounts' });
    expect(parse(wrong, FIELDS.count).value).toEqual(wrong);
  });

  it('keeps the currency of an amount that is not in the incident’s', () => {
    const dollars = exact('money', 2_400_000, { currency: 'USD' });
    expect(parse(dollars, FIELDS.money).value).toEqual(dollars);
  });

  it('keeps no minus zero, which the store would not give back', () => {
    const parsed = parse({ ...good, low: -0, high: 0 }, FIELDS.count).value as { readonly low: number };
    expect(Object.is(parsed.low, 0)).toBe(true);
  });

  it('of a list may bring any unit', () => {
    expect(says(exact('rate', 64_000), FIELDS.any)).toEqual([]);
    expect(says({ ...good, unit: 'parsec' }, FIELDS.any)).toEqual([
      'f.unit must be one of count, money, share, duration, rate',
    ]);
  });
});
