import type { Finding } from '../../../shared/core/coach/finding.ts';
import { Button } from '../../ui/button.tsx';
import { useServices } from '../app/services.ts';
import { useSettle } from '../coach/use-settle.ts';
import { EMPTY_TERM, NEW_TERM, setDraft } from '../vocabulary/term-drafts.ts';

interface SpellingActionsProps {
  readonly finding: Finding;
  readonly onDone: () => void;
}

/** The record keeps a reason for whatever is let pass. */
const ON_PURPOSE = 'Spelt so on purpose.';

/** A word that is right although no dictionary has it: for this incident, or for good with its plain meaning. */
export function SpellingActions({ finding, onDone }: SpellingActionsProps) {
  const { router } = useServices();
  const { ignore } = useSettle();
  return (
    <>
      <Button
        look="quiet"
        onClick={() => {
          ignore(finding, true, ON_PURPOSE);
          onDone();
        }}
      >
        Ignore in this incident
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          setDraft(NEW_TERM, { ...EMPTY_TERM, term: finding.text });
          onDone();
          router.go({ screen: 'vocabulary' });
        }}
      >
        Add to the vocabulary…
      </Button>
    </>
  );
}
