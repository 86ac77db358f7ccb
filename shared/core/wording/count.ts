import { printInteger } from './number.ts';

/** How many of what: "1 save", "3,200 saves"; with its own plural "1 try", "2 tries", or "1 item is", "2 items are". */
export function printCount(count: number, one: string, many = `${one}s`): string {
  return `${printInteger(count)} ${count === 1 ? one : many}`;
}
