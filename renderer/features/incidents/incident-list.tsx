import type { KeyboardEvent } from 'react';
import type { IncidentSummary } from '../../../shared/api/answers.ts';
import { printRoute } from '../../state/route.ts';
import { IconButton } from '../../ui/button.tsx';
import { Comma } from '../../ui/comma.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { withKeys } from '../../ui/with-keys.ts';
import type { IncidentActions } from './incident-actions.ts';
import { savedWhen, statusMark } from './summary-words.ts';

interface IncidentListProps {
  readonly incidents: readonly IncidentSummary[];
  readonly actions: IncidentActions;
}

/** Up and down go from line to line, as in every list. */
function onArrows(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a')];
  const here = links.findIndex((link) => link.closest('li')?.contains(event.target as Node));
  event.preventDefault();
  links[Math.max(0, Math.min(links.length - 1, here + step))]?.focus();
}

/** The line goes away with its button: the focus goes on to the next one, or back. */
function goToNeighbour(button: HTMLElement): void {
  const line = button.closest('li');
  const near = line?.nextElementSibling ?? line?.previousElementSibling;
  near?.querySelector('a')?.focus();
}

export function IncidentList({ incidents, actions }: IncidentListProps) {
  if (incidents.length === 0) return null;
  return (
    <ul className="incident-list" aria-label="Incidents" onKeyDown={onArrows}>
      {incidents.map((incident) => (
        <IncidentLine key={incident.id} incident={incident} actions={actions} />
      ))}
    </ul>
  );
}

function IncidentLine({
  incident,
  actions,
}: {
  readonly incident: IncidentSummary;
  readonly actions: IncidentActions;
}) {
  const title = incident.title || 'Untitled incident';
  const { mark, word } = statusMark(incident);
  return (
    <li className="incident">
      <a className="incident-link" href={printRoute({ screen: 'workspace', id: incident.id, room: 'head' })}>
        <span className="incident-title">{title}</span>
        <Comma />
        <span className="incident-facts">
          <StateMark mark={mark} word={word} />
          <Comma />
          <span>{savedWhen(incident.savedAt)}</span>
          {incident.sample && (
            <span>
              <Comma />
              Sample
            </span>
          )}
        </span>
        {incident.snippet && <Snippet text={incident.snippet} />}
      </a>
      <div className="incident-actions">
        <IconButton
          icon="copy"
          label={`Duplicate ${title}`}
          onClick={() => void actions.duplicate(incident)}
        />
        <IconButton
          icon="trash"
          label={`Delete ${title}`}
          onClick={({ currentTarget }) => {
            goToNeighbour(currentTarget);
            void actions.remove(incident);
          }}
        />
      </div>
    </li>
  );
}

/** The hit stands between « and »: text, hit, text. */
function Snippet({ text }: { readonly text: string }) {
  const parts = withKeys(text.split(/(«[^»]*»)/), (part) => part);
  return (
    <span className="incident-snippet">
      {parts.map(({ key, item }) =>
        item.startsWith('«') ? <mark key={key}>{item.slice(1, -1)}</mark> : <span key={key}>{item}</span>,
      )}
    </span>
  );
}
