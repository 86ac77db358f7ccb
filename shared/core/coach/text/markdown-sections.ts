import type { Line } from '../../brief/lines.ts';
import type { MarkdownBlock } from './markdown.ts';

type Section = Line['section'];

/** Where a block stands: the rules read an annex, a list of sources or a decision differently. */
export interface BlockPlace {
  readonly section: Section;
  readonly annex: boolean;
}

/** What a text without headings counts as: there every rule reads. */
const PLAIN: BlockPlace = { section: 'response', annex: false };

const ANNEX = /^(?:(?:technical )?(?:annex|appendix|appendices)\b|technical details\b)/i;

/** What headings of post-mortems and of our own briefs are about; the first that fits counts. */
const SUBJECTS: readonly (readonly [RegExp, Section])[] = [
  [/\b(?:glossary|terms used|definitions|abbreviations)\b/i, 'glossary'],
  [/^(?:sources|references|links|further reading|see also)\b/i, 'sources'],
  [/\btechnical (?:details|annex|appendix)\b|^(?:annex|appendix)\b|\blog excerpts?\b/i, 'technical'],
  [/^(?:supporting )?evidence\b/i, 'evidence'],
  [/\b(?:timeline|chronology|sequence of events)\b/i, 'timeline'],
  [/^why this goes to the ceo\b/i, 'escalation'],
  [/^further facts\b/i, 'record'],
  [/\b(?:decisions?|the ask|asks?|requests?)\b/i, 'decision'],
  [/\b(?:actions?|to-?dos?|follow-?ups?|next|remediation|prevention)\b/i, 'next'],
  [/\b(?:causes?|trigger|why (?:it|this|did)|analysis)\b/i, 'cause'],
  [/\bimpact\b/i, 'impact'],
  [/\b(?:summary|bottom line|tl;?dr|overview|at a glance)\b/i, 'bottom-line'],
  [/\b(?:risks?|recurrence|repeat)\b/i, 'risk'],
  [/\b(?:communications?|customers?)\b/i, 'communication'],
  [/\b(?:clocks?|regulatory|regulators?|legal)\b/i, 'clocks'],
];

function placeUnder(heading: string, parent: BlockPlace): BlockPlace {
  const annex = parent.annex || ANNEX.test(heading);
  const subject = SUBJECTS.find(([pattern]) => pattern.test(heading))?.[1] ?? parent.section;
  return { section: annex && subject === 'next' ? 'actions' : subject, annex };
}

/** Where each block stands, by the headings above it. The first heading of level 1 is the document's title. */
export function placeBlocks(blocks: readonly MarkdownBlock[]): readonly BlockPlace[] {
  const open: { readonly level: number; readonly place: BlockPlace }[] = [];
  let hasTitle = false;
  return blocks.map(({ kind, level, quoted, content }) => {
    if (kind !== 'heading' || quoted) return open.at(-1)?.place ?? PLAIN;
    if (level === 1 && !hasTitle) {
      hasTitle = true;
      return { section: 'title', annex: false };
    }
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const place = placeUnder(content.text, open.at(-1)?.place ?? PLAIN);
    open.push({ level, place });
    return place;
  });
}
