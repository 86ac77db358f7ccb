import type { FrozenVersion } from '../../../shared/api/contract.ts';
import { correctable, logCorrection } from '../../../shared/core/followup/corrections.ts';
import type { ValueChange } from '../../../shared/core/versions/compare-value.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useCall } from '../app/queries.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { notedNow } from './noting.ts';

/** What was told wrong: logged by a person, from the figures that read otherwise than in the version that was frozen last. */
export function Corrections() {
  const document = useDocument();
  const { corrections } = useDocumentState().incident.lists;
  const { data: frozen } = useCall('versions.frozen', { id: document.id });
  const told = frozen?.[0];
  if (!told && corrections.length === 0) return null;
  return (
    <section className="meeting-part" aria-labelledby="meeting-corrections">
      <h2 id="meeting-corrections" className="meeting-title">
        Corrections
      </h2>
      {corrections.length > 0 && (
        <ul className="notes" aria-label="Corrections logged">
          {corrections.map(({ id, what, from, to }) => (
            <li key={id} className="correction">
              <span>{`${what}: corrected from ${from} to ${to}`}</span>
              <IconButton
                icon="trash"
                label={`Remove the correction of ${what}`}
                onClick={() => document.edit({ kind: 'row-remove', list: 'corrections', id })}
              />
            </li>
          ))}
        </ul>
      )}
      {told && <Changed told={told} />}
    </section>
  );
}

function Changed({ told: { revision, number, name } }: { readonly told: FrozenVersion }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const { data: before } = useCall('incidents.version', { id: document.id, revision });
  if (!before) return null;
  const changes = correctable(before, incident);
  if (changes.length === 0)
    return <p className="quiet small">{`No other figure differs from version ${number}, ${name}.`}</p>;
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
