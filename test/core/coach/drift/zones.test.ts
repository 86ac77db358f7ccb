import { describe, expect, it } from 'vitest';
import { momentsAgree } from '../../../../shared/core/coach/drift/agree/agree-moment.ts';
import { quantitiesOf } from '../../../../shared/core/coach/drift/read/quantities.ts';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { offsetOf } from '../../../../shared/core/wording/zone-offsets.ts';

const SUMMER = '2026-06-03T14:02:00Z';
const WINTER = '2026-12-03T14:02:00Z';

function agree(typed: string, at: string, zone = 'UTC'): boolean {
  const [quantity] = quantitiesOf(`It was at ${typed}.`);
  return quantity !== undefined && momentsAgree(quantity, stamp(at, zone), zone);
}

describe('a clock time and the moment of a fact', () => {
  it.each([
    ['14:02 UTC', SUMMER, 'UTC'],
    ['16:02 CEST', SUMMER, 'UTC'],
    ['16:02', SUMMER, 'Europe/Berlin'],
    ['15:02', WINTER, 'Europe/Berlin'],
    ['15:02 CET', WINTER, 'UTC'],
    ['15:02 BST', SUMMER, 'Europe/London'],
    ['14:02 GMT', WINTER, 'Europe/London'],
    ['10:02 EDT', SUMMER, 'UTC'],
    ['10:02 a.m. ET', SUMMER, 'UTC'],
    ['9:02 a.m. ET', WINTER, 'UTC'],
    ['7:02 a.m. PT', SUMMER, 'UTC'],
    ['19:32 IST', SUMMER, 'Asia/Kolkata'],
    ['19:47 UTC+5:45', SUMMER, 'UTC'],
    ['11:02 UTC−3', SUMMER, 'UTC'],
    ['00:02 AEST on 4 June', SUMMER, 'UTC'],
    ['2:02 p.m. UTC', SUMMER, 'UTC'],
    ['about 14:00 UTC', SUMMER, 'UTC'],
    ['2 pm', SUMMER, 'UTC'],
    ['3 June', SUMMER, 'UTC'],
    ['4 June', '2026-06-03T23:30:00Z', 'Europe/Berlin'],
  ])('agree: %s with %s in %s', (typed, at, zone) => {
    expect(agree(typed, at, zone)).toBe(true);
  });

  it.each([
    ['15:02 UTC', SUMMER, 'UTC'],
    ['14:02', SUMMER, 'Europe/Berlin'],
    ['15:02 CEST', WINTER, 'UTC'],
    ['16:02 CET', SUMMER, 'UTC'],
    ['10:02 a.m. ET', WINTER, 'UTC'],
    ['2:02 a.m. UTC', SUMMER, 'UTC'],
    ['14:02 UTC on 2 June', SUMMER, 'UTC'],
    ['14:02 UTC on 3 June 2025', SUMMER, 'UTC'],
    ['00:02 AEST on 3 June', SUMMER, 'UTC'],
    ['4 June', SUMMER, 'UTC'],
    ['about 15:00 UTC', SUMMER, 'UTC'],
  ])('disagree: %s with %s in %s', (typed, at, zone) => {
    expect(agree(typed, at, zone)).toBe(false);
  });

  it('cannot be compared under a name that means several zones', () => {
    expect(offsetOf('IST', SUMMER, 'UTC')).toBeNull();
    expect(offsetOf('IST', SUMMER, 'Asia/Kolkata')).toBe(330);
    expect(agree('03:33 IST', SUMMER)).toBe(true);
  });

  it('are compared by day alone where the fact knows no more', () => {
    const day = stamp(SUMMER, 'UTC', { precision: 'day' });
    const [clock, other] = ['9:00 UTC on 3 June', '9:00 UTC on 4 June'].map((text) => quantitiesOf(text)[0]);
    expect(clock && momentsAgree(clock, day, 'UTC')).toBe(true);
    expect(other && momentsAgree(other, day, 'UTC')).toBe(false);
  });

  it('of a pair share the zone that stands behind the last', () => {
    expect(quantitiesOf('from 14:02 to 14:49 UTC').map(({ zone }) => zone)).toEqual(['UTC', 'UTC']);
  });
});
