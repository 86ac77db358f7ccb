import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from '../../main/export/safe-link.ts';

describe('safeLink', () => {
  it.each([
    ['https://example.com/a?b=1&c=2#d', 'https://example.com/a?b=1&c=2#d'],
    ['HTTP://Example.com', 'http://example.com/'],
    ['mailto:ceo@example.com?subject=Brief%202', 'mailto:ceo@example.com?subject=Brief%202'],
    ['https://example.com/d?q={a|b}^`', 'https://example.com/d?q=%7Ba%7Cb%7D%5E%60'],
    ['https://example.com/a b"<c>', 'https://example.com/a%20b%22%3Cc%3E'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ])('%s', (href, uri) => {
    expect(safeLink(href)).toBe(uri);
  });

  it.each([
    'javascript:alert(1)',
    ' \tjava\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'ftp://example.com/a',
    '\\\\server\\share\\a.docx',
    '//server/share',
    'smb://server/share',
    'ms-word:ofe|u|https://example.com/a.docx',
    'mailto:',
    'mailto:nobody',
    'mailto:a@b@c',
    'https://',
    'http://example.com:99999/',
    'example.com',
    '',
    `https://example.com/${'a'.repeat(2000)}`,
  ])('refuses %s', (href) => {
    expect(safeLink(href)).toBeNull();
  });

  it('answers nothing that is no URI of the three schemes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true })), (href) => {
        const uri = safeLink(href);
        if (uri !== null) expect(uri).toMatch(/^(https?|mailto):[^\s<>"{}|\\^`\p{Cc}]+$/u);
      }),
      { numRuns: 1000 },
    );
  });
});
