import { emptyIncident, type Incident } from '../../incident/incident.ts';
import { regex } from '../../long-text.ts';
import type { MarkdownBlock } from './markdown.ts';
import type { BlockPlace } from './markdown-sections.ts';

const EMPTY = emptyIncident('text');

/**
 * "Status: restored" or, of another kind of brief, "contained": as our briefs and most post-mortems print it near their
 * top.
 */
const STATUS =
  /\bstatus:\s{1,3}(investigating|identified|mitigating|restored|closed|resolved|contained|danger over)\b/i;
/** "Status at 17:30 BST: cause confirmed, corrected file sent" */
const CAUSE_CONFIRMED = regex('i')`
  (?<!\b(?:until|once|when|if|whether|before|unless|as soon as)\b[^.;]{0,30})\bcause(?: is| was| has been|:)?
    confirmed\b
`;
/** Blocks from the top in which the status and the word on the cause are looked for. */
const TOP = 8;

const CONFIRMED = /\bconfirmed\b/i;
const NOT_CONFIRMED = /\b(?:not|to be|un|until|by whom)[ -]?(?:yet )?confirmed\b/i;

/**
 * What a text says of its own incident: its status, and whether the cause is confirmed, as its heading or the lines at
 * the top have it. All the rest of
 * the record stays unknown, so that a cause which nobody called confirmed is not one.
 */
export function recordOfText(blocks: readonly MarkdownBlock[], places: readonly BlockPlace[]): Incident {
  const isConfirmed = blocks.some(
    ({ kind, content: { text } }, index) =>
      (index < TOP && CAUSE_CONFIRMED.test(text)) ||
      (kind === 'heading' &&
        places[index]?.section === 'cause' &&
        CONFIRMED.test(text) &&
        !NOT_CONFIRMED.test(text)),
  );
  const [, status] =
    blocks
      .slice(0, TOP)
      .map(({ content }) => STATUS.exec(content.text))
      .find(Boolean) ?? [];
  return {
    ...EMPTY,
    facts: {
      ...EMPTY.facts,
      causeStatus: isConfirmed ? 'confirmed' : null,
      status: statusOf(status?.toLowerCase()),
    },
  };
}

function statusOf(word: string | undefined): Incident['facts']['status'] {
  switch (word) {
    case 'investigating':
    case 'identified':
    case 'mitigating':
    case 'restored':
    case 'closed':
      return word;
    case 'resolved':
    case 'contained':
    case 'danger over':
      return 'restored';
    default:
      return null;
  }
}
