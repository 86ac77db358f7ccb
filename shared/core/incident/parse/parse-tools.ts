import { regex } from '../../long-text.ts';
import { isZone } from '../../wording/zone.ts';

/** What is wrong and where, for one sentence: "facts.customers.low must be a whole number." */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Longest text one field may hold, in UTF-16 units; a longer one is refused whole, never cut. */
const MAX_TEXT = 100_000;
const MAX_PROBLEMS = 50;

/** Notes a problem; stops listing after the fiftieth, so that hostile input cannot make a huge answer. */
export function report(problems: Problem[], path: string, message: string): void {
  if (problems.length < MAX_PROBLEMS) problems.push({ path, message });
}

/** A word for what was found, safe for anything: turning a hostile object or a deep list into text would throw. */
export function describe(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `“${value.slice(0, 40)}”`;
  return Array.isArray(value) ? 'a list' : value === null ? 'nothing' : typeof value;
}

/** True for an object with fields; a list is none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands where nothing is known; hostile names are cut. */
export function reportUnknown(key: string, path: string, problems: Problem[]): void {
  const name = key.slice(0, 80);
  report(problems, path ? `${path}.${name}` : name, 'is not a known field');
}

/** Notes each field that the form does not know: nothing is dropped in silence. */
export function unknownKeys(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
  problems: Problem[],
): void {
  for (const key of Object.keys(value)) if (!known.includes(key)) reportUnknown(key, path, problems);
}

/** The text, or a problem and no text; absent counts as empty. `max` in UTF-16 units. */
export function readText(value: unknown, path: string, problems: Problem[], max = MAX_TEXT): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') {
    report(problems, path, 'must be text');
    return '';
  }
  if (value.length > max) report(problems, path, `has ${value.length} characters; the limit is ${max}`);
  return value;
}

const INSTANT = regex('')`
  ^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|
    2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z$
`;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for an ISO 8601 instant in UTC between the years 1900 and 2199 on a day that exists. */
export function isInstant(value: string): boolean {
  if (!INSTANT.test(value)) return false;
  const day = Number(value.slice(8, 10));
  // Every month has them; a record holds hundreds of moments and is checked at every save.
  if (day <= 28) return true;
  const [year, month] = [Number(value.slice(0, 4)), Number(value.slice(5, 7))];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0));
}

/** The instant (ISO 8601, UTC), or a problem and no text. */
export function readInstant(value: unknown, path: string, problems: Problem[]): string {
  if (typeof value === 'string' && isInstant(value)) return value;
  report(problems, path, 'must be a moment such as 2026-06-03T14:02:00Z');
  return '';
}

/** The IANA zone, or a problem and UTC. */
export function readZone(value: unknown, path: string, problems: Problem[]): string {
  if (typeof value === 'string' && isZone(value)) return value;
  report(problems, path, `is not a time zone: ${describe(value)}`);
  return 'UTC';
}

/** The value when it is one of the options; a problem and the first option otherwise. */
export function readOption<T extends string>(
  value: unknown,
  options: readonly T[],
  path: string,
  problems: Problem[],
): T {
  const found = options.find((option) => option === value);
  if (found === undefined) report(problems, path, `must be one of ${options.join(', ')}`);
  return found ?? (options[0] as T);
}
