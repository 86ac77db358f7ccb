import type { UserSettings } from '../../shared/api/contract.ts';
import { PLANNED_PACE } from '../../shared/core/rehearsal/pace.ts';
import { currencyOfZone } from '../../shared/core/wording/zone-money.ts';
import { paperOfZone } from '../../shared/core/wording/zone-paper.ts';
import { systemZone } from './system-zone.ts';

interface Surroundings {
  readonly timeZone: string;
  readonly locale: string;
}

/** The language and region of this computer's account; asked for where the zone does not say enough. */
const systemLocale = (): string =>
  globalThis.navigator?.language ?? Intl.DateTimeFormat().resolvedOptions().locale;

const here = (): Surroundings => ({
  timeZone: systemZone(),
  get locale() {
    return systemLocale();
  },
});

/** Countries that print on Letter paper, for a zone of no place. */
const letterCountries = ['US', 'CA', 'MX', 'CL', 'CO', 'PH'];

function paperOfLocale(locale: string): string {
  return letterCountries.includes(new Intl.Locale(locale).region ?? '') ? 'Letter' : 'A4';
}

/** What holds until the person changes it: the system's zone, its money and its paper. */
export function defaultSettings(from: Surroundings = here()): UserSettings {
  const { timeZone } = from;
  return {
    theme: 'system',
    textSize: 100,
    pace: PLANNED_PACE,
    role: 'SRE',
    zone: timeZone,
    currency: currencyOfZone(timeZone),
    page: paperOfZone(timeZone) ?? paperOfLocale(from.locale),
    preparedBy: '',
    titlesAllowed: false,
    notificationsAllowed: false,
    spokenQuestions: false,
  };
}
