import { useState } from 'react';
import type { DueItem } from '../../../shared/api/answers.ts';
import { printRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { Comma } from '../../ui/comma.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useCall } from '../app/queries.ts';
import { useNow } from '../meeting/use-now.ts';
import { countDue, isLate, routeOf } from './due-words.ts';
import { ReminderButton } from './reminder-button.tsx';
import './due.css';

/** Shown before the rest is asked for: the list of incidents stays in sight. */
const SHOWN = 4;

/**
 * What is owed in any incident and is late or due within a day, on the first screen; nothing while there is nothing.
 */
export function DueSection() {
  const { data: due } = useCall('followUp.due', {});
  const now = Date.parse(useNow());
  const [all, setAll] = useState(false);
  if (!due || due.items.length === 0) return null;
  const { items, more } = due;
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <section className="due" aria-labelledby="due-title">
      <div className="due-head">
        <h2 id="due-title" className="due-title">
          Promised and due
        </h2>
        <p className="due-count">{countDue(items, now)}</p>
        <ReminderButton />
      </div>
      <ul className="due-list">
        {shown.map((item) => (
          <DueLine key={`${item.incidentId} ${item.id}`} item={item} now={now} />
        ))}
      </ul>
      {shown.length < items.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {`Show all ${items.length}`}
        </Button>
      )}
      {all && more > 0 && (
        <p className="small quiet">{`${more} more incidents have something due; they were changed longest ago.`}</p>
      )}
    </section>
  );
}

function DueLine({ item, now }: { readonly item: DueItem; readonly now: number }) {
  const late = isLate(item, now);
  const { words, owner, due, incidentTitle } = item;
  return (
    <li>
      <a className="due-link" href={printRoute(routeOf(item))}>
        <StateMark mark={late ? 'stop' : 'warn'} word={late ? 'Late' : 'Due'} />
        <Comma />
        <span className="due-words">{words}</span>
        <Comma />
        <span className="due-facts">
          {[due, owner, incidentTitle || 'Untitled incident'].filter(Boolean).join(' · ')}
        </span>
      </a>
    </li>
  );
}
