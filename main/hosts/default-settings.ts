import type { UserSettings } from '../../shared/api/contract.ts';
import { PLANNED_PACE } from '../../shared/core/rehearsal/pace.ts';

/** Countries that print on Letter paper. */
const letterCountries = ['US', 'CA', 'MX', 'CL', 'CO', 'PH'];

const currencies: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  AU: 'AUD',
  CA: 'CAD',
  CH: 'CHF',
  JP: 'JPY',
  DE: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  AT: 'EUR',
  BE: 'EUR',
  IE: 'EUR',
  FI: 'EUR',
  PT: 'EUR',
};

/** What holds until the person changes it: the system's zone, and the money and paper of its country. */
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
    currency: currencies[region] ?? 'USD',
    page: letterCountries.includes(region) ? 'Letter' : 'A4',
    preparedBy: '',
    titlesAllowed: false,
    notificationsAllowed: false,
    spokenQuestions: false,
  };
}
