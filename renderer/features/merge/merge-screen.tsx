import { useMemo, useState } from 'react';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { merge, mergeParts } from '../../../shared/core/versions/merge.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { Bar } from '../app/bar.tsx';
import { DocumentScreen } from '../app/document-screen.tsx';
import { useCall } from '../app/queries.ts';
import { say, useServices } from '../app/services.ts';
import { useScreenFocus } from '../app/use-screen-focus.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { useDocumentCommands } from '../fields/use-document-commands.ts';
import { SaveIndicator } from '../workspace/save-indicator.tsx';
import { PartChoice } from './part-choice.tsx';
import '../versions/versions.css';
import './merge.css';

interface MergeScreenProps {
  readonly id: string;
  /** The version of the history that holds the other state. */
  readonly revision: number;
}

export function MergeScreen({ id, revision }: MergeScreenProps) {
  return <DocumentScreen id={id}>{() => <Opening id={id} revision={revision} />}</DocumentScreen>;
}

function Opening({ id, revision }: MergeScreenProps) {
  const { incident } = useDocumentState();
  const { data: theirs, error } = useCall('incidents.version', { id, revision });
  const title = knownValue(incident.facts.title)?.trim() || 'Untitled incident';
  useScreenFocus();
  useDocumentCommands();
  return (
    <div className="merge">
      <Bar
        title={title}
        back={{ href: printRoute({ screen: 'workspace', id, room: 'head' }), label: 'Incident' }}
      >
        <SaveIndicator />
      </Bar>
      <main className="merge-main">
        <h2 className="merge-title">Here, and in the file</h2>
        {error && <p role="alert">{error.message}</p>}
        {theirs && <Choices theirs={theirs} />}
      </main>
    </div>
  );
}

function tookWords(count: number): string {
  return `${printCount(count, 'part was', 'parts were')} taken from the file.`;
}

/** What the button does with so many of all parts. */
function takeWords(count: number, all: number): string {
  if (count === 0) return 'Keep all as it is here';
  if (count < all) return `Take ${count} of ${all} parts`;
  return all === 1 ? 'Take this part' : `Take all ${all} parts`;
}

/** Each part that differs, side by side; what is taken comes over in one step that Undo takes back. */
function Choices({ theirs }: { readonly theirs: Incident }) {
  const { router, toast } = useServices();
  const document = useDocument();
  const { incident: mine } = useDocumentState();
  const parts = useMemo(() => mergeParts(mine, theirs), [mine, theirs]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const choose = (key: string, take: boolean): void =>
    setTaken(new Set(take ? [...taken, key] : [...taken].filter((each) => each !== key)));
  const count = parts.filter(({ key }) => taken.has(key)).length;
  const finish = (): void => {
    if (count > 0) document.edit({ kind: 'replace', incident: merge(mine, theirs, taken) });
    router.go({ screen: 'workspace', id: document.id, room: 'head' });
    if (count > 0) say(toast, tookWords(count), { label: 'Undo', run: () => document.undo() });
  };
  if (parts.length === 0) return <p role="status">The two say the same now.</p>;
  return (
    <>
      <p>
        Choose for each part. Nothing is lost: what the file says, and what stands here now, are both in the
        versions of this incident.
      </p>
      <ul className="merge-parts">
        {parts.map((part) => (
          <PartChoice
            key={part.key}
            part={part}
            taken={taken.has(part.key)}
            onChoose={(take) => choose(part.key, take)}
          />
        ))}
      </ul>
      <div className="merge-foot">
        <Button look="primary" onClick={finish}>
          {takeWords(count, parts.length)}
        </Button>
        <Button onClick={() => setTaken(new Set(parts.map(({ key }) => key)))}>
          Choose the file for all
        </Button>
      </div>
    </>
  );
}
