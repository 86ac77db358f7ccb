import type { ProposedEvent } from '../../../shared/core/incident/add-events.ts';
import type { LeftOut, Notes } from '../../../shared/core/incident/typed/read-notes.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printMoment } from '../../../shared/core/wording/moment.ts';
import { joinWords } from '../../../shared/core/wording/text.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { PickLine, PickList } from '../../ui/pick-list.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { leftWords } from './left-words.ts';
import type { Pasted } from './use-pasted.ts';

/** "12 events, 2 of them in the timeline already. 3 lines left out." */
function sumOf(events: readonly ProposedEvent[], { left }: Notes): string {
  const known = events.filter(({ isKnown }) => isKnown).length;
  const out = left.reduce((count, { lines }) => count + lines.length, 0);
  const there =
    known > 0 ? `, ${known === events.length ? 'all' : `${known} of them`} in the timeline already` : '';
  const rest = out > 0 ? ` ${printCount(out, 'line')} left out.` : '';
  return `${events.length === 0 ? 'No event' : printCount(events.length, 'event')}${there}.${rest}`;
}

function LineRemarks({ of, look }: { readonly of: readonly LeftOut[]; readonly look: string }) {
  return (
    <ul className={`pick-remarks ${look}`}>
      {of.map((remark) => (
        <li key={remark.why}>{leftWords(remark)}</li>
      ))}
    </ul>
  );
}

/** What is read of the notes while they are typed, each event to be taken or left. */
export function Understood({ pasted }: { readonly pasted: Pasted }) {
  const { notes, events, wanted, day } = pasted;
  const found = notes?.ok ? notes.value : null;
  // What is in the timeline already is never taken with the rest, only by itself.
  const keys = events.flatMap(({ key, isKnown }) => (isKnown ? [] : key));
  const isAll = wanted.length >= keys.length;
  return (
    <>
      <p role="status" className="pick-sum">
        {found ? sumOf(events, found) : ''}
      </p>
      {found && found.remarks.length > 0 && <LineRemarks of={found.remarks} look="small" />}
      {found && found.left.length > 0 && <LineRemarks of={found.left} look="quiet small" />}
      {found && found.names.length > 0 && (
        <CheckBox checked={!pasted.keepNames} onChange={(checked) => pasted.setKeepNames(!checked)}>
          Leave out who said it: {joinWords(found.names)}
        </CheckBox>
      )}
      {events.length > 0 && day.of && (
        <PickList title="What becomes an event" keys={keys} isAll={isAll} choose={pasted.choose}>
          {events.map((event) => (
            <PickLine
              key={event.key}
              name={printMoment(event.stamp, { zone: event.stamp.zone, asOf: day.of?.reference ?? null })}
              words={event.text}
              checked={pasted.isOn(event)}
              onChange={(checked) => pasted.choose([event.key], checked)}
            >
              {event.isKnown && <StateMark mark="done" word="In the timeline already" />}
              {day.isAhead(event.stamp.at) && (
                <StateMark mark="missing" word="In the future: is the day right?" />
              )}
            </PickLine>
          ))}
        </PickList>
      )}
    </>
  );
}
