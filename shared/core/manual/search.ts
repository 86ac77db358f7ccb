import { type ManualPage, type Part, textOfSpans } from './page.ts';

/** A place in the manual that says all the words. */
export interface Hit {
  readonly page: string;
  readonly title: string;
  /** The heading it stands under; empty at the start of a page. */
  readonly heading: string;
  /** Its first words that hold one of those searched for. */
  readonly text: string;
}

interface Section {
  readonly page: ManualPage;
  readonly heading: string;
  readonly texts: readonly string[];
}

function textsOf(part: Part): readonly string[] {
  switch (part.kind) {
    case 'list':
      return part.items.map(textOfSpans);
    case 'picture':
      return [part.alt];
    default:
      return [textOfSpans(part.spans)];
  }
}

function sectionsOf(page: ManualPage): readonly Section[] {
  const sections: { page: ManualPage; heading: string; texts: string[] }[] = [
    { page, heading: '', texts: [] },
  ];
  for (const part of page.parts) {
    if (part.kind === 'heading') sections.push({ page, heading: textOfSpans(part.spans), texts: [] });
    else sections.at(-1)?.texts.push(...textsOf(part));
  }
  return sections;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Best first: 0 when the heading or title says all, 1 when the whole section does; null when it does not. */
function rank({ page, heading, texts }: Section, wanted: readonly string[]): number | null {
  const says = (text: string): boolean => {
    const words = wordsOf(text);
    return wanted.every((each) => words.some((word) => word.startsWith(each)));
  };
  if (says(heading === '' ? page.title : heading)) return 0;
  return says([page.title, heading, ...texts].join(' ')) ? 1 : null;
}

/** Every place that says all words of a query, or words that begin with them; the closest first. */
export function searchManual(pages: readonly ManualPage[], query: string): readonly Hit[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  return pages
    .flatMap(sectionsOf)
    .flatMap((section) => {
      const at = rank(section, wanted);
      return at === null ? [] : [{ section, at }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ section: { page, heading, texts } }) => {
      const text = texts.find((each) =>
        wordsOf(each).some((word) => wanted.some((want) => word.startsWith(want))),
      );
      return { page: page.key, title: page.title, heading, text: text ?? texts[0] ?? '' };
    });
}
