import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stylesheet } from '../../../../main/export/docx/styles.ts';
import { LAYOUTS } from '../../../../main/export/sheet.ts';
import { lookStyle } from '../../../../renderer/features/preview/look-style.ts';
import { PLAIN_STYLE } from '../../../../shared/core/style/house-style.ts';

const css = readFileSync(
  new URL('../../../../renderer/features/preview/preview.css', import.meta.url),
  'utf8',
);
const word = stylesheet(LAYOUTS.A4, PLAIN_STYLE, 'en-US');

/** A length of a rule of the paper in points; the last one holds, as in a browser. */
function onScreen(selector: string, property: string): number {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selectors = '']) =>
    selectors.split(',').some((each) => each.trim() === selector),
  );
  const values = rules.flatMap(([, , body = '']) => {
    const found = new RegExp(`(?:^|[;\\s])${property}: calc\\(([\\d.]+) \\* var\\(--pt\\)\\)`).exec(body);
    return found ? [Number(found[1])] : [];
  });
  return values.at(-1) ?? Number.NaN;
}

/** The same of a style of the Word file: half points and twips. */
function inWord(style: string): { readonly size: number; readonly before: number } {
  const xml = new RegExp(`w:styleId="${style}">.*?</w:style>`).exec(word)?.[0] ?? '';
  const size = /<w:sz w:val="(\d+)"/.exec(xml)?.[1] ?? '22';
  const before = /w:before="(\d+)"/.exec(xml)?.[1] ?? '0';
  return { size: Number(size) / 2, before: Number(before) / 20 };
}

describe('the paper on the screen', () => {
  it.each([
    ['.paper-title', 'Title'],
    ['.paper-subtitle', 'Subtitle'],
    ['.paper-heading', 'Heading1'],
    ['.paper-table', 'TableText'],
    ['.paper-table th', 'TableHead'],
    ['.paper-head', 'Header'],
    ['.paper-draft', 'DraftMark'],
    ['.paper', 'Normal'],
  ])('%s is as large as the style %s of the Word file', (selector, style) => {
    expect(onScreen(selector, 'font-size')).toBe(inWord(style).size);
  });

  it.each([
    ['.paper-subtitle', 'Subtitle'],
    ['.paper-heading', 'Heading1'],
    ['.paper-heading-annex', 'Heading2'],
    ['.paper-paragraph', 'BodyText'],
    ['.paper-list li', 'ListBullet'],
    ['.paper-ask-line', 'Ask'],
    ['.paper-table th', 'TableHead'],
  ])('%s stands as far from what is above it as %s', (selector, style) => {
    expect(onScreen(selector, 'padding-top')).toBe(inWord(style).before);
  });

  it('has lines as high as the fonts’ own, headings in theirs', () => {
    const ruleOf = (selector: string): string =>
      new RegExp(`(?:^|\\n)\\${selector} \\{[^}]*\\}`).exec(css)?.[0] ?? '';
    expect(ruleOf('.paper')).toContain('line-height: var(--body-line);');
    for (const selector of ['.paper-title', '.paper-annex-title', '.paper-heading']) {
      expect(ruleOf(selector)).toContain('line-height: var(--heading-line);');
      expect(ruleOf(selector)).toContain('font-family: var(--heading-font);');
    }
    const style = lookStyle({ ...PLAIN_STYLE, headings: 'Arial' }, null);
    expect(style).toMatchObject({ '--body-line': 1.2207, '--heading-line': 1.1499 });
  });

  it.each([
    ['A4', '.sheet'],
    ['Letter', '.sheet-Letter'],
  ] as const)('has the sheet and margins of %s', (page, selector) => {
    const { width, height, side, top, bottom } = LAYOUTS[page];
    const rule = new RegExp(`\\${selector} \\{[^}]*\\}`).exec(css)?.[0] ?? '';
    expect(rule).toContain(`--page-width: ${width / 20};`);
    expect(rule).toContain(`--page-height: ${height / 20};`);
    expect(css).toContain(`padding: 0 calc(${side / 20} * var(--pt));`);
    const rows = `calc(${top / 20} * var(--pt)) minmax(0, 1fr) calc(${bottom / 20} * var(--pt))`;
    expect(css).toContain(`grid-template-rows: ${rows};`);
  });
});
