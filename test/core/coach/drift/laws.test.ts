import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../shared/core/coach/drift/agree/compare.ts';
import { quantitiesOf } from '../../../../shared/core/coach/drift/read/quantities.ts';
import { emptyIncident, type Incident } from '../../../../shared/core/incident/incident.ts';
import { type Figure, range, type Unit } from '../../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { printFigure } from '../../../../shared/core/wording/figure.ts';
import { printClock, printDated, printTime } from '../../../../shared/core/wording/moment.ts';
import { arbitraryFigure, arbitraryZone } from '../../arbitraries.ts';

const base = emptyIncident('i1');
const arbitraryCurrency = fc.constantFrom('USD', 'EUR', 'GBP', 'AUD', 'CAD', 'CHF', 'JPY');

const inCurrency = (currency: Incident['setup']['currency']): Incident => ({
  ...base,
  setup: { ...base.setup, currency },
});

/** What is printed of a figure, as it stands in a sentence. */
function sentenceOf(figure: Figure, incident: Incident): string {
  const noun = figure.unit === 'count' ? ' customers' : '';
  return `In all it was ${printFigure(figure, incident.setup.currency)}${noun}.`;
}

describe('what the brief prints', () => {
  it.each<Unit>(['count', 'money', 'share', 'duration', 'rate'])(
    'of a figure is read back as the same: %s',
    (unit) => {
      fc.assert(
        fc.property(arbitraryFigure(unit), arbitraryCurrency, (figure, currency) => {
          fc.pre(figure.low > 0);
          const incident = inCurrency(currency as Incident['setup']['currency']);
          const text = sentenceOf(figure, incident);
          const [quantity, ...more] = quantitiesOf(text);
          expect(more, text).toEqual([]);
          expect(quantity && compare(quantity, figure, incident), text).toMatchObject({ kind: 'same' });
        }),
      );
    },
  );

  it('of a range that a reader sees as one number is read back as the same', () => {
    const figure = range('duration', 90, null, 91);
    const text = sentenceOf(figure, base);
    expect(text).toBe('In all it was 2 minutes.');
    const [quantity] = quantitiesOf(text);
    expect(quantity && compare(quantity, figure, base)).toMatchObject({ kind: 'same' });
  });

  it('of a moment is read back as the same, in any zone and in summer time', () => {
    // Moments of two years; a document's own zone prints them, and its own zone reads them.
    const arbitraryAt = fc.date({
      min: new Date('2025-01-01'),
      max: new Date('2026-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(arbitraryAt, arbitraryZone, (date, zone) => {
        const at = `${date.toISOString().slice(0, 16)}:00Z`;
        const incident: Incident = { ...base, setup: { ...base.setup, zone } };
        const known = stamp(at, zone);
        const page = { zone, asOf: at };
        const printed = [
          printTime(at, zone),
          printClock(at, zone),
          printDated(known, page),
          printClock(at, 'UTC'),
        ];
        for (const text of printed) {
          const [quantity] = quantitiesOf(`It started at ${text}.`);
          expect(quantity && compare(quantity, known, incident), text).toMatchObject({ kind: 'same' });
        }
      }),
    );
  });
});

describe('the quantities of any text', () => {
  it('lie in it, in order, one behind the other', () => {
    const word = fc.constantFrom(
      '3,200',
      'about',
      'one',
      '14:02',
      'UTC',
      '$',
      'half',
      'an',
      'hour',
      'to',
      '(',
      '%',
      'June',
      '3',
      '.',
      'million',
      'and',
      'customers',
      '–',
      'of',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom(' ', '', '-')), { maxLength: 30 }), (words) => {
        const text = words.flat().join('');
        let reached = 0;
        for (const { start, end, nounEnd, low, high, likely } of quantitiesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(nounEnd).toBeGreaterThanOrEqual(end);
          expect(nounEnd).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(low) && low <= high).toBe(true);
          expect(likely === null || (likely >= low && likely <= high)).toBe(true);
          reached = end;
        }
      }),
    );
  });
});
