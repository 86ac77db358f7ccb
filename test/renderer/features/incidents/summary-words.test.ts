import { describe, expect, it } from 'vitest';
import { savedWhen } from '../../../../renderer/features/incidents/summary-words.ts';

/** A moment on the clock of this machine, whatever zone it is in. */
const local = (...parts: [number, number, number, number, number]) => new Date(...parts);

describe('when an incident was last saved', () => {
  const now = local(2026, 10, 21, 18, 30);

  it('is the clock today, the day and the clock this year, and the day alone before', () => {
    const words = [
      local(2026, 10, 21, 0, 5),
      local(2026, 10, 20, 23, 59),
      local(2026, 0, 1, 9, 7),
      local(2025, 11, 31, 23, 59),
    ].map((saved) => savedWhen(saved.toISOString(), now));
    expect(words).toEqual(['Today 00:05', '20 November 23:59', '1 January 09:07', '31 December 2025']);
  });

  it('says the same as the system would, at every hour of a year with its changes of the clock', () => {
    for (let hour = 0; hour < 366 * 24; hour += 7) {
      const saved = local(2024, 0, 1, hour, 30);
      expect(savedWhen(saved.toISOString(), now)).toBe(
        saved.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
      );
      expect(savedWhen(saved.toISOString(), local(2024, 11, 31, 23, 59)).slice(-5)).toBe(
        saved.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
      );
    }
  });
});
