import { regex } from '../long-text.ts';
import { asClause, asLine } from '../wording/text.ts';
import { isEnded } from './ended.ts';
import { FACT_KEYS, FACTS, type FactKey } from './facts.ts';
import type { Field } from './field.ts';
import type { Incident } from './incident.ts';
import type { Figure } from './values/figure.ts';
import { knownValue, type Slot } from './values/slot.ts';

/** Words that somebody typed about a state or a figure that the record has changed since. */
export interface StaleWords {
  readonly key: FactKey;
  readonly message: string;
}

/** What a status page or support says while it goes on. */
const GOES_ON = regex('i')`
  \b(?:investigating|identified|monitoring|look(?:ing)? into|working on|(?:is|are|remains?)
    (?:still )?(?:down|failing|unavailable|degraded))
`;
const HAS_ENDED = /\b(?:resolved|restored|fixed|over|again|since then|until)\b/i;

function staleStatus({ facts }: Incident): readonly StaleWords[] {
  const told = knownValue(facts.customerStatus) ?? '';
  const [words] = GOES_ON.exec(told) ?? [];
  if (!isEnded(facts) || words === undefined || HAS_ENDED.test(told)) return [];
  const message = `“${FACTS.customerStatus.label}” still says “${words}”, but it is over: tell customers, or write what they know now.`;
  return [{ key: 'customerStatus', message }];
}

/** "2,310" in "Sum of differences in 2,310 invoices", and not in "12,310". */
function names(text: string, figure: string): boolean {
  const at = figure === '' ? -1 : text.indexOf(figure);
  return at >= 0 && !/[\d.,]$/.test(text.slice(0, at)) && !/^[.,]?\d/.test(text.slice(at + figure.length));
}

/** How a figure was counted, where that still names a figure that was corrected. */
function staleMethods({ facts, lists }: Incident): readonly StaleWords[] {
  const figures = FACT_KEYS.filter((key) => (FACTS[key] as Field).type === 'figure');
  return figures.flatMap((key) => {
    const method = knownValue(facts[key] as Slot<Figure>)?.method ?? '';
    const wrong = lists.corrections.find(({ from, to }) => {
      const [was, is] = [asClause(knownValue(from) ?? ''), asClause(knownValue(to) ?? '')];
      return /\d{3}/.test(was) && names(method, was) && !names(method, is);
    });
    if (!wrong) return [];
    const message = `How “${FACTS[key].label}” was counted names ${asLine(knownValue(wrong.from) ?? '')}, which was corrected to ${asLine(knownValue(wrong.to) ?? '')}: count it anew, or say how it was counted.`;
    return [{ key, message }];
  });
}

/** Everything of the kind in the record. */
export function staleWords(incident: Incident): readonly StaleWords[] {
  return [...staleStatus(incident), ...staleMethods(incident)];
}
