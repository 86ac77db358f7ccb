import { useMemo } from 'react';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { knownValue } from '../../../../shared/core/incident/values/slot.ts';
import { buildCut, type SpokenCut } from '../../../../shared/core/script/build-cut.ts';
import { buildConversation, type Setting } from '../../../../shared/core/script/conversation.ts';
import { type CutKey, cutFor } from '../../../../shared/core/script/cuts.ts';
import { cutParts, type ScriptPart, turnParts } from '../../../../shared/core/script/parts.ts';
import { CONVERSATIONS } from '../../../state/conversations.ts';
import { createStore } from '../../../state/store.ts';
import { useStore } from '../../app/services.ts';
import { useDocumentState } from '../../fields/document-context.ts';

/** What is shown: a cut, or the conversation of the guide. */
export type Shown = CutKey | 'conversation';

interface Choice {
  readonly shown: Shown | null;
  readonly setting: Setting;
}

/** What the person chose, by incident: the way to a fact and back leads to the same words. */
const choices = createStore<Readonly<Record<string, Choice>>>({});
const START: Choice = { shown: null, setting: 'one' };
/** The length of most meetings of this kind. */
const USUAL_MINUTES = 5;

export interface Script {
  readonly shown: Shown;
  readonly setting: Setting;
  readonly parts: readonly ScriptPart[];
  /** Null for a conversation. */
  readonly cut: SpokenCut | null;
  readonly choose: (change: Partial<Choice>) => void;
}

/** The length that fits the meeting of this incident. */
export function meetingCut({ facts }: Incident): CutKey {
  return cutFor(knownValue(facts.meetingMinutes) ?? USUAL_MINUTES);
}

/** The script of the incident on the screen, as the person chose to see it. */
export function useScript(): Script {
  const { incident, workbook } = useDocumentState();
  const { shown: chosen, setting } = useStore(choices)[incident.id] ?? START;
  const shown = chosen ?? meetingCut(incident);
  const { role } = incident.setup;
  const cut = useMemo(
    () => (shown === 'conversation' ? null : buildCut(workbook.brief, incident, shown)),
    [shown, workbook.brief, incident],
  );
  const parts = useMemo(
    () =>
      cut
        ? cutParts(cut, CONVERSATIONS, setting)
        : turnParts(buildConversation(workbook.brief, incident, CONVERSATIONS, role, setting), role),
    [cut, workbook.brief, incident, role, setting],
  );
  const choose = (change: Partial<Choice>): void =>
    choices.set({ ...choices.get(), [incident.id]: { shown: chosen, setting, ...change } });
  return { shown, setting, parts, cut, choose };
}
