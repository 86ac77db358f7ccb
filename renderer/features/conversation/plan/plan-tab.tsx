import { knownValue } from '../../../../shared/core/incident/values/slot.ts';
import { type PlannedStep, planFor } from '../../../../shared/core/plan/plan.ts';
import { printRoute } from '../../../state/route.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useDocumentState } from '../../fields/document-context.ts';
import { useChecklist } from '../../versions/use-versions.ts';
import { FactField } from '../../workspace/fact-group.tsx';
import { targetOf } from '../../workspace/jumps.ts';
import { roomOfJump } from '../../workspace/rooms.ts';
import './plan.css';
import { fitWords, stepMark, stepTime, timeWords } from './plan-words.ts';
import { useNow } from './use-now.ts';

/** Longer than any preparation takes: without a meeting every step is planned. */
const NO_MEETING = 24 * 60;

function addressOf(id: string, { jump }: PlannedStep): string {
  if (jump.to === 'conversation') return printRoute({ screen: 'conversation', id, tab: jump.tab });
  return printRoute({ screen: 'workspace', id, room: roomOfJump(jump), target: targetOf(jump) });
}

/** The way to the room: what to do in the minutes left, in order, ticking itself off. */
export function PlanTab() {
  const { incident } = useDocumentState();
  const checklist = useChecklist();
  const now = useNow();
  const meeting = knownValue(incident.facts.meetingAt);
  const minutesLeft = meeting ? Math.floor((Date.parse(meeting.at) - now) / 60_000) : null;
  const plan = planFor(checklist, minutesLeft ?? NO_MEETING);
  return (
    <section className="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">Before the meeting</h2>
      <div className="plan-when">
        <FactField name="meetingAt" />
        <p className="plan-time">
          {timeWords(minutesLeft)} {fitWords(plan, minutesLeft)}
        </p>
        <FactField name="ceoStyle" />
      </div>
      <ol className="plan-steps">
        {plan.steps.map((step) => (
          <li key={step.key} className={`plan-step plan-${step.state}`}>
            <StateMark {...stepMark(step)} />
            <a href={addressOf(incident.id, step)}>{step.text}</a>
            <span className="quiet small">{stepTime(step)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
