// Run by itself, where files cannot grow for ever: saves larger and larger records until a save is refused, then prints
// that refusal and what the store holds.
import { openStore } from '../../../main/store/open.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';

const [, , dataDir = ''] = process.argv;
const opened = openStore({ dataDir });
if (!opened.ok) throw new Error(opened.error.message);
const { incidents } = opened.store;

const recordOf = (revision: number) => {
  const empty = emptyIncident('a');
  return { ...empty, facts: { ...empty.facts, summary: `${revision} `.repeat(50_000) } };
};

let saved = incidents.create(recordOf(1), null);
let revision = 1;
while (saved.ok && revision < 500) {
  revision = saved.value.revision;
  saved = incidents.save('a', revision, recordOf(revision + 1));
}
const stored = incidents.open('a');
const whole = stored.ok && JSON.stringify(stored.value.document) === JSON.stringify(recordOf(revision));
console.log(JSON.stringify({ acknowledged: revision, code: saved.ok ? null : saved.error.code, whole }));
