import { expect, it } from 'vitest';
import { saysNonePlanned } from '../../../../shared/core/incident/typed/none-planned.ts';

it.each([
  'none',
  'None planned.',
  'not needed',
  'no message planned',
  'no further messages',
  'No further message to customers is planned',
  'no more',
  'nothing planned',
  'n/a',
  'not applicable',
  'no need',
  'none for now',
])('“%s” says that none is planned', (typed) => expect(saysNonePlanned(typed)).toBe(true));

it.each([
  '17:30',
  'unknown',
  'not yet',
  'none yet',
  'not known',
  'noon',
  'no idea',
  'November 30',
  'nobody knows',
])('“%s” does not', (typed) => expect(saysNonePlanned(typed)).toBe(false));
