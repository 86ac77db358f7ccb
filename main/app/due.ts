import type { DueItem, DueList } from '../../shared/api/answers.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { type Due, duesOf } from '../../shared/core/followup/dues.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { knownValue } from '../../shared/core/incident/values/slot.ts';
import { printMoment } from '../../shared/core/wording/moment.ts';
import { epochOf } from '../../shared/core/wording/zone.ts';
import { openIncident } from './incident-input.ts';
import type { Ports } from './ports.ts';

/** What is due so soon is shown beside what is late, in milliseconds: a day. */
const SOON = 86_400_000;
/** Nobody reads on after so many incidents, and each has to be opened. */
const MOST = 50;

function itemOf({ id, facts, setup }: Incident, { due, ...rest }: Due, now: string): DueItem {
  const incidentTitle = knownValue(facts.title)?.trim() ?? '';
  const printed = printMoment(due, { zone: setup.zone, asOf: now });
  return { ...rest, incidentId: id, incidentTitle, due: printed };
}

/** What is owed in any incident and is late or due within a day. A record that cannot be read is left to the list. */
function listDue({ store, clock }: Ports): Result<DueList> {
  const now = clock.now();
  const by = epochOf(now) + SOON;
  const found = store.incidents.due(by, MOST);
  if (!found.ok) return found;
  const { ids, all } = found.value;
  const items = ids.flatMap((id) => {
    const opened = openIncident(id, { store });
    if (!opened.ok) return [];
    const { incident, sample } = opened.value;
    return duesOf(incident, sample)
      .filter(({ endsAt }) => endsAt <= by)
      .map((due) => itemOf(incident, due, now));
  });
  return success({ items: items.toSorted((a, b) => a.endsAt - b.endsAt), more: all - ids.length });
}

/** What is owed in all incidents, and the system's notification of it where the host has one. */
export function dueHandlers(ports: Ports): Pick<Handlers, 'followUp.due' | 'followUp.remind'> {
  return {
    'followUp.due': () => listDue(ports),
    'followUp.remind': ({ id, title, body }) => {
      if (!ports.notify) return failure('unavailable', 'This window has no notifications of its own.');
      ports.notify({ incidentId: id, title, body });
      return success(null);
    },
  };
}
