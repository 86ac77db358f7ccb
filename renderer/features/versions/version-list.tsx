import type { VersionSummary } from '../../../shared/api/answers.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printClock } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useDocumentState } from '../fields/document-context.ts';
import type { Which } from './use-told.ts';
import type { VersionsOfIncident } from './use-versions.ts';
import { groupSaves, numberWords, whenWords } from './version-words.ts';

interface VersionListProps {
  readonly versions: VersionsOfIncident;
  readonly selected: Which;
  readonly onSelect: (which: Which) => void;
  readonly onFreeze: () => void;
}

/** The working copy, the frozen versions, and below them everything that was ever saved. */
export function VersionList({ versions, selected, onSelect, onFreeze }: VersionListProps) {
  const { setup } = useDocumentState().incident;
  const { frozen, saved } = versions;
  return (
    <nav className="versions-list" aria-label="Versions">
      <Button look="primary" icon="page" onClick={onFreeze}>
        Freeze this version…
      </Button>
      <ul className="versions-entries">
        <li>
          <Entry current={selected === 'now'} onClick={() => onSelect('now')} title="Working copy">
            <StateMark
              mark={setup.final ? 'done' : 'missing'}
              word={setup.final ? 'Final' : 'Draft, what you are writing now'}
            />
          </Entry>
        </li>
      </ul>
      <h2 className="versions-title">Frozen</h2>
      {frozen.length === 0 && <p className="quiet small">None yet. A final export freezes itself.</p>}
      <ul className="versions-entries">
        {frozen.map((version) => (
          <li key={version.number}>
            <Entry
              current={selected === version.revision}
              onClick={() => onSelect(version.revision)}
              title={version.name}
            >
              <StateMark mark={version.final ? 'done' : 'none'} word={numberWords(version)} />
              <span className="quiet small">{whenWords(version.frozenAt, setup.zone)}</span>
            </Entry>
          </li>
        ))}
      </ul>
      <h2 className="versions-title">Saved by itself</h2>
      <History saved={saved} zone={setup.zone} selected={selected} onSelect={onSelect} />
    </nav>
  );
}

interface EntryProps {
  readonly title: string;
  readonly current: boolean;
  readonly onClick: () => void;
  readonly children?: React.ReactNode;
}

function Entry({ title, current, onClick, children }: EntryProps) {
  return (
    <button
      type="button"
      className="versions-entry"
      aria-current={current ? 'true' : undefined}
      onClick={onClick}
    >
      <span className="versions-name">{title}</span>
      {children}
    </button>
  );
}

interface HistoryProps {
  readonly saved: readonly VersionSummary[];
  readonly zone: string;
  readonly selected: Which;
  readonly onSelect: (which: Which) => void;
}

function History({ saved, zone, selected, onSelect }: HistoryProps) {
  return groupSaves(saved, zone).map(({ label, saved: group }) => (
    <details key={label} className="versions-group">
      <summary>
        {label}
        <span className="quiet"> · {printCount(group.length, 'save')}</span>
      </summary>
      <ul className="versions-entries">
        {group.map(({ revision, savedAt }) => (
          <li key={revision}>
            <Entry
              current={selected === revision}
              onClick={() => onSelect(revision)}
              title={`${printClock(savedAt, zone)}, save ${revision}`}
            />
          </li>
        ))}
      </ul>
    </details>
  ));
}
