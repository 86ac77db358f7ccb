import { regex } from '../../../long-text.ts';
import { ready } from '../../phrases/make-pattern.ts';
import type { Quantity } from './quantity.ts';

/** "of our card payments failed": the words between "of" and what happened to them. */
const SHARE_OF = ready(
  regex('u')`
    ^ (?:of )?(?:all |our |the |its |all our )?(\p{L}[\p{L} -]{1,38}?)(?= (?:failed|fail|were|was|are|is|have|
      had|has|could|did|do|lost|went|declined|rejected)\b)
  `,
);
/** Services that a text may name before it says how long or since when they failed. */
const SERVICE = ready(
  regex('i')`
    \b(payments|checkout|ordering|orders|bookings|(?:log|sign)-?ins?|trading|production|power|water|
      electricity|heating|internet|network|phones?|banking|boarding|search|(?:the |our )?(?:app|shop|website|
      site|platform|store|portal))(?= (?:was|were|is|are|has|have|had|failed|fails|stopped|did|broke|lasted|
      worked|went)\b)
  `,
);
const WINDOW = 60;

function simple(name: string | undefined): string {
  return (name ?? '')
    .toLowerCase()
    .replace(/^(?:the|our) /, '')
    .replace(/s$/, '');
}

/** What a share, a stretch of time or a clock time is said of; '' where the sentence names nothing of its own. */
export function thingOf(sentence: string, { kind, start, end }: Quantity): string {
  if (kind === 'share') return simple(SHARE_OF.exec(sentence.slice(end, end + WINDOW))?.[1]);
  if (kind !== 'duration' && kind !== 'clock' && kind !== 'date') return '';
  return simple(SERVICE.exec(sentence.slice(Math.max(0, start - WINDOW), end + WINDOW))?.[1]);
}
