import type { Finding } from '../../../shared/core/coach/finding.ts';
import { Segments } from '../../ui/choice.tsx';
import { ScrollPane } from '../../ui/scroll-pane.tsx';
import { CoachPanel } from '../coach/coach-panel.tsx';
import { useLook } from '../fields/document-context.ts';
import { Preview } from '../preview/preview.tsx';
import { useSlips } from '../spelling/use-slips.ts';
import { StateLine } from '../versions/state-line.tsx';

/** What stands beside the facts: the page as it will print, or what the coach says of it. */
export type SideView = 'brief' | 'coach';

interface SidePaneProps {
  /** False where clicks on the page select its words and lead nowhere. */
  readonly leads: boolean;
  readonly view: SideView;
  readonly onView: (view: SideView) => void;
}

/** The coach's name with the number of its remarks; without one while there is none, or it has not read. */
export function coachLabel(findings: readonly Finding[] | null | undefined): string {
  return findings?.length ? `Coach (${findings.length})` : 'Coach';
}

export function SidePane({ leads, view, onView }: SidePaneProps) {
  const { brief, judged } = useLook();
  // The dictionary is read after what the coach itself has to say.
  const slips = useSlips(judged?.brief ?? null);
  const views = [
    { value: 'brief', label: 'Brief' },
    { value: 'coach', label: coachLabel(judged && [...judged.findings, ...slips]) },
  ];
  return (
    <ScrollPane
      className="workspace-brief"
      label={view === 'coach' ? 'What the coach remarks' : 'The brief as it will print'}
    >
      <div className="workspace-views">
        <Segments
          label="Beside the facts"
          options={views}
          value={view}
          onChange={(next) => onView(next === 'coach' ? 'coach' : 'brief')}
        />
      </div>
      {/* Whether it is final is asked for while the last remarks are settled too. */}
      {brief && <StateLine />}
      <div className="workspace-preview" hidden={view === 'coach'}>
        {brief && <Preview brief={brief} leads={leads} />}
      </div>
      {view === 'coach' && <CoachPanel slips={slips} />}
    </ScrollPane>
  );
}
