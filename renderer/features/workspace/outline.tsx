import type { ItemState } from '../../../shared/core/checklist/item.ts';
import { jumpTo } from '../../../shared/core/checklist/remarks.ts';
import type { Finding } from '../../../shared/core/coach/finding.ts';
import { openComments } from '../../../shared/core/readers/comments.ts';
import { printRoute } from '../../state/route.ts';
import { Select } from '../../ui/choice.tsx';
import { Comma } from '../../ui/comma.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { type ItemMark, progressOf, roomMark } from '../checklist/item-marks.ts';
import { countsInWords, SEVERITIES } from '../coach/finding-order.ts';
import { useDocumentState, useLook } from '../fields/document-context.ts';
import { useChecklistSoFar } from '../versions/use-versions.ts';
import './outline.css';
import { ROOMS } from '../../../shared/core/incident/rooms.ts';
import { CHECKLIST_ROOM, READERS_ROOM, roomOfJump } from './rooms.ts';

interface OutlineProps {
  readonly id: string;
  readonly current: string;
}

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly mark: ItemMark | null;
  readonly count?: string;
  readonly findings: readonly Finding[];
}

function useEntries(): readonly Entry[] {
  const { judged } = useLook();
  const checklist = useChecklistSoFar();
  const findings = judged?.findings ?? [];
  const inRoom = (key: string): readonly ItemState[] =>
    checklist.filter((item) => roomOfJump(item.jump) === key);
  const rooms = ROOMS.map(({ key, title }) => ({
    key,
    title,
    mark: roomMark(inRoom(key)),
    findings: findings.filter((finding) => roomOfJump(jumpTo(finding)) === key),
  }));
  const comments = openComments(useDocumentState().incident).length;
  const readers = {
    key: READERS_ROOM,
    title: 'Second reader',
    mark: roomMark(inRoom(READERS_ROOM)),
    ...(comments > 0 ? { count: `${comments} open` } : {}),
    findings: [],
  };
  const { done, of } = progressOf(checklist);
  const whole = {
    key: CHECKLIST_ROOM,
    title: 'Checklist',
    mark: roomMark(checklist),
    ...(judged ? { count: `${done} of ${of}` } : {}),
    findings: [],
  };
  return [...rooms, readers, whole];
}

/** The brief's parts with what is still open in each. */
export function Outline({ id, current }: OutlineProps) {
  return (
    <nav className="outline" aria-label="Parts of the brief">
      <ul>
        {useEntries().map(({ key, title, mark, count, findings }) => (
          <li key={key} className={key === READERS_ROOM ? 'outline-whole' : undefined}>
            <a
              className="outline-link"
              href={printRoute({ screen: 'workspace', id, room: key })}
              aria-current={key === current ? 'page' : undefined}
            >
              <span className="outline-title">{title}</span>
              {count && <Comma />}
              {count && <span className="outline-count">{count}</span>}
              {findings.length > 0 && <RemarkCount findings={findings} />}
              {mark && <StateMark mark={mark.mark} word={`, ${mark.word}`} hideWord />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How much the coach has to say here, framed as the worst of it is underlined in the text. */
function RemarkCount({ findings }: Pick<Entry, 'findings'>) {
  const worst = SEVERITIES.find((each) => findings.some(({ severity }) => severity === each)) ?? 'info';
  const words = countsInWords(findings);
  return (
    <span className="outline-remarks" data-severity={worst} title={words}>
      <span aria-hidden="true">{findings.length}</span>
      <span className="hidden-text">, {words}</span>
    </span>
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
