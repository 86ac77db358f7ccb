import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNestedTooDeep, readMarkdown } from '../../../../shared/core/coach/text/markdown.ts';
import { placeInSource } from '../../../../shared/core/coach/text/source-text.ts';

const read = (source: string) => readMarkdown(source).map(({ content }) => content.text.trimEnd());

describe('what is read in a Markdown text', () => {
  it.each([
    ['headings and paragraphs', '# One\n\nTwo\nthree\n\nFour\n====\n', ['One', 'Two three', 'Four']],
    ['list items and tasks', '- one\n  more\n  1. two\n- [ ] three\n', ['one more', 'two', 'three']],
    ['table cells, not their titles', '| a | b |\n|---|---|\n| one \\| 1 | **two** |\n', ['one | 1', 'two']],
    ['words of links and pictures', '[one](http://a.b/c_(d) "t") ![two](i.png) [x][y]', ['one two x']],
    ['words of links with a label', '[one] and [two]\n\n[one]: http://a.b\n', ['one and [two]']],
    ['emphasis without its marks', '**one** _two_ ***three*** __four__', ['one two three four']],
    ['stars and low lines that are no marks', '2 * 3 snake_case ____', ['2 * 3 snake_case ____']],
    ['entities and escapes', 'one &amp; two\\* &nbsp;three', ['one & two*  three']],
    ['open fields', 'on <date> at {{time}} [Name]', ['on <date> at {{time}} [Name]']],
    ['tables drawn with spaces', 'a     b\n----  ----\none   two x\nthree\n', ['one', 'two x', 'three']],
    ['tables with carriage returns', '| a |\r\n|---|\r\n| one |\r\n', ['one']],
    ['lines with nothing but carriage returns', '# One\rtwo\r', ['One', 'two']],
    ['lines with a carriage return', '# One\r\n\r\ntwo\r\nthree\r\n', ['One', 'two three']],
  ])('%s', (_what, source, texts) => {
    expect(read(source)).toEqual(texts);
  });
});

describe('what is not read', () => {
  it.each([
    ['code', '```\none\n```\n\n    two\n\nuse `three` so', ['use ℶ so']],
    ['front matter', '---\ntitle: one\n---\n\ntwo\n', ['two']],
    ['front matter behind a byte order mark', '\uFEFF+++\na = 1\n+++\ntwo\n', ['two']],
    ['comments', '<!-- one\n\ntwo -->\n\nthree <!-- four --> five', ['three  five']],
    ['HTML', '<div>\none\n</div>\n\ntwo<br>three <b class="x">four</b>', ['twothree four']],
    ['addresses', 'at <https://a.b/c_d> and <me@a.b>', ['at ℵ and ℵ']],
    ['footnote marks', 'one[^1] two', ['one two']],
  ])('%s', (_what, source, texts) => {
    expect(read(source)).toEqual(texts);
  });

  it('gives each cell the title of its column, past cells that are empty', () => {
    const source = '| Bank | Sent (BST) | Note |\n|---|---|---|\n| one |  | two |\n| | three |\n';
    expect(readMarkdown(source).map(({ content, column }) => [content.text, column])).toEqual([
      ['one', 'Bank'],
      ['two', 'Note'],
      ['three', 'Sent (BST)'],
    ]);
  });

  it('a rule between paragraphs is no front matter', () => {
    expect(read('---\n\none\n\n---\n\ntwo\n')).toEqual(['one', 'two']);
  });
});

describe('places', () => {
  it('lead back to the very words', () => {
    const source = '---\na: b\n---\n> - one **two** `x` &amp; [three](y)\n>   four\n';
    const [block] = readMarkdown(source);
    const text = block?.content.text ?? '';
    for (const word of ['one', 'two', 'three', 'four']) {
      const from = text.indexOf(word);
      const { start, end } = placeInSource(
        block?.content ?? { text: '', pieces: [] },
        from,
        from + word.length,
      );
      expect(source.slice(start, end)).toBe(word);
    }
    expect(block?.quoted).toBe(true);
  });

  it('are in order and inside any text', () => {
    const piece = fc.constantFrom(
      'a ',
      '*',
      '_',
      '[',
      '](',
      ')',
      '`',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '|',
      '<!--',
      '&lt;',
      '\\',
      '<b>',
      '#',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        let last = 0;
        for (const { content } of readMarkdown(source)) {
          for (const { from, to } of content.pieces) {
            expect(from).toBeGreaterThanOrEqual(last);
            last = to;
          }
        }
        expect(last).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile texts', () => {
  it('are refused when they nest without end, and lines of marks are not', () => {
    expect(isNestedTooDeep(`text\n${'> '.repeat(200)}`)).toBe(true);
    expect(isNestedTooDeep('1. '.repeat(200))).toBe(true);
    expect(isNestedTooDeep(`${'-'.repeat(500)}\n${'*'.repeat(500)}\n${'-  '.repeat(99)}`)).toBe(false);
  });
});
