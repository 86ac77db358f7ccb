import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpPageOf } from '../../../renderer/features/app/help-pages.ts';
import { parseRoute } from '../../../renderer/state/route.ts';
import { printChord } from '../../../shared/commands/chord.ts';
import { COMMANDS, commandOf } from '../../../shared/commands/commands.ts';
import { type ManualPage, readPage, type Span } from '../../../shared/core/manual/page.ts';
import { searchManual } from '../../../shared/core/manual/search.ts';

const folder = resolve(import.meta.dirname, '../../../assets/manual');
const keys = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));
const pages: readonly ManualPage[] = keys.map((key) =>
  readPage(key, readFileSync(join(folder, `${key}.md`), 'utf8')),
);

const spansOf = ({ parts }: ManualPage): readonly Span[] =>
  parts.flatMap((part) => {
    if (part.kind === 'list') return part.items.flat();
    return part.kind === 'picture' ? [] : part.spans;
  });

describe('a page of the manual', () => {
  it('is read as headings, paragraphs, lists and pictures', () => {
    const page = readPage(
      'a',
      '# Title\n\nSay **this** or\n`that`, see [Other](other.md).\n\n1. One\n2. Two\n\n![What](pictures/x-y.png)\n',
    );
    expect(page).toEqual({
      key: 'a',
      title: 'Title',
      parts: [
        {
          kind: 'paragraph',
          spans: [
            { text: 'Say ', look: 'plain' },
            { text: 'this', look: 'strong' },
            { text: ' or ', look: 'plain' },
            { text: 'that', look: 'code' },
            { text: ', see ', look: 'plain' },
            { text: 'Other', look: 'link', page: 'other' },
            { text: '.', look: 'plain' },
          ],
        },
        {
          kind: 'list',
          ordered: true,
          items: [[{ text: 'One', look: 'plain' }], [{ text: 'Two', look: 'plain' }]],
        },
        { kind: 'picture', alt: 'What', name: 'x-y' },
      ],
    });
  });

  it('leads only to pages that are there, and shows only pictures that are there', () => {
    for (const page of pages) {
      expect(page.title).not.toBe(page.key);
      for (const { page: target, look } of spansOf(page)) if (look === 'link') expect(keys).toContain(target);
      for (const part of page.parts)
        if (part.kind === 'picture')
          expect(existsSync(join(folder, 'pictures', `${part.name}.png`))).toBe(true);
    }
  });

  it('is there for every screen', () => {
    const addresses = [
      '',
      'capture/i',
      'versions/i',
      'incident/i/talk',
      'rehearsal/i/5m',
      'vocabulary',
      'settings',
    ];
    for (const address of [...addresses, 'vocabulary/drill', 'incident/i/head', 'about', 'safe', 'gallery'])
      expect(keys).toContain(helpPageOf(parseRoute(`#/${address}`)));
    expect(helpPageOf({ screen: 'help', page: 'coach' })).toBe('coach');
  });

  it('names keys that do what it says', () => {
    const known = Object.keys(COMMANDS).map((id) =>
      printChord(commandOf(id as keyof typeof COMMANDS).keys ?? '', false),
    );
    const named = pages.flatMap(spansOf).flatMap(({ text, look }) => (look === 'code' ? [text] : []));
    const chords = named.filter((text) => /^(Ctrl\+|Shift\+|F\d)/.test(text));
    expect(chords.length).toBeGreaterThan(8);
    expect(chords.filter((chord) => !known.includes(chord))).toEqual([]);
  });
});

describe('the search of the manual', () => {
  it('finds places that say all words, or words that begin with them, the closest first', () => {
    const [first] = searchManual(pages, 'draft final');
    expect(first).toMatchObject({ page: 'export', heading: 'Draft and final' });
    expect(searchManual(pages, 'damag').map(({ page }) => page)).toContain('files');
    expect(searchManual(pages, 'PRIVACY')[0]).toMatchObject({ page: 'settings', heading: 'Privacy' });
    expect(searchManual(pages, 'no such thing anywhere')).toEqual([]);
    expect(searchManual(pages, '  ')).toEqual([]);
  });
});
