import { expect, it } from 'vitest';
import { handedFile } from '../../../../main/hosts/electron/handed-file.ts';

it('takes the absolute path of a file', () => {
  expect(handedFile({ file: '/home/jo/from a colleague.upfront' })).toBe('/home/jo/from a colleague.upfront');
});

it.each([
  [null],
  [undefined],
  ['/home/jo/a.upfront'],
  [{}],
  [{ file: null }],
  [{ file: 7 }],
  [{ file: 'a.upfront' }],
  [{ file: '../a.upfront' }],
  [{ file: '/home/jo/a.upfront\0.json' }],
])('takes nothing else: %j', (data) => {
  expect(handedFile(data)).toBeNull();
});
