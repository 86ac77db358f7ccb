import { describe, expect, it } from 'vitest';
import { parseProse } from '../../../../shared/core/incident/parse/parse-prose.ts';
import type { Problem } from '../../../../shared/core/incident/parse/parse-tools.ts';

function says(value: unknown): readonly string[] {
  const problems: Problem[] = [];
  parseProse(value, 'p', problems);
  return problems.map(({ path, message }) => `${path} ${message}`);
}

const words = (run: unknown): unknown => [{ kind: 'paragraph', runs: [run] }];

describe('prose', () => {
  it('of paragraphs and lists of text and chips comes back as it is', () => {
    const prose = [
      { kind: 'paragraph', runs: [{ kind: 'text', text: 'See ', bold: true }] },
      { kind: 'paragraph', runs: [{ kind: 'text', text: 'page', href: 'https://status.invalid/' }] },
      { kind: 'list', items: [[{ kind: 'chip', chip: 'customers:centre', bold: true }], []] },
    ];
    const problems: Problem[] = [];
    expect(parseProse(prose, 'p', problems)).toEqual(prose);
    expect(problems).toEqual([]);
  });

  it.each<readonly [string, unknown, string]>([
    ['no list', {}, 'p must be a list of paragraphs'],
    ['no blocks', ['x'], 'p[0] must be a paragraph or a list'],
    ['an unknown block', [{ kind: 'table', rows: [] }], 'p[0] must be a paragraph or a list'],
    ['no runs', [{ kind: 'paragraph' }], 'p[0].runs must be a list'],
    ['no items', [{ kind: 'list' }], 'p[0].items must be a list'],
    ['items that are none', [{ kind: 'list', items: ['x'] }], 'p[0].items[0] must be a list'],
    ['more in a block', [{ kind: 'paragraph', runs: [], style: 1 }], 'p[0].style is not a known field'],
    ['an unknown run', words({ kind: 'image' }), 'p[0].runs[0] must be text or a chip'],
    ['text that is none', words({ kind: 'text', text: 5 }), 'p[0].runs[0].text must be text'],
    ['a chip that is none', words({ kind: 'chip', chip: {} }), 'p[0].runs[0].chip must be text'],
    [
      'a long chip',
      words({ kind: 'chip', chip: 'x'.repeat(201) }),
      'p[0].runs[0].chip has 201 characters; the limit is 200',
    ],
    [
      'a link on a chip',
      words({ kind: 'chip', chip: 'loss', href: 'x' }),
      'p[0].runs[0].href is not a known field',
    ],
    [
      'bold that is none',
      words({ kind: 'text', text: '', bold: 'very' }),
      'p[0].runs[0].bold must be true or false',
    ],
    [
      'too many blocks',
      Array.from({ length: 2_001 }, () => ({ kind: 'list', items: [] })),
      'p has more than 2000 paragraphs',
    ],
    [
      'too many runs',
      [{ kind: 'paragraph', runs: Array.from({ length: 5_001 }, () => ({ kind: 'text', text: '' })) }],
      'p[0].runs has 5001 parts; the limit is 5000',
    ],
  ])('with %s is refused', (_, value, sentence) => {
    expect(says(value)).toEqual([sentence]);
  });
});
