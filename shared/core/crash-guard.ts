/** Crashes of the page within this time, in milliseconds, that mean it will not come up again. */
const span = 60_000;
const most = 3;

/**
 * Whether to load the page again after a crash: yes, unless it is the third within a minute.
 * @param crashes times of the crashes so far, in milliseconds, this one last
 */
export function worthReloading(crashes: readonly number[]): boolean {
  const latest = crashes.at(-1) ?? 0;
  return crashes.filter((at) => latest - at < span).length < most;
}
