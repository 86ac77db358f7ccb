import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chipChoices, printChip, printUnknown, slotOf } from '../../../shared/core/brief/chips.ts';
import type { Run } from '../../../shared/core/brief/tree.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact, range } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { june, juneDay, modelIncident } from '../model-incident.ts';
import { briefOf, change, lines, only } from './print.ts';

const text = (chip: string, incident = modelIncident): string => printChip(incident, chip).text;

describe('a chip prints its fact', () => {
  it.each([
    ['customers', 'about 3,200 (2,900 to 3,400)'],
    ['customers:centre', 'about 3,200'],
    ['customers:range', '2,900 to 3,400'],
    ['loss', '$30,000 to $50,000'],
    ['duration', '47 minutes'],
    ['failedShare', '18%'],
    ['reportNo', '2'],
    ['startedAt', '14:02 UTC'],
    ['startedAt:time', '14:02'],
    ['startedAt:clock', '14:02 UTC'],
    ['startedAt:day', '3 June'],
    ['startedAt:dated', '14:02 UTC on 3 June'],
    ['startedAt:when', 'at 14:02 UTC'],
    ['startedAt:full', '14:02 UTC on 3 June 2026'],
    ['similarUntil:when', 'on 9 June'],
    ['similarUntil:full', '9 June 2026'],
    ['similarUntil:time', '9 June'],
    ['service', 'card payments'],
    ['service:capital', 'Card payments'],
    ['mitigation:inner', 'we returned to the previous settings'],
    ['mitigation:lower', 'we returned to the previous settings'],
    ['sideEffect:inner', 'About 300 customers paid twice'],
    ['sideEffect:lower', 'about 300 customers paid twice'],
    ['startedAt:when:capital', 'At 14:02 UTC'],
    ['likelihood', 'very likely (80–95%)'],
    ['distribution', 'CEO, CFO, CTO and General Counsel'],
    ['distribution:or', 'CEO, CFO, CTO or General Counsel'],
    ['asks/a1/amount', '$18,000'],
    ['checksOpen/o1/until:when', 'at 18:00 UTC'],
    ['startedAt:nosuchform', '14:02 UTC'],
  ])('%s as “%s”', (chip, expected) => {
    expect(printChip(modelIncident, chip)).toEqual({ state: 'value', text: expected });
  });

  it('in the zone and currency of the incident', () => {
    const incident = change(modelIncident, { setup: { zone: 'Europe/Berlin', currency: 'GBP' } });
    expect(text('startedAt', incident)).toBe('16:02 CEST');
    expect(text('asks/a1/amount', incident)).toBe('£18,000');
  });

  it('a text named like a likelihood is no likelihood', () => {
    const sources = [row('sources', 's1', { tag: 'L1', citation: 'The log' })];
    expect(text('sources/s1/tag', change(modelIncident, { lists: { sources } }))).toBe('L1');
  });
});

describe('a chip without a value', () => {
  it.each([
    ['nosuchfact', '[nosuchfact]'],
    ['asks/gone/amount', '[asks/gone/amount]'],
    ['asks/a1/nosuchcolumn', '[asks/a1/nosuchcolumn]'],
    ['asks/a1/constructor', '[asks/a1/constructor]'],
    ['constructor', '[constructor]'],
    ['__proto__/a1/x', '[__proto__/a1/x]'],
    ['toString:capital', '[toString]'],
    ['', '[]'],
    ['weakness', '[weakness that let it through]'],
    ['planBOwner', '[plan B decided by]'],
  ])('%s prints its name in brackets: %s', (chip, expected) => {
    expect(printChip(modelIncident, chip)).toEqual({ state: 'missing', text: expected });
  });

  it('because it holds no words counts as missing', () => {
    for (const weakness of ['', '  ', '...', ' . '])
      expect(printChip(only({ facts: { weakness } }), 'weakness').state).toBe('missing');
    expect(printChip(only({ facts: { regions: ['', ' '] } }), 'regions').state).toBe('missing');
    expect(text('regions', only({ facts: { regions: ['EU', ' ', 'US.'] } }))).toBe('EU and US');
  });

  it('because nobody knows says by when and from whom', () => {
    const at = '2026-06-03T16:30:00Z';
    const asOf = june('16:00');
    const open = (slot: ReturnType<typeof unknown>, chip = 'loss'): unknown =>
      printChip(only({ facts: { asOf, loss: slot } }), chip);
    expect(open(unknown(at, 'the head of finance '))).toEqual({
      state: 'unknown',
      text: 'not known, expected by 16:30 UTC from the head of finance',
    });
    expect(open(unknown('2026-06-04T09:00:00Z'))).toMatchObject({
      text: 'not known, expected by 09:00 UTC on 4 June',
    });
    expect(open(unknown('2026-06-04T12:00:00Z', '', 'day'))).toMatchObject({
      text: 'not known, expected by 4 June',
    });
    expect(open(unknown(null, 'Finance'))).toMatchObject({ text: 'not known yet; Finance finds out' });
    expect(open(unknown(), 'loss:capital')).toMatchObject({ text: 'Not known yet' });
    const time = (slot: ReturnType<typeof unknown>, now = asOf): string =>
      text('restoredAt', only({ facts: { asOf: now, restoredAt: slot } }));
    // “When it works again is not known, expected by 16:30 UTC” would promise that it works by then.
    expect(time(unknown(at, 'Finance'))).toBe('not known, answer expected by 16:30 UTC from Finance');
    expect(time(unknown(at), june('17:00'))).toBe('not known, although an answer was expected by 16:30 UTC');
    expect(time(unknown())).toBe('not known yet');
    expect(printUnknown(unknown(), 'figure', { zone: 'UTC', asOf: null }, true)).toBe('not known');
  });
});

