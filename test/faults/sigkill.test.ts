import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { answerOf, newFolder, open } from '../store/parts/workshop.ts';
import { outputOf, start } from './parts/child.ts';
import { recordOf } from './parts/record.ts';

const ROUNDS = 200;
/** Stores hit at the same time: one for each of two cores. */
const SIDE_BY_SIDE = 2;
/** Kills of one store before the next, new one takes its place: the making of a store is hit too. */
const PER_STORE = 10;

/** Saves until it is killed; answers the last revision it said was saved, 0 for none. */
async function killOnce(dataDir: string, round: number): Promise<number> {
  const child = start('save-loop.ts', [dataDir]);
  const output = outputOf(child);
  // Every fifth is hit while it starts, all others in the middle of saves.
  if (round % 5 === 0) await wait(Math.random() * 150);
  else if (child.stdout) await Promise.race([once(child.stdout, 'data'), output]);
  if (round % 5 !== 0) await wait(Math.random() * 40);
  child.kill('SIGKILL');
  // A number cut off by the kill has no line end, and was not acknowledged whole.
  const lines = (await output).split('\n').slice(0, -1);
  return Number(lines.at(-1) ?? 0);
}

/** The newest revision after the kill. Opening compares every row with its hash, as the store was not closed. */
function survey(dataDir: string): number {
  const { store, notices } = open(dataDir);
  const { incidents } = store;
  const [summary] = answerOf(incidents.list('', 1));
  const newest = summary ? answerOf(incidents.open('a')) : null;
  if (newest) expect(newest.document).toEqual(recordOf(newest.revision));
  expect(notices).toEqual([]);
  store.close();
  return newest?.revision ?? 0;
}

/** Acknowledged saves that are missing after this many kills of one store. */
async function lostAfter(kills: number): Promise<number> {
  const dataDir = newFolder();
  let lost = 0;
  let saves = 0;
  for (let round = 0; round < kills; round++) {
    const acknowledged = await killOnce(dataDir, round);
    const found = survey(dataDir);
    lost += Math.max(0, Math.max(acknowledged, saves) - found);
    saves = found;
  }
  expect(saves).toBeGreaterThan(kills);
  return lost;
}

async function hammer(): Promise<number> {
  let lost = 0;
  for (let round = 0; round < ROUNDS / SIDE_BY_SIDE; round += PER_STORE) lost += await lostAfter(PER_STORE);
  return lost;
}

describe('a kill in the middle of saves', () => {
  it(`loses no acknowledged save in ${ROUNDS} rounds`, async () => {
    expect(await Promise.all(Array.from({ length: SIDE_BY_SIDE }, hammer))).toEqual([0, 0]);
  }, 240_000);
});
