import { expect, it } from 'vitest';
import { shownFor } from '../../../renderer/ui/toast.tsx';

it('a message stays as long as it takes to read, and longer when something can be done', () => {
  expect(shownFor({ text: 'Done.' })).toBe(3_400);
  expect(shownFor({ text: 'one two three four five six seven eight' })).toBe(6_200);
  expect(shownFor({ text: 'Deleted.', action: { label: 'Undo', run: () => {} } })).toBe(9_400);
});
