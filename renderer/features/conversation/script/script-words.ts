import type { Role } from '../../../../shared/core/incident/incident.ts';
import { type Pace, secondsAloud } from '../../../../shared/core/rehearsal/pace.ts';
import { printSeconds } from '../../../../shared/core/rehearsal/seconds.ts';
import { fillsSlot, type SpokenCut } from '../../../../shared/core/script/build-cut.ts';
import { SETTINGS, type Setting } from '../../../../shared/core/script/conversation.ts';
import { CUT_KEYS, CUTS } from '../../../../shared/core/script/cuts.ts';
import { openSlots, type ScriptPart } from '../../../../shared/core/script/parts.ts';
import { printCount } from '../../../../shared/core/wording/count.ts';
import type { Shown } from './use-script.ts';

export const SHOWN: readonly { readonly value: Shown; readonly label: string }[] = [
  ...CUT_KEYS.map((key) => ({ value: key, label: CUTS[key].label })),
  { value: 'conversation', label: 'Conversation' },
];

const SETTING_LABELS: Readonly<Record<Setting, string>> = {
  one: 'Alone with the CEO',
  group: 'In a group',
  video: 'By video',
};
export const SETTING_OPTIONS = SETTINGS.map((value) => ({ value, label: SETTING_LABELS[value] }));

/** In fewer seconds nobody asks anything. */
const LEAST_REST = 10;

/** "The facts give 250 words; the rest of the slot is for questions." / "That is 0:06 more than the slot has." */
function roomWords(cut: SpokenCut, secondsAloud: number): string {
  const rest = cut.cut.slotSeconds - secondsAloud;
  if (rest < 0) return `That is ${printSeconds(-rest)} more than the slot has.`;
  if (rest < LEAST_REST) return '';
  return fillsSlot(cut)
    ? `The rest of the ${printSeconds(cut.cut.slotSeconds)} is for questions.`
    : `The facts give ${cut.words} words; the rest of the slot is for questions.`;
}

/** "346 of 330 words, 2:42 aloud."; at the speaker's own pace, once it is known, it says so. */
export function totalWords(parts: readonly ScriptPart[], cut: SpokenCut | null, pace: Pace): string {
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  const seconds = secondsAloud(words, pace.wordsPerMinute);
  const aloud = printSeconds(seconds);
  const budget = cut ? `${words} of ${cut.cut.words} words` : `${words} words in ${parts.length} turns`;
  const at = pace.own ? ` at your ${pace.low} to ${pace.high} words a minute` : '';
  return [`${budget}, ${aloud} aloud${at}.`, cut ? roomWords(cut, seconds) : ''].filter(Boolean).join(' ');
}

/** "3 places wait for a fact."; empty when none does. */
export function openWords(parts: readonly ScriptPart[]): string {
  const open = openSlots(parts);
  if (open === 0) return '';
  return `${printCount(open, 'place waits', 'places wait')} for a fact.`;
}

export function headingOf(shown: Shown, title: string, role: Role): string {
  const what = shown === 'conversation' ? `Conversation (${role})` : CUTS[shown].label;
  return `${title}: ${what}`;
}
