import { useCallback, useEffect, useRef, useState } from 'react';
import type { Jump } from '../../../shared/core/checklist/item.ts';
import { Segments } from '../../ui/choice.tsx';
import { ScrollPane } from '../../ui/scroll-pane.tsx';
import { DocumentScreen } from '../app/document-screen.tsx';
import { useServices } from '../app/services.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useScreenFocus } from '../app/use-screen-focus.ts';
import { ChecklistRoom } from '../checklist/checklist-room.tsx';
import { ExportDialog } from '../export/export-dialog.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { Preview } from '../preview/preview.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { CHECKLIST_ID, GoToContext, targetOf } from './jumps.ts';
import { Outline, RoomSelect } from './outline.tsx';
import { usePaneKeys } from './panes.ts';
import { Room } from './room.tsx';
import { CHECKLIST_ROOM, ROOMS, roomOfJump } from './rooms.ts';
import { TopBar } from './top-bar.tsx';
import './workspace.css';

interface WorkspaceProps {
  readonly id: string;
  readonly room: string;
}

export function WorkspaceScreen({ id, room }: WorkspaceProps) {
  return (
    <DocumentScreen id={id}>
      {(reload) => <Workspace id={id} room={room || 'head'} onReload={reload} />}
    </DocumentScreen>
  );
}

/** Which half a window too narrow for both shows. */
type Pane = 'facts' | 'brief';
const PANES = [
  { value: 'facts', label: 'Facts' },
  { value: 'brief', label: 'Brief' },
] as const;

function useJumps(id: string, setPane: (pane: Pane) => void) {
  const { router } = useServices();
  const [target, setTarget] = useState<string | null>(null);
  const goTo = useCallback(
    (jump: Jump, element = targetOf(jump)) => {
      setPane('facts');
      router.go({ screen: 'workspace', id, room: roomOfJump(jump) });
      setTarget(element);
    },
    [router, id, setPane],
  );
  const arrived = useCallback(() => setTarget(null), []);
  return { target, goTo, arrived };
}

/** A room opened through the outline begins at its heading; a jump goes on to its field by itself. */
function useRoomFocus(room: string, jumping: boolean): void {
  const last = useRef(room);
  useEffect(() => {
    if (room === last.current) return;
    last.current = room;
    if (jumping) return;
    window.document.getElementById(room === CHECKLIST_ROOM ? CHECKLIST_ID : 'room-title')?.focus();
    window.document.querySelector('.workspace-facts')?.scrollTo(0, 0);
  }, [room, jumping]);
}

function Workspace({ id, room, onReload }: WorkspaceProps & { readonly onReload: () => void }) {
  const document = useDocument();
  const { router } = useServices();
  const { workbook } = useDocumentState();
  const [pane, setPane] = useState<Pane>('facts');
  const [exporting, setExporting] = useState(false);
  const { target, goTo, arrived } = useJumps(id, setPane);
  const openExport = (): void => setExporting(true);
  useScreenFocus();
  useRoomFocus(room, target !== null);
  usePaneKeys();
  useShortcuts({
    undo: () => document.undo(),
    redo: () => document.redo(),
    save: () => void document.flush(),
    export: openExport,
    print: openExport,
  });
  const shown = ROOMS.find(({ key }) => key === room);
  return (
    <GoToContext value={goTo}>
      <div className="workspace" data-pane={pane}>
        <TopBar onExport={openExport} />
        <ConflictNotice onReload={onReload} />
        <div className="workspace-switch">
          <RoomSelect
            id={id}
            current={room}
            onGo={(key) => router.go({ screen: 'workspace', id, room: key })}
          />
          <Segments
            options={PANES}
            value={pane}
            onChange={(next) => setPane(next === 'brief' ? 'brief' : 'facts')}
          />
        </div>
        <div className="workspace-outline">
          <Outline id={id} current={room} />
        </div>
        <main className="workspace-facts" aria-label="Facts and words">
          {shown ? (
            <Room key={shown.key} room={shown} target={target} onArrived={arrived} />
          ) : (
            <ChecklistRoom target={target} onArrived={arrived} />
          )}
        </main>
        <ScrollPane className="workspace-brief" label="The brief as it will print">
          <Preview brief={workbook.brief} />
        </ScrollPane>
      </div>
      {exporting && <ExportDialog onClose={() => setExporting(false)} />}
    </GoToContext>
  );
}
