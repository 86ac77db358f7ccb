import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { type Row, row } from '../../../shared/core/incident/lists.ts';
import { parseIncident } from '../../../shared/core/incident/parse/parse.ts';
import { range } from '../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { readyClock } from '../../../shared/core/rehearsal/clock-state.ts';
import { compareRuns, slotSeconds, talkSeconds } from '../../../shared/core/rehearsal/compare-runs.ts';
import { measuredPace, ownPace, secondsAloud } from '../../../shared/core/rehearsal/pace.ts';
import { readRun, readRuns } from '../../../shared/core/rehearsal/read-run.ts';
import { planOf, promptScript, scriptVersion } from '../../../shared/core/rehearsal/script.ts';
import { changedBlocks, changedSince } from '../../../shared/core/rehearsal/stale.ts';
import { lacksOfRun } from '../../../shared/core/rehearsal/within-slot.ts';
import { runRow } from '../../../shared/core/rehearsal/write-run.ts';
import { CUT_KEYS } from '../../../shared/core/script/cuts.ts';
import { compileVocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import { deriveWorkbook } from '../../../shared/core/workbook.ts';
import { modelIncident } from '../model-incident.ts';
import { plan, play } from './plans.ts';

const script = (incident: Incident, only?: ReadonlySet<'state'>) =>
  promptScript(buildBrief(incident, BRIEF_SETTINGS), incident, '5m', only);

const ended = play(readyClock(plan), [
  [0, 'start'],
  [18.2, 'next'],
  [20, 'question', { question: 'own one' }],
  [23, 'think-end'],
  [41, 'answer-end', { score: 'weak' }],
  [45, 'pause'],
  [50, 'resume'],
  [60, 'one-minute'],
  [85, 'next'],
  [95, 'next'],
  [114, 'next'],
]);
const kept = runRow('r1', ended, script(modelIncident), modelIncident);

describe('a kept run', () => {
  it('says block by block what was planned and what it took', () => {
    expect(readRun(kept)).toMatchObject({
      cut: '5m',
      startedAt: '2026-06-03T14:00:00Z',
      blocks: [
        { key: 'state', targetSeconds: 20, actualSeconds: 18.2, words: 40, said: true, lastMinute: false },
        { key: 'ask', actualSeconds: 15.8, said: false, lastMinute: false },
        { key: 'state', targetSeconds: 30, actualSeconds: 25, lastMinute: true },
        { key: 'data', actualSeconds: 10 },
        { key: 'ask', actualSeconds: 19 },
      ],
      pauses: [{ lap: 'ask', kind: 'pause', seconds: 5 }],
      interruptions: [
        { question: 'own one', lap: 'ask', thinkingSeconds: 3, answerSeconds: 18, score: 'weak' },
      ],
      askSeconds: 109,
      score: null,
    });
  });

  it('comes through the record and its parser unchanged', () => {
    const incident = applyEdit(modelIncident, { kind: 'row-add', list: 'runs', row: kept });
    const parsed = parseIncident(JSON.parse(JSON.stringify(incident)));
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && parsed.incident.lists.runs).toEqual([kept]);
  });

  it('leaves out lines that are no such lines; without a block it is no run', () => {
    const lines = ['', 'state 20 x 40 said plan', 'nobody 1 2 3 said plan', 'risk 10.0 9.0 12 said plan'];
    const one = row('runs', 'r', { cut: '2m', startedAt: stamp('2026-06-03T14:00:00Z'), blocks: lines });
    expect(readRun(one)?.blocks.map(({ key }) => key)).toEqual(['risk']);
    expect(readRun({ ...one, blocks: lines.slice(0, 3) })).toBeNull();
    expect(readRuns([row('runs', 'empty'), one]).map(({ id }) => id)).toEqual(['r']);
  });
});

describe('the pace', () => {
  it('is the words over the talk of the blocks said to their end', () => {
    // 40 + 60 + 20 + 40 words in 18.2 + 25 + 10 + 19 seconds
    expect(measuredPace(ended)).toBe(Math.round((160 * 60) / 72.2));
    expect(
      measuredPace(
        play(readyClock(plan), [
          [0, 'start'],
          [30, 'end'],
        ]),
      ),
    ).toBeNull();
  });

  const paces = (...all: readonly number[]) =>
    all.map((wordsPerMinute, index) => ({ startedAt: `2026-06-0${index + 1}T14:00:00Z`, wordsPerMinute }));

  it('is the plan’s until three runs were measured, then the middle of the last five', () => {
    expect(ownPace(paces(150, 150))).toEqual({ wordsPerMinute: 130, low: 110, high: 160, own: false });
    expect(ownPace(paces(150, 150), 145).wordsPerMinute).toBe(145);
    expect(ownPace(paces(300, 20, 150, 140, 160))).toEqual({
      wordsPerMinute: 150,
      low: 140,
      high: 160,
      own: true,
    });
    expect(ownPace(paces(90, 100, 120, 120, 125, 130))).toMatchObject({
      wordsPerMinute: 120,
      low: 100,
      high: 130,
    });
  });

  it('gives words their time aloud in whole seconds', () => {
    expect(secondsAloud(130, 130)).toBe(60);
    expect(secondsAloud(33, 130)).toBe(15);
    expect(secondsAloud(33, 110)).toBe(18);
    expect(secondsAloud(0, 130)).toBe(0);
  });

  it('is that of the last rehearsals by their time, whatever incident they were of', () => {
    const all = paces(90, 100, 120, 120, 125, 130);
    expect(ownPace(all.toReversed())).toEqual(ownPace(all));
  });
});

