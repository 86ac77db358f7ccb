import { CURRENCIES, type Currency } from '../incident/values/currency.ts';

/** Time zones of the countries whose money a brief counts in beside dollars; Australia has only its own. */
const zonesOf: Readonly<Partial<Record<Currency, string>>> = {
  EUR: `Europe/Amsterdam Europe/Andorra Europe/Athens Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Dublin
    Europe/Helsinki Europe/Lisbon Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn
    Europe/Monaco Europe/Paris Europe/Podgorica Europe/Riga Europe/Rome Europe/San_Marino Europe/Sofia Europe/Tallinn
    Europe/Vatican Europe/Vienna Europe/Vilnius Europe/Zagreb Asia/Nicosia Atlantic/Azores Atlantic/Canary
    Atlantic/Madeira`,
  GBP: 'Europe/London Europe/Belfast Europe/Guernsey Europe/Isle_of_Man Europe/Jersey',
  CHF: 'Europe/Zurich Europe/Vaduz Europe/Busingen',
  CAD: `America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns
    America/Regina America/Moncton America/Whitehorse America/Yellowknife America/Iqaluit`,
  JPY: 'Asia/Tokyo',
};

/** The money of the place whose clocks the zone has; dollars where the table does not name it. */
export function currencyOfZone(zone: string): Currency {
  if (zone.startsWith('Australia/')) return 'AUD';
  return CURRENCIES.find((code) => zonesOf[code]?.split(/\s+/).includes(zone)) ?? 'USD';
}
