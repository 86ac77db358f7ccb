import type { ExportedFile, TakenStyle } from '../../shared/api/answers.ts';
import type { Parsed } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import type { Read } from '../../shared/core/incident/typed/read-result.ts';
import { readAccent } from '../../shared/core/style/accent.ts';
import { type HouseStyle, PLAIN_STYLE } from '../../shared/core/style/house-style.ts';
import type { Logo } from '../../shared/core/style/logo.ts';
import { printStyleFile, readAlt } from '../../shared/core/style/style-file.ts';
import { bytesOf } from './base64.ts';
import { placeFor } from './export-place.ts';
import type { Ports } from './ports.ts';
import { currentSettings } from './settings.ts';
import { readLogo, readStyle } from './style-file.ts';
import { writeExport } from './write-export.ts';

/** In the log of exports the house style stands where an incident's id would. */
const LOGGED_AS = 'house style';

/** The house style; the plain one until somebody changes it. */
export function currentStyle({ store }: Pick<Ports, 'store'>): Result<HouseStyle> {
  const kept = store.style.get();
  return kept.ok ? success({ ...PLAIN_STYLE, ...kept.value }) : kept;
}

type Changed = Parsed<'style.set'>;

const resultOf = <T>(read: Read<T>): Result<T> =>
  read.ok ? success(read.value) : failure('bad-input', read.message);

/** The logo after the change: another picture, other words for the one that is there, none. */
function changedLogo({ logo, alt }: Changed, now: Logo | null, { readPicture }: Ports): Result<Logo | null> {
  if (logo === null) return success(null);
  const typed = logo?.alt ?? alt;
  const words = typed === undefined ? success(now?.alt ?? '') : resultOf(readAlt(typed));
  if (!words.ok) return words;
  if (logo) return readLogo({ base64: logo.base64, alt: words.value }, readPicture);
  return success(now && { ...now, alt: words.value });
}

/** Puts what changes over what holds, all of it or nothing. */
function change(changed: Changed, ports: Ports): Result<HouseStyle> {
  const now = currentStyle(ports);
  if (!now.ok) return now;
  const accent =
    changed.accent === undefined ? success(now.value.accent) : resultOf(readAccent(changed.accent));
  if (!accent.ok) return accent;
  const logo = changedLogo(changed, now.value.logo, ports);
  if (!logo.ok) return logo;
  const { headings = now.value.headings, body = now.value.body } = changed;
  const { mark = now.value.mark, markPlace = now.value.markPlace, language = now.value.language } = changed;
  const chosen = { headings, body, mark, markPlace, language };
  return ports.store.style.set({ accent: accent.value, logo: logo.value, ...chosen });
}

function parseJson(bytes: Uint8Array): Result<unknown> {
  try {
    return success(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return failure('bad-input', 'It is not JSON, or damaged.');
  }
}

const refuse = (message: string): Result<never> =>
  failure('bad-input', `The file was not taken over: ${message} The house style is as it was.`);

/** Takes a house style over from a file; the paper goes to the settings, where new incidents find it. */
function take({ base64 }: Parsed<'style.import'>, ports: Ports): Result<TakenStyle> {
  const bytes = bytesOf(base64);
  if (bytes === null) return refuse('it did not arrive whole.');
  const json = parseJson(bytes);
  if (!json.ok) return refuse(json.error.message);
  const read = readStyle(json.value, ports.readPicture);
  if (!read.ok) return refuse(read.error.message);
  const { style, page } = read.value;
  const settings = currentSettings(ports);
  if (!settings.ok) return settings;
  const kept = ports.store.style.set(style);
  if (!kept.ok) return kept;
  const paper = page === null ? settings : ports.store.settings.set({ ...settings.value, page });
  return paper.ok ? success({ style, page }) : paper;
}

async function write({ path, keep }: Parsed<'style.export'>, ports: Ports): Promise<Result<ExportedFile>> {
  const [style, settings] = [currentStyle(ports), currentSettings(ports)];
  if (!style.ok) return style;
  if (!settings.ok) return settings;
  const wanted = { incidentId: LOGGED_AS, title: 'House style', extension: 'json' };
  const place = await placeFor(wanted, path, ports, keep);
  if (!place.ok) return place;
  const bytes = new TextEncoder().encode(printStyleFile(style.value, settings.value.page));
  return await writeExport(
    { path: place.value, bytes, notes: [], incidentId: LOGGED_AS, revision: 0 },
    ports,
  );
}

function reset({ store }: Ports): Result<HouseStyle> {
  const gone = store.style.set(null);
  return gone.ok ? success(PLAIN_STYLE) : gone;
}

type StyleCall = Extract<keyof Handlers, `style.${string}`>;

/** The house style; `bad-input` for a colour that cannot be read on white, or a picture that is none. */
export function styleHandlers(ports: Ports): Pick<Handlers, StyleCall> {
  return {
    'style.get': () => currentStyle(ports),
    'style.set': (changed) => change(changed, ports),
    'style.reset': () => reset(ports),
    'style.import': (given) => take(given, ports),
    'style.export': (wish) => write(wish, ports),
  };
}
