import type { ImportedIncident } from '../../shared/api/answers.ts';
import type { Parsed } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { knownValue } from '../../shared/core/incident/values/slot.ts';
import { mergeParts } from '../../shared/core/versions/merge.ts';
import { joinWords } from '../../shared/core/wording/text.ts';
import { bareName } from './attachments.ts';
import { bytesOf } from './base64.ts';
import { kindOf } from './file-kind.ts';
import { fileOfAnotherTool, importTold } from './import-told.ts';
import { checkedIncident, openIncident, openVersion } from './incident-input.ts';
import { copyOf } from './incidents.ts';
import type { Bundle, HandedVersion, Ports } from './ports.ts';

/** The records as the app keeps them; the first that is none stops all. */
function checkedBundle({ record, versions, files }: Bundle<unknown>, name: string): Result<Bundle> {
  const main = checkedIncident(record);
  if (!main.ok) return failure(main.error.code, `${name}: ${main.error.message} Nothing was imported.`);
  const checked: HandedVersion<Incident>[] = [];
  for (const version of versions) {
    const past = checkedIncident(version.record);
    if (!past.ok)
      return failure(
        past.error.code,
        `${name}, version “${version.name}”: ${past.error.message} Nothing was imported.`,
      );
    checked.push({ ...version, record: { ...past.value, id: main.value.id } });
  }
  const named = files.map((file) => ({ ...file, name: bareName(file.name) || 'File without a name' }));
  return success({ record: main.value, versions: checked, files: named });
}

/** What is here under the id of the record. */
function knownAs(record: Incident, { store }: Ports): ImportedIncident['known'] {
  if (!store.incidents.versions(record.id).ok) return 'new';
  const opened = openIncident(record.id, { store });
  if (!opened.ok) return opened.error.code === 'not-found' ? 'removed' : 'different';
  return JSON.stringify(opened.value.incident) === JSON.stringify(record) ? 'same' : 'different';
}

/** Gives files whose id is taken in this store another, also where the records name them. */
function withFreeFiles(bundle: Bundle, { store, ids }: Ports): Bundle {
  const isFree = (id: string): boolean => {
    const found = store.attachments.read(id);
    return !found.ok && found.error.code === 'not-found';
  };
  const renamed = new Map(bundle.files.flatMap(({ id }) => (isFree(id) ? [] : [[id, ids.newId()] as const])));
  if (renamed.size === 0) return bundle;
  const rename = (record: Incident): Incident => {
    const evidence = record.lists.evidence.map((row) => ({
      ...row,
      attachment: renamed.get(knownValue(row.attachment) ?? '') ?? row.attachment,
    }));
    return { ...record, lists: { ...record.lists, evidence } };
  };
  return {
    record: rename(bundle.record),
    versions: bundle.versions.map((version) => ({ ...version, record: rename(version.record) })),
    files: bundle.files.map((file) => ({ ...file, id: renamed.get(file.id) ?? file.id })),
  };
}

/** More incidents than anybody keeps. */
const MOST_LISTED = 100_000;

/** True where an incident here goes by that title. */
function isTitleTaken({ facts }: Incident, { store }: Ports): boolean {
  const listed = store.incidents.list('', MOST_LISTED);
  const title = knownValue(facts.title) ?? '';
  return !listed.ok || listed.value.some((each) => each.title === title);
}

/** The same under an id of its own; what was deleted comes back as it was, unless another has taken its title. */
function underNewId(
  { record, versions, files }: Bundle,
  known: ImportedIncident['known'],
  ports: Ports,
): Bundle {
  const id = ports.ids.newId();
  const isBack = known === 'removed' && !isTitleTaken(record, ports);
  return {
    record: isBack ? { ...record, id } : copyOf(record, id),
    versions: versions.map((version) => ({ ...version, record: { ...version.record, id } })),
    files,
  };
}

function takeIn(bundle: Bundle, ports: Ports): Result<string> {
  const stored = ports.store.takeIn(withFreeFiles(bundle, ports), kindOf);
  return stored.ok ? success(bundle.record.id) : stored;
}

