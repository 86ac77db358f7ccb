import { type ComponentType, useCallback } from 'react';
import type { Jump } from '../../../shared/core/checklist/item.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { printRoute } from '../../state/route.ts';
import { panelProps, Tabs } from '../../ui/tabs.tsx';
import { Bar } from '../app/bar.tsx';
import { DocumentScreen } from '../app/document-screen.tsx';
import { useServices } from '../app/services.ts';
import { useScreenFocus } from '../app/use-screen-focus.ts';
import { useDocumentState } from '../fields/document-context.ts';
import { useDocumentCommands } from '../fields/use-document-commands.ts';
import { MeetingTab } from '../meeting/meeting-tab.tsx';
import { RehearsalTab } from '../rehearsal/rehearsal-tab.tsx';
import { Reports } from '../update/reports.tsx';
import { ConflictNotice } from '../workspace/conflict-notice.tsx';
import { type GoTo, GoToContext, targetOf } from '../workspace/jumps.ts';
import { roomOfJump } from '../workspace/rooms.ts';
import { SaveIndicator } from '../workspace/save-indicator.tsx';
import './conversation.css';
import { PlanTab } from './plan/plan-tab.tsx';
import { QuestionDrillScreen } from './questions/drill/question-drill-screen.tsx';
import { DRILL_TAB, QuestionsTab } from './questions/questions-tab.tsx';
import { ScriptTab } from './script/script-tab.tsx';

interface ConversationTab {
  readonly key: string;
  readonly label: string;
  readonly Panel: ComponentType;
}

/** The parts of the conversation in the order they are needed; each shows the incident of the screen. */
const TABS: readonly [ConversationTab, ...ConversationTab[]] = [
  { key: 'plan', label: 'Plan', Panel: PlanTab },
  { key: 'script', label: 'Script', Panel: ScriptTab },
  { key: 'questions', label: 'Questions', Panel: QuestionsTab },
  { key: 'rehearsal', label: 'Rehearsal', Panel: RehearsalTab },
  { key: 'meeting', label: 'Meeting', Panel: MeetingTab },
];

interface ConversationProps {
  readonly id: string;
  readonly tab: string;
}

export function ConversationScreen({ id, tab }: ConversationProps) {
  return (
    <DocumentScreen id={id}>
      {(reload) => <Conversation id={id} tab={tab} onReload={reload} />}
    </DocumentScreen>
  );
}

/** The facts are on another screen. */
function useGoToFacts(id: string): GoTo {
  const { router } = useServices();
  return useCallback(
    (jump: Jump, target = targetOf(jump)) =>
      router.go(
        jump.to === 'conversation'
          ? { screen: 'conversation', id, tab: jump.tab }
          : { screen: 'workspace', id, room: roomOfJump(jump), target },
      ),
    [router, id],
  );
}

/** What is said in the room: prepared, asked, rehearsed, noted. */
function Conversation({ id, tab, onReload }: ConversationProps & { readonly onReload: () => void }) {
  const { incident } = useDocumentState();
  const { router } = useServices();
  const { key: current, Panel } = TABS.find(({ key }) => key === tab) ?? TABS[0];
  const goTo = useGoToFacts(id);
  useScreenFocus();
  useDocumentCommands();
  // The drill fills the window.
  if (tab === DRILL_TAB) return <QuestionDrillScreen />;
  return (
    <GoToContext value={goTo}>
      <Reports>
        <div className="conversation">
          <Bar
            title={knownValue(incident.facts.title)?.trim() || 'Untitled incident'}
            back={{ href: printRoute({ screen: 'workspace', id, room: '' }), label: 'Brief' }}
          >
            <SaveIndicator />
          </Bar>
          <ConflictNotice onReload={onReload} />
          <main className="conversation-main">
            <Tabs
              label="Conversation"
              tabs={TABS}
              current={current}
              onShow={(key) => router.go({ screen: 'conversation', id, tab: key })}
            />
            <div className="conversation-panel" {...panelProps(current)}>
              <Panel />
            </div>
          </main>
        </div>
      </Reports>
    </GoToContext>
  );
}
