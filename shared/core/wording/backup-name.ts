/** Without its dot. */
export const BACKUP_ENDING = 'upfront-backup';

/** "Upfront backup 2026-11-22 0531 UTC" for an instant (ISO 8601, UTC). */
export function backupTitle(now: string): string {
  return `Upfront backup ${now.slice(0, 10)} ${now.slice(11, 16).replace(':', '')} UTC`;
}
