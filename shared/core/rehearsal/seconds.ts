/** "2:05", "0:47", "1:02:00": whole seconds as a clock shows them; never negative. */
export function printSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60];
  const tail = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** "12 s behind", "8 s ahead", "on time": within two seconds nobody hears a difference. */
export function printBehind(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (Math.abs(seconds) <= 2) return 'On time';
  return seconds > 0 ? `${seconds} s behind` : `${-seconds} s ahead`;
}
