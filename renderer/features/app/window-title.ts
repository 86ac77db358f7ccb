import { useEffect } from 'react';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { useDocumentState } from '../fields/document-context.ts';
import { useCall } from './queries.ts';

const NEUTRAL = 'Upfront';

/**
 * Names the incident in the window's title, if the person allows it: browsers keep titles in their history, systems in
 * their lists of windows and recent files.
 */
export function WindowTitle() {
  const { data: settings } = useCall('settings.get', {});
  const title = knownValue(useDocumentState().incident.facts.title)?.trim();
  const shown = settings?.titlesAllowed && title ? `${title} – ${NEUTRAL}` : NEUTRAL;
  useEffect(() => {
    document.title = shown;
    return () => {
      document.title = NEUTRAL;
    };
  }, [shown]);
  return null;
}
