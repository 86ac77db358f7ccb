import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { clausesOf } from '../../../shared/core/wording/text.ts';
import { useDocumentState } from '../fields/document-context.ts';

/** What the speaker knows of the CEO, where the words are chosen and said; nothing while nobody wrote it down. */
export function CeoStyle() {
  const { facts } = useDocumentState().incident;
  const style = clausesOf(knownValue(facts.ceoStyle) ?? []);
  if (style.length === 0) return null;
  return <p className="small quiet">{`The CEO: ${style.join('; ')}.`}</p>;
}
