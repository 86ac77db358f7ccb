import { describe, expect, it } from 'vitest';
import { pastedHtml } from '../../../../renderer/features/editor/pasted-html.ts';

describe('a pasted table', () => {
  it('becomes a line for each row, with its cells apart and their links and bold words kept', () => {
    const table =
      '<table border="1"><colgroup><col></colgroup><thead><tr><th>Region</th><th>Customers</th></tr></thead><tbody><tr class="x"><td>EU</td><td><b>210,000</b></td><td>5%</td></tr>\n<tr><td> </td><td>&nbsp;</td></tr><tr><td>UK</td><td></td><td>100,000</td></tr></tbody></table>';
    expect(pastedHtml(`<p>Before</p>${table}<p>After</p>`)).toBe(
      '<p>Before</p><p>Region: Customers</p><p>EU: <b>210,000</b>; 5%</p><p>UK: 100,000</p><p>After</p>',
    );
  });

  it.each([
    '<table><tr><td><p>One</p></td><td><p>Two</p></td></tr></table>',
    '<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>',
    '<p>No table</p>',
  ])('that is there for its layout stays as it is: %s', (html) => expect(pastedHtml(html)).toBe(html));
});
