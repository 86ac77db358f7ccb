import papaparse from 'papaparse';
import { failure, type Result, success, type TableFiles } from '../app/ports.ts';

/** A cell a spreadsheet would run as a formula; written with an apostrophe in front, read without it. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** The row, from 1, in which the bytes stop being UTF-8. */
function rowOfBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}

/** Spreadsheets write UTF-8, or UTF-16 with its mark. What is neither is refused: guessing would change words. */
function decode(bytes: Uint8Array): Result<string> {
  if (startsWith(bytes, 0x50, 0x4b))
    return failure('bad-input', 'This is a workbook, not a CSV file. In Excel, save it as “CSV UTF-8”.');
  const utf16 = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : null;
  try {
    return success(new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes));
  } catch {
    const where = utf16 ? '' : ` (row ${rowOfBadByte(bytes)})`;
    return failure('bad-input', `The file is not UTF-8 text${where}. In Excel, save it as “CSV UTF-8”.`);
  }
}

const NOT_CLOSED: ReadonlySet<string> = new Set(['MissingQuotes', 'InvalidQuotes']);

/** The sign between the cells is the one the first row has most of outside its quotes. */
function delimiterOf(text: string): string {
  const head = (/^[^\r\n]*/.exec(text)?.[0] ?? '').slice(0, 10_000).replaceAll(/"[^"]*"/g, '');
  const counts = ['\t', ',', ';'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).sign;
}

function read(bytes: Uint8Array, mostRows: number): Result<readonly (readonly string[])[]> {
  const text = decode(bytes);
  if (!text.ok) return text;
  const { data, errors } = papaparse.parse<string[]>(text.value.replaceAll(/\r\n?/g, '\n'), {
    delimiter: delimiterOf(text.value),
    newline: '\n',
  });
  const broken = errors.find(({ code }) => NOT_CLOSED.has(code));
  if (broken)
    return failure('bad-input', `Row ${(broken.row ?? 0) + 1} has a quotation mark that is not closed.`);
  if (!/[^\s,;"]/.test(text.value)) return failure('bad-input', 'The file is empty.');
  if (data.length > mostRows)
    return failure('bad-input', `The file has ${data.length} rows; at most ${mostRows} can be read.`);
  return success(data.map((row) => row.map((cell) => (GUARDED.test(cell) ? cell.slice(1) : cell))));
}

/** With the mark that Excel needs to read UTF-8, and the line ends of the standard (RFC 4180). */
function write(rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.map((row) => [...row]);
  return new TextEncoder().encode(
    `\ufeff${papaparse.unparse(cells, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`,
  );
}

export const csvTables: TableFiles = { read, write };
