import { describe, expect, it } from 'vitest';
import { tellsOfHit } from '../../../shared/core/incident/tells-of-hit.ts';
import { only, prose } from '../brief/print.ts';

const told = (summary: string): boolean =>
  tellsOfHit(only({ facts: { service: 'online banking and the mobile app', summary } }).facts);

describe('a text tells that customers were hit', () => {
  it.each([
    'We switched off online banking for five hours, and 90,000 customers were refused',
    'Customers could not log in while we looked for the intruder.',
    'An alarm that was wrong made us shut everything down.',
    'We took the mobile app offline to be safe',
    'For an hour patients were turned away.',
    'Nothing was encrypted, but users were locked out.',
  ])('%s', (summary) => {
    expect(told(summary)).toBe(true);
  });

  it.each([
    'No customer was refused.',
    'For nine nights we had no usable backup of the ledger',
    'We stopped it before customers were charged twice.',
    'Customers would have been refused at noon.',
    'We almost switched off online banking.',
    'We switched off the new rule at 13:55.',
    'Online banking was not switched off.',
    'A config change could have shut down online banking.',
    'The alarm told customers nothing.',
  ])('but not: %s', (summary) => {
    expect(told(summary)).toBe(false);
  });
});

it('a near miss asks how many instead of knowing of nobody', () => {
  const near = only({
    setup: { variant: 'near-miss' },
    facts: { title: 'A false alarm made us switch off online banking', service: 'online banking' },
  });
  expect(prose(near, 'bottom-line')).toContain('Customers affected: [customers affected].');
  expect(prose(near, 'bottom-line')).not.toContain('We know of no customer');
});
