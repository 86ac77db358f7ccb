import { expect, it } from 'vitest';
import { LISTS } from '../../../shared/core/incident/lists.ts';
import { audienceName, isPluralAudience } from '../../../shared/core/wording/audience.ts';

it('names every audience of a message, one with an article and many without', () => {
  expect(LISTS.messages.audience.options.map(audienceName)).toEqual([
    'customers',
    'executives',
    'the board',
    'staff',
    'the partner',
    'the regulator',
    'the press',
  ]);
  expect(isPluralAudience('executives')).toBe(true);
  expect(isPluralAudience('press')).toBe(false);
});
