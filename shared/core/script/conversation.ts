import type { SectionKey } from '../brief/section-keys.ts';
import type { Brief, Run, Runs } from '../brief/tree.ts';
import { textOf } from '../brief/tree.ts';
import { countSpokenWords } from '../coach/text/spoken.ts';
import type { Incident, Role } from '../incident/incident.ts';
import { type Condition, holds } from '../questions/circumstances.ts';
import type { Saying } from '../questions/question.ts';
import { type Speaker, speakerFor } from '../questions/sayings.ts';
import { fillTemplate } from '../questions/template.ts';
import type { BlockKey } from './cuts.ts';
import { correctionSentences } from './material/corrections.ts';
import { ownSentences } from './own-words.ts';

/** Where the talk takes place: alone with the CEO, before several people, on a screen. */
export const SETTINGS = ['one', 'group', 'video'] as const;
export type Setting = (typeof SETTINGS)[number];

/** What the speaker does beside speaking, for each setting. */
export type Cues = Readonly<Record<Setting, string>>;

/** One step of an answer. */
export interface RecipeStep {
  /** Sentences that can be said; those with a hole are left out. */
  readonly say?: Saying;
  /** At most so many of them. */
  readonly most?: number;
  /** Said with its open slots when nothing else could be said; without `say` only while its first fact has no value. */
  readonly open?: string;
  /** The step is for incidents whose facts have one of these values. */
  readonly if?: Condition;
  /** Seconds of silence after it. */
  readonly pause?: number;
}

export interface TurnRecipe {
  readonly id: string;
  /** The CEO's line; null where the speaker begins or ends. */
  readonly ceo: string | null;
  /** The section of the brief the answer rests on. */
  readonly section: SectionKey;
  readonly cues: Cues;
  readonly answer: readonly RecipeStep[];
}

/** The conversations of the three guides for engineers, and the stage cues of the cuts. */
export interface Conversations {
  readonly packs: Readonly<Record<Role, readonly TurnRecipe[]>>;
  readonly cutCues: Readonly<Partial<Record<BlockKey, Cues>>>;
}

/** Sentences and the silence after the last of them. */
export interface SpokenStep {
  readonly sentences: readonly Runs[];
  readonly pauseSeconds: number;
}

/** One turn as it is played: the CEO's line, then the answer. */
export interface Turn {
  readonly id: string;
  readonly ceo: string | null;
  readonly section: SectionKey;
  readonly cue: string;
  readonly steps: readonly SpokenStep[];
  /** Spoken words of the answer. */
  readonly words: number;
  /** True for words the person took over; they are never written over. */
  readonly own: boolean;
}

/** The name under which the record keeps a turn's own words. */
export const placeOfTurn = (role: Role, turn: string): string => `${role}.${turn}`;

const nameOf = ({ chip = '' }: Run): string => chip.split(':')[0] ?? '';

/** What one turn has said so far. */
interface Said {
  readonly texts: Set<string>;
  readonly facts: Set<string>;
}

function remember({ texts, facts }: Said, sentence: Runs): void {
  texts.add(textOf(sentence));
  for (const run of sentence) if (run.chip) facts.add(nameOf(run));
}

const firstChip = (sentence: Runs): Run | undefined => sentence.find(({ chip }) => chip !== undefined);

/** Words of a template about a fact that was said already are no news. */
function isNews({ texts, facts }: Said, sentence: Runs): boolean {
  const first = firstChip(sentence);
  return !texts.has(textOf(sentence)) && !(first && facts.has(nameOf(first)));
}

/** What a step has to say that the turn has not said; null when the facts cannot say it yet. */
function saidBy({ say, most }: RecipeStep, speak: Speaker, said: Said): readonly Runs[] | null {
  const found = say === undefined ? [] : speak(say);
  if (found.length === 0) return null;
  const isFromBrief = typeof say === 'string' && say.startsWith('@');
  return found
    .filter((sentence) => (isFromBrief ? !said.texts.has(textOf(sentence)) : isNews(said, sentence)))
    .slice(0, most);
}

/** The words with their open slots, where something is open. */
function openBy(incident: Incident, { say, open }: RecipeStep, said: Said): readonly Runs[] {
  if (open === undefined) return [];
  const slots = fillTemplate(incident, open);
  const isKnown = say === undefined && !firstChip(slots)?.missing;
  return isKnown || !isNews(said, slots) ? [] : [slots];
}

function playStep(incident: Incident, speak: Speaker, said: Said, step: RecipeStep): SpokenStep {
  const isFor = !step.if || holds(incident, step.if);
  const sentences = isFor ? (saidBy(step, speak, said) ?? openBy(incident, step, said)) : [];
  for (const sentence of sentences) remember(said, sentence);
  return { sentences, pauseSeconds: sentences.length > 0 ? (step.pause ?? 0) : 0 };
}

/** The answer of one turn, in which nothing is said twice. */
function playSteps(incident: Incident, speak: Speaker, recipe: readonly RecipeStep[]): readonly SpokenStep[] {
  const said: Said = { texts: new Set(), facts: new Set() };
  return recipe
    .map((step) => playStep(incident, speak, said, step))
    .filter(({ sentences }) => sentences.length > 0);
}

function wordsOf(steps: readonly SpokenStep[]): number {
  return steps
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, sentence) => sum + countSpokenWords(textOf(sentence)), 0);
}

function playTurn(
  incident: Incident,
  role: Role,
  setting: Setting,
  { id, ceo, section, cues, answer }: TurnRecipe,
  speak: Speaker,
): Turn {
  const own = ownSentences(incident, placeOfTurn(role, id));
  const steps = own ? [{ sentences: own, pauseSeconds: 0 }] : playSteps(incident, speak, answer);
  const words = wordsOf(steps);
  return { id, ceo, section, cue: cues[setting], steps, words, own: own !== null };
}

/**
 * The conversation of a guide for this incident: every turn of the pack in its order, each answer made of the brief's
 * own sentences and of chips. What is not known yet stays visible as an open slot.
 */
export function buildConversation(
  brief: Brief,
  incident: Incident,
  { packs }: Conversations,
  role: Role,
  setting: Setting,
): readonly Turn[] {
  const speak = speakerFor(incident, correctionSentences(brief));
  return packs[role].map((recipe) => playTurn(incident, role, setting, recipe, speak));
}
