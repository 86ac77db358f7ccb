import { describe, expect, it } from 'vitest';
import { withKept } from '../../../shared/core/checklist/kept.ts';
import { checklistOf, complete } from './complete.ts';

const last = (frozen: boolean, exported: boolean) =>
  withKept(checklistOf(complete), { frozen, exported }).at(-1);

describe('the item on the frozen version', () => {
  it('is done only when this version is frozen and exported', () => {
    expect(last(true, true)).toMatchObject({ id: 'C38', state: 'done' });
    expect(last(true, false)).toMatchObject({
      state: 'missing',
      detail: expect.stringContaining('not exported'),
    });
    expect(last(false, true)).toMatchObject({
      state: 'missing',
      detail: expect.stringContaining('not frozen'),
    });
    expect(last(false, false)).toMatchObject({ state: 'missing' });
  });

  it('changes no other item', () => {
    const before = checklistOf(complete);
    expect(withKept(before, { frozen: true, exported: true }).slice(0, -1)).toEqual(before.slice(0, -1));
  });
});
