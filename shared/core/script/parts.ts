import type { SectionKey } from '../brief/section-keys.ts';
import type { AnnexKey, Runs, UpdateKey } from '../brief/tree.ts';
import { textOf } from '../brief/tree.ts';
import type { Role } from '../incident/incident.ts';
import { LAP_LABELS } from '../rehearsal/lap.ts';
import { secondsAloud } from '../rehearsal/pace.ts';
import { printSeconds } from '../rehearsal/seconds.ts';
import type { SpokenCut } from './build-cut.ts';
import { type Conversations, placeOfTurn, type Setting, type SpokenStep, type Turn } from './conversation.ts';
import { placeOfBlock } from './own-words.ts';

/** One part of the script as it is read: a block of a cut, or a turn of a conversation. */
export interface ScriptPart {
  /** Its name in the record, where own words are kept. */
  readonly place: string;
  readonly title: string;
  /** What the CEO says before it. */
  readonly ceo: string | null;
  readonly cue: string | null;
  readonly section: SectionKey | UpdateKey | AnnexKey;
  readonly steps: readonly SpokenStep[];
  readonly words: number;
  /** Seconds the plan gives it; null in a conversation, whose turns the CEO paces. */
  readonly targetSeconds: number | null;
  readonly own: boolean;
}

/** The bottom line is given time to be heard. */
const SILENCE_SECONDS = 2;

/** The blocks of a cut as parts of the script; the first is followed by a silence. */
export function cutParts(
  { cut, blocks }: SpokenCut,
  { cutCues }: Conversations,
  setting: Setting,
): readonly ScriptPart[] {
  return blocks.map(({ key, section, sentences, words, targetSeconds, own }) => {
    const pauseSeconds = key === 'state' ? SILENCE_SECONDS : 0;
    return {
      place: placeOfBlock(cut.key, key),
      title: LAP_LABELS[key],
      ceo: null,
      cue: cutCues[key]?.[setting] ?? null,
      section,
      steps: [{ sentences, pauseSeconds }],
      words,
      targetSeconds,
      own,
    };
  });
}

/** The turns of a conversation as parts of the script; the CEO paces them, so none has a target. */
export function turnParts(turns: readonly Turn[], role: Role): readonly ScriptPart[] {
  return turns.map(({ id, ...turn }, index) => ({
    ...turn,
    place: placeOfTurn(role, id),
    title: turn.ceo ?? (index === 0 ? 'You begin' : 'You close'),
    targetSeconds: null,
  }));
}

/** All that is said in a part, in its order. */
export function sentencesOf({ steps }: Pick<ScriptPart, 'steps'>): readonly Runs[] {
  return steps.flatMap(({ sentences }) => sentences);
}

/** Places in the script that wait for a fact. */
export function openSlots(parts: readonly ScriptPart[]): number {
  return parts.flatMap(sentencesOf).flatMap((runs) => runs.filter(({ missing }) => missing)).length;
}

function stepText({ sentences, pauseSeconds }: SpokenStep): string {
  const text = sentences.map(textOf).join(' ');
  return pauseSeconds > 0 ? `${text} (Pause ${pauseSeconds} s)` : text;
}

/** The script as plain text, to be printed or read from a phone; its times are those of the speaker's pace. */
export function scriptText(heading: string, parts: readonly ScriptPart[], wordsPerMinute: number): string {
  const texts = parts.map((part) =>
    [
      part.ceo === null
        ? `${part.title} (${printSeconds(secondsAloud(part.words, wordsPerMinute))})`
        : `CEO: ${part.ceo}`,
      ...(part.cue === null ? [] : [`[${part.cue}]`]),
      ...part.steps.map(stepText),
    ].join('\n'),
  );
  return `${[heading, ...texts].join('\n\n')}\n`;
}
