import type { SectionKey } from '../brief/section-keys.ts';
import type { AnnexKey, Brief, Runs, UpdateKey } from '../brief/tree.ts';
import { textOf } from '../brief/tree.ts';
import { countSpokenWords } from '../coach/text/spoken.ts';
import type { Incident } from '../incident/incident.ts';
import { PLANNED_PACE } from '../rehearsal/pace.ts';
import { type BlockKey, CUT_KEYS, CUTS, type Cut, type CutKey } from './cuts.ts';
import { halfMinuteForms } from './material/half-minute.ts';
import { type Material, type Materials, materialOf } from './material/material.ts';
import { ownSentences, placeOfBlock } from './own-words.ts';

/** One block of the talk as it is to be said. */
export interface SpokenBlock {
  readonly key: BlockKey;
  /** The part of the brief it rests on. */
  readonly section: SectionKey | UpdateKey | AnnexKey;
  readonly sentences: readonly Runs[];
  /** Spoken words: figures as they are said. */
  readonly words: number;
  /** Seconds the plan gives it. */
  readonly targetSeconds: number;
  /** True for words the person took over; they are never written over. */
  readonly own: boolean;
}

export interface SpokenCut {
  readonly cut: Cut;
  readonly blocks: readonly SpokenBlock[];
  readonly words: number;
}

/** How far the words may be from the budget, as a share of it. */
const TOLERANCE = 0.1;

interface Open {
  readonly key: BlockKey;
  readonly material: Material;
  readonly targetSeconds: number;
  /** Words the plan gives it. */
  readonly share: number;
  /** Spoken words of each sentence. */
  readonly sizes: readonly number[];
  readonly taken: Set<number>;
  words: number;
}

const spokenWords = (sentence: Runs): number => countSpokenWords(textOf(sentence));

function take(block: Open, index: number): number {
  if (block.taken.has(index)) return 0;
  const words = block.sizes[index] ?? 0;
  block.taken.add(index);
  block.words += words;
  return words;
}

/** The first sentence of the block that still fits, or null. */
function nextOf({ sizes, taken }: Open, room: number): number | null {
  const index = sizes.findIndex((words, at) => !taken.has(at) && words <= room);
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

function openBlocks(cut: Cut, material: Materials): readonly Open[] {
  const seconds = cut.blocks.reduce((sum, block) => sum + block.seconds, 0);
  return cut.blocks.map(({ key, seconds: targetSeconds }) => ({
    key,
    material: material[key],
    targetSeconds,
    share: (cut.words * targetSeconds) / seconds,
    sizes: material[key].sentences.map(spokenWords),
    taken: new Set<number>(),
    words: 0,
  }));
}

/** The next shorter cut that says whole sentences; null for the two shortest. */
function shorterThan(key: CutKey): CutKey | null {
  const shorter = CUT_KEYS[CUT_KEYS.indexOf(key) - 1] ?? null;
  return shorter === '30s' ? null : shorter;
}

const wordsIn = (blocks: readonly Open[]): number => blocks.reduce((sum, { words }) => sum + words, 0);

/** What half a minute says: the fullest form that can be said in it. */
function halfMinute(incident: Incident, material: Materials): readonly Open[] {
  const cut = CUTS['30s'];
  const forms = halfMinuteForms(incident, material).map((form) => takeMusts(cut, openBlocks(cut, form), []));
  return forms.find((blocks) => wordsIn(blocks) <= roomOf(cut)) ?? forms.at(-1) ?? [];
}

/** The blocks with what is said of each: all that a shorter cut says of it, then what else fits. */
function chosenBlocks(key: CutKey, incident: Incident, material: Materials): readonly Open[] {
  const shorter = shorterThan(key);
  const before = shorter ? chosenBlocks(shorter, incident, material) : [];
  const open =
    key === '30s'
      ? halfMinute(incident, material)
      : takeMusts(CUTS[key], openBlocks(CUTS[key], material), before);
  fillUp(CUTS[key], open);
  return open;
}

/** Whether a talk of this length says what talks from that length on say. */
const reaches = (key: CutKey, from: CutKey): boolean => CUT_KEYS.indexOf(key) >= CUT_KEYS.indexOf(from);

/** Takes what the talk must say and what a shorter one says, however long that is. */
function takeMusts(cut: Cut, open: readonly Open[], before: readonly Open[]): readonly Open[] {
  for (const block of open) {
    const { musts, sentences } = block.material;
    const must = musts.filter(({ from }) => reaches(cut.key, from)).map(({ at }) => at);
    const said = before.find(({ key }) => key === block.key)?.taken ?? [];
    for (const at of [...must, ...said]) if (at < sentences.length) take(block, at);
  }
  return open;
}

/** Words that can be said in the slot at the pace it is planned with, by the second that is shown. */
const roomOf = ({ slotSeconds }: Cut): number => Math.ceil(((slotSeconds + 0.5) * PLANNED_PACE) / 60) - 1;

/** Takes what else fits. */
function fillUp(cut: Cut, open: readonly Open[]): void {
  let total = wordsIn(open);
  const fill = (most: number): void => {
    for (let next = hungriest(open, most - total); next; next = hungriest(open, most - total))
      total += take(...next);
  };
  fill(Math.min(cut.words * (1 + TOLERANCE / 2), roomOf(cut)));
  // Long sentences may leave a hole that only the last of the room closes.
  if (total < cut.words * (1 - TOLERANCE)) fill(Math.min(cut.words * (1 + TOLERANCE), roomOf(cut)));
}

function spoken(incident: Incident, cut: CutKey, block: Open): SpokenBlock {
  const own = ownSentences(incident, placeOfBlock(cut, block.key));
  const { section, sentences: all } = block.material;
  const sentences = own ?? all.filter((_, index) => block.taken.has(index));
  const words = sentences.reduce((sum, sentence) => sum + spokenWords(sentence), 0);
  return { key: block.key, section, sentences, words, targetSeconds: block.targetSeconds, own: own !== null };
}

/**
 * The talk of one length: every block says what it must and what a shorter talk says of it, then the block furthest
 * below its share says one more sentence until the words are used up. Sentences keep the order of the brief. A block
 * the person wrote stays as it is.
 */
export function buildCut(brief: Brief, incident: Incident, key: CutKey): SpokenCut {
  const cut = CUTS[key];
  const open = chosenBlocks(key, incident, materialOf(brief, incident));
  const blocks = open
    .map((block) => spoken(incident, key, block))
    .filter(({ sentences }) => sentences.length > 0);
  return { cut, blocks, words: blocks.reduce((sum, { words }) => sum + words, 0) };
}

/** True when the words are within a tenth of what the slot holds; fewer mean that the facts have no more to say. */
export function fillsSlot({ cut, words }: SpokenCut): boolean {
  return words >= cut.words * (1 - TOLERANCE);
}
