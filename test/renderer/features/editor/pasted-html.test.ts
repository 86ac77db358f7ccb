import { expect, it } from 'vitest';
import { pastedHtml } from '../../../../renderer/features/editor/pasted-html.ts';

it.each([
  [
    '<tr><td>EU</td><td>210,000</td></tr><tr><td>UK</td><td>100,000</td></tr>',
    '<p>EU: 210,000</p><p>UK: 100,000</p>',
  ],
  [
    '<thead><tr><th>Land<th>Lost<th>Back</thead><tr><td>EU<td><td>300',
    '<p>Land: Lost; Back</p><p>EU: –; 300</p>',
  ],
  ['<tr><td></td><td>2025</td><td>&nbsp;</td></tr><tr><td> </td></tr>', '<p>–: 2025</p>'],
  ['<caption>Orders</caption><tr><td>EU</td></tr>', '<p><caption>Orders</caption></p><p>EU</p>'],
])('each row of a table is a line whose cells keep their places: %s', (inner, lines) => {
  expect(pastedHtml(`a<table class="x">${inner}</table>b`)).toBe(`a${lines}b`);
});

it('a table of blocks stays, and a script in an attribute goes', () => {
  expect(pastedHtml('<table><tr><td onclick="x()"><p>EU</p></td></tr></table>')).toBe(
    '<table><tr><td><p>EU</p></td></tr></table>',
  );
});