/** The versions and files of the bundle that the incident here does not have. */
function newHere({ record, versions, files }: Bundle, { store }: Ports): Result<Bundle> {
  const frozen = store.frozen.list(record.id);
  if (!frozen.ok) return frozen;
  const here = new Set(
    frozen.value.flatMap(({ revision }) => {
      const opened = openVersion(record.id, revision, { store });
      return opened.ok ? [JSON.stringify(opened.value.incident)] : [];
    }),
  );
  const kept = store.attachments.list(record.id);
  if (!kept.ok) return kept;
  const ids = new Set(kept.value.map(({ id }) => id));
  return success({
    record,
    versions: versions.filter((version) => !here.has(JSON.stringify(version.record))),
    files: files.filter(({ id }) => !ids.has(id)),
  });
}

/** Puts what the file says beside what is here; the incident goes on saying what it said. */
function putBeside(bundle: Bundle, ports: Ports): Result<number> {
  const fresh = newHere(bundle, ports);
  return fresh.ok ? ports.store.putBeside(withFreeFiles(fresh.value, ports), kindOf) : fresh;
}

/** The parts in which the incident here differs from the file, by their names. */
function differsIn(record: Incident, { store }: Ports): readonly string[] {
  const opened = openIncident(record.id, { store });
  return opened.ok ? mergeParts(opened.value.incident, record).map(({ title }) => title) : [];
}

type Report = Omit<ImportedIncident, 'id' | 'revision'>;

function refusal(name: string, { differs }: Report): Result<never> {
  const where = differs.length > 0 ? ` and differs in ${joinWords(differs.map((part) => `“${part}”`))}` : '';
  return failure('conflict', `${name} is of an incident that is here already${where}. Nothing was changed.`);
}

function act(
  mode: Parsed<'incidents.import'>['mode'],
  name: string,
  bundle: Bundle,
  report: Report,
  ports: Ports,
): Result<ImportedIncident> {
  const { id } = bundle.record;
  const { known } = report;
  if (mode === 'take' && known !== 'new' && known !== 'same') return refusal(name, report);
  if (mode === 'look' || (mode === 'take' && known === 'same'))
    return success({ ...report, id: known === 'same' ? id : null, revision: null });
  if (mode === 'beside') {
    if (known !== 'different')
      return failure('bad-input', `${name} has nothing to merge here. Nothing was changed.`);
    const put = putBeside(bundle, ports);
    return put.ok ? success({ ...report, id, revision: put.value }) : put;
  }
  const taken = takeIn(mode === 'copy' && known !== 'new' ? underNewId(bundle, known, ports) : bundle, ports);
  return taken.ok ? success({ ...report, id: taken.value, revision: null }) : taken;
}

/** Looks at a file from elsewhere, or takes it in. What is here is never written over. */
async function importIncident(
  asked: Parsed<'incidents.import'>,
  ports: Ports,
): Promise<Result<ImportedIncident>> {
  const { name, base64, mode } = asked;
  const bytes = bytesOf(base64);
  if (bytes === null) return failure('bad-input', `${name} did not arrive whole. Nothing was imported.`);
  const file = fileOfAnotherTool(bytes);
  if (file) return importTold(asked, file, bytes, ports);
  const read = await ports.bundles.read(bytes, name);
  const checked = read.ok ? checkedBundle(read.value, name) : read;
  if (!checked.ok) return checked;
  const bundle = checked.value;
  const known = knownAs(bundle.record, ports);
  const report = {
    title: knownValue(bundle.record.facts.title) ?? '',
    versions: bundle.versions.length,
    files: bundle.files.length,
    known,
    differs: known === 'different' ? differsIn(bundle.record, ports) : [],
    told: null,
    cameAs: null,
  };
  return act(mode, name, bundle, report, ports);
}

/** Takes in an incident from elsewhere, or only looks at it. */
export function importHandlers(ports: Ports): Pick<Handlers, 'incidents.import'> {
  return { 'incidents.import': (given) => importIncident(given, ports) };
}
