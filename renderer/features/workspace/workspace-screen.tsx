import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Jump } from '../../../shared/core/checklist/item.ts';
import { ROOMS } from '../../../shared/core/incident/rooms.ts';
import { Segments } from '../../ui/choice.tsx';
import { DocumentScreen } from '../app/document-screen.tsx';
import { useServices } from '../app/services.ts';
import { useScreenFocus } from '../app/use-screen-focus.ts';
import { ChecklistRoom } from '../checklist/checklist-room.tsx';
import { CoachContext, createCoach } from '../coach/coach.ts';
import { CoachVoice } from '../coach/coach-voice.tsx';
import { FindingMenu } from '../coach/finding-menu.tsx';
import { useCoachKeys } from '../coach/use-coach-keys.ts';
import { useCommands } from '../commands/use-commands.ts';
import { type ExportChoice, ExportDialog } from '../export/export-dialog.tsx';
import { useDocument, useLook, useLookFurther, useWhole } from '../fields/document-context.ts';
import { useDocumentCommands } from '../fields/use-document-commands.ts';
import { FindBar } from '../find/find-bar.tsx';
import { SaveCopyDialog } from '../hand-over/save-copy-dialog.tsx';
import { ReadersRoom } from '../readers/readers-room.tsx';
import { Reports } from '../update/reports.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { CHECKLIST_ID, GoToContext, READERS_ID, targetOf } from './jumps.ts';
import { Outline, RoomSelect } from './outline.tsx';
import { Room } from './room.tsx';
import { CHECKLIST_ROOM, READERS_ROOM, roomOfJump } from './rooms.ts';
import { coachLabel, SidePane, type SideView } from './side-pane.tsx';
import { TopBar } from './top-bar.tsx';
import './workspace.css';

const PasteNotes = lazy(async () => ({ default: (await import('../notes/paste-notes.tsx')).PasteNotes }));

const ImportSeries = lazy(async () => ({
  default: (await import('../series/import-series.tsx')).ImportSeries,
}));

interface WorkspaceProps {
  readonly id: string;
  readonly room: string;
  /** Id of the element another screen sends the focus to. */
  readonly target: string | null;
}

export function WorkspaceScreen({ id, room, target }: WorkspaceProps) {
  return (
    <DocumentScreen id={id} withCoach={room === CHECKLIST_ROOM}>
      {(reload) => (
        <CoachHost>
          <Workspace id={id} room={room || 'head'} target={target} onReload={reload} />
        </CoachHost>
      )}
    </DocumentScreen>
  );
}

function CoachHost({ children }: { readonly children: ReactNode }) {
  const [coach] = useState(createCoach);
  return <CoachContext value={coach}>{children}</CoachContext>;
}

/** Which half a window too narrow for both shows. */
type Pane = 'facts' | 'brief';

function useJumps(id: string, from: string | null, setPane: (pane: Pane) => void) {
  const { router } = useServices();
  const [target, setTarget] = useState(from);
  useEffect(() => setTarget(from), [from]);
  const goTo = useCallback(
    (jump: Jump, element = targetOf(jump)) => {
      if (jump.to === 'conversation') return router.go({ screen: 'conversation', id, tab: jump.tab });
      setPane('facts');
      router.go({ screen: 'workspace', id, room: roomOfJump(jump) });
      setTarget(element);
    },
    [router, id, setPane],
  );
  const arrived = useCallback(() => setTarget(null), []);
  return { target, goTo, arrived };
}

/** The headings of what is no room of the form. */
const HEADINGS: Readonly<Record<string, string>> = {
  [CHECKLIST_ROOM]: CHECKLIST_ID,
  [READERS_ROOM]: READERS_ID,
};

/** A room opened through the outline begins at its heading; a jump goes on to its field by itself. */
function useRoomFocus(room: string, jumping: boolean): void {
  const last = useRef(room);
  useEffect(() => {
    if (room === last.current) return;
    last.current = room;
    if (jumping) return;
    window.document.getElementById(HEADINGS[room] ?? 'room-title')?.focus();
    window.document.querySelector('.workspace-facts')?.scrollTo(0, 0);
  }, [room, jumping]);
}

interface SwitchProps {
  readonly id: string;
  readonly room: string;
  readonly pane: Pane;
  readonly view: SideView;
  readonly onShow: (pane: Pane, view: SideView) => void;
}

