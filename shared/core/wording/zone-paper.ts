import type { PageSize } from '../incident/incident.ts';

/**
 * Places that print on Letter: the countries for which the Unicode CLDR names it (supplemental data, measurementData).
 * Their zones by the names of the time zone database, without the continent; Indiana, Kentucky and North Dakota whole.
 */
const letterZones: Readonly<Record<string, ReadonlySet<string>>> = {
  America: new Set(
    `Adak Anchorage Atikokan Atka Bahia_Banderas Belize Blanc-Sablon Bogota Boise Cambridge_Bay Cancun Caracas
    Chicago Chihuahua Ciudad_Juarez Coral_Harbour Costa_Rica Coyhaique Creston Dawson Dawson_Creek Denver Detroit
    Edmonton El_Salvador Ensenada Fort_Nelson Fort_Wayne Glace_Bay Goose_Bay Guatemala Halifax Hermosillo Indiana
    Indianapolis Inuvik Iqaluit Juneau Kentucky Knox_IN Los_Angeles Louisville Managua Matamoros Mazatlan Menominee
    Merida Metlakatla Mexico_City Moncton Monterrey Montreal New_York Nipigon Nome North_Dakota Ojinaga Panama
    Pangnirtung Phoenix Puerto_Rico Punta_Arenas Rainy_River Rankin_Inlet Regina Resolute Santa_Isabel Santiago
    Shiprock Sitka St_Johns Swift_Current Thunder_Bay Tijuana Toronto Vancouver Whitehorse Winnipeg Yakutat
    Yellowknife`.split(/\s+/),
  ),
  Asia: new Set(['Manila']),
  Pacific: new Set(['Honolulu', 'Johnston', 'Easter']),
};

/** Older names that begin with the country. */
const LETTER_COUNTRY = /^(?:US|Canada|Mexico|Chile)\//;
/** "UTC", "EST5EDT", "Etc/GMT+3": clocks of no place. */
const PLACELESS = /^(?:Etc\/|[^/]+$)/;

/** The paper of the place whose clocks the zone has; null where the zone names none. */
export function paperOfZone(zone: string): PageSize | null {
  if (PLACELESS.test(zone)) return null;
  const [continent = '', place = ''] = zone.split('/');
  return LETTER_COUNTRY.test(zone) || letterZones[continent]?.has(place) ? 'Letter' : 'A4';
}
