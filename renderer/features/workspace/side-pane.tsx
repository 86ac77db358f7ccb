import { Segments } from '../../ui/choice.tsx';
import { ScrollPane } from '../../ui/scroll-pane.tsx';
import { CoachPanel } from '../coach/coach-panel.tsx';
import { useDocumentState } from '../fields/document-context.ts';
import { Preview } from '../preview/preview.tsx';
import { StateLine } from '../versions/state-line.tsx';

/** What stands beside the facts: the page as it will print, or what the coach says of it. */
export type SideView = 'brief' | 'coach';

interface SidePaneProps {
  readonly view: SideView;
  readonly onView: (view: SideView) => void;
}

export function coachLabel(count: number): string {
  return count > 0 ? `Coach (${count})` : 'Coach';
}

export function SidePane({ view, onView }: SidePaneProps) {
  const { brief, findings } = useDocumentState().workbook;
  const views = [
    { value: 'brief', label: 'Brief' },
    { value: 'coach', label: coachLabel(findings.length) },
  ];
  return (
    <ScrollPane
      className="workspace-brief"
      label={view === 'coach' ? 'What the coach remarks' : 'The brief as it will print'}
    >
      <div className="workspace-views">
        <Segments
          options={views}
          value={view}
          onChange={(next) => onView(next === 'coach' ? 'coach' : 'brief')}
        />
      </div>
      <div className="workspace-preview" hidden={view === 'coach'}>
        <StateLine />
        <Preview brief={brief} />
      </div>
      {view === 'coach' && <CoachPanel />}
    </ScrollPane>
  );
}
