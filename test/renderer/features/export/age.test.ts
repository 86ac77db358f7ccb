import { expect, it } from 'vitest';
import { ageOf } from '../../../../renderer/features/export/age.ts';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { june, juneDay, modelIncident } from '../../../core/model-incident.ts';

const ageAt = (clock: string, facts: Partial<Facts> = {}): string | undefined => {
  const incident = { ...modelIncident, facts: { ...modelIncident.facts, asOf: june('16:00'), ...facts } };
  return ageOf(incident, june(clock).at)?.age;
};

it('calls a brief old from a quarter of an hour on', () => {
  expect(ageAt('16:00')).toBeUndefined();
  expect(ageAt('16:14')).toBeUndefined();
  expect(ageAt('16:15')).toBe('15 minutes ago');
  expect(ageAt('18:00')).toBe('2 hours ago');
  expect(ageAt('16:00', { asOf: { ...june('16:00'), at: '2026-05-31T15:59:00Z' } })).toBe('3 days ago');
});

it('questions a moment that is still to come', () => {
  expect(ageAt('15:44')).toBe('16 minutes from now');
  expect(ageAt('15:59')).toBe('1 minute from now');
});

it('says nothing of a closed incident, of a day, or while no moment is stated', () => {
  expect(ageAt('18:00', { status: 'closed' })).toBeUndefined();
  expect(ageAt('18:00', { asOf: juneDay(2) })).toBeUndefined();
  expect(ageAt('18:00', { asOf: unknown() })).toBeUndefined();
  expect(ageAt('18:00', { asOf: null })).toBeUndefined();
});
