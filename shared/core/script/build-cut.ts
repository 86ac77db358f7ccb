import type { SectionKey } from '../brief/section-keys.ts';
import type { Brief, Runs } from '../brief/tree.ts';
import { textOf } from '../brief/tree.ts';
import { countSpokenWords } from '../coach/text/spoken.ts';
import type { Incident } from '../incident/incident.ts';
import { type BlockKey, CUTS, type Cut, type CutKey } from './cuts.ts';
import { type Material, materialOf } from './material.ts';

/** One block of the talk as it is to be said. */
export interface SpokenBlock {
  readonly key: BlockKey;
  /** The section of the brief it rests on. */
  readonly section: SectionKey;
  readonly sentences: readonly Runs[];
  /** Spoken words: figures as they are said. */
  readonly words: number;
  /** Seconds the plan gives it. */
  readonly targetSeconds: number;
}

export interface SpokenCut {
  readonly cut: Cut;
  readonly blocks: readonly SpokenBlock[];
  readonly words: number;
}

/** Above this share of the budget nothing more is added; below its mirror the facts had no more to say. */
const TOLERANCE = 0.1;

interface Open {
  readonly key: BlockKey;
  readonly material: Material;
  readonly targetSeconds: number;
  /** Words the plan gives it. */
  readonly share: number;
  readonly taken: Set<number>;
  words: number;
}

const spokenWords = (sentence: Runs): number => countSpokenWords(textOf(sentence));

function take(block: Open, index: number): number {
  const words = spokenWords(block.material.sentences[index] ?? []);
  block.taken.add(index);
  block.words += words;
  return words;
}

/** The first sentence of the block that still fits, or null. */
function nextOf({ material, taken }: Open, room: number): number | null {
  const index = material.sentences.findIndex(
    (sentence, at) => !taken.has(at) && spokenWords(sentence) <= room,
  );
  return index < 0 ? null : index;
}

/** The block that is furthest below its share and still has a sentence that fits. */
function hungriest(blocks: readonly Open[], room: number): readonly [Open, number] | null {
  const ranked = blocks.toSorted((a, b) => b.share - b.words - (a.share - a.words));
  for (const block of ranked) {
    const index = nextOf(block, room);
    if (index !== null) return [block, index];
  }
  return null;
}

function openBlocks(cut: Cut, material: Readonly<Record<BlockKey, Material>>): readonly Open[] {
  const seconds = cut.blocks.reduce((sum, block) => sum + block.seconds, 0);
  return cut.blocks.map(({ key, seconds: targetSeconds }) => ({
    key,
    material: material[key],
    targetSeconds,
    share: (cut.words * targetSeconds) / seconds,
    taken: new Set<number>(),
    words: 0,
  }));
}

/**
 * The talk of one length: every block says its first sentence, then the block furthest below its share says one more
 * until the words are used up. Sentences keep the order of the brief.
 */
export function buildCut(brief: Brief, incident: Incident, key: CutKey): SpokenCut {
  const cut = CUTS[key];
  const open = openBlocks(cut, materialOf(brief, incident));
  let total = 0;
  for (const block of open) if (block.material.sentences.length > 0) total += take(block, 0);
  const most = cut.words * (1 + TOLERANCE / 2);
  for (let next = hungriest(open, most - total); next; next = hungriest(open, most - total)) {
    total += take(...next);
  }
  const blocks = open
    .filter(({ taken }) => taken.size > 0)
    .map(({ key: block, material, targetSeconds, words, taken }) => ({
      key: block,
      section: material.section,
      sentences: material.sentences.filter((_, index) => taken.has(index)),
      words,
      targetSeconds,
    }));
  return { cut, blocks, words: total };
}
