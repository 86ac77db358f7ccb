import type { ImportedIncident } from '../../shared/api/answers.ts';
import type { Parsed } from '../../shared/api/contract.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import type { Found } from '../../shared/core/incident/found/found.ts';
import { beginsAsJson, readExport } from '../../shared/core/incident/found/read-export.ts';
import type { ExportFile } from '../../shared/core/incident/found/reader.ts';
import { takeFound } from '../../shared/core/incident/found/take-found.ts';
import { readStamp } from '../../shared/core/incident/typed/read-stamp.ts';
import { printCount } from '../../shared/core/wording/count.ts';
import { isZone } from '../../shared/core/wording/zone.ts';
import { bareName } from './attachments.ts';
import { kindOf } from './file-kind.ts';
import { checkedIncident } from './incident-input.ts';
import { blankIncident } from './incidents.ts';
import type { Ports } from './ports.ts';
import { currentSettings } from './settings.ts';

type Asked = Parsed<'incidents.import'>;
type Choices = NonNullable<Asked['told']>;

const refuse = (name: string, message: string): Result<never> =>
  failure('bad-input', `${name}: ${message} Nothing was imported.`);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * The file as another tool wrote it; null for an Upfront file or a record, by what their bytes are, and for what is no
 * text.
 */
export function fileOfAnotherTool(bytes: Uint8Array): ExportFile | null {
  if (kindOf(bytes) !== 'text/plain' || (bytes[0] === 0x50 && bytes[1] === 0x4b)) return null;
  const text = new TextDecoder().decode(bytes);
  const json = jsonOf(text);
  // A record says its schema by a number; Jira's "schema" is a list of its fields.
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined;
  return schema !== undefined && typeof schema !== 'object' ? null : { text, json };
}

/** The day that was typed, as an instant. */
function dayOf({ day }: Choices, zone: string, { clock }: Ports): Result<string | null> {
  if (day === null) return success(null);
  const read = readStamp(day, clock.now(), zone);
  return read.ok && read.value.precision === 'day'
    ? success(read.value.at)
    : failure('bad-input', `“${day.slice(0, 40)}” is not a day; write for example 27 May 2026.`);
}

const NO_CHOICES: Choices = { zone: null, day: null, left: [], keepFile: true, format: null };

/** What may not be guessed is said before it is taken. */
function openEnds({ zoneless, dayless }: Found, { zone, day }: Choices): string | null {
  if (zoneless > 0 && zone === null)
    return `It has ${printCount(zoneless, 'time')} without a time zone: say which one holds.`;
  if (dayless > 0 && day === null)
    return `It has ${printCount(dayless, 'time')} without a day: say on which they begin.`;
  return null;
}

function takeIn(
  found: Found,
  asked: Asked,
  choices: Choices,
  bytes: Uint8Array,
  ports: Ports,
): Result<string> {
  const id = ports.ids.newId();
  const blank = blankIncident(id, ports);
  if (!blank.ok) return blank;
  const name = bareName(asked.name) || 'File without a name';
  const kept = choices.keepFile ? { id: ports.ids.newId(), name } : null;
  const checked = checkedIncident(takeFound(blank.value, found, new Set(choices.left), kept));
  if (!checked.ok) return refuse(asked.name, checked.error.message);
  const files = kept ? [{ ...kept, content: bytes }] : [];
  const stored = ports.store.takeIn({ record: checked.value, versions: [], files }, kindOf);
  return stored.ok ? success(id) : stored;
}

/** Looks at what another tool says of an incident, or takes it in as a new one, with the file itself if it is kept. */
export function importTold(
  asked: Asked,
  file: ExportFile,
  bytes: Uint8Array,
  ports: Ports,
): Result<ImportedIncident> {
  const choices = asked.told ?? NO_CHOICES;
  const settings = currentSettings(ports);
  if (!settings.ok) return settings;
  const zone = choices.zone ?? settings.value.zone;
  if (!isZone(zone)) return refuse(asked.name, `There is no time zone “${zone.slice(0, 40)}”.`);
  const day = dayOf(choices, zone, ports);
  if (!day.ok) return refuse(asked.name, day.error.message);
  const read = readExport(file, { zone, day: day.value, said: { zone: null, day: null } }, choices.format);
  const isStray = file.json === undefined && !beginsAsJson(file.text);
  if (!read.ok && isStray && /\.upfront$/i.test(asked.name))
    return failure(
      'bad-input',
      `${asked.name} is not an Upfront file: it is something else with that name. Nothing was imported.`,
    );
  if (!read.ok) return refuse(asked.name, read.message);
  const found = read.value;
  const title = String(found.facts.find(({ key }) => key === 'title')?.value ?? '');
  const cameAs = ports.store.attachments.keeperOf(bytes);
  if (!cameAs.ok) return cameAs;
  const report = {
    title,
    versions: 0,
    files: 0,
    known: 'new',
    differs: [],
    revision: null,
    told: found,
    cameAs: cameAs.value,
  } as const;
  if (asked.mode === 'look') return success({ ...report, id: null });
  const open = openEnds(found, choices);
  if (open !== null) return refuse(asked.name, open);
  const taken = takeIn(found, asked, choices, bytes, ports);
  return taken.ok ? success({ ...report, id: taken.value }) : taken;
}
