import { type ComponentType, Fragment, lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { ListKey } from '../../../shared/core/incident/lists.ts';
import { RuleTableButton } from '../clocks/rule-table-button.tsx';
import { KeptFiles } from '../evidence/kept-files.tsx';
import { useWhole } from '../fields/document-context.ts';
import { ToldVersionHost } from '../meeting/told-note.tsx';
import { PasteNotesButton } from '../notes/paste-notes-button.tsx';
import { FactField, FactGroup } from './fact-group.tsx';
import { wordsId } from './jumps.ts';
import { ListEditor } from './list-editor.tsx';
import './room.css';
import type { Room as RoomSpec } from '../../../shared/core/incident/rooms.ts';
import { GROUP_TITLES, type GroupFacts, movedFacts } from './rooms.ts';
import { SetupFields } from './setup-fields.tsx';

const SeriesPart = lazy(async () => ({ default: (await import('../series/series-part.tsx')).SeriesPart }));
const TriggerPart = lazy(async () => ({
  default: (await import('../ceo-matter/trigger-part.tsx')).TriggerPart,
}));
const ScorePart = lazy(async () => ({ default: (await import('../ceo-matter/score-part.tsx')).ScorePart }));
const Words = lazy(async () => ({ default: (await import('../editor/words.tsx')).Words }));

interface RoomProps {
  readonly room: RoomSpec;
  /** Id of the element a jump is on its way to; null when none is. */
  readonly target: string | null;
  readonly onArrived: () => void;
}

/** Brings the focus to the jump's target as soon as it is on the screen. Parts that load late are waited for. */
function useArrival(target: string | null, onArrived: () => void): void {
  useEffect(() => {
    if (target === null) return;
    const arrive = (): boolean => {
      const element = document.getElementById(target);
      if (!element) return false;
      // Who is searching goes on in the box: the place is only shown.
      if (!document.activeElement?.closest('search')) element.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'center' });
      onArrived();
      return true;
    };
    if (arrive()) return;
    const watch = new MutationObserver(() => {
      if (arrive()) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [target, onArrived]);
}

/** Lists that are filled in otherwise than row by row; sales over time stand beside the fields of money. */
const OWN_PARTS: Readonly<Partial<Record<ListKey, ComponentType | null>>> = {
  series: null,
  triggers: TriggerPart,
  escalation: ScorePart,
};

/** Further ways to rows of a list. */
const WAYS: Readonly<Partial<Record<ListKey, ReactNode>>> = {
  timeline: <PasteNotesButton />,
  clocks: <RuleTableButton />,
};

/** One list of the record. */
function ListPart({ list, target }: { readonly list: ListKey; readonly target: string | null }) {
  const Own = OWN_PARTS[list];
  if (Own === null) return null;
  if (Own)
    return (
      <Suspense fallback={null}>
        <Own />
      </Suspense>
    );
  return (
    <>
      <ListEditor list={list} target={target} ways={WAYS[list]} />
      {list === 'evidence' && <KeptFiles />}
    </>
  );
}

/** One part of the record: its words as the brief prints them, then the facts and lists they come from. */
export function Room({ room, target, onArrived }: RoomProps) {
  useArrival(target, onArrived);
  const whole = useWhole();
  const moved: GroupFacts['essential'] = movedFacts(room.key);
  return (
    <ToldVersionHost>
      <div className="room">
        <h2 id="room-title" className="room-title" tabIndex={-1}>
          {room.title}
        </h2>
        {moved.length > 0 && (
          <div className="room-fields">
            {moved.map((key) => (
              <FactField key={key} name={key} />
            ))}
          </div>
        )}
        {room.groups.map((group) => (
          <Fragment key={group}>
            <FactGroup group={group} target={target} titled={GROUP_TITLES[group] === room.title} />
            {group === 'money' && whole && (
              <Suspense fallback={null}>
                <SeriesPart />
              </Suspense>
            )}
          </Fragment>
        ))}
        {whole && room.key === 'head' && <SetupFields />}
        {whole && room.lists.map((list) => <ListPart key={list} list={list} target={target} />)}
        {room.section && (
          <Suspense fallback={null}>
            <Words key={room.section} section={room.section} title={room.title} id={wordsId(room.section)} />
          </Suspense>
        )}
      </div>
    </ToldVersionHost>
  );
}
