import { type Read, read, unread } from '../incident/typed/read-result.ts';

const GAP = /^(?:|null|nan|none|nil|undefined|n\/a|na|-|–|[+-]?inf(?:inity)?)$/i;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const FORMULA = /^[=@]|^[+-][A-Za-z(]/;

/** What only a decimal comma explains: "12,5", "1.234,56", "0,250". */
const DECIMAL_COMMA = /^-?(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+|\d{1,3}(?:\.\d{3})+,\d+)$/;
/** What only a comma between thousands explains: "1,234.5", "1,234,567". */
const THOUSANDS_COMMA = /^-?\d{1,3}(?:,\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$/;
const EITHER = /^-?\d{1,3},\d{3}$/;
/** "1.234": a thousand in a German export; "0.234" can only be a fraction. */
const EITHER_POINT = /^[+-]?(?!0)\d{1,3}\.\d{3}$/;
const EUROPEAN = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const ENGLISH = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

type Style = 'plain' | 'european' | 'english' | 'unclear' | 'both';

/** How the numbers of a column are written: each alone may mean two things, all together seldom do. */
function styleOf(cells: readonly string[]): Style {
  const [european, english] = [DECIMAL_COMMA, THOUSANDS_COMMA].map((pattern) =>
    cells.some((cell) => pattern.test(cell)),
  );
  if (european && english) return 'both';
  if (european) return 'european';
  if (english) return 'english';
  const hasPoint = cells.some((cell) => cell.includes('.') && PLAIN.test(cell) && !EITHER_POINT.test(cell));
  // Beside a decimal point a comma divides thousands.
  if (cells.some((cell) => EITHER.test(cell))) return hasPoint ? 'english' : 'unclear';
  return !hasPoint && cells.some((cell) => EITHER_POINT.test(cell)) ? 'unclear' : 'plain';
}

/** How to write what could be a thousand or a fraction. */
function advice(cell: string): string {
  return cell.includes('.')
    ? 'export thousands without a point, and fractions with two digits'
    : 'export numbers without a comma';
}

function numberOf(cell: string, style: Style): number {
  if (style === 'european' && EUROPEAN.test(cell)) return Number(cell.replaceAll('.', '').replace(',', '.'));
  if (style === 'english' && ENGLISH.test(cell)) return Number(cell.replaceAll(',', ''));
  return PLAIN.test(cell) ? Number(cell) : Number.NaN;
}

/** True for a cell that a column of numbers may hold, a gap excepted. */
export function isNumber(cell: string): boolean {
  const text = cell.trim();
  return PLAIN.test(text) || EUROPEAN.test(text) || ENGLISH.test(text) || FORMULA.test(text);
}

/** True where a file says that nothing was recorded: an empty cell, "null", "NaN". */
export function isGap(cell: string): boolean {
  return GAP.test(cell.trim());
}

/**
 * The numbers of a column, with a decimal point or a decimal comma; null for a gap. A sentence for a formula, for text,
 * and for "1,234" or "1.234" where nothing tells whether that is a thousand. `lineOf` names the line of a cell.
 */
export function readNumbers(
  given: readonly string[],
  lineOf: (index: number) => string,
): Read<readonly (number | null)[]> {
  const cells = given.map((cell) => cell.trim());
  const style = styleOf(cells);
  const unclear = cells.findIndex((cell) => EITHER.test(cell) || EITHER_POINT.test(cell));
  const found = cells[unclear];
  if (style === 'unclear' && found !== undefined)
    return unread(`“${found}” (${lineOf(unclear)}) can be read in two ways: ${advice(found)}.`);
  if (style === 'both')
    return unread(
      'The numbers are written in two ways, some with a decimal comma, some with a decimal point.',
    );
  const values: (number | null)[] = [];
  for (const [index, cell] of cells.entries()) {
    if (FORMULA.test(cell) && !isGap(cell))
      return unread(
        `“${cell.slice(0, 40)}” (${lineOf(index)}) is a formula, not a number: export the values.`,
      );
    const value = isGap(cell) ? null : numberOf(cell, style);
    if (Number.isNaN(value))
      return unread(
        `“${cell.slice(0, 40)}” (${lineOf(index)}) is not a plain number: export it without a unit.`,
      );
    values.push(value);
  }
  return read(values);
}
