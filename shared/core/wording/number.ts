/** "1,412": groups of three, comma, no locale data so that every host prints the same. */
export function printInteger(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return value < 0 ? `−${digits}` : digits;
}

/** At most `decimals` places, trailing zeros dropped: 18, 99.9, 0.14. */
export function printDecimal(value: number, decimals: number): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const kept = fraction.replace(/0+$/, '');
  const sign = value < 0 && Number(fixed) !== 0 ? '−' : '';
  return `${sign}${printInteger(Number(whole))}${kept ? `.${kept}` : ''}`;
}

const SCALES = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
] as const;

/** "397 million", "3.2 billion" when that loses nothing; all digits otherwise: 12,345,678. */
export function printLarge(value: number): string {
  for (const [size, word] of SCALES) {
    if (Math.abs(value) >= size && value % (size / 100) === 0)
      return `${printDecimal(value / size, 2)} ${word}`;
  }
  return printInteger(value);
}
