import { emptyIncident, type Incident } from '../incident/incident.ts';
import { knownValue } from '../incident/values/slot.ts';
import { asClause } from '../wording/text.ts';
import { compareFigures, figuresOf } from './compare.ts';
import type { ValueChange } from './compare-value.ts';

/** What is told as a fact once the cause is confirmed, by the name a reader knows it under. */
const TOLD_AS_FACT = {
  trigger: 'Trigger, told as confirmed',
  causeClaim: 'Cause, told as confirmed',
} as const;

type CauseKey = keyof typeof TOLD_AS_FACT;

/** The name of what a report told as a fact about the cause; null for all else. */
export function toldAsFact({ facts }: Incident, name: string): string | null {
  return facts.causeStatus === 'confirmed' && Object.hasOwn(TOLD_AS_FACT, name)
    ? TOLD_AS_FACT[name as CauseKey]
    : null;
}

function causeWords({ facts }: Incident, key: CauseKey): string {
  const text = asClause(knownValue(facts[key]) ?? '');
  if (text === '' || facts.causeStatus === 'unknown') return 'not known yet';
  return facts.causeStatus === 'suspected' ? `suspected: ${text}` : text;
}

/** What may have to be corrected: figures that read otherwise now, and a cause that was told as confirmed. */
export function readsOtherwise(before: Incident, after: Incident): readonly ValueChange[] {
  return [...compareFigures(before, after), ...confirmedChanges(before, after)];
}

/** All that may be told and corrected, from nothing to how it reads. */
export function correctableOf(incident: Incident): readonly ValueChange[] {
  const nothing = emptyIncident(incident.id, incident.setup);
  const causes = confirmedChanges(incident, nothing).map((told) => ({ ...told, from: '', to: told.from }));
  return [...figuresOf(incident), ...causes];
}

/**
 * What was told as confirmed about the cause and is not said so any more: whoever was told it has repeated it, as with
 * a figure. Empty where nothing was confirmed.
 */
function confirmedChanges(before: Incident, after: Incident): readonly ValueChange[] {
  return (Object.keys(TOLD_AS_FACT) as readonly CauseKey[]).flatMap((name) => {
    const label = toldAsFact(before, name);
    const from = asClause(knownValue(before.facts[name]) ?? '');
    const to = causeWords(after, name);
    return label === null || from === '' || from === to
      ? []
      : [{ name, label, type: 'text', behind: false, from, to }];
  });
}
