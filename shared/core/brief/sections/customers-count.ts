import type { Incident } from '../../incident/incident.ts';
import { isExact } from '../../incident/values/figure.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { nounFor } from '../../wording/text.ts';
import { fact, isOpen, maybe, needed, sayOpen, words } from '../scribe.ts';
import type { Runs } from '../tree.ts';

/** "for about 3,200 customers (2,900 to 3,400)", "for 1 customer"; an open slot while nobody filled it. */
export function customersRuns(incident: Incident): Runs {
  const figure = knownValue(incident.facts.customers);
  if (!figure) return [needed(incident, 'customers')];
  const noun = ` ${nounFor(figure.high, words(incident, 'customersNoun', 'customers'))}`;
  if (figure.likely === null || isExact(figure)) return maybe(fact(incident, 'customers'), noun);
  return maybe(fact(incident, 'customers:centre'), noun, ' (', fact(incident, 'customers:range'), ')');
}

/** "The number of customers affected is not known; we expect to know by 16:30 UTC.", where somebody said so. */
export function unknownCustomers(incident: Incident): Runs | null {
  const noun = words(incident, 'customersNoun', 'customers');
  return isOpen(incident, 'customers')
    ? sayOpen(incident, `The number of ${noun} affected`, 'customers')
    : null;
}
