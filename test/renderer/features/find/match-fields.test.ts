import { expect, it } from 'vitest';
import { typingOf } from '../../../../renderer/features/fields/typed-text.ts';
import { matchFields } from '../../../../renderer/features/find/match-fields.ts';
import { modelIncident } from '../../../core/model-incident.ts';

const typing = typingOf(modelIncident, '2026-06-03T16:00:00Z');
const targets = (words: string) => matchFields(modelIncident, typing, words).map(({ target }) => target);

it('finds what the fields show, whatever its case, in the order of the parts', () => {
  expect(targets('SWITCH to the second card processor')).toEqual(['field-planB']);
  expect(targets('about 3,200')).toEqual(['field-customers']);
  expect(targets('14:02')[0]).toBe('field-startedAt');
});

it('finds cells of rows', () => {
  const [first] = matchFields(modelIncident, typing, 'repays the double charges');
  expect(first?.jump).toEqual({ to: 'list', key: 'actionsNow' });
  expect(first?.target).toMatch(/^field-actionsNow-.+-what$/);
});

it('finds nothing where nothing is asked or there', () => {
  expect(targets('')).toEqual([]);
  expect(targets('zebra crossing')).toEqual([]);
});
