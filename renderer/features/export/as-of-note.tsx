import { pageOf } from '../../../shared/core/incident/page.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { printMoment } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { useNow } from '../meeting/use-now.ts';
import { ageOf } from './age.ts';

/**
 * Says so when the facts of the brief are stated for a moment that has passed or
 * is to come; one press states them for now.
 */
export function AsOfNote() {
  const document = useDocument();
  const { incident } = useDocumentState();
  const now = useNow();
  const found = ageOf(incident, now);
  if (!found) return null;
  const { asOf, age } = found;
  const setNow = (): void => {
    const minute = `${now.slice(0, 16)}:00Z`;
    document.edit({
      kind: 'fact',
      key: 'asOf',
      value: { ...stamp(minute, incident.setup.zone), source: asOf.source },
    });
  };
  return (
    <div className="as-of-note">
      <StateMark
        mark="warn"
        word={`The brief says “as of ${printMoment(asOf, { ...pageOf(incident), asOf: now })}”: ${age}`}
      />
      <Button onClick={setNow}>Everything holds now</Button>
    </div>
  );
}
