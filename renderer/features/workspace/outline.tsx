import type { ItemState } from '../../../shared/core/checklist/item.ts';
import { printRoute } from '../../state/route.ts';
import { Select } from '../../ui/choice.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { type ItemMark, progressOf, roomMark } from '../checklist/item-marks.ts';
import { useDocumentState } from '../fields/document-context.ts';
import './outline.css';
import { CHECKLIST_ROOM, ROOMS, roomOfJump } from './rooms.ts';

interface OutlineProps {
  readonly id: string;
  readonly current: string;
}

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly mark: ItemMark | null;
  readonly count?: string;
}

function useEntries(): readonly Entry[] {
  const { checklist } = useDocumentState().workbook;
  const inRoom = (key: string): readonly ItemState[] =>
    checklist.filter((item) => roomOfJump(item.jump) === key);
  const rooms = ROOMS.map(({ key, title }) => ({ key, title, mark: roomMark(inRoom(key)) }));
  const { done, of } = progressOf(checklist);
  const whole = {
    key: CHECKLIST_ROOM,
    title: 'Checklist',
    mark: roomMark(checklist),
    count: `${done} of ${of}`,
  };
  return [...rooms, whole];
}

/** The brief's parts with what is still open in each. */
export function Outline({ id, current }: OutlineProps) {
  return (
    <nav className="outline" aria-label="Parts of the brief">
      <ul>
        {useEntries().map(({ key, title, mark, count }) => (
          <li key={key} className={key === CHECKLIST_ROOM ? 'outline-whole' : undefined}>
            <a
              className="outline-link"
              href={printRoute({ screen: 'workspace', id, room: key })}
              aria-current={key === current ? 'page' : undefined}
            >
              <span className="outline-title">{title}</span>
              {count && <span className="outline-count">{count}</span>}
              {mark && <StateMark mark={mark.mark} word={mark.word} hideWord />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface RoomSelectProps extends OutlineProps {
  readonly onGo: (room: string) => void;
}

/** The same where there is no room for a column. */
export function RoomSelect({ current, onGo }: RoomSelectProps) {
  const options = useEntries().map(({ key, title, mark }) => ({
    value: key,
    label: mark && mark.mark !== 'none' ? `${title}: ${mark.word}` : title,
  }));
  return (
    <div className="room-select">
      <Select
        aria-label="Part of the brief"
        options={options}
        value={current}
        onChange={(key) => key && onGo(key)}
      />
    </div>
  );
}
