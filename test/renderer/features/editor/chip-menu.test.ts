import { describe, expect, it } from 'vitest';
import { findChoices } from '../../../../renderer/features/editor/chip-menu.ts';
import { chipChoices } from '../../../../shared/core/brief/chips.ts';
import { modelIncident } from '../../../core/model-incident.ts';

const choices = chipChoices(modelIncident);
const find = (query: string): readonly string[] => findChoices(choices, query).map(({ chip }) => chip);

describe('the facts offered at the caret', () => {
  it('are all of them while nothing is typed, filled ones first', () => {
    const states = findChoices(choices, '').map(({ state }) => state);
    expect(states.length).toBeGreaterThan(20);
    expect(states.lastIndexOf('value')).toBeLessThan(states.indexOf('missing'));
  });

  it('are found by the label, by the name in the record and by the value', () => {
    expect(find('tick')).toContain('tickets');
    expect(find('lost or')).toContain('loss');
    expect(find('loss')).toContain('loss');
    expect(find('1,412')).toEqual(['attemptsFailed']);
  });

  it('need every word that was typed', () => {
    expect(find('time restore')).toEqual(['timeToRestore']);
    expect(find('no such fact')).toEqual([]);
  });

  it('offer an entered figure and the derived one that says the same once', () => {
    expect(find('lost or delayed sales')).toEqual(['loss']);
  });
});
