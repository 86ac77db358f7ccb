import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { CURRENCIES, PAGE_SIZES, type Setup } from '../../shared/core/incident/incident.ts';
import { isZone } from '../../shared/core/wording/zone.ts';
import type { Ports, UserSettings } from './ports.ts';

/** The person's settings; the host's until they change one. */
export function currentSettings({ store, defaultSettings }: Ports): Result<UserSettings> {
  const settings = store.settings.get();
  return settings.ok ? success({ ...defaultSettings, ...settings.value }) : settings;
}

/** What a new incident takes over from the settings; what the app does not know is left to the record's own default. */
export function setupFrom({ zone, currency, page }: UserSettings): Partial<Setup> {
  const money = CURRENCIES.find((code) => code === currency);
  const paper = PAGE_SIZES.find((size) => size === page);
  return {
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

export function settingsHandlers(ports: Ports): Pick<Handlers, 'settings.get' | 'settings.set'> {
  return {
    'settings.get': () => currentSettings(ports),
    'settings.set': (settings) => {
      const problem = problemIn(settings);
      return problem === null ? ports.store.settings.set(settings) : failure('bad-input', problem);
    },
  };
}
