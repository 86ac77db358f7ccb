import { describe, expect, it } from 'vitest';
import { emptyIncident, type Incident } from '../../shared/core/incident/incident.ts';
import { row } from '../../shared/core/incident/lists.ts';
import { rememberRead } from '../../shared/core/remember.ts';
import { watch } from '../../shared/core/watch.ts';
import { deepFreeze } from './deep-freeze.ts';

const empty = deepFreeze(emptyIncident('i1'));
const withFacts = (facts: Partial<Incident['facts']>, of = empty): Incident => ({
  ...of,
  facts: { ...of.facts, ...facts },
});

describe('watch', () => {
  it('stands while what was read stands, whatever else is edited', () => {
    const { incident, stands } = watch(empty);
    expect(incident.facts.title).toBeNull();
    expect(incident.lists.asks).toBe(empty.lists.asks);
    expect(stands(empty)).toBe(true);
    expect(stands(withFacts({ summary: 'Payments fail' }))).toBe(true);
    expect(stands(withFacts({ title: 'Payments' }))).toBe(false);
    const lists = { ...empty.lists, asks: [row('asks', 'a1', {})] };
    expect(stands({ ...empty, lists })).toBe(false);
  });

  it.each([
    ['id', { id: 'i2' }],
    ['setup', { setup: { ...empty.setup } }],
    ['ticks', { ticks: {} }],
    ['ignores', { ignores: [] }],
  ])('does not stand with another %s, read or not', (_name, change) => {
    expect(watch(empty).stands({ ...empty, ...change })).toBe(false);
  });

  it('notes who goes through all names, asks for one, or copies the part', () => {
    const prose = { risk: [] };
    const edited = { ...empty, prose };
    const reads: readonly ((of: Incident) => unknown)[] = [
      ({ prose: part }) => Object.keys(part),
      ({ prose: part }) => 'risk' in part,
      ({ prose: part }) => Object.hasOwn(part, 'risk'),
      ({ prose: part }) => ({ ...part }),
    ];
    for (const read of reads) {
      const [before, after] = [watch(empty), watch(edited)];
      expect(read(before.incident)).toEqual(read(empty));
      expect(read(after.incident)).toEqual(read(edited));
      expect([before.stands(edited), after.stands(edited), after.stands(empty)]).toEqual([
        false,
        true,
        false,
      ]);
    }
    expect(watch(empty).stands(edited)).toBe(true);
  });
});

describe('rememberRead', () => {
  it('computes again only when a fact that it read was changed', () => {
    let computed = 0;
    const titleOf = rememberRead(({ facts }) => {
      computed += 1;
      return facts.title ?? 'none';
    });
    expect(titleOf(empty)).toBe('none');
    expect(titleOf(withFacts({ summary: 'Payments fail' }))).toBe('none');
    expect(computed).toBe(1);
    expect(titleOf(withFacts({ title: 'Payments' }))).toBe('Payments');
    expect(computed).toBe(2);
  });

  it('passes what it read on to who uses it, where it computed and where it only looked', () => {
    const titleOf = rememberRead(({ facts }) => facts.title ?? 'none');
    const shout = rememberRead((incident) => String(titleOf(incident)).toUpperCase());
    const whisper = rememberRead((incident) => String(titleOf(incident)).toLowerCase());
    const say = (incident: Incident): readonly string[] => [shout(incident), whisper(incident)];
    expect(say(withFacts({ title: 'One' }))).toEqual(['ONE', 'one']);
    expect(say(withFacts({ title: 'Two' }))).toEqual(['TWO', 'two']);
    expect(say(withFacts({ title: 'Two', summary: 'Payments fail' }))).toEqual(['TWO', 'two']);
    expect(say(empty)).toEqual(['NONE', 'none']);
  });
});