/** The way around where the window has no room for every part at once. */
function PaneSwitch({ id, room, pane, view, onShow }: SwitchProps) {
  const { router } = useServices();
  const { judged } = useLook();
  const panes = [
    { value: 'facts', label: 'Facts' },
    { value: 'brief', label: 'Brief' },
    { value: 'coach', label: coachLabel(judged?.findings) },
  ];
  const show = (next: string | null): void => {
    if (next === 'brief' || next === 'coach') onShow('brief', next);
    else onShow('facts', view);
  };
  return (
    <nav className="workspace-switch" aria-label="Parts and panes">
      <RoomSelect id={id} current={room} onGo={(key) => router.go({ screen: 'workspace', id, room: key })} />
      <Segments
        label="Shown here"
        options={panes}
        value={pane === 'facts' ? 'facts' : view}
        onChange={show}
      />
    </nav>
  );
}

/** The page must have been laid out once: in a narrow window it may not have been in view yet. */
function printWhenShown(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
}

function Workspace({ id, room, target: from, onReload }: WorkspaceProps & { readonly onReload: () => void }) {
  const { look } = useDocument();
  const whole = useWhole();
  const [pane, setPane] = useState<Pane>('facts');
  const [view, setView] = useState<SideView>('brief');
  const [exporting, setExporting] = useState<ExportChoice | null>(null);
  const [copying, setCopying] = useState(false);
  const [pasting, setPasting] = useState(false);
  const [importing, setImporting] = useState(false);
  const [finding, setFinding] = useState(0);
  const { target, goTo, arrived } = useJumps(id, from, setPane);
  const openExport = (): void => setExporting('brief');
  useScreenFocus();
  useLookFurther();
  useRoomFocus(room, target !== null);
  useDocumentCommands();
  useCommands({
    export: openExport,
    exportRedacted: () => setExporting('redacted'),
    saveCopy: () => setCopying(true),
    pasteNotes: () => setPasting(true),
    importSeries: () => setImporting(true),
    print: () => {
      look.set('all');
      show('brief', 'brief');
      printWhenShown();
    },
    find: () => setFinding(finding + 1),
    showBrief: () => show('brief', 'brief'),
    showCoach: () => show('brief', 'coach'),
  });
  const shown = ROOMS.find(({ key }) => key === room);
  const Aside = room === READERS_ROOM ? ReadersRoom : ChecklistRoom;
  const show = (nextPane: Pane, nextView: SideView): void => {
    setPane(nextPane);
    setView(nextView);
  };
  return (
    <GoToContext value={goTo}>
      <CoachKeys onStep={() => setView('coach')} />
      <Reports>
        <div className="workspace" data-pane={pane}>
          <TopBar onExport={openExport} />
          <ConflictNotice onReload={onReload} />
          {finding > 0 && (
            <FindBar
              asked={finding}
              onShowPage={() => show('brief', 'brief')}
              onClose={() => setFinding(0)}
            />
          )}
          <PaneSwitch id={id} room={room} pane={pane} view={view} onShow={show} />
          <div className="workspace-outline">{whole && <Outline id={id} current={room} />}</div>
          <main className="workspace-facts" aria-label="Facts and words">
            {shown ? (
              <Room key={shown.key} room={shown} target={target} onArrived={arrived} />
            ) : (
              <Aside target={target} onArrived={arrived} />
            )}
          </main>
          {whole ? (
            <SidePane leads={room !== READERS_ROOM} view={view} onView={setView} />
          ) : (
            <div className="workspace-brief" />
          )}
        </div>
      </Reports>
      <FindingMenu />
      <CoachVoice />
      {exporting && <ExportDialog first={exporting} onClose={() => setExporting(null)} />}
      {copying && <SaveCopyDialog onClose={() => setCopying(false)} />}
      <Suspense fallback={null}>
        {pasting && <PasteNotes onClose={() => setPasting(false)} />}
        {importing && <ImportSeries file={null} onClose={() => setImporting(false)} />}
      </Suspense>
    </GoToContext>
  );
}

/** Inside the place that knows the ways: the keys lead from part to part. */
function CoachKeys({ onStep }: { readonly onStep: () => void }) {
  useCoachKeys(onStep);
  return null;
}
