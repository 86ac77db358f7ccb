import { overdueOf } from '../../../shared/core/followup/register.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printRoute } from '../../state/route.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useDocumentState } from '../fields/document-context.ts';
import { useNow } from './use-now.ts';

/** The way to the promises whose time has passed; nothing while there are none. */
export function LatePromises() {
  const { incident } = useDocumentState();
  const late = overdueOf(incident, useNow()).length;
  if (late === 0) return null;
  return (
    <a
      className="button button-quiet"
      href={printRoute({ screen: 'conversation', id: incident.id, tab: 'meeting' })}
    >
      <StateMark mark="stop" word={`${printCount(late, 'promise is', 'promises are')} late`} />
    </a>
  );
}
