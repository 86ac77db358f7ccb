import type { Line } from '../../../brief/lines.ts';
import { isTypedText } from '../agree/known-facts.ts';
import type { Quantity } from '../read/quantity.ts';

/** Who wrote a number: the person in prose, the person in a text field, a value's own chip, or the generator. */
export type Place =
  | { readonly kind: 'prose' }
  | { readonly kind: 'fact'; readonly chip: string }
  | { readonly kind: 'value' }
  | { readonly kind: 'generated' };

const PROSE: Place = { kind: 'prose' };
const VALUE: Place = { kind: 'value' };
const GENERATED: Place = { kind: 'generated' };

/** Text fields that speak of other events, of doubts or of what changed: their numbers may rightly differ. */
const OTHER_NUMBERS: ReadonlySet<string> = new Set([
  'evidenceFor',
  'evidenceAgainst',
  'priorEvents',
  'priorWarnings',
  'changesSinceLast',
  'changes24h',
  'riskCalendar',
  'ruledOut',
  'linesToAvoid',
  'distribution',
]);
/**
 * Lists that speak of what people do, of other things than this event, of rules, of what was wrong, or of what was sent:
 * written anew, it would no longer be what they got.
 */
const OTHER_LISTS: ReadonlySet<string> = new Set([
  'clocks',
  'figures',
  'actionsNow',
  'actionsLong',
  'sameWeakness',
  'sources',
  'evidence',
  'corrections',
  'messages',
  'commitments',
  'commitmentChanges',
  'asked',
]);
/** A row of the timeline tells what was known at its time: only times and stretches of time can be compared. */
const HOLDS_IN_TIMELINE: ReadonlySet<Quantity['kind']> = new Set(['duration', 'clock', 'date']);

function placeInFact(chip: string, { kind }: Quantity): Place {
  if (!isTypedText(chip)) return VALUE;
  const [name = ''] = chip.split(':', 1);
  const [list = ''] = name.split('/', 1);
  if (OTHER_NUMBERS.has(name) || OTHER_LISTS.has(list)) return VALUE;
  if (list === 'timeline' && !HOLDS_IN_TIMELINE.has(kind)) return VALUE;
  return { kind: 'fact', chip: name };
}

/** Where in its line a quantity stands. A quantity that touches a value's chip is that value. */
export function placeOf(line: Line, quantity: Quantity): Place {
  let at = 0;
  let place: Place | null = null;
  for (const run of line.runs) {
    const from = at;
    at += run.text.length;
    if (run.chip === undefined || from >= quantity.end || at <= quantity.start) continue;
    place = placeInFact(run.chip, quantity);
    if (place.kind === 'value') return VALUE;
  }
  if (place) return place;
  if (line.kind === 'title') return { kind: 'fact', chip: 'title' };
  return line.edited ? PROSE : GENERATED;
}
