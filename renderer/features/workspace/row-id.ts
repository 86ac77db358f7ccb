/** Short and unique enough within one record. */
export function newRowId(): string {
  return crypto.randomUUID().slice(0, 8);
}
