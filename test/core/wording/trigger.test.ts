import { expect, it } from 'vitest';
import { triggerClause } from '../../../shared/core/wording/trigger.ts';

it.each([
  ['An integer overflow in the retry counter.', 'What set it off: an integer overflow in the retry counter'],
  ['Integer overflow in the retry counter', 'What set it off: integer overflow in the retry counter'],
  ['an expired certificate', 'What set it off: an expired certificate'],
  ['A badly tested change of routing', 'What set it off: a badly tested change of routing'],
  ['Power cut in one data centre', 'What set it off: power cut in one data centre'],
  ['Fire', 'What set it off: fire'],
  ['a job set to the wrong hour', 'What set it off: a job set to the wrong hour'],
  ['Kubernetes upgrade', 'What set it off: Kubernetes upgrade'],
])('tells the name %j in a sentence', (typed, told) => {
  expect(triggerClause(typed)).toBe(told);
});

it.each([
  'A certificate expired',
  'A change to payment settings went live',
  'During equipment work a network connection was lost for 43 seconds',
  'A script that removes an old app ran',
  'A valid flight plan contained two points with the same name',
  'The sixth of seven phases of a core network upgrade came before the failure',
  'We moved to a new platform',
  'The nightly run was started twice at the same time',
  'A job ran twice',
  'Traffic suddenly doubled',
  'A script wrongly deleted 300 rows',
  'Migration 0412 cast the price column',
  'The database hit its limit',
  'Traffic doubled within a minute',
])('leaves the sentence %j', (typed) => {
  expect(triggerClause(typed)).toBe(typed);
});
