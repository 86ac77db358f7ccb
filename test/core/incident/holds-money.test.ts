import { expect, it } from 'vitest';
import { holdsMoney } from '../../../shared/core/incident/holds-money.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact, type Figure } from '../../../shared/core/incident/values/figure.ts';

const withFigure = (value: Figure): Incident => {
  const empty = emptyIncident('x', {});
  const figures = [row('figures', 'f1', { name: 'Charged twice', value })];
  return { ...empty, lists: { ...empty.lists, figures } };
};

it('counts amounts of the record, not those that name another currency', () => {
  expect(holdsMoney(withFigure(exact('money', 2_400_000)), 'loss')).toBe(true);
  expect(holdsMoney(withFigure(exact('money', 2_400_000, { currency: 'USD' })), 'loss')).toBe(false);
  expect(holdsMoney(withFigure(exact('count', 24)), 'loss')).toBe(false);
  const { facts, ...rest } = emptyIncident('x', {});
  const lost = { ...rest, facts: { ...facts, loss: exact('money', 5) } };
  expect(holdsMoney(lost, 'loss')).toBe(false);
  expect(holdsMoney(lost, 'refunds')).toBe(true);
});
