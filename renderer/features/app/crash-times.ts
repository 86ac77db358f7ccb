/** Where the times of crashes outlive a reload; the browser forgets them with the tab. */
const KEY = 'upfront-crashes';
/** So many are enough to see a loop. */
const KEPT = 5;

function read(storage: Pick<Storage, 'getItem'>): readonly number[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((at) => typeof at === 'number') : [];
  } catch {
    return [];
  }
}

/** Notes a crash at this moment (milliseconds); answers the last ones, this one last. */
export function noteCrash(storage: Pick<Storage, 'getItem' | 'setItem'>, now: number): readonly number[] {
  const crashes = [...read(storage), now].slice(-KEPT);
  storage.setItem(KEY, JSON.stringify(crashes));
  return crashes;
}

/** Places in the program, without the message: it may quote what the person wrote. */
export function placesOf(error: unknown): readonly string[] {
  const { stack = '', message = '' } = error instanceof Error ? error : {};
  const places = stack
    // A message of several lines may look like places.
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .map((line) => line.trim().slice(0, 300))
    .slice(0, 40);
  return places.length > 0 ? places : ['at a place it does not tell'];
}
