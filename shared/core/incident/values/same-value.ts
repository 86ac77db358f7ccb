function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => isSameValue(value, b[index]));
}

function countKeys(value: object): number {
  let keys = 0;
  for (const _ in value) keys += 1;
  return keys;
}

/** True when two JSON values say the same, in whatever order their keys stand. Goes as deep as the first does. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && isSameList(a, b);
  for (const key in a) {
    if (a[key] === b[key]) continue;
    // What every object inherits is nothing that it says.
    if (!Object.hasOwn(b, key) || !isSameValue(a[key], b[key])) return false;
  }
  return countKeys(a) === countKeys(b);
}