describe('the chips of a brief', () => {
  it('print in prose what the generated text says of the same fact', () => {
    fc.assert(
      fc.property(arbitraryIncident({ written: false }), (incident) => {
        const runs: readonly Run[] = lines(briefOf(incident)).flatMap((line) => line.runs);
        for (const { chip, text: shown, missing } of runs) {
          if (!chip || missing) continue;
          const own = printChip(incident, chip);
          // A field of whole sentences is shown as sentences, a likelihood within one.
          if (own.state === 'value' && shown !== own.text)
            expect(
              typeof slotOf(incident, chip) === 'string' || Array.isArray(slotOf(incident, chip)),
              chip,
            ).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never show two values of one figure', () => {
    const runs = lines(briefOf(modelIncident)).flatMap((line) => line.runs);
    const shown = runs.filter(
      ({ chip }) => chip === 'customers:centre' || chip === 'duration' || chip === 'failedShare',
    );
    expect(new Set(shown.map(({ chip, text: words }) => `${chip} ${words}`)).size).toBe(
      new Set(shown.map(({ chip }) => chip)).size,
    );
  });
});

describe('the choice of chips', () => {
  it('offers figures, moments, derived figures and own figures, filled ones first', () => {
    const figures = [
      row('figures', 'g1', { name: 'refunded  orders', value: exact('count', 12) }),
      row('figures', 'g2', { name: unknown(), value: unknown() }),
    ];
    const incident = change(modelIncident, { lists: { figures }, facts: { refunds: unknown() } });
    const choices = chipChoices(incident);
    const states = choices.map(({ state }) => state);
    expect(states).toEqual(states.toSorted((a, b) => rank(a) - rank(b)));
    const by = (chip: string) => choices.find((choice) => choice.chip === chip);
    expect(by('customers')).toEqual({
      chip: 'customers',
      label: 'Customers affected',
      text: 'about 3,200 (2,900 to 3,400)',
      state: 'value',
    });
    expect(by('timeToRestore')).toMatchObject({
      label: 'Time to restore, from the start',
      text: '47 minutes',
    });
    expect(by('figures/g1/value')).toMatchObject({ label: 'refunded orders', text: '12' });
    expect(by('figures/g2/value')).toMatchObject({ label: 'Figure', state: 'unknown' });
    expect(by('refunds')).toMatchObject({ state: 'unknown', text: 'not known yet' });
    expect(by('title')).toBeUndefined();
  });

  it('works for any record', () => {
    expect(chipChoices(emptyIncident('x')).every(({ state }) => state === 'missing')).toBe(true);
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        for (const { label, text: shown } of chipChoices(incident))
          expect(`${label} ${shown}`).not.toContain('[object');
      }),
      { numRuns: 50 },
    );
  });
});

function rank(state: string): number {
  return ['value', 'unknown', 'missing'].indexOf(state);
}

it('moments known to the day or month print without a clock', () => {
  const incident = only({
    facts: {
      startedAt: juneDay(5),
      detectedAt: stamp('2018-04-01T12:00:00Z', 'UTC', { precision: 'month' }),
      customers: range('count', 1, null, 2),
    },
  });
  expect(
    ['startedAt', 'startedAt:clock', 'startedAt:when', 'detectedAt:when', 'customers:centre'].map((chip) =>
      text(chip, incident),
    ),
  ).toEqual(['5 June 2026', '5 June 2026', 'on 5 June 2026', 'in April 2018', '1 to 2']);
});
