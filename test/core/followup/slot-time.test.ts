import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotTime } from '../../../shared/core/followup/slot-time.ts';

const at = (seconds: number, minutes: number | null = 10) => slotTime(seconds * 1_000, minutes);

describe('the time of the meeting', () => {
  it('stands against the slot: amber at 80 %, red at the end', () => {
    expect(at(252)).toEqual({ shown: '4:12 of 10:00', tone: 'plain', remark: '' });
    expect(at(479).tone).toBe('plain');
    expect(at(480)).toEqual({
      shown: '8:00 of 10:00',
      tone: 'near',
      remark: '2:00 left at most. Say the ask now.',
    });
    expect(at(600)).toMatchObject({ shown: '10:00 of 10:00', tone: 'over' });
    expect(at(252, null)).toEqual({ shown: '4:12', tone: 'plain', remark: '' });
  });

  it('is remarked on twice at most, however long it lasts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), (minutes) => {
        const remarks = Array.from({ length: minutes * 80 }, (_, second) => at(second, minutes).remark);
        const said = remarks.filter((remark, index) => remark !== '' && remark !== remarks[index - 1]);
        expect(said).toHaveLength(2);
      }),
      { numRuns: 20 },
    );
  });
});
