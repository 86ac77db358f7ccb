import { useMemo } from 'react';
import { finalGaps } from '../../../shared/core/followup/final-report.ts';
import { finalOf } from '../../../shared/core/incident/kind.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useServices } from '../app/services.ts';
import { Gate } from '../export/gate.tsx';
import { useDocumentState } from '../fields/document-context.ts';
import { useGoTo } from '../workspace/jumps.ts';

/**
 * What the final report still lacks, each with the way to it: what is expected of it, then the checklist as it will be.
 */
export function FinalGaps({ onLeave }: { readonly onLeave: () => void }) {
  const { loadedDocuments } = useServices();
  const { incident } = useDocumentState();
  const goTo = useGoTo();
  const gaps = finalGaps(incident);
  const missing = `${printCount(gaps.length, 'thing is', 'things are')} missing for a final report`;
  const checklist = useMemo(() => {
    const final: typeof incident = {
      ...incident,
      setup: { ...incident.setup, variant: finalOf(incident.setup.variant) },
    };
    return loadedDocuments()?.derive(final, null).checklist ?? [];
  }, [incident, loadedDocuments]);
  return (
    <>
      {gaps.length > 0 ? (
        <div className="final-gaps">
          <StateMark mark="missing" word={missing} />
          <ul aria-label={missing}>
            {gaps.map(({ text, jump }) => (
              <li key={text}>
                <Button
                  look="quiet"
                  icon="right"
                  onClick={() => {
                    onLeave();
                    goTo(jump);
                  }}
                >
                  {text}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <StateMark mark="done" word="Causes, actions and cost are all there" />
      )}
      <Gate checklist={checklist} onLeave={onLeave} />
    </>
  );
}
