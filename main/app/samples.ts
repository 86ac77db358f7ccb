import type { OpenIncident } from '../../shared/api/answers.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { checkedIncident, openIncident } from './incident-input.ts';
import { createFrom } from './incidents.ts';
import type { Ports } from './ports.ts';

/** Opens the copy the person has of this sample, with their changes; makes one when there is none. */
function openSample(id: string, ports: Ports): Result<OpenIncident> {
  const made = ports.store.incidents.madeFrom(id);
  if (!made.ok) return made;
  if (made.value !== null) return openIncident(made.value, ports);
  const document = ports.samples.read(id);
  if (document === null) return failure('not-found', `There is no sample ${id}.`);
  const checked = checkedIncident(document);
  return checked.ok ? createFrom({ ...checked.value, id: ports.ids.newId() }, id, ports) : checked;
}

/** Samples: their list, and the copy of one that the person works on. */
export function sampleHandlers(ports: Ports): Pick<Handlers, 'samples.list' | 'samples.open'> {
  return {
    'samples.list': () => success(ports.samples.list()),
    'samples.open': ({ id }) => openSample(id, ports),
  };
}
