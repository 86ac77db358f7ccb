import { useState } from 'react';
import { askWords } from '../../../shared/core/brief/sections/decision.ts';
import { decideAsk } from '../../../shared/core/followup/edits.ts';
import type { Row } from '../../../shared/core/incident/lists.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { DECIDES, type NoteDraft } from './note-draft.ts';
import { notedNow } from './noting.ts';

/** Ticks a decision that was asked for as made: in the words typed for it, else as it was asked. */
function useDecide(draft: NoteDraft, clear: () => void) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const { toast } = useServices();
  return (ask: Row<'asks'>): void => {
    const isDrafted = draft.kind === 'decision';
    const who = isDrafted ? draft.by.trim() : DECIDES;
    const said = {
      words: isDrafted ? draft.words : '',
      by: who === DECIDES ? (knownValue(ask.from) ?? who) : who || null,
    };
    const noted = notedNow(incident);
    document.edit(decideAsk(incident, ask, noted, said));
    if (isDrafted) clear();
    const undo = (): void => document.edit({ kind: 'row-remove', list: 'decisions', id: noted.id });
    say(toast, `Decided: ${said.words.trim() || askWords(incident, ask)}.`, { label: 'Undo', run: undo });
  };
}

/** The decisions still open: which one is marked in the list, and ticking one of them or the next. */
export function useDecisions(draft: NoteDraft, asks: readonly Row<'asks'>[], clear: () => void) {
  const [marked, setMarked] = useState<string | null>(null);
  const decide = useDecide(draft, clear);
  // The one that is marked in the list; else the first that is still open, so that each press ticks the next.
  const decideNext = (): boolean => {
    const shown = draft.kind === 'decision' ? asks.find(({ id }) => id === marked) : undefined;
    const ask = shown ?? asks[0];
    if (ask) decide(ask);
    return ask !== undefined;
  };
  return { marked, setMarked, decide, decideNext };
}
