const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * "14:03" on the wall clock of this machine. Not by the system's formatter: its first use reads tables for
 * longer than a whole screen takes to draw.
 */
export function clockHere(moment: Date): string {
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}
