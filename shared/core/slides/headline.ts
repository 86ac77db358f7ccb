import { headingOf, type PrintedSection, textOf } from '../brief/tree.ts';
import { regex } from '../long-text.ts';
import { capitalise } from '../wording/text.ts';
import { pointsOf } from './points.ts';

/** The statement of a section's heading as a sentence that stands alone; null where it makes none. */
function statementOf({ key, statement }: PrintedSection): string | null {
  if (statement === '') return null;
  if (key === 'cause') return `The cause is ${statement}`;
  if (key === 'decision') {
    if (statement === 'none now') return 'No decision is needed now';
    return statement.startsWith('needed ') ? `A decision is ${statement}` : null;
  }
  return key === 'impact' || key === 'response' || key === 'risk' ? capitalise(statement) : null;
}

/**
 * "Failed: card payments." names something and says nothing; "It is over." leans on what was said before; that something
 * is not known stands below, where it is no news of the whole slide.
 */
const NO_HEADLINE = regex('i')`
  ^[^.:]{1,40}: |^(?:it|this|that|these|they|since then|until then|for this)\b|\b(?:not known|do not know)\b
`;
const NOT_KNOWN = /\bnot known yet\b/i;

/** Both statements in one: "Service restored at 14:49 UTC; the cause is suspected, to be confirmed by 18:00 UTC" */
function joined(sections: readonly PrintedSection[]): string | null {
  const [cause, response] = ['cause', 'response'].map((key) => sections.find((each) => each.key === key));
  if (!cause?.statement || !response?.statement) return null;
  return `${capitalise(response.statement)}; the cause is ${cause.statement}`;
}

/** The first figure of a section that is known, as its table has it: "Trading losses: more than $460 million" */
function figureOf({ blocks }: PrintedSection): string | null {
  const known = blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .find(
      (row) =>
        row.length > 1 &&
        !NO_HEADLINE.test(textOf(row[1] ?? [])) &&
        !row.flat().some(({ missing }) => missing),
    );
  return known ? known.slice(0, 2).map(textOf).join(': ') : null;
}

/** "Risk of a repeat: not known yet", where a section says nothing else. A gap is not yet known to be unknown. */
function unknownOf({ label, blocks }: PrintedSection): string | null {
  const points = pointsOf(blocks);
  const isUnknown = points.length > 0 && points.every((runs) => NOT_KNOWN.test(textOf(runs)));
  return isUnknown && !points.flat().some(({ missing }) => missing) ? `${label}: not known yet` : null;
}

/**
 * The headlines that the sections of a slide offer, the best first: what their headings state, else the first sentence
 * of the first that stands alone, else its first figure that is known, else that all of it is unknown, else its heading
 * as it is.
 */
export function headlinesOf(sections: readonly PrintedSection[]): readonly string[] {
  const [first] = sections;
  if (!first) return [];
  const said = pointsOf(first.blocks.filter(({ kind }) => kind !== 'table')).find(
    (runs) => !NO_HEADLINE.test(textOf(runs)) && !runs.some(({ missing }) => missing),
  );
  return [
    joined(sections),
    ...sections.map(statementOf),
    said ? withoutStop(textOf(said)) : null,
    figureOf(first),
    unknownOf(first),
    headingOf(first),
    first.label,
  ].filter((text) => text !== null);
}

/** A headline has no stop. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
