import { useState } from 'react';
import type { FrozenVersion } from '../../../shared/api/answers.ts';
import { restoreVersion } from '../../../shared/core/versions/restore.ts';
import { Button } from '../../ui/button.tsx';
import { Segments, Select } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { useCorrecting } from '../meeting/correcting.tsx';
import { Preview } from '../preview/preview.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { FileHash } from './file-hash.tsx';
import { useTold, type Which } from './use-told.ts';
import { presentRevision, refreshVersions, type VersionsOfIncident } from './use-versions.ts';
import { fileName, numberWords, whenWords } from './version-words.ts';

const VIEWS = [
  { value: 'changes', label: 'What changed' },
  { value: 'print', label: 'As it prints' },
] as const;
type View = (typeof VIEWS)[number]['value'];

interface DetailProps {
  readonly versions: VersionsOfIncident;
  readonly selected: Which;
}

/** One version: what it is called, the files made of it, how it prints and what changed. */
export function VersionDetail({ versions, selected }: DetailProps) {
  const [view, setView] = useState<View>('changes');
  const frozen = versions.frozen.find(({ revision }) => revision === selected);
  return (
    <>
      <VersionHead selected={selected} frozen={frozen} />
      <ExportsOf versions={versions} selected={selected} />
      <Segments
        label="This version"
        options={VIEWS}
        value={view}
        onChange={(next) => setView(next === 'print' ? 'print' : 'changes')}
      />
      {view === 'print' ? (
        <Printed which={selected} />
      ) : (
        <Changes key={selected} versions={versions} selected={selected} />
      )}
    </>
  );
}

interface HeadProps {
  readonly selected: Which;
  readonly frozen: FrozenVersion | undefined;
}

function VersionHead({ selected, frozen }: HeadProps) {
  const { zone } = useDocumentState().incident.setup;
  const title = frozen?.name ?? (selected === 'now' ? 'Working copy' : `Save ${selected}`);
  return (
    <header className="version-head">
      <div>
        <h2 id="version-title" tabIndex={-1}>
          {title}
        </h2>
        {frozen && (
          <p className="quiet small">
            {numberWords(frozen)}, frozen {whenWords(frozen.frozenAt, zone)}
          </p>
        )}
        {frozen?.note && <p className="version-note">{frozen.note}</p>}
      </div>
      {selected !== 'now' && <Restore revision={selected} name={title} />}
    </header>
  );
}

/**
 * Brings a version back as the newest one, with what was promised and noted since; what was there stays in the history,
 * and Undo takes it back.
 */
function Restore({ revision, name }: { readonly revision: number; readonly name: string }) {
  const { queries, router, toast } = useServices();
  const document = useDocument();
  const { told } = useTold(revision);
  const restore = async (): Promise<void> => {
    if (!told) return;
    // What the window holds now must be in the history before the older words take its place.
    if (!(await document.flush())) {
      say(toast, 'What you have now could not be saved, so nothing was restored.');
      return;
    }
    const { incident, keeps } = restoreVersion(told.incident, document.get().incident);
    document.edit({ kind: 'replace', incident });
    await document.flush();
    await refreshVersions(queries);
    router.go({ screen: 'workspace', id: document.id, room: 'head' });
    const since = keeps ? ' Meetings, promises, decisions and rehearsals since then are kept.' : '';
    say(toast, `“${name}” is your working copy now. What was there before is in the history.${since}`, {
      label: 'Undo',
      run: () => document.undo(),
    });
  };
  return (
    <Button icon="undo" disabled={!told} onClick={() => void restore()}>
      Restore
    </Button>
  );
}

function ExportsOf({ versions: { exports }, selected }: DetailProps) {
  const state = useDocumentState();
  const { zone } = state.incident.setup;
  const revision = selected === 'now' ? presentRevision(state) : selected;
  const files = exports.filter((file) => file.revision === revision);
  if (files.length === 0) return null;
  return (
    <ul className="version-files small" aria-label="Exported files">
      {files.map(({ path, sha256, exportedAt, redacted }) => (
        <li key={`${exportedAt} ${path}`}>
          <span title={path}>
            {redacted ? 'Redacted copy exported' : 'Exported'} {whenWords(exportedAt, zone)} as{' '}
            {fileName(path)}
          </span>
          <FileHash sha256={sha256} name={fileName(path)} />
        </li>
      ))}
    </ul>
  );
}

function Printed({ which }: { readonly which: Which }) {
  const { told, problem } = useTold(which);
  if (problem) return <p>{problem}</p>;
  return told ? <Preview brief={told.brief} /> : null;
}

/** What the working copy is compared with at first: the newest frozen version, else the first save. */
function defaultOther({ frozen, saved }: VersionsOfIncident, selected: Which): Which {
  if (selected !== 'now') return 'now';
  return frozen[0]?.revision ?? saved.at(-1)?.revision ?? 'now';
}

function Changes({ versions, selected }: DetailProps) {
  const [chosen, setChosen] = useState<Which | null>(null);
  const correct = useCorrecting();
  const other = chosen ?? defaultOther(versions, selected);
  const options = [
    { value: 'now', label: 'Working copy' },
    ...versions.frozen.map((version) => ({
      value: String(version.revision),
      label: `${numberWords(version)}: ${version.name}`,
    })),
  ];
  const first = versions.saved.at(-1)?.revision;
  const known = options.some(({ value }) => value === String(first));
  const all =
    first === undefined || known ? options : [...options, { value: String(first), label: 'First save' }];
  // Time runs forward: the older one is "from", the working copy always "to".
  const isOlder = selected === 'now' ? false : other === 'now' || selected < other;
  return (
    <div className="version-changes">
      <Field label="Compared with">
        {(control) => (
          <Select
            {...control}
            options={all.filter(({ value }) => value !== String(selected))}
            value={String(other)}
            onChange={(value) => value && setChosen(value === 'now' ? 'now' : Number(value))}
          />
        )}
      </Field>
      {versions.frozen.length > 0 && (
        <div>
          <Button onClick={correct}>A figure was wrong…</Button>
        </div>
      )}
      <Compared before={isOlder ? selected : other} after={isOlder ? other : selected} />
    </div>
  );
}

function Compared({ before, after }: { readonly before: Which; readonly after: Which }) {
  const from = useTold(before);
  const to = useTold(after);
  const problem = from.problem ?? to.problem;
  if (problem) return <p>{problem}</p>;
  return from.told && to.told ? <ComparisonView before={from.told} after={to.told} /> : null;
}
