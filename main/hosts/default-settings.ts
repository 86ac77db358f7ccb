import type { UserSettings } from '../../shared/api/contract.ts';
import { PLANNED_PACE } from '../../shared/core/rehearsal/pace.ts';
import { currencyOfZone } from '../../shared/core/wording/zone-money.ts';
import { paperOfCountry, paperOfZone } from '../../shared/core/wording/zone-paper.ts';

/** What holds until the person changes it: the system's zone, its money and its paper. */
export function defaultSettings(
  {
    locale,
    timeZone,
  }: {
    readonly locale: string;
    readonly timeZone: string;
  } = Intl.DateTimeFormat().resolvedOptions(),
): UserSettings {
  const { region = '' } = new Intl.Locale(locale);
  return {
    theme: 'system',
    textSize: 100,
    pace: PLANNED_PACE,
    role: 'SRE',
    zone: timeZone,
    currency: currencyOfZone(timeZone),
    page: paperOfZone(timeZone) ?? paperOfCountry(region),
    preparedBy: '',
    titlesAllowed: false,
    notificationsAllowed: false,
    spokenQuestions: false,
  };
}
