import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { FrozenVersion } from '../../../shared/api/answers.ts';
import { logCorrection, toldOtherwise } from '../../../shared/core/followup/corrections.ts';
import type { FactKey } from '../../../shared/core/incident/facts.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { Button } from '../../ui/button.tsx';
import { useCall } from '../app/queries.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { notedNow } from './noting.ts';
import './told-note.css';

interface ToldVersion {
  readonly number: number;
  readonly incident: Incident;
}

const ToldContext = createContext<ToldVersion | null>(null);

/** Reads the version that was frozen last once for all fields inside. */
export function ToldVersionHost({ children }: { readonly children: ReactNode }) {
  const { id } = useDocument();
  const { data: frozen } = useCall('versions.frozen', { id });
  const told = frozen?.[0];
  return told ? (
    <Reading told={told}>{children}</Reading>
  ) : (
    <ToldContext value={null}>{children}</ToldContext>
  );
}

function Reading({ told, children }: { readonly told: FrozenVersion; readonly children: ReactNode }) {
  const { id } = useDocument();
  const { revision, number } = told;
  const { data, isPlaceholderData } = useCall('incidents.version', { id, revision });
  const incident = isPlaceholderData ? undefined : data;
  const version = useMemo(() => (incident ? { number, incident } : null), [number, incident]);
  return <ToldContext value={version}>{children}</ToldContext>;
}

/** Under a figure that was told otherwise: how, and the one press that logs it as wrong. */
export function ToldNote({ name }: { readonly name: FactKey }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const told = useContext(ToldContext);
  const otherwise = told && toldOtherwise(told.incident, incident, name);
  if (!otherwise) return null;
  const { change, logged } = otherwise;
  return (
    <p className="told-note small quiet">
      <span>{`Version ${told.number} says ${change.type === 'text' ? `as confirmed “${change.from}”` : change.from}.`}</span>
      {logged ? (
        <span>Logged as a correction.</span>
      ) : (
        <Button
          look="quiet"
          className="slot-action"
          aria-label={`It was wrong: ${change.label}`}
          onClick={() => document.edit(logCorrection(change, notedNow(incident)))}
        >
          It was wrong
        </Button>
      )}
    </p>
  );
}
