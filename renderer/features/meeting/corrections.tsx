import type { FrozenVersion } from '../../../shared/api/answers.ts';
import { correctable, logCorrection } from '../../../shared/core/followup/corrections.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { LISTS, type Row } from '../../../shared/core/incident/lists.ts';
import type { Slot } from '../../../shared/core/incident/values/slot.ts';
import type { ValueChange } from '../../../shared/core/versions/compare-value.ts';
import { isTakenBack } from '../../../shared/core/versions/corrected.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useCall } from '../app/queries.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { SlotField } from '../fields/slot-field.tsx';
import { notedNow } from './noting.ts';

/** What was told wrong, in the meeting's tab; nothing while nothing could have been told. */
export function Corrections() {
  const { id } = useDocument();
  const { corrections } = useDocumentState().incident.lists;
  const { data: frozen } = useCall('versions.frozen', { id });
  if (!frozen?.[0] && corrections.length === 0) return null;
  return (
    <section className="meeting-part" aria-labelledby="meeting-corrections">
      <h2 id="meeting-corrections" className="meeting-title">
        Corrections
      </h2>
      <CorrectionLog />
    </section>
  );
}

/** Logged by a person, from the figures that read otherwise than in the version that was frozen last. */
export function CorrectionLog() {
  const document = useDocument();
  const { corrections } = useDocumentState().incident.lists;
  const { data: frozen } = useCall('versions.frozen', { id: document.id });
  const told = frozen?.[0];
  return (
    <>
      {corrections.length > 0 && (
        <ul className="notes" aria-label="Corrections logged">
          {corrections.map((row) => (
            <Logged key={row.id} row={row} />
          ))}
        </ul>
      )}
      {told && <Changed told={told} />}
      {frozen && !told && (
        <p className="small">
          No version is frozen yet. Freeze the one your readers have, under Versions; what you change after it
          can be logged as a correction.
        </p>
      )}
    </>
  );
}

/**
 * One correction as the next report prints it; why it was wrong is worth a few words to the person who has repeated it.
 */
function Logged({ row }: { readonly row: Row<'corrections'> }) {
  const document = useDocument();
  const { id, what, from, to, why } = row;
  const path = `corrections/${id}/why`;
  return (
    <li className="correction-logged">
      <div className="correction">
        <span>
          {isTakenBack(row)
            ? `${what}: reads “${from}” again, as it was told; no report corrects it`
            : `${what}: corrected from “${from}” to “${to}”`}
        </span>
        <IconButton
          icon="trash"
          label={`Remove the correction of ${what}`}
          onClick={() => document.edit({ kind: 'row-remove', list: 'corrections', id })}
        />
      </div>
      <SlotField
        path={path}
        field={{ ...LISTS.corrections.why, label: `Why the figure was wrong: ${what}` }}
        value={why}
        onChange={(value) => document.edit(setCell('corrections', id, 'why', value as Slot<string>), path)}
      />
    </li>
  );
}

function Changed({ told: { revision, number, name } }: { readonly told: FrozenVersion }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const { data: before } = useCall('incidents.version', { id: document.id, revision });
  if (!before) return null;
  const changes = correctable(before, incident);
  if (changes.length === 0)
    return (
      <p className="quiet small">{`${incident.lists.corrections.length > 0 ? 'No other' : 'No'} figure differs from version ${number}, ${name}.`}</p>
    );
  return (
    <>
      <p className="quiet small">{`Figures that differ from version ${number}, ${name}. Log those that were wrong; what only went on is an update.`}</p>
      <ul className="notes" aria-label="Figures that differ">
        {changes.map((change) => (
          <Change key={`${change.name} ${change.label}`} change={change} />
        ))}
      </ul>
    </>
  );
}

function Change({ change }: { readonly change: ValueChange }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const { label, from, to } = change;
  return (
    <li className="correction">
      <span>{`${label}: ${from} → ${to}`}</span>
      <Button
        look="quiet"
        aria-label={`It was wrong: ${label}`}
        onClick={() => document.edit(logCorrection(change, notedNow(incident)))}
      >
        It was wrong
      </Button>
    </li>
  );
}
