import { printSlot } from '../../../shared/core/brief/chips.ts';
import { FACTS } from '../../../shared/core/incident/facts.ts';
import type { Found } from '../../../shared/core/incident/found/found.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import type { Slot } from '../../../shared/core/incident/values/slot.ts';
import type { Stamp } from '../../../shared/core/incident/values/stamp.ts';
import { printMoment } from '../../../shared/core/wording/moment.ts';
import { withoutRemark } from '../../../shared/core/wording/text.ts';
import { isZone } from '../../../shared/core/wording/zone.ts';

/** One thing that can be taken or left. */
export interface Line {
  readonly id: string;
  /** The field it goes to, or its time; may be empty. */
  readonly name: string;
  readonly words: string;
  /** Where the file says it, where that tells more. */
  readonly from: string;
}

export interface LineGroup {
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly Line[];
}

/** So much of a long text tells which it is. */
const SHOWN = 300;
const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What a file says, by where it goes in the record; times in the zone, or in UTC while it is none. */
export function linesOf(found: Found, given: string): readonly LineGroup[] {
  const zone = isZone(given) ? given : 'UTC';
  const incident = emptyIncident('told', { zone });
  const when = (at: Stamp): string => printMoment(at, { zone, asOf: null });
  const facts = found.facts.map(({ id, key, value, from }) => ({
    id,
    name: withoutRemark(FACTS[key].label),
    words: short(printSlot(incident, value as Slot<unknown>, FACTS[key])),
    from,
  }));
  const functions = found.functions.map(({ id, name }) => ({ id, name: 'Function', words: name, from: '' }));
  const events = found.events.map(({ id, at, text }) => ({
    id,
    name: when(at),
    words: short(text),
    from: '',
  }));
  const actions = found.actions.map(({ id, what, owner, due, state }) => ({
    id,
    name: '',
    words: short(what),
    from: [owner, due ? `due ${when(due)}` : '', state ?? ''].filter((word) => word !== '').join(', '),
  }));
  const messages = found.messages.map(({ id, at, text, channel }) => ({
    id,
    name: when(at),
    words: short(text),
    from: channel,
  }));
  const links = found.links.map(({ id, caption, link }) => ({
    id,
    name: '',
    words: short(caption),
    from: short(link),
  }));
  const notes = found.notes.map(({ id, from, text }) => ({ id, name: from, words: short(text), from: '' }));
  const owners = 'An owner is kept as written: write the role.';
  const noted = 'No field is certain for these: they are kept at the end of the timeline, and not printed.';
  return [
    { title: 'Facts', hint: '', lines: [...facts, ...functions] },
    { title: 'Timeline', hint: '', lines: events },
    { title: 'Actions', hint: found.actions.some(({ owner }) => owner !== '') ? owners : '', lines: actions },
    { title: 'Messages to customers', hint: '', lines: messages },
    { title: 'Evidence: links', hint: '', lines: links },
    { title: 'Notes: not understood', hint: noted, lines: notes },
  ].filter(({ lines }) => lines.length > 0);
}
