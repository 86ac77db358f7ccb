import { expect, it } from 'vitest';
import { textOf } from '../../../../shared/core/brief/tree.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { june } from '../../model-incident.ts';
import { entry } from '../../questions/bank.ts';
import { only, prose } from '../print.ts';

const asked = { asOf: june('16:00'), confirmAt: june('18:00'), nextUpdateAt: june('09:00', 8) } as const;

it('answers that come long before the next report are said beside it', () => {
  const late = only({ facts: asked });
  expect(prose(late, 'next')).toContain('Open answers come before that, the first by 18:00 UTC.');
  expect(textOf(entry('Q25', late).answerLong)).not.toContain('whatever we know by then');
  const legal = only({ facts: { ...asked, legalInformedAt: unknown('2026-06-03T17:00:00Z') } });
  expect(prose(legal, 'next')).toContain('the first by 17:00 UTC.');
});

it('an answer promised for a day is open until that day ends', () => {
  const today = unknown('2026-06-03T12:00:00Z', '', 'day');
  const facts = { ...asked, causeStatus: 'confirmed', legalInformedAt: today } as const;
  expect(prose(only({ facts }), 'next')).toContain('Open answers come before that, the first by 3 June.');
});

it('the next report brings what is expected shortly before it, and nothing where all is known', () => {
  const soon = only({ facts: { ...asked, nextUpdateAt: june('18:15') } });
  expect(prose(soon, 'next')).not.toContain('Open answers');
  expect(textOf(entry('Q25', soon).answerLong)).toContain('whatever we know by then');
  for (const facts of [{ causeStatus: 'confirmed' }, { confirmAt: june('15:00') }] as const)
    expect(prose(only({ facts: { ...asked, ...facts } }), 'next')).not.toContain('Open answers');
});
