import { expect, it } from 'vitest';
import { nextZoom } from '../../../../renderer/features/commands/zoom.ts';

it('goes by the steps of a browser and stops at both ends', () => {
  expect(nextZoom(1, 1)).toBe(1.1);
  expect(nextZoom(1.0999999, 1)).toBe(1.25);
  expect(nextZoom(1.2, -1)).toBe(1.1);
  expect(nextZoom(3, 1)).toBe(3);
  expect(nextZoom(0.5, -1)).toBe(0.5);
});
