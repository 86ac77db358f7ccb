import type { OpenIncident } from '../../shared/api/answers.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { parseIncident } from '../../shared/core/incident/parse/parse.ts';
import type { Ports, StoredIncident } from './ports.ts';

const SHOWN = 3;

/**
 * Checks a record that came from outside; `bad-input` names the first places that are wrong. `before` is a checked one
 * that it may repeat in most parts.
 */
export function checkedIncident(value: unknown, before?: Incident): Result<Incident> {
  const parsed = parseIncident(value, before);
  if (parsed.ok) return success(parsed.incident);
  const [first, ...rest] = parsed.problems
    .slice(0, SHOWN)
    .map(({ path, message }) => `${path} ${message}`.trim().replace(/\.$/, ''));
  const more = parsed.problems.length - SHOWN;
  const list = [first, ...rest].join('; ') + (more > 0 ? `; and ${more} more` : '');
  return failure('bad-input', `This is not a record Upfront can keep: ${list}.`);
}

/** The record out of the store. Facts that came with later versions of the app are empty in it. */
function checkedStored({ document, ...stored }: StoredIncident): Result<OpenIncident> {
  const checked = checkedIncident(document);
  if (checked.ok) return success({ ...stored, incident: checked.value });
  return failure(
    'damaged',
    `The stored record cannot be read by this version of Upfront. ${checked.error.message}`,
  );
}

/** Opens an earlier version of an incident and checks it. */
export function openVersion(
  id: string,
  revision: number,
  { store }: Pick<Ports, 'store'>,
): Result<OpenIncident> {
  const stored = store.incidents.version(id, revision);
  return stored.ok ? checkedStored(stored.value) : stored;
}

/** Opens an incident and checks it. */
export function openIncident(id: string, { store }: Pick<Ports, 'store'>): Result<OpenIncident> {
  const stored = store.incidents.open(id);
  return stored.ok ? checkedStored(stored.value) : stored;
}