describe('runs side by side', () => {
  const runs = [20, 26, 22].map((seconds, index) => {
    const state = play(readyClock(plan), [
      [0, 'start'],
      [seconds, 'next'],
      [seconds + 10, 'end'],
    ]);
    return { ...runRow(`r${index}`, state, script(modelIncident), modelIncident) };
  });
  const read = readRuns(runs);

  it('are compared block by block, with the trend to the target', () => {
    expect(compareRuns(read)).toEqual([
      { key: 'state', targetSeconds: 20, actual: [20, 26, 22], nearer: 4 },
      { key: 'ask', targetSeconds: 20, actual: [10, 10, 10], nearer: 0 },
    ]);
    expect(compareRuns([])).toEqual([]);
  });

  it('tell talk and slot apart', () => {
    const run = readRun(kept);
    expect(run && talkSeconds(run)).toBeCloseTo(88, 5);
    expect(run && slotSeconds(run)).toBeCloseTo(109, 5);
  });
});

describe('a run and the facts it spoke', () => {
  const run = readRun(kept);
  if (!run) throw new Error('The run was not read.');
  // As many words as before: else the talk has room for another sentence elsewhere.
  const changed = applyEdit(modelIncident, {
    kind: 'fact',
    key: 'customers',
    value: range('count', 3_900, 4_100, 4_400),
  });

  it('is right while they stay', () => {
    expect(changedSince(run, modelIncident)).toEqual([]);
    expect([...changedBlocks(run, script(modelIncident), modelIncident)]).toEqual([]);
  });

  it('goes stale with one, and names what to say again', () => {
    const facts = changedSince(run, changed);
    expect(facts.map(({ chip }) => chip.split(':')[0])).toContain('customers');
    const blocks = changedBlocks(run, script(changed), changed);
    expect(blocks.has('state')).toBe(true);
    expect(blocks.has('next')).toBe(false);
    expect(scriptVersion(script(changed))).not.toBe(run.scriptVersion);
  });

  it('is brought up to date by saying only these', () => {
    const only = promptScript(
      buildBrief(changed, BRIEF_SETTINGS),
      changed,
      '5m',
      changedBlocks(run, script(changed), changed),
    );
    const again = readRun(runRow('r2', ended, only, changed, run));
    if (!again) throw new Error('The run was not read.');
    expect(changedSince(again, changed)).toEqual([]);
    expect(changedBlocks(again, script(changed), changed).size).toBe(0);
    expect(lacksOfRun(again)).toBe('only what had changed was said');
  });

  it('only these are played again', () => {
    const again = script(changed, new Set(['state'] as const));
    expect(again.blocks.map(({ key }) => key)).toEqual(['state']);
    expect(planOf(again)).toMatchObject({ slotMs: 30_000, laps: [{ key: 'state', targetMs: 30_000 }] });
  });
});

describe('a run to go into the room with', () => {
  const said = play(readyClock(plan), [
    [0, 'start'],
    [20, 'next'],
    [40, 'next'],
    [58, 'next'],
  ]);
  const run = (change: object) => {
    const read = readRun({ ...runRow('r', said, script(modelIncident), modelIncident), ...change });
    return read && lacksOfRun(read);
  };

  it('was said whole, within its slot, with the ask before half of it', () => {
    expect(run({})).toBeNull();
    for (const pace of [null, 900])
      expect(run({ pace })).toBe('it was clicked through faster than anybody speaks');
    expect(run({ askAfter: 151 })).toBe('the ask came at 2:31, after half of it');
    expect(run({ askAfter: null })).toBe('the ask was not said');
    expect(run({ interruptions: ['ask 10.0 300.0 none Q01'] })).toBe('it took 6:08 of 5:00');
    expect(run({ blocks: ['state 20.0 9.0 40 left plan'] })).toBe('“Bottom line” was not said to its end');
  });

  it('is what the checklist asks for', () => {
    const item = (row: Row<'runs'>) => {
      const incident = applyEdit(modelIncident, { kind: 'row-add', list: 'runs', row });
      const { checklist } = deriveWorkbook(incident, compileVocabulary([]), BRIEF_SETTINGS);
      return checklist.find(({ id }) => id === 'C35');
    };
    expect(item(runRow('r', said, script(modelIncident), modelIncident))?.state).toBe('done');
    expect(item(kept)).toMatchObject({
      state: 'missing',
      detail: 'Rehearse once more: in the last run “The ask” was not said to its end.',
    });
  });
});

describe('the script that is rehearsed', () => {
  const brief = buildBrief(modelIncident, BRIEF_SETTINGS);

  it('says no sentence twice in the last minute', () => {
    const lost = applyEdit(modelIncident, { kind: 'fact', key: 'dataLoss', value: 'confirmed' });
    const said = script(lost).lastMinute.flatMap(({ sentences }) => sentences.map(textOf));
    expect(said.filter((sentence) => sentence === 'Customer data was lost.')).toHaveLength(1);
    expect(new Set(said).size).toBe(said.length);
  });

  it('has the blocks of its cut, and a last minute of at most 130 words in a minute', () => {
    for (const cut of CUT_KEYS) {
      const { blocks, lastMinute } = promptScript(brief, modelIncident, cut);
      expect(blocks[0]?.key).toBe('state');
      expect(lastMinute.map(({ key }) => key)).toEqual(['state', 'data', 'ask']);
      const seconds = lastMinute.reduce((sum, { targetSeconds }) => sum + targetSeconds, 0);
      expect(Math.abs(seconds - 60)).toBeLessThanOrEqual(1);
      expect(lastMinute.reduce((sum, { words }) => sum + words, 0)).toBeLessThanOrEqual(130);
    }
  });
});
