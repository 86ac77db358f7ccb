/**
 * Returns the value when it is a safe integer; throws a RangeError that names the value otherwise.
 * Every amount in the record is an integer of its smallest unit, so a sum can never drift by a cent.
 */
export function guardInteger(value: number, what: string): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${what} is not a whole number in range: ${value}`);
  return value === 0 ? 0 : value;
}
