import type { Incident } from '../../incident/incident.ts';
import { pageOf } from '../../incident/page.ts';
import type { Figure } from '../../incident/values/figure.ts';
import { knownValue, type Slot } from '../../incident/values/slot.ts';
import { stamp } from '../../incident/values/stamp.ts';
import { printMoment } from '../../wording/moment.ts';
import { asClause, asLine, capitalise } from '../../wording/text.ts';
import type { Runs } from '../tree.ts';

/** A number nobody vouches for must not look like a count. */
const UNSAID = 'How it was found is not stated';

/** "Counted from the payment log; measured as of 16:00 UTC": how we know, for the last column. */
export function howWeKnow(incident: Incident, slot: Slot<Figure>, extra = ''): Runs {
  const figure = knownValue(slot);
  if (!figure) return extra ? [{ text: extra }] : [];
  const method = asClause(figure.method);
  const known = [method, figure.basis ?? ''].filter(Boolean).join('; ');
  const said = capitalise(known) || UNSAID;
  const basis = isCited(incident, figure.source) ? `${said} (${asLine(figure.source)})` : said;
  const page = pageOf(incident);
  const asOf =
    figure.asOf && figure.asOf !== page.asOf
      ? ` as of ${printMoment(stamp(figure.asOf, page.zone), page)}`
      : '';
  return [{ text: `${basis}${asOf && !known ? ';' : ''}${asOf}${extra ? `; ${extra}` : ''}` }];
}

/** True when the source is tags alone ("A2, A3"), which the annex explains; longer sources stay in the record. */
function isCited({ lists }: Incident, source: string): boolean {
  const tags = new Set(lists.sources.map((row) => row.tag));
  return source !== '' && source.split(', ').every((tag) => tags.has(tag));
}
