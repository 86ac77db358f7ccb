import type { Parsed } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { PAGE_SIZES, type Setup } from '../../shared/core/incident/incident.ts';
import { CURRENCIES } from '../../shared/core/incident/values/currency.ts';
import { isZone } from '../../shared/core/wording/zone.ts';
import { currencyOfZone } from '../../shared/core/wording/zone-money.ts';
import { paperOfZone } from '../../shared/core/wording/zone-paper.ts';
import type { Ports, UserSettings } from './ports.ts';

/** The person's settings; the host's until they change one. */
export function currentSettings({ store, defaultSettings }: Ports): Result<UserSettings> {
  const settings = store.settings.get();
  return settings.ok ? success({ ...defaultSettings, ...settings.value }) : settings;
}

/** What a new incident takes over from the settings; what the app does not know is left to the record's own default. */
export function setupFrom({ zone, currency, page, role }: UserSettings): Partial<Setup> {
  const money = CURRENCIES.find((code) => code === currency);
  const paper = PAGE_SIZES.find((size) => size === page);
  return {
    role,
    ...(isZone(zone) ? { zone } : {}),
    ...(money ? { currency: money } : {}),
    ...(paper ? { page: paper } : {}),
  };
}

function problemIn({ zone, currency }: UserSettings): string | null {
  if (!isZone(zone)) return `There is no time zone “${zone}”. Write it as in Europe/Berlin.`;
  if (!CURRENCIES.some((code) => code === currency))
    return `“${currency}” is not a currency Upfront counts in: ${CURRENCIES.join(', ')}.`;
  return null;
}

/**
 * The money and the paper of the zone that is set, each where that of the zone before held and nobody named another. A
 * zone of no place changes no paper.
 */
function ofTheZone(
  { zone }: Parsed<'settings.set'>,
  { currency, page, zone: before }: UserSettings,
  atFirst: UserSettings,
): Partial<UserSettings> {
  if (zone === undefined) return {};
  const paper = paperOfZone(zone);
  const wasOfTheZone = page === (paperOfZone(before) ?? atFirst.page);
  return {
    ...(currency === currencyOfZone(before) ? { currency: currencyOfZone(zone) } : {}),
    ...(paper !== null && wasOfTheZone ? { page: paper } : {}),
  };
}

/** Puts what changes over what holds. */
function change(changed: Parsed<'settings.set'>, ports: Ports): Result<UserSettings> {
  const current = currentSettings(ports);
  if (!current.ok) return current;
  const given = Object.entries(changed).filter(([, value]) => value !== undefined);
  const settings: UserSettings = {
    ...current.value,
    ...ofTheZone(changed, current.value, ports.defaultSettings),
    ...Object.fromEntries(given),
  };
  const problem = problemIn(settings);
  return problem === null ? ports.store.settings.set(settings) : failure('bad-input', problem);
}

function reset({ store, defaultSettings }: Ports): Result<UserSettings> {
  const gone = store.settings.set(null);
  return gone.ok ? success(defaultSettings) : gone;
}

type SettingsCall = Extract<keyof Handlers, `settings.${string}`>;

/** The person's settings; `bad-input` for a zone or currency the app does not know. */
export function settingsHandlers(ports: Ports): Pick<Handlers, SettingsCall> {
  return {
    'settings.get': () => currentSettings(ports),
    'settings.set': (changed) => change(changed, ports),
    'settings.reset': () => reset(ports),
  };
}
