import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepTally, readTally } from '../../main/store/file/tally.ts';
import { newFolder } from './parts/workshop.ts';

describe('the tally beside the store', () => {
  it('counts saves, unsealed until the store is closed', () => {
    const path = join(newFolder(), 'upfront.tally');
    expect(readTally(path)).toBeNull();
    const tally = keepTally(path, 7);
    expect(readTally(path)).toEqual({ saves: 7, seal: null });
    tally.note(8);
    expect(readTally(path)).toEqual({ saves: 8, seal: null });
    tally.seal({ saves: 9, seal: 'ab'.repeat(32) });
    expect(readTally(path)).toEqual({ saves: 9, seal: 'ab'.repeat(32) });
    keepTally(path, 9).seal({ saves: 9, seal: null });
    expect(readTally(path)).toEqual({ saves: 9, seal: null });
  });

  it('counts for nothing once it is damaged', () => {
    const path = join(newFolder(), 'upfront.tally');
    keepTally(path, 7).seal({ saves: 7, seal: null });
    writeFileSync(path, readFileSync(path, 'latin1').replace('saves', 'sbves'));
    expect(readTally(path)).toBeNull();
  });
});
