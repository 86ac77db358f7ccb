import type { IncidentSummary, OpenIncident } from '../../shared/api/answers.ts';
import type { Parsed } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import type { FactKey } from '../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident } from '../../shared/core/incident/incident.ts';
import { knownValue } from '../../shared/core/incident/values/slot.ts';
import { checkedIncident, openIncident, openVersion } from './incident-input.ts';
import type { Ports } from './ports.ts';
import { currentSettings, setupFrom } from './settings.ts';

/** Stores a record as revision 1 and opens it. */
export function createFrom(
  incident: Incident,
  sample: string | null,
  { store }: Ports,
): Result<OpenIncident> {
  const saved = store.incidents.create(incident, sample);
  return saved.ok ? success({ incident, ...saved.value, sample: sample !== null }) : saved;
}

/** A record with nothing in it but what the settings say. */
export function blankIncident(id: string, ports: Ports): Result<Incident> {
  const settings = currentSettings(ports);
  if (!settings.ok) return settings;
  const incident = emptyIncident(id, setupFrom(settings.value));
  const preparedBy = settings.value.preparedBy.trim();
  return success(preparedBy === '' ? incident : { ...incident, facts: { ...incident.facts, preparedBy } });
}

/** A record from outside gets an id of its own: it never takes the place of another. */
function createIncident(given: unknown, ports: Ports): Result<OpenIncident> {
  const id = ports.ids.newId();
  const checked = given === undefined ? blankIncident(id, ports) : checkedIncident(given);
  return checked.ok ? createFrom({ ...checked.value, id }, null, ports) : checked;
}

const COPY = ' (copy)';

/** The record under another id, said to be a copy. Nobody has called the copy final. */
export function copyOf(incident: Incident, id: string): Incident {
  const title = knownValue(incident.facts.title);
  const facts = title === null ? incident.facts : { ...incident.facts, title: title + COPY };
  return { ...incident, id, facts, setup: { ...incident.setup, final: false } };
}

function duplicate(id: string, ports: Ports): Result<OpenIncident> {
  const opened = openIncident(id, ports);
  if (!opened.ok) return opened;
  return createFrom(copyOf(opened.value.incident, ports.ids.newId()), null, ports);
}

/** What a report holds before anybody has said anything: these facts are set when the form opens. */
const BEGUN: ReadonlySet<string> = new Set<FactKey>(['asOf', 'reportNo', 'distribution', 'preparedBy']);
/** Made, and begun by the form; a later revision is somebody's work, even an emptied one. */
const BEGUN_REVISION = 2;

/** True for a form that was opened and left without a word: it is not listed. */
function isUntouched({ incident, revision, sample }: OpenIncident): boolean {
  const { facts, lists, prose } = incident;
  const said = Object.entries(facts).some(([key, value]) => value !== null && !BEGUN.has(key));
  const filled =
    said || Object.values(lists).some((rows) => rows.length > 0) || Object.keys(prose).length > 0;
  return revision <= BEGUN_REVISION && !sample && !filled;
}

function listIncidents(
  { query, limit }: Parsed<'incidents.list'>,
  ports: Ports,
): Result<readonly IncidentSummary[]> {
  const listed = ports.store.incidents.list(query, limit);
  if (!listed.ok) return listed;
  const hidden = (id: string): boolean => {
    const opened = openIncident(id, ports);
    return opened.ok && isUntouched(opened.value);
  };
  // Only a line without title and status can be one; the others are not opened for the list.
  return success(
    listed.value.filter(({ id, title, status }) => title !== '' || status !== null || !hidden(id)),
  );
}

type IncidentCall = Exclude<Extract<keyof Handlers, `incidents.${string}`>, 'incidents.import'>;

/** Incidents from the list to their versions. A save of another revision than the newest is a `conflict`. */
export function incidentHandlers(ports: Ports): Pick<Handlers, IncidentCall> {
  const { incidents } = ports.store;
  let last: Incident | undefined;
  return {
    'incidents.list': (asked) => listIncidents(asked, ports),
    'incidents.create': ({ incident }) => createIncident(incident, ports),
    'incidents.open': ({ id }) => openIncident(id, ports),
    'incidents.save': ({ id, revision, incident }) => {
      // A save repeats nearly all of the one before.
      const checked = checkedIncident(incident, last);
      if (!checked.ok) return checked;
      last = checked.value;
      if (checked.value.id !== id)
        return failure('bad-input', `The record is of ${checked.value.id}, not of ${id}. Nothing was saved.`);
      return incidents.save(id, revision, checked.value);
    },
    'incidents.duplicate': ({ id }) => duplicate(id, ports),
    'incidents.remove': ({ id }) => incidents.remove(id),
    'incidents.restore': ({ id }) => incidents.restore(id),
    'incidents.versions': ({ id }) => incidents.versions(id),
    'incidents.version': ({ id, revision }) => {
      const opened = openVersion(id, revision, ports);
      return opened.ok ? success(opened.value.incident) : opened;
    },
  };
}
