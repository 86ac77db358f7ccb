import type { UserSettings } from '../../shared/api/contract.ts';
import { PLANNED_PACE } from '../../shared/core/rehearsal/pace.ts';
import { currencyOfZone } from '../../shared/core/wording/zone-money.ts';
import { paperOfCountry, paperOfZone } from '../../shared/core/wording/zone-paper.ts';
import { systemZone } from './system-zone.ts';

interface Surroundings {
  readonly timeZone: string;
  readonly locale: string;
}

/** The locale of this computer is looked for where the zone does not say enough. */
const here = (): Surroundings => ({
  timeZone: systemZone(),
  get locale() {
    return globalThis.navigator?.language ?? Intl.DateTimeFormat().resolvedOptions().locale;
  },
});

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
    page: paperOfZone(timeZone) ?? paperOfCountry(new Intl.Locale(from.locale).region ?? ''),
    preparedBy: '',
    titlesAllowed: false,
    notificationsAllowed: false,
    spokenQuestions: false,
  };
}
