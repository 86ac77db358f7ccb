import { dataSentences } from '../brief/sections/data-statement.ts';
import type { Brief, Runs } from '../brief/tree.ts';
import { textOf } from '../brief/tree.ts';
import { countSpokenWords } from '../coach/text/spoken.ts';
import type { Incident } from '../incident/incident.ts';
import { buildCut, type SpokenBlock } from '../script/build-cut.ts';
import type { BlockKey, CutKey } from '../script/cuts.ts';
import { textVersion } from '../text-version.ts';
import type { Plan, PlannedLap } from './clock-state.ts';
import type { LapKey } from './lap.ts';

/** One block as the prompter shows it. */
export interface PromptBlock {
  readonly key: LapKey;
  readonly sentences: readonly Runs[];
  readonly words: number;
  readonly targetSeconds: number;
}

/** What is rehearsed: the blocks of the cut and, for the case that the slot shrinks, the last minute. */
export interface PromptScript {
  readonly cut: CutKey;
  readonly slotSeconds: number;
  readonly blocks: readonly PromptBlock[];
  readonly lastMinute: readonly PromptBlock[];
}

const LAST_MINUTE_SECONDS = 60;

const wordsOf = (sentences: readonly Runs[]): number =>
  sentences.reduce((sum, sentence) => sum + countSpokenWords(textOf(sentence)), 0);

const fromCut = ({ key, sentences, words, targetSeconds }: SpokenBlock): PromptBlock => ({
  key,
  sentences,
  words,
  targetSeconds,
});

/**
 * Bottom line, data sentence, ask: the shortest cut's own words, no sentence twice, and a minute shared among them by
 * their words.
 */
function lastMinuteOf(brief: Brief, incident: Incident): readonly PromptBlock[] {
  const short = buildCut(brief, incident, '30s').blocks;
  const said = (key: BlockKey): readonly Runs[] => short.find((block) => block.key === key)?.sentences ?? [];
  const [data] = dataSentences(incident).filter((sentence) => sentence !== null);
  const parts: readonly (readonly [LapKey, readonly Runs[]])[] = [
    ['state', said('state').filter((sentence) => !data || textOf(sentence) !== textOf(data))],
    ['data', data ? [data] : []],
    ['ask', said('ask')],
  ];
  const spoken = parts.filter(([, sentences]) => sentences.length > 0);
  const all = spoken.reduce((sum, [, sentences]) => sum + wordsOf(sentences), 0);
  return spoken.map(([key, sentences]) => {
    const words = wordsOf(sentences);
    return { key, sentences, words, targetSeconds: Math.round((LAST_MINUTE_SECONDS * words) / all) };
  });
}

/**
 * The words of one rehearsal. `only` leaves the blocks that are named: what changed since a run. A record that has
 * nothing to say yet gives no blocks.
 */
export function promptScript(
  brief: Brief,
  incident: Incident,
  key: CutKey,
  only?: ReadonlySet<LapKey>,
): PromptScript {
  const { cut, blocks } = buildCut(brief, incident, key);
  const kept = only ? blocks.filter((block) => only.has(block.key)) : blocks;
  const share = only ? kept.reduce((sum, { targetSeconds }) => sum + targetSeconds, 0) : cut.slotSeconds;
  return {
    cut: key,
    slotSeconds: share,
    blocks: kept.map(fromCut),
    lastMinute: lastMinuteOf(brief, incident),
  };
}

const planned = ({ key, words, targetSeconds }: PromptBlock): PlannedLap => ({
  key,
  words,
  targetMs: targetSeconds * 1_000,
});

/** The same as numbers, for the clock. */
export function planOf({ cut, slotSeconds, blocks, lastMinute }: PromptScript): Plan {
  return {
    cut,
    slotMs: slotSeconds * 1_000,
    laps: blocks.map(planned),
    lastMinute: lastMinute.map(planned),
  };
}

/** The facts the words show, each once. */
export function chipsOf({ blocks }: Pick<PromptScript, 'blocks'>): readonly string[] {
  const runs = blocks.flatMap(({ sentences }) => sentences.flat());
  return [...new Set(runs.flatMap(({ chip }) => (chip ? [chip] : [])))];
}

/** The version of the words. */
export function scriptVersion({ blocks }: Pick<PromptScript, 'blocks'>): string {
  return textVersion(blocks.flatMap(({ sentences }) => sentences.map(textOf)).join('\n'));
}
