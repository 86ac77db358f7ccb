import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../../main/app/ports.ts';
import { writeBundle } from '../../../main/export/bundle/write-bundle.ts';
import { readBundle } from '../../../main/import/bundle/read-bundle.ts';
import { answerOf, errorOf, incidentWith, newFolder } from '../../store/parts/workshop.ts';

const record = incidentWith('i1', { title: 'Card payments failed' });
const bundle: Bundle = {
  record,
  versions: [
    {
      name: 'Sent to the CEO',
      note: 'With Legal’s words',
      final: true,
      frozenAt: '2026-06-03T16:00:00.000Z',
      record: incidentWith('i1', { title: 'Card payments fail' }),
    },
  ],
  files: [
    { id: 'f2', name: '../../graph.png', content: new Uint8Array([1, 2, 3]) },
    { id: 'f1', name: 'con', content: new Uint8Array(0) },
  ],
};
const bytes = writeBundle(bundle);

/** The file with some of its entries changed, as a zip program would write it. */
function changed(change: (entries: Record<string, Uint8Array>) => Zippable): Uint8Array {
  return zipSync(change(unzipSync(bytes)));
}
function withManifest(change: (manifest: Record<string, unknown>) => unknown): Uint8Array {
  return changed((entries) => {
    const text = new TextDecoder().decode(entries['manifest.json']);
    return { ...entries, 'manifest.json': strToU8(JSON.stringify(change(JSON.parse(text)))) };
  });
}
const problemOf = (given: Uint8Array) => errorOf(readBundle(given, 'a.upfront'));

describe('an Upfront file', () => {
  it('comes back whole, and has the same bytes each time', () => {
    const { files, ...rest } = answerOf(readBundle(bytes, 'a.upfront'));
    expect(rest).toEqual({ record, versions: bundle.versions });
    expect(files.map(({ id, name, content }) => [id, name, [...content]])).toEqual([
      ['f1', 'con', []],
      ['f2', '../../graph.png', [1, 2, 3]],
    ]);
    expect(Buffer.compare(writeBundle({ ...bundle, files: bundle.files.toReversed() }), bytes)).toBe(0);
  });

  it('opens with any unzip program, under names every system takes', () => {
    const path = join(newFolder(), 'a.zip');
    writeFileSync(path, bytes);
    const names = execFileSync('python3', ['-m', 'zipfile', '-l', path], { encoding: 'utf8' });
    expect(names.match(/^\S.*?(?= {2,})/gm)).toEqual([
      'File Name',
      'manifest.json',
      'incident.json',
      'versions/1.json',
      'attachments/001 _con.bin',
      'attachments/002 graph.png',
    ]);
    expect(names).toContain('1980-01-01 00:00:00');
  });

  it('may be a record in JSON, with a mark in front or without', () => {
    const json = strToU8(JSON.stringify(record));
    for (const given of [json, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), json])])
      expect(answerOf(readBundle(given, 'incident.json'))).toEqual({ record, versions: [], files: [] });
  });
});

describe('what is refused, each in one sentence that names the file', () => {
  const LYING = Buffer.from(bytes);
  // The size the list claims for the first entry, one byte off.
  LYING.writeUInt32LE(
    LYING.readUInt32LE(LYING.indexOf('PK\x01\x02') + 24) - 1,
    LYING.indexOf('PK\x01\x02') + 24,
  );

  it.each([
    ['nothing', new Uint8Array(0), 'bad-input', 'is empty'],
    ['some text', strToU8('hello'), 'bad-input', 'neither an Upfront file nor a record'],
    ['half of it', bytes.subarray(0, bytes.length / 2), 'damaged', 'damaged'],
    ['another zip', zipSync({ a: strToU8('a') }), 'bad-input', 'another kind of zip'],
    ['a list of another program', withManifest(() => ({ format: 'x' })), 'damaged', 'damaged'],
    [
      'a newer one',
      withManifest((all) => ({ ...all, version: 2 })),
      'newer-version',
      'newer version of Upfront',
    ],
    [
      'a part that was changed',
      changed((all) => ({ ...all, 'incident.json': strToU8('{}') })),
      'damaged',
      'damaged',
    ],
    ['a part that is gone', changed(({ 'versions/1.json': _, ...rest }) => rest), 'damaged', 'damaged'],
    ['a part too many', changed((all) => ({ ...all, '../../evil.sh': strToU8('x') })), 'damaged', 'damaged'],
    ['a size that is not true', LYING, 'damaged', 'damaged'],
    ['two parts of one name', twice(), 'bad-input', 'two files of one name'],
    ['more files than allowed', zipSync(many()), 'bad-input', '1,000 files'],
    [
      'a bomb of zeros',
      zipSync({ bomb: new Uint8Array(120 * 1024 * 1024) }, { level: 9 }),
      'bad-input',
      '100 MB',
    ],
  ] as const)('%s', (_what, given, code, words) => {
    const problem = problemOf(given);
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(words);
    expect(problem.message).toMatch(/^a\.upfront .*Nothing was imported\.$/);
    expect(problem.message).not.toMatch(/\n|\bat \S+:\d+/);
  });

  function many(): Zippable {
    return Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`f${index}`, new Uint8Array(0)]));
  }
  /** A zip with its last name overwritten by its first. */
  function twice(): Uint8Array {
    const zip = Buffer.from(zipSync({ aaa: strToU8('1'), bbb: strToU8('2') }));
    for (let at = zip.indexOf('bbb'); at >= 0; at = zip.indexOf('bbb')) zip.write('aaa', at);
    return zip;
  }

  it('a bomb that says it is small is not unpacked further than it says', () => {
    const bomb = Buffer.from(zipSync({ 'manifest.json': new Uint8Array(90 * 1024 * 1024) }, { level: 9 }));
    bomb.writeUInt32LE(10, bomb.indexOf('PK\x01\x02') + 24);
    const before = process.memoryUsage().rss;
    expect(problemOf(bomb).code).toBe('damaged');
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });

  it('every flip of a byte, every cut and any junk: a sentence or the whole, never another content', () => {
    const whole = JSON.stringify(answerOf(readBundle(bytes, 'a')));
    const flips = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(flips, ([at, by]) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ by;
        const read = readBundle(flipped, 'a');
        if (read.ok) expect(JSON.stringify(read.value)).toBe(whole);
      }),
      { numRuns: 2_000 },
    );
    for (let length = 0; length < bytes.length; length += 7)
      expect(readBundle(bytes.subarray(0, length), 'a').ok).toBe(false);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        (junk) => void readBundle(Buffer.concat([Buffer.from('PK'), junk]), 'a'),
      ),
    );
  });
});
