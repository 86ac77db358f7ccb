import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeValue, isInstant } from '../../../../shared/core/incident/parse/parse-tools.ts';
import { anyInstant } from '../../arbitraries.ts';

describe('an instant', () => {
  it('is any ISO 8601 moment in UTC from 1900 to 2199', () => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        expect(isInstant(at)).toBe(true);
      }),
    );
    for (const at of [
      '1900-01-01T00:00:00Z',
      '2199-12-31T23:59:59.999Z',
      '2024-02-29T12:00Z',
      '2000-02-29T12:00Z',
    ])
      expect(isInstant(at), at).toBe(true);
  });

  it.each([
    '1899-12-31T23:59:59Z',
    '2200-01-01T00:00:00Z',
    '2026-02-29T12:00:00Z',
    '2100-02-29T12:00:00Z',
    '2026-13-01T12:00:00Z',
    '2026-00-01T12:00:00Z',
    '2026-06-00T12:00:00Z',
    '2026-06-31T12:00:00Z',
    '2026-06-03T24:00:00Z',
    '2026-06-03T14:60:00Z',
    '2026-06-03T14:02:60Z',
    '2026-06-03',
    '2026-06-03T14:02:00',
    '2026-06-03T14:02:00+00:00',
    ' 2026-06-03T14:02:00Z',
    '2026-06-03T14:02:00Z\n',
    '٢٠٢٦-06-03T14:02:00Z',
    '',
  ])('is not %j', (text) => {
    expect(isInstant(text)).toBe(false);
  });
});

describe('the word for what was found', () => {
  it('is short and never throws', () => {
    expect([5, 'x'.repeat(50), [], null, undefined, {}, true].map(describeValue)).toEqual([
      '5',
      `“${'x'.repeat(40)}”`,
      'a list',
      'nothing',
      'undefined',
      'object',
      'boolean',
    ]);
  });
});
