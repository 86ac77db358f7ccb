import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTables } from '../../main/import/csv-tables.ts';
import { answerOf, errorOf } from '../store/parts/workshop.ts';

const read = (text: string | Uint8Array) => answerOf(csvTables.read(Buffer.from(text as string), 60_000));
const refused = (bytes: Uint8Array | string) =>
  errorOf(csvTables.read(Buffer.from(bytes as string), 60_000)).message;
const written = (rows: readonly (readonly string[])[]) => Buffer.from(csvTables.write(rows)).toString();

describe('a CSV file', () => {
  it('is read as spreadsheets write it: commas, semicolons, tabs; any line end; with or without mark', () => {
    const rows = [
      ['term', 'plain; words'],
      ['blip', 'a, "b"\nc'],
    ];
    expect(read('term,plain; words\nblip,"a, ""b""\nc"')).toEqual(rows);
    expect(read('\ufeffterm;"plain; words"\r\nblip;"a, ""b""\nc"\r\n')).toEqual([...rows, ['']]);
    expect(read('term\tplain; words\rblip\t"a, ""b""\nc"')).toEqual(rows);
  });

  it('is read in UTF-16 too, as Excel writes “Unicode text”', () => {
    const little = Buffer.from('\ufeffterm\tWörter\r\n', 'utf16le');
    expect(read(little)[0]).toEqual(['term', 'Wörter']);
    expect(read(Buffer.from(little).swap16())[0]).toEqual(['term', 'Wörter']);
  });

  it('is refused in one sentence when it is none', () => {
    expect(refused(Buffer.from('term,plain\nblip,x\nfür,y', 'latin1'))).toBe(
      'The file is not UTF-8 text (row 3). In Excel, save it as “CSV UTF-8”.',
    );
    expect(refused(Buffer.from([0xff, 0xfe, 0x00]))).toContain('is not UTF-8 text.');
    expect(refused('PK\u0003\u0004')).toContain('is a workbook');
    expect(refused(' \r\n,,\n')).toBe('The file is empty.');
    expect(refused('a,b\n1,2\n"open,3\n')).toBe('Row 3 has a quotation mark that is not closed.');
    expect(refused('a,b\n'.repeat(60_001))).toContain('at most 60000');
  });

  it('is written for Excel and never runs as a formula', () => {
    const rows = [
      ['term', '=1+2'],
      ['@SUM(A1)', 'über; "x"'],
      ['-5', "'+x"],
    ];
    const lines = [`term,"'=1+2"`, `"'@SUM(A1)","über; ""x"""`, `"'-5","''+x"`];
    expect(written(rows)).toBe(`\ufeff${lines.join('\r\n')}\r\n`);
  });

  it('comes back as it was written', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=cmd', '\t', '"', '\n', ';', "'=a", "'"));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (some) => {
        const table = [['head', 'more'], ...some.map((row) => row.map((text) => `${text}.`))];
        expect(read(csvTables.write(table)).slice(0, -1)).toEqual(table);
      }),
    );
  });

  it('with thirty thousand rows is read whole', () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => [`term ${index}`, `plain, ${index}`]);
    expect(read(csvTables.write([['term', 'plain'], ...rows]))).toHaveLength(30_002);
  });
});
