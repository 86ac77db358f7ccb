import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../main/store/open.ts';
import { answerOf, incidentWith, newFolder, withStore } from '../store/parts/workshop.ts';

const FLIPS = 400;
const PAGE = 4096;
const NAMES = ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch', 'Maple'];

/** A sealed store of eight incidents with history, each full of its own name. */
function plant(dataDir: string): void {
  withStore(dataDir, ({ incidents }) => {
    for (const name of NAMES) {
      const record = (round: number) =>
        incidentWith(name, {
          title: name,
          summary: `${name}${round} `.repeat(3_000),
          sideEffect: `${round}`,
        });
      answerOf(incidents.create(record(0), null));
      for (let round = 1; round < 4; round++) answerOf(incidents.save(name, round, record(round >> 1)));
    }
  });
}

/** The incident a page belongs to: the only name in it, and enough of it that nothing else can be there. */
function ownerOf(file: Buffer, offset: number): string | null {
  const page = file.toString('latin1', offset - (offset % PAGE), offset - (offset % PAGE) + PAGE);
  const [owner, ...others] = NAMES.filter((name) => page.split(name).length > 100);
  return owner !== undefined && others.length === 0 ? owner : null;
}

/** Bits spread evenly over the file, the same in every run. */
function positions(bits: number): readonly number[] {
  return Array.from({ length: FLIPS }, (_, index) =>
    Math.floor(((index + ((index * 7919) % 1000) / 1000) / FLIPS) * bits),
  );
}

/** All that is said when the store is opened with one bit flipped, and whether its words are still all right. */
function openFlipped(from: string, bit: number): readonly string[] {
  const dataDir = join(from, 'flipped');
  mkdirSync(dataDir);
  const file = readFileSync(join(from, 'upfront.db'));
  file.writeUInt8(file.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  writeFileSync(join(dataDir, 'upfront.db'), file);
  copyFileSync(join(from, 'upfront.tally'), join(dataDir, 'upfront.tally'));
  const opened = openStore({ dataDir });
  const said = opened.ok ? opened.notices : [opened.error.message];
  if (opened.ok) opened.store.close();
  rmSync(dataDir, { recursive: true });
  return said;
}

describe('a bit that flips on the disk', () => {
  it(`is noticed at the next start, ${FLIPS} times of ${FLIPS}, and the incident it hits is named`, () => {
    const from = newFolder();
    plant(from);
    const pristine = readFileSync(join(from, 'upfront.db'));
    let inRecords = 0;
    for (const bit of positions(pristine.length * 8)) {
      const said = openFlipped(from, bit).join(' ');
      expect(said, `bit ${bit}`).not.toBe('');
      const owner = ownerOf(pristine, bit >> 3);
      if (owner === null) continue;
      inRecords += 1;
      expect(said, `bit ${bit} in ${owner}`).toContain(owner);
    }
    expect(inRecords).toBeGreaterThan(FLIPS / 4);
  });
});
